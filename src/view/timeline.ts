import { addDays, daysFrom, mondayOf } from '../model/calendar.ts'
import { byCode } from '../model/order.ts'
import type { Entry, EntryStatus } from '../model/record.ts'
import { rememberingEach, rememberingLast } from '../model/remembering.ts'
import { type Choices, choicesOf, reportsAsked, sourceOf } from './filter.ts'
import type { Lane } from './lanes.ts'
import type { Dated } from './line.ts'
import { allPlaced, laneOrder, type Placed, placed, type TimelineAsked, type TimelineLine, told } from './placed.ts'
import { openQuestions, type OpenQuestion } from './questions.ts'
import type { Shelf } from './shelf.ts'
import { siglaOf } from './sigla.ts'
import { spanOfStory, type StorySpan } from './span.ts'
import { extentOf, type StoryExtent } from './stories.ts'

/** A lane's marks of one week or day: how many of what happened on a day that is certain, how many others, and whether one is disputed. */
export interface Bar {
  readonly lane: Lane
  /** ISO day: its Monday, or the day. */
  readonly from: string
  readonly days: 1 | 7
  readonly certain: number
  readonly open: number
  readonly disputed?: true
}

/** A report as the lane of reports shows it. */
export interface TimelineReport {
  readonly report: string
  readonly siglum: string
  readonly source: string
  readonly language: string
  readonly title?: string
  readonly published?: Pick<Dated, 'edtf' | 'from' | 'to'>
}

/** The story: its timeline and its brief. */
export interface StoryPage {
  readonly story: string
  readonly extent: StoryExtent
  readonly reportCount: number
  readonly judgements: number
  /** How many contacts stand how. */
  readonly contacts: readonly { readonly status: EntryStatus; readonly count: number }[]
  /** All parties that the lanes by pairs of states name, by their code. */
  readonly states: Readonly<Record<string, string>>
  readonly choices: Choices
  /** The lanes there are, from the top; empty ones are left out. */
  readonly lanes: readonly { readonly lane: Lane; readonly count: number; readonly undated: number }[]
  readonly span: StorySpan
  /** The day of the last report that has one. */
  readonly lastReport?: string
  /** The last day that a report without a certain day can be of, where that is later. */
  readonly latestOpen?: { readonly day: string; readonly siglum: string }
  /** Lines in the order of their days, what has none at the end. */
  readonly lines: readonly TimelineLine[]
  /** How many lines there are in all. */
  readonly total: number
  /** Lines without a day, for the drawing's column, where not all lines are here. */
  readonly undated: number
  /** Lines that are not drawn because their days go beyond those looked at or, among bars, are more than a month. */
  readonly longer: number
  /** In place of marks, where there are more lines than one page holds. */
  readonly bars?: readonly Bar[]
  /** The last of them. */
  readonly reports: readonly TimelineReport[]
  /** In place of marks, where there are more reports than have one. */
  readonly reportBars?: readonly Bar[]
  readonly questions: readonly OpenQuestion[]
}

/** Further lines of the story. */
export interface TimelineLines {
  readonly total: number
  readonly offset: number
  readonly lines: readonly TimelineLine[]
}

/** So many lines have a mark of their own. */
const DRAWN = 400
/** So many come with the page where they have none. */
const LISTED = 80
/** So many further ones at a time. */
const NEXT = 200
/** Reports that have a mark of their own. */
const DRAWN_REPORTS = 60

/** The story's page. Those asked for last are at hand: many look at the same. */
export const storyPage = (shelf: Shelf, asked: TimelineAsked): StoryPage => pagesOf(shelf)(JSON.stringify(asked))

const AT_HAND = 24
const pagesOf = rememberingEach((shelf: Shelf) => rememberingLast(AT_HAND, (asked) => makePage(shelf, JSON.parse(asked) as TimelineAsked)))

function makePage(shelf: Shelf, asked: TimelineAsked): StoryPage {
  const { shown, beyond } = placed(shelf, asked)
  const counts = new Map<Lane, { count: number; undated: number }>()
  for (const { lane, days } of shown) {
    const so = counts.get(lane) ?? { count: 0, undated: 0 }
    counts.set(lane, { count: so.count + 1, undated: so.undated + (days ? 0 : 1) })
  }
  const unit = asked.from && asked.to && daysFrom(asked.from, asked.to) <= BY_DAY ? 1 : 7
  const reports = reportsOf(shelf, asked)
  const isDense = shown.length > DRAWN
  return {
    ...unchanging(shelf),
    choices: choicesOf(shelf, asked.actor),
    lanes: laneOrder(shelf, asked).flatMap((lane) => {
      const so = counts.get(lane)
      return so ? [{ lane, ...so }] : []
    }),
    lines: shown.slice(0, isDense ? LISTED : DRAWN).map((one) => told(shelf, one)),
    total: shown.length,
    undated: shown.filter(({ days }) => !days).length,
    longer: beyond + (isDense ? shown.filter(isLong).length : 0),
    ...(isDense
      ? {
          bars: barsOf(
            shown.filter((one) => !isLong(one)),
            unit,
          ),
        }
      : {}),
    reports: reports.slice(-DRAWN_REPORTS),
    ...(reports.length > DRAWN_REPORTS ? { reportBars: barsOf(reports.map(asPlaced), unit) } : {}),
  }
}

