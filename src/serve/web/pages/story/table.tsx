import type { TimelineLine } from '../../../../view/placed.ts'
import type { StoryPage } from '../../../../view/timeline.ts'
import { sayDate } from '../../dates.ts'
import { Sigla } from '../../parts/links.tsx'
import { Mark } from '../../parts/mark.tsx'
import { headline } from '../../parts/say.ts'
import { Windowed } from '../../parts/windowed.tsx'
import { conflictPath } from '../../paths.ts'
import { words } from '../../words/words.ts'
import { pathOf } from './marks.tsx'
import { useLines } from './more-lines.ts'
import { laneWords, storyWords } from './words.ts'

/** The same lines as a table. */
export function LineTable({ page }: { readonly page: StoryPage }) {
  const { head, caption, nothing } = storyWords()
  const { lines, more } = useLines(page)
  if (lines.length === 0) return <p class="note nothing">{nothing}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section class="scroll" tabIndex={0} aria-label={caption}>
      <Windowed count={lines.length} estimate={() => 36} keyOf={(i) => lines[i]?.id ?? String(i)} onEnd={more}>
        {({ first, last, above, below }) => (
          <table class="lines">
            <caption class="vh">{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{head.when}</th>
                <th scope="col">{head.kind}</th>
                <th scope="col">{head.what}</th>
                <th scope="col">{head.level}</th>
                <th scope="col">{head.status}</th>
                <th scope="col" class="num">
                  {head.origins}
                </th>
                <th scope="col">{head.reports}</th>
                <th scope="col">{head.open}</th>
              </tr>
            </thead>
            <tbody>
              <RoomRow height={above} />
              {lines.slice(first, last).map((line, i) => (
                <Row key={line.id} line={line} index={first + i} states={page.states} />
              ))}
              <RoomRow height={below} />
            </tbody>
          </table>
        )}
      </Windowed>
    </section>
  )
}

/** The rows that are not drawn. */
const RoomRow = ({ height }: { readonly height: number }) =>
  height > 0 ? (
    <tr class="room">
      <td colSpan={8} style={{ height: `${height}px` }} />
    </tr>
  ) : null

function Row({ line, index, states }: { readonly line: TimelineLine; readonly index: number; readonly states: Readonly<Record<string, string>> }) {
  const { kinds, said } = words()
  const { says } = line
  const kind = says.kind === 'statement' ? said[says.act] : kinds[says.kind]
  return (
    <tr data-index={index} data-item>
      <td>{line.when ? sayDate(line.when.edtf, { short: true }) : <span class="quiet">{words().dates.notGiven}</span>}</td>
      <td class="nw">
        <Mark kind={says.kind} size={18} {...markTells(line)} /> {kind}
      </td>
      <td>
        <a href={pathOf(line)}>{headline(line)}</a>
        {says.kind === 'statement' ? <span class="words"> “{says.words}”</span> : null}
      </td>
      <td>{laneWords(line.lane, states)[0]}</td>
      <td class="nw">{courseOf(line)}</td>
      <td class="num">{line.origins}</td>
      <td class="nw">
        <Sigla cited={line.cited} />
      </td>
      <td>
        <OpenOf line={line} />
      </td>
    </tr>
  )
}

/** How a line's mark looks beside its words. */
export function markTells({ days, when, status, says }: TimelineLine): { readonly open: boolean; readonly planned: boolean; readonly struck: boolean } {
  const on = days ?? when
  const certain =
    on !== undefined &&
    (on.grain === 'day' || on.grain === 'daypart' || on.grain === 'hour' || on.grain === 'minute') &&
    !on.edtf.startsWith('[') &&
    !on.edtf.includes('/')
  const planned = status === 'planned' || status === 'proposed' || status === 'postponed' || status === 'cancelled'
  return { open: !certain, planned: says.kind === 'commitment' ? says.state !== 'done' : planned, struck: status === 'cancelled' || status === 'denied' }
}

/** "planned → held"; a commitment by how it stands. */
function courseOf({ says, status, moved }: TimelineLine): string {
  const { statuses, states } = words()
  if (says.kind === 'commitment') return states[says.state]
  if (says.kind === 'statement') return ''
  return moved ? [...new Set([moved[0]?.status ?? status, status])].map((one) => statuses[one]).join(' → ') : statuses[status]
}

/** What is open about a line: what is disputed, that one origin alone tells it, that its day is not known. */
function OpenOf({ line: { id, disputed, origins, when, says } }: { readonly line: TimelineLine }) {
  const { fields } = words()
  const say = storyWords()
  if (disputed.length)
    return (
      <>
        {disputed.map((one) => (
          <a key={one.id} class="dis" href={conflictPath(one.id)}>
            ≠ {fields[one.on]}{' '}
          </a>
        ))}
      </>
    )
  if (says.kind === 'commitment' && says.due) return <>{say.due(sayDate(says.due.edtf, { short: true }))}</>
  if (when?.edtf.startsWith('[')) return <>{say.dayOpen}</>
  return <span key={id}>{origins === 1 && says.kind !== 'statement' ? say.oneOrigin : ''}</span>
}
