import type { CalendarDay, CalendarPage } from '../../../../view/calendar.ts'
import type { EntryLine } from '../../../../view/line.ts'
import { sayDate } from '../../dates.ts'
import { Loaded, useData } from '../../load.tsx'
import { EntryLink, Sigla } from '../../parts/links.tsx'
import { Mark } from '../../parts/mark.tsx'
import { details, headline, statusTold } from '../../parts/say.ts'
import { conflictPath, pageOf } from '../../paths.ts'
import { words } from '../../words/words.ts'
import { monthOf, Sheet, tellsOf } from './sheet.tsx'
import { Subscribe } from './subscribe.tsx'
import { calendarWords } from './words.ts'
import './calendar.css'

/** What is planned, called off or due, by the days on which it falls. */
export function Page() {
  const state = useData('calendar', pageOf('calendar'))
  return <Loaded state={state.value}>{(data) => <Shown data={data} />}</Loaded>
}

function Shown({ data }: { readonly data: CalendarPage }) {
  const says = calendarWords()
  const { days, wide, undated, newest } = data
  const dated = [...days, ...wide]
  const ahead = newest === undefined ? 0 : dated.filter(({ to }) => to > newest).length
  const any = dated.length + undated.length > 0
  return (
    <>
      <div class="head">
        <div>
          <p class="kick">{words().pages.calendar}</p>
          <h1 tabIndex={-1}>{says.title}</h1>
          <p class="stand">
            {!any
              ? says.none
              : newest === undefined
                ? `${says.lines(dated.length)}.`
                : says.stand(says.lines(dated.length), says.ahead(ahead, sayDate(newest)))}
          </p>
        </div>
      </div>
      <Subscribe />
      {any ? <Legend /> : null}
      {[...Map.groupBy(days, ({ from }) => monthOf(from))].map(([month, lines]) => (
        <Month key={month} month={month} lines={lines} all={days} newest={newest} />
      ))}
      {wide.length ? (
        <section class="sec month">
          <h2>{says.wide}</h2>
          <Agenda lines={wide} newest={undefined} year={undefined} />
        </section>
      ) : null}
      {undated.length ? (
        <section class="sec month">
          <header>
            <h2>{says.undated}</h2>
            <p>{says.undatedMeans}</p>
          </header>
          <ul class="agenda">
            {undated.map((line) => (
              <Line key={line.id} line={line} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}

interface MonthProps {
  readonly month: string
  readonly lines: readonly CalendarDay[]
  /** Those of other months too: a stretch of days may run into this one. */
  readonly all: readonly CalendarDay[]
  readonly newest: string | undefined
}

function Month({ month, lines, all, newest }: MonthProps) {
  const name = sayDate(month.slice(0, 7))
  return (
    <section class="sec month">
      <header>
        <h2>{name}</h2>
        <Sheet month={month} days={all.filter(({ from, to }) => monthOf(from) === month || (from < month && to > month))} newest={newest} />
      </header>
      <Agenda lines={lines} newest={newest !== undefined && monthOf(newest) === month ? newest : undefined} year={Number(month.slice(0, 4))} />
    </section>
  )
}

interface AgendaProps {
  readonly lines: readonly CalendarDay[]
  /** The day of the newest report, where it falls among them. */
  readonly newest: string | undefined
  readonly year: number | undefined
}

function Agenda({ lines, newest, year }: AgendaProps) {
  const after = newest === undefined ? -1 : lines.findIndex(({ from }) => from > newest)
  const at = newest === undefined ? -1 : after < 0 ? lines.length : after
  const now = newest === undefined ? null : <li class="now">{calendarWords().newest(sayDate(newest, { weekday: 'long' }))}</li>
  return (
    <ul class="agenda">
      {lines.slice(0, at < 0 ? lines.length : at).map((day) => (
        <Line key={day.line.id} line={day.line} day={day} year={year} />
      ))}
      {now}
      {at < 0 ? null : lines.slice(at).map((day) => <Line key={day.line.id} line={day.line} day={day} year={year} />)}
    </ul>
  )
}

interface LineProps {
  readonly line: EntryLine
  readonly day?: CalendarDay
  readonly year?: number | undefined
}

function Line({ line, day, year }: LineProps) {
  const says = calendarWords()
  const { statuses, states, fields, originsBehind } = words()
  const isDue = line.says.kind === 'commitment'
  const standing = line.says.kind === 'commitment' ? states[line.says.state] : statusTold(line) || statuses[line.status]
  const more = details(line).filter((_, i, all) => !isDue || i < all.length - 1)
  const { planned, struck } = tellsOf({ line })
  const open = day !== undefined && (day.edtf.includes('/') || day.edtf.startsWith('[') || day.edtf.length < 10)
  return (
    <li data-item>
      <span class="dt">{day ? sayDate(day.edtf, { weekday: 'short', short: true, ...(year === undefined ? {} : { within: year }) }) : null}</span>
      <span class="mk" title={originsBehind(line.origins)}>
        <Mark kind={line.says.kind} origins={line.origins} planned={planned} struck={struck} open={open} />
      </span>
      <div>
        <p>
          {isDue ? <span class="note">{says.due}: </span> : null}
          <EntryLink id={line.id}>{headline(line)}</EntryLink>
          {more.length ? <span class="more">, {more.join(', ')}</span> : null}
        </p>
        <p class="note">
          {line.moved ? line.moved.map(({ status, date }) => `${statuses[status]}${date ? ` (${sayDate(date, { short: true })})` : ''}`).join(' → ') : standing}
          {line.disputed.map(({ id, on }) => (
            <span key={id}>
              {' · '}
              <a class="dis" href={conflictPath(id)}>
                ≠ {fields[on]}
              </a>
            </span>
          ))}
        </p>
      </div>
      <span class="src">
        <Sigla cited={line.cited} />
      </span>
    </li>
  )
}

function Legend() {
  const { legend } = calendarWords()
  return (
    <ul class="legend">
      <li>
        <Mark kind="contact" size={18} /> {legend.day}
      </li>
      <li>
        <Mark kind="contact" size={18} planned /> {legend.planned}
      </li>
      <li>
        <Mark kind="contact" size={18} open /> {legend.within}
      </li>
      <li>
        <Mark kind="contact" size={18} planned struck /> {legend.off}
      </li>
      <li>
        <i class="now" /> {legend.newest}
      </li>
    </ul>
  )
}
