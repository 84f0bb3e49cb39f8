import { useMemo } from 'preact/hooks'
import type { TimelineLine } from '../../../../view/placed.ts'
import type { StoryPage } from '../../../../view/timeline.ts'
import { sayDate } from '../../dates.ts'
import { Sigla } from '../../parts/links.tsx'
import { Mark } from '../../parts/mark.tsx'
import { details, headline } from '../../parts/say.ts'
import { Room, Windowed } from '../../parts/windowed.tsx'
import { conflictPath } from '../../paths.ts'
import { ask } from '../../router.ts'
import { words } from '../../words/words.ts'
import { type DayGroup, dayGroups } from './days.ts'
import { pathOf } from './marks.tsx'
import { useLines } from './more-lines.ts'
import { markTells } from './table.tsx'
import { storyWords } from './words.ts'

/** The story in sentences, day by day. */
export function Brief({ page }: { readonly page: StoryPage }) {
  const say = storyWords()
  const { lines, more } = useLines(page)
  const groups = useMemo(() => dayGroups(lines, page.lastReport), [lines, page.lastReport])
  return (
    <section aria-labelledby="brief">
      <h2 id="brief">{say.brief}</h2>
      {groups.length === 0 ? (
        <p class="note nothing">
          {say.nothing}{' '}
          <button
            type="button"
            class="btn q"
            onClick={() =>
              ask({
                kind: undefined,
                actor: undefined,
                status: undefined,
                outlet: undefined,
                language: undefined,
                origins: undefined,
                disputed: undefined,
                undated: undefined,
                from: undefined,
                to: undefined,
              })
            }
          >
            {say.clear}
          </button>
        </p>
      ) : (
        <Windowed count={groups.length} estimate={(i) => 24 + 32 * (groups[i]?.lines.length ?? 1)} keyOf={(i) => groups[i]?.key ?? String(i)} onEnd={more}>
          {({ first, last, above, below }) => (
            <>
              <Room height={above} />
              {groups.slice(first, last).map((group, i) => (
                <Day key={group.key} group={group} index={first + i} lastReport={page.lastReport} />
              ))}
              <Room height={below} />
            </>
          )}
        </Windowed>
      )}
    </section>
  )
}

function Day({
  group: { is, edtf, isLast, lines, goesOn },
  index,
  lastReport,
}: {
  readonly group: DayGroup
  readonly index: number
  readonly lastReport: string | undefined
}) {
  return (
    <section class={`day${isLast ? ' last' : ''}${goesOn ? ' on' : ''}`} data-index={index}>
      <DayHead is={is} edtf={edtf} isLast={isLast && edtf === lastReport} year={Number(lastReport?.slice(0, 4))} />
      <ul>
        {lines.map((line) => (
          <BriefLine key={line.id} line={line} withDay={is === 'ahead'} />
        ))}
      </ul>
    </section>
  )
}

function DayHead({
  is,
  edtf,
  isLast,
  year,
}: {
  readonly is: DayGroup['is']
  readonly edtf: string | undefined
  readonly isLast: boolean
  readonly year: number
}) {
  const say = storyWords()
  if (is === 'ahead') return <h3>{say.ahead}</h3>
  const text = sayDate(edtf, { weekday: 'short', within: year })
  const aside = isLast ? say.lastReport : edtf?.startsWith('[') ? say.dayOpen : edtf && /^\d{4}(?:-\d\d)?$/.test(edtf) ? say.noDay : ''
  return (
    <h3>
      {text.charAt(0).toLocaleUpperCase() + text.slice(1)}
      {aside ? <span>{aside}</span> : null}
    </h3>
  )
}

/** One line of the brief: its mark, what it says, where and how long, who tells it, what is disputed. */
function BriefLine({ line, withDay }: { readonly line: TimelineLine; readonly withDay: boolean }) {
  const { says, origins, cited, disputed, moved, when } = line
  const { fields, statuses } = words()
  const say = storyWords()
  const more = details(line)
  const course = moved?.map(({ status, date }) =>
    date ? say.told(statuses[status], sayDate(date, { short: true, within: Number(when?.from.slice(0, 4)) })) : statuses[status],
  )
  return (
    <li class={`k-${says.kind}`} data-item>
      <Mark kind={says.kind} {...(says.kind === 'statement' ? {} : { origins })} {...markTells(line)} />
      <div>
        {withDay ? `${sayDate(when?.edtf)}, ` : null}
        <a class="line" href={pathOf(line)}>
          {headline(line)}
        </a>
        {says.kind === 'statement' ? says.direct ? <>: “{says.words}”</> : <>: {says.words}</> : null}
        {more.length ? `, ${more.join(', ')}` : ''}
        {course ? <span class="note">; {course.join(' → ')}</span> : null}. <Sigla cited={cited} />
        {disputed.map(({ id, on }) => (
          <span key={id}>
            {' '}
            <a class="dis" href={conflictPath(id)}>
              ≠ {fields[on]}
            </a>
          </span>
        ))}
      </div>
    </li>
  )
}
