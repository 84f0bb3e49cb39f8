import type { OutletLine, RepeatLine, SourcesPage } from '../../../../view/sources.ts'
import { sayDate, sayDays } from '../../dates.ts'
import { Loaded, useData } from '../../load.tsx'
import { Sigla, Siglum } from '../../parts/links.tsx'
import { Line } from '../../parts/says.tsx'
import { pageOf } from '../../paths.ts'
import { words as shared } from '../../words/words.ts'
import { Coverage } from './coverage.tsx'
import './sources.css'
import { says } from './words.ts'

/** Where the story comes from. */
export function Page() {
  const state = useData('sources', pageOf('sources'))
  return <Loaded state={state.value}>{(page) => <Shown page={page} />}</Loaded>
}

function Shown({ page }: { readonly page: SourcesPage }) {
  const words = says()
  const { counts, pages } = shared()
  const total = page.origins.reduce((sum, [, entries]) => sum + entries, 0)
  const single = page.origins.find(([origins]) => origins === 1)?.[1] ?? 0
  const reports = page.outlets.reduce((sum, { reports }) => sum + reports.length, 0)
  return (
    <>
      <div class="head">
        <div>
          <h1 tabIndex={-1}>{pages.sources}</h1>
          <p class="stand">{words.stand(words.outlets(page.outlets.length), counts.reports(reports), String(single), counts.entries(total))}</p>
        </div>
      </div>
      <section class="sec">
        <header>
          <h2>{words.days}</h2>
        </header>
        <Coverage page={page} />
      </section>
      <section class="sec">
        <header>
          <h2>{words.outletsHead}</h2>
          <p>{words.outletsSay}</p>
        </header>
        <Outlets outlets={page.outlets} />
        {page.outlets.some(({ told }) => !told) ? <p class="note foot-note">{words.notTold}</p> : null}
      </section>
      <div class="pair">
        <section class="sec">
          <header>
            <h2>{words.repeatsHead}</h2>
            <p>{words.repeatsSay}</p>
          </header>
          {page.repeats.length ? (
            page.repeats.map((line) => <Repeats key={line.origin.cited?.report ?? line.origin.name} line={line} />)
          ) : (
            <p class="note">{words.noRepeats}</p>
          )}
        </section>
        <section class="sec">
          <header>
            <h2>{words.origins}</h2>
          </header>
          <Origins origins={page.origins} total={total} />
        </section>
      </div>
      <Alone page={page} />
    </>
  )
}

function Outlets({ outlets }: { readonly outlets: readonly OutletLine[] }) {
  const words = says()
  const languages = new Intl.DisplayNames(document.documentElement.lang, { type: 'language', fallback: 'code' })
  return (
    <div class="scroll">
      <table>
        <caption class="vh">{words.outletsHead}</caption>
        <thead>
          <tr>
            {[words.outlet, words.reports, words.language, words.published].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            {[words.entries, words.alone, words.repeats, words.repeated].map((head) => (
              <th key={head} scope="col" class="num">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {outlets.map((outlet) => (
            <tr key={outlet.name} data-item>
              <th scope="row">
                <span class={outlet.told ? 'b' : ''}>{outlet.name}</span>
                {outlet.sides.map((side) => (
                  <span key={side} class="note">
                    {' '}
                    {words.side(side)}
                  </span>
                ))}
              </th>
              <td>
                <Sigla cited={outlet.reports} />
              </td>
              <td>{outlet.languages.map((tag) => (tag === 'und' ? '–' : languages.of(tag))).join(', ')}</td>
              <td class="nw">{outlet.days ? sayDays(outlet.days.from, outlet.days.to, { short: true }) : <span class="quiet">{words.undated}</span>}</td>
              {[outlet.entries, outlet.alone, outlet.repeats, outlet.repeated].map((count, i) => (
                <td key={i} class="num">
                  {count || <span class="quiet">–</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The origin, and joined to it what repeats it. */
function Repeats({ line: { origin, copies } }: { readonly line: RepeatLine }) {
  return (
    <div class="repeat">
      <p class="from">
        <span class="b">{origin.name}</span> {origin.cited ? <Siglum cited={origin.cited} /> : <span class="note">{says().wire}</span>}
      </p>
      <ul>
        {copies.map(({ name, cited, published }) => (
          <li key={cited.report}>
            {name} <Siglum cited={cited} /> <span class="note">{sayDate(published, { short: true })}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

const WIDTH = 404
const BAR = 22

function Origins({ origins, total }: { readonly origins: SourcesPage['origins']; readonly total: number }) {
  const words = says()
  const most = Math.max(1, ...origins.map(([, entries]) => entries))
  const label = origins.map(([count, entries]) => `${words.originsOf(count)}: ${words.aloneOf(entries)}`).join('; ')
  return (
    <svg viewBox={`0 0 ${WIDTH} ${origins.length * BAR + 2}`} width={WIDTH} height={origins.length * BAR + 2} role="img" aria-label={label}>
      {origins.map(([count, entries], row) => (
        <g key={count}>
          <text class="l" x={0} y={row * BAR + 14}>
            {words.originsOf(count)}
          </text>
          <rect class={count === 1 ? 'bar single' : 'bar'} x={90} y={row * BAR + 3} width={Math.max(2, (entries / most) * (WIDTH - 150))} height={14} />
          <text class="w" x={96 + Math.max(2, (entries / most) * (WIDTH - 150))} y={row * BAR + 14}>
            {entries}
            <tspan class="s" dx="5">
              {Math.round((100 * entries) / Math.max(1, total))} %
            </tspan>
          </text>
        </g>
      ))}
    </svg>
  )
}

function Alone({ page: { alone } }: { readonly page: SourcesPage }) {
  const words = says()
  return (
    <section class="sec">
      <header>
        <h2>{words.aloneHead}</h2>
      </header>
      {alone.length === 0 ? <p class="note">{words.noneAlone}</p> : null}
      <div class="columns">
        {alone.map(({ name, total, first }) => (
          <section key={name} class="alone">
            <h3>
              {name} <span class="quiet">{words.aloneOf(total)}</span>
            </h3>
            <ul>
              {first.map((line) => (
                <li key={line.id} data-item>
                  <Line line={line} />
                </li>
              ))}
            </ul>
            {total > first.length ? <p class="note">{words.moreOf(total - first.length)}</p> : null}
          </section>
        ))}
      </div>
    </section>
  )
}