/** Longer than a bar can stand for, in days. */
const LONG = 31
const isLong = ({ days }: Placed): boolean => days !== undefined && daysFrom(days.from, days.to) > LONG

/** What of the page is the same whatever is asked. */
const unchanging = rememberingEach((shelf: Shelf) => {
  const { record, judgements } = shelf
  return {
    story: record.story,
    extent: extentOf(record),
    reportCount: record.reports.length,
    judgements: judgements.length,
    contacts: contactsOf(record.entries),
    states: statesOf(shelf),
    span: spanOfStory(allPlaced(shelf), record.reports),
    ...lastReports(shelf),
    questions: openQuestions(shelf),
  }
})

/** Lines from an offset on, in the order of the page's. */
export function timelineLines(shelf: Shelf, asked: TimelineAsked): TimelineLines {
  const { offset = 0 } = asked
  const { shown } = placed(shelf, asked)
  return { total: shown.length, offset, lines: shown.slice(offset, offset + NEXT).map((one) => told(shelf, one)) }
}

/** Looking at no more days than these, a reader wants to see each. */
const BY_DAY = 92

function barsOf(shown: readonly Pick<Placed, 'lane' | 'days' | 'certain' | 'disputed'>[], unit: 1 | 7): readonly Bar[] {
  const bars = new Map<string, { lane: Lane; from: string; days: 1 | 7; certain: number; open: number; disputed?: true }>()
  for (const { lane, days, certain, disputed } of shown) {
    if (!days) continue
    const from = unit === 1 ? days.from : mondayOf(days.from)
    const key = `${lane} ${from}`
    const bar = bars.get(key) ?? { lane, from, days: unit, certain: 0, open: 0 }
    if (certain) bar.certain++
    else bar.open++
    if (disputed) bar.disputed = true
    bars.set(key, bar)
  }
  return [...bars.values()]
}

const asPlaced = ({ published }: TimelineReport): Pick<Placed, 'lane' | 'days' | 'certain' | 'disputed'> => ({
  lane: 'reports',
  ...(published ? { days: { ...published, grain: 'day' } } : {}),
  certain: published !== undefined && daysFrom(published.from, published.to) === 1,
  disputed: false,
})

function lastReports(shelf: Shelf): Pick<StoryPage, 'lastReport' | 'latestOpen'> {
  const sigla = siglaOf(shelf.record)
  const published = shelf.record.reports.flatMap(({ id, published }) => (published ? [{ siglum: sigla.get(id) ?? id, ...published }] : []))
  const isDay = ({ from, to }: { readonly from: string; readonly to: string }): boolean => daysFrom(from, to) === 1
  const last = published
    .filter(isDay)
    .map(({ from }) => from)
    .sort()
    .at(-1)
  const open = published
    .filter((one) => !isDay(one))
    .sort((a, b) => byCode(a.to, b.to))
    .at(-1)
  const latest = open && addDays(open.to, -1)
  return {
    ...(last ? { lastReport: last } : {}),
    ...(open && latest && (!last || latest > last) ? { latestOpen: { day: latest, siglum: open.siglum } } : {}),
  }
}

function reportsOf(shelf: Shelf, asked: TimelineAsked): readonly TimelineReport[] {
  const sigla = siglaOf(shelf.record)
  const reports = reportsAsked(shelf, asked)
  return shelf.record.reports
    .filter(({ id }) => !reports || reports.has(id))
    .map((report) => ({
      report: report.id,
      siglum: sigla.get(report.id) ?? report.id,
      source: sourceOf(shelf, report),
      language: report.language,
      ...(report.title ? { title: report.title } : {}),
      ...(report.published ? { published: { edtf: report.published.edtf, from: report.published.from, to: report.published.to } } : {}),
    }))
    .sort((a, b) => byCode(a.published?.from ?? '9999', b.published?.from ?? '9999') || byCode(a.siglum, b.siglum))
}

function contactsOf(entries: readonly Entry[]): StoryPage['contacts'] {
  const counts = new Map<EntryStatus, number>()
  for (const { kind, status } of entries) if (kind === 'contact') counts.set(status, (counts.get(status) ?? 0) + 1)
  return [...counts].map(([status, count]) => ({ status, count })).sort((a, b) => b.count - a.count)
}

/** The names of the states of the story by their codes: of the states that are actors of it, and of those that its people hold office of. */
function statesOf(shelf: Shelf): Readonly<Record<string, string>> {
  const { actors } = shelf.record
  const bodies = new Set(actors.filter(({ kind }) => kind === 'body').map(({ name }) => name))
  const served = actors.flatMap(({ state, offices = [] }) => {
    const of = offices.find((office) => !bodies.has(office.of))?.of
    return state && of ? [[state, shelf.term(of)] as const] : []
  })
  const states = actors.flatMap(({ id, kind, world, name }) => (kind === 'state' && world ? [[world, shelf.name(id) ?? name] as const] : []))
  return Object.fromEntries([...served, ...states])
}
