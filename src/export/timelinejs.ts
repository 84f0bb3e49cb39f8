import { addDays, partsOf } from '../model/calendar.ts'
import { readEdtf } from '../model/edtf.ts'
import type { Entry, StoryRecord } from '../model/record.ts'
import type { When } from '../model/time.ts'
import { sayDate } from './dates.ts'
import { type Citation, type LookUp, lookUp } from './look-up.ts'
import { counted, headline, sizeOf } from './phrases.ts'
import { dayOf, timelineOf } from './sections.ts'

/** A date of TimelineJS: what is not told is left out. */
interface SlideDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

const GROUPS = {
  contact: 'Contacts',
  action: 'Actions',
  commitment: 'Promises',
  instrument: 'Agreements',
  occasion: 'Occasions',
  holding: 'Offices',
} as const satisfies Record<Entry['kind'], string>

/**
 * The dated lines of the record as a TimelineJS timeline (Knight Lab's TimelineJS3, its JSON). What has no date cannot stand on it: the first slide counts
 * what was left out. Texts are HTML there, so words of reports are escaped.
 */
export function* recordAsTimelineJs(record: StoryRecord): Iterable<string> {
  const look = lookUp(record)
  const all = timelineOf(record)
  const dated = all.filter((entry) => dayOf(entry))
  const title = { text: { headline: html(record.story), text: paragraphs(introduction(record, all.length - dated.length)) } }
  yield `{\n  "scale": "human",\n  "title": ${JSON.stringify(title)},\n  "events": [`
  let mark = ''
  for (const entry of dated) {
    yield `${mark}\n    ${JSON.stringify(slide(entry, dayOf(entry) as When, look))}`
    mark = ','
  }
  yield '\n  ]\n}\n'
}

/** True where something has a date: TimelineJS refuses a timeline without one. */
export const hasTimeline = (record: StoryRecord): boolean => record.entries.some((entry) => dayOf(entry))

function introduction(record: StoryRecord, undated: number): readonly string[] {
  return [
    `${sizeOf(record)}.`,
    ...(undated > 0 ? [`${counted(undated, 'line')} without a date ${undated === 1 ? 'is' : 'are'} left out.`] : []),
    'Where a date is one of several days, the band runs from the first to the last of them. Statements and what was not read are not shown here.',
  ].map(html)
}

function slide(entry: Entry, when: When, look: LookUp): object {
  const words = entry.kind === 'commitment' ? `Due: ${headline(entry)}` : headline(entry)
  return {
    unique_id: entry.id,
    ...datesOf(when),
    display_date: sayDate(when.edtf),
    edtf: when.edtf,
    group: GROUPS[entry.kind],
    text: { headline: html(words), text: paragraphs([html(standing(entry, look)), ...look.evidence(entry).map(quotation)]) },
  }
}

/** A day, a month or a year as such; anything else from its first day to its last. */
function datesOf({ edtf, from, to }: When): { readonly start_date: SlideDate; readonly end_date?: SlideDate } {
  const date = readEdtf(edtf)
  if (date?.is === 'day' || date?.is === 'month' || date?.is === 'year') {
    const { is: _, ...parts } = date
    return { start_date: parts }
  }
  return { start_date: partsOf(from), end_date: partsOf(addDays(to, -1)) }
}

function standing(entry: Entry, { conflicts }: LookUp): string {
  const disputed = [...new Set(conflicts(entry.id).map(({ on }) => on))]
  return [
    entry.kind === 'commitment' ? entry.state : entry.status,
    ...(entry.firm ? ['confirmed by both sides'] : []),
    counted(entry.origins, 'origin'),
    ...(disputed.length > 0 ? [`the reports disagree: ${disputed.join(', ')}`] : []),
  ].join(' · ')
}

const quotation = ({ source, quote, also = [] }: Citation): string => `“${html(quote)}” — ${html([source, ...also].join(', '))}`

const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('')

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Words as HTML shows them. */
const html = (text: string): string => text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark)
