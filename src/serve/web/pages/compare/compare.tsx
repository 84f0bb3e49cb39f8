import type { ComparePage } from '../../../../view/compare.ts'
import { sayDate } from '../../dates.ts'
import { linkTo } from '../../address-bar.ts'
import { Loaded, useData } from '../../load.tsx'
import { Mark, markOf } from '../../parts/mark.tsx'
import { details, headline } from '../../parts/say.ts'
import { comparePath, entryPath } from '../../paths.ts'
import { words } from '../../words/words.ts'
import { AccountTable, intro } from './accounts.tsx'
import { citedComparison, sourceLines } from './cited.ts'
import { Copy } from './copy.tsx'
import { compareWords } from './words.ts'

/** Each side's own account of a contact on a page of its own: the page to send, and to print. */
export function Page({ params: { id = '' } }: { readonly params: Readonly<Record<string, string>> }) {
  const state = useData('compare', comparePath(id))
  return <Loaded state={state.value}>{(page) => <Shown page={page} id={id} />}</Loaded>
}

function Shown({ page, id }: { readonly page: ComparePage; readonly id: string }) {
  const says = compareWords()
  const { line, sides, sources } = page
  const address = linkTo(comparePath(id))
  return (
    <div class="compared">
      <div class="head">
        <div>
          <p class="kick">
            <span>
              <Mark {...markOf(line)} origins={line.origins} disputed={false} /> {sides.map(({ name }) => name).join(', ')}: {says.accounts(sides.length)}
            </span>
            <a href={entryPath(id)}>{says.toEntry}</a>
          </p>
          <h1 tabIndex={-1}>{headline(line)}</h1>
          <p class="stand">{[line.when ? sayDate(line.when.edtf, { weekday: 'long' }) : words().dates.notGiven, ...details(line)].join(' · ')}</p>
        </div>
        <p class="meta">
          <Copy text={() => citedComparison(page, address)} says={says.copy} />
          <br />
          <button type="button" class="asked" onClick={() => print()}>
            {says.print}
          </button>{' '}
          <a href={address}>{says.link}</a>
        </p>
      </div>
      <p class="note">{intro(sides)}</p>
      <AccountTable page={page} />
      {sources.length > 0 ? (
        <section class="sources">
          <h2>{says.sources}</h2>
          <ul>
            {sourceLines(sources).map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <p class="address">{address}</p>
    </div>
  )
}
