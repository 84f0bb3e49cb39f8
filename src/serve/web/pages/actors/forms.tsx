import type { FormLine } from '../../../../view/forms.ts'
import { Sigla } from '../../parts/links.tsx'
import { OfServer } from '../../parts/of-server.tsx'
import { reviewPath } from '../../paths.ts'
import { words as shared } from '../../words/words.ts'
import { says } from './words.ts'

interface FormsProps {
  /** Id of whose forms they are. */
  readonly actor: string
  readonly forms: readonly FormLine[]
}

/** Every form of the name with why it was taken for them; words that only take the name up are folded away. */
export function Forms({ actor, forms }: FormsProps) {
  const names = forms.filter(({ how }) => how !== 'repeat')
  const repeats = forms.filter(({ how }) => how === 'repeat')
  return (
    <>
      <Table actor={actor} forms={names.length ? names : repeats} />
      {names.length && repeats.length ? (
        <details class="repeats">
          <summary>{says().repeats(repeats.length)}</summary>
          <Table actor={actor} forms={repeats} />
        </details>
      ) : null}
    </>
  )
}

function Table({ actor, forms }: FormsProps) {
  const words = says()
  return (
    <table class="fm">
      <caption class="vh">{words.formsOfName}</caption>
      <thead>
        <tr>
          <th scope="col">{words.asWritten}</th>
          <th scope="col" class="num">
            {words.times}
          </th>
          <th scope="col">{words.in}</th>
          <th scope="col">{words.takenBy}</th>
          <th scope="col">{words.why}</th>
        </tr>
      </thead>
      <tbody>
        {forms.map((form) => (
          <tr key={`${form.how} ${form.doubt} ${form.text}`} class={form.doubt ? 'doubt' : form.how === 'near' ? 'near' : ''}>
            <td class="fx" lang={form.language}>
              {form.text}
            </td>
            <td class="num">{form.count}</td>
            <td class="nw">
              <Sigla cited={form.cited} />
            </td>
            <td>
              {words.hows[form.how]}
              {form.doubt ? <span class="in-doubt"> {words.doubt}</span> : null}
            </td>
            <td>
              {form.why.map((why) => (
                <span key={why} class="why" lang="en">
                  {why}
                </span>
              ))}
              {form.doubt ? (
                <span class="why dis">
                  {words.doubtSays}{' '}
                  <OfServer>
                    <a href={reviewPath(actor)}>{shared().pages.review}</a>
                  </OfServer>
                </span>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
