import { sayDate } from '../../export/dates.ts'
import type { Citation } from '../../export/look-up.ts'
import { counted, headline } from '../../export/phrases.ts'
import { dayOf, isOverdue } from '../../export/sections.ts'
import type { CommitmentEntry, Entry, EntryStatus } from '../../model/record.ts'
import { printable, type Shown, shortened, wrapped } from './shown.ts'

const MARKS = { contact: '●', action: '▲', commitment: '◆', instrument: '■', occasion: '○', holding: '□' } as const satisfies Record<Entry['kind'], string>
const TINTS = {
  held: 'green',
  reported: 'yellow',
  planned: 'cyan',
  proposed: 'cyan',
  postponed: 'yellow',
  cancelled: 'red',
  denied: 'red',
} as const satisfies Record<EntryStatus, string>

const INDENT = 2
const TEXT = 4
/** A quotation takes two lines at most. */
const QUOTE_LINES = 2
/** More sources than these are counted. */
const NAMED_SOURCES = 4

/** Entries under a heading for each date, in the order they come. */
export function byDay(shown: Shown, entries: readonly Entry[]): readonly string[] {
  let last: string | undefined
  return entries.flatMap((entry, i) => {
    const day = sayDate(dayOf(entry)?.edtf)
    const heading = day === last ? [] : [...(i > 0 ? [''] : []), `${' '.repeat(INDENT)}${shown.paint.bold(day)}`]
    last = day
    const gap = heading.length === 0 ? [''] : []
    return [...heading, ...gap, ...entryLines(shown, entry)]
  })
}

/** One entry: what it says, how it stands, and the words it stands on. */
export function entryLines(shown: Shown, entry: Entry): readonly string[] {
  const { paint, width, look } = shown
  const [first = '', ...rest] = wrapped(printable(headline(entry)), TEXT, width)
  const mark = paint[TINTS[entry.status]](MARKS[entry.kind])
  return [
    `${' '.repeat(INDENT)}${mark} ${first.trimStart()}`,
    ...rest,
    `${' '.repeat(TEXT)}${standing(shown, entry)}`,
    ...courseLines(shown, entry),
    ...citations(shown, look.evidence(entry)),
  ]
}

function standing(shown: Shown, entry: Entry): string {
  const { paint, look } = shown
  const status =
    entry.kind === 'commitment' ? dueLine(shown, entry) : paint[TINTS[entry.status]](entry.firm ? `${entry.status}, confirmed by both sides` : entry.status)
  const disputed = [...new Set(look.conflicts(entry.id).map(({ on }) => on))]
  return [
    status,
    paint.dim(counted(entry.origins, 'origin')),
    ...(disputed.length > 0 ? [paint.red(`the reports disagree: ${disputed.join(', ')}`)] : []),
    paint.dim(entry.id),
  ].join(paint.dim(' · '))
}

/** How the status moved, a step for each change, with the day of the report that tells it. */
function courseLines({ paint, width }: Shown, { history = [] }: Entry): readonly string[] {
  if (history.length < 2) return []
  const steps = history.map(({ status, date }) => `${status}${date ? ` (told ${sayDate(date)})` : ''}`)
  return wrapped(steps.join(' → '), TEXT, width).map((line) => paint.dim(line))
}

function dueLine({ paint, asOf }: Shown, entry: CommitmentEntry): string {
  const due = entry.due ? `due ${sayDate(entry.due.edtf)}` : 'no day given'
  if (isOverdue(entry, asOf)) return paint.red(`${due}, overdue as of ${sayDate(asOf)}`)
  return `${due}, ${entry.state === 'unknown' ? 'not told whether it was kept' : entry.state}`
}

/** The first quotation, shortened, and the sources of all. */
export function citations({ paint, width }: Shown, cited: readonly Citation[]): readonly string[] {
  const [first, ...others] = cited
  if (!first) return []
  const room = (width - TEXT) * QUOTE_LINES - 6
  const sources = [...(first.also ?? []), ...others.flatMap(({ source, also = [] }) => [source, ...also])]
  const named = sources.slice(0, NAMED_SOURCES - 1).map(printable)
  const more = sources.length > named.length ? [`${sources.length - named.length} more`] : []
  const also = named.length > 0 ? `; also ${[...named, ...more].join(', ')}` : ''
  return [
    ...wrapped(`“${shortened(printable(first.quote), room)}”`, TEXT, width).map((line) => paint.italic(paint.dim(line))),
    ...wrapped(`— ${printable(first.source)}${also}`, TEXT, width).map((line) => paint.dim(line)),
  ]
}
