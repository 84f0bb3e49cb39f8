import { addDays } from '../../model/calendar.ts'
import type { Claim } from '../../model/claim.ts'
import type { Published, Reading } from '../../model/reading.ts'
import { reckon } from '../../model/reckon.ts'
import { firstWhere } from '../../model/order.ts'
import { remembering, rememberingEach } from '../../model/remembering.ts'
import type { Grain, Lean, TimeExpression, TimeMeaning } from '../../model/time.ts'
import { folded } from '../../world/names.ts'
import { holds, type Span } from '../../model/anchor.ts'
import { bareWeekday, leadEnd, leadSentences } from './bounds.ts'
import { Copies } from './copies.ts'
import { fresh } from './fresh.ts'
import { dayInWords, inCanonicalOrder, publishedOn, type DatedRead } from './dated.ts'
import { allows, dateOf, limited, oneDay, onWeekday, united, type Possible } from './limits.ts'
import { isDayDate } from './published.ts'
import { weekdayLimits } from './yearless.ts'
import { datesOf, type Dates } from './when.ts'
import type { Who } from './who.ts'

/** A thing that a dated report tells, with its day. */
export interface Told {
  readonly day: string
  readonly report: string
}

/** What the reports of a story tell of days they have or spell: undated ones are held against it. */
export interface StoryEvents {
  /** By kind and pair of parties. */
  readonly byParties: ReadonlyMap<string, readonly Told[]>
  /** The dates of each dated report's times. */
  readonly dates: ReadonlyMap<DatedRead, Dates>
  readonly copies: Copies
}

/** A relative day says something of the report's date within so many days on either side. */
export const REACH = 40
/** What is told of a week or a month may be of any of its days. */
const WIDER: ReadonlySet<Grain> = new Set(['week', 'weekend', 'month'])
/** The share of a text that must stand in another for it to be a copy. */
const COPIED = 0.5

/** Gathers what reports tell on a day that they have or spell: contacts and acts with their parties, and the sentences that dated ones share with those without a day. */
export function eventsOf(reads: readonly DatedRead[], who: Who): StoryEvents {
  const dates = new Map(reads.map((read) => [read, datesOf(read)] as const))
  const copies = new Copies(
    reads.filter((read) => read.published),
    reads.filter((read) => !isDayDate(read.published)),
  )
  return { byParties: toldByParties(dates, who), dates, copies }
}

/** What reports tell on a day, by kind and pair of parties. */
export function toldByParties(dates: ReadonlyMap<DatedRead, Dates>, who: Who): ReadonlyMap<string, readonly Told[]> {
  const byParties = new Map<string, Told[]>()
  for (const [read, its] of dates) {
    for (const claim of read.reading.claims) {
      const told = claim.time === undefined ? undefined : toldOn(read, its, claim.time)
      for (const key of told ? keysOf(claim, who) : []) add(byParties, key, told as Told)
    }
  }
  return byParties
}

/** The day that a dated report gives a time, if it is one. */
function toldOn(read: DatedRead, dates: Dates | undefined, index: number): Told | undefined {
  const date = dates?.[index]
  return date && addDays(date.from, 1) === date.to ? { day: date.from, report: read.report.id } : undefined
}

/** Adds to the values of a key. */
export function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const there = map.get(key)
  if (there) there.push(value)
  else map.set(key, [value])
}

/** Kind and every pair of parties: what two reports of one event have in common. Denials and wishes tell no event. */
export function keysOf({ says, stance }: Claim<string>, who: Who): string[] {
  if (stance.polarity === 'denied' || stance.status === 'demanded') return []
  const ids = (parties: readonly { readonly who: string }[]): string[] =>
    [...new Set(parties.flatMap((party) => who.of(party.who)?.who.map((one) => one.id) ?? []))].sort()
  if (says.kind === 'contact') {
    const all = ids(says.participants)
    return all.flatMap((a, i) => all.slice(i + 1).map((b) => `contact|${says.how}|${a}|${b}`))
  }
  if (says.kind === 'action') return ids(says.by).flatMap((a) => ids(says.toward).map((b) => `action|${says.label}|${a}|${b}`))
  return []
}

/** Indices of the times that stand in a sentence of the report. */
const timesIn = ({ reading }: DatedRead, sentence: Span): readonly number[] => timesBySentence(reading).get(sentence) ?? []

const timesBySentence = rememberingEach(({ sentences, times }: Reading): ReadonlyMap<Span, readonly number[]> => {
  const out = new Map<Span, number[]>()
  for (const [index, time] of times.entries()) {
    const sentence = sentences[firstWhere(sentences, ({ end }) => end >= time.end)]
    if (sentence && holds(sentence, time)) add(out, sentence, index)
  }
  return out
})

/** What the dated reports that have the same sentence tell of a time with the same words. */
function toldOfCopies(read: DatedRead, sentence: Span, index: number, { copies, dates }: StoryEvents): Told[] {
  const words = folded(read.reading.times[index]?.text ?? '')
  return copies.of(read, sentence).flatMap((copy) =>
    timesIn(copy.read, copy.sentence).flatMap((other) => {
      const same = folded(copy.read.reading.times[other]?.text ?? '') === words
      const told = same ? toldOn(copy.read, dates.get(copy.read), other) : undefined
      return told ?? []
    }),
  )
}

/** One reason for a date: the days on which the report's words fit a day that another report has. */
interface Reason {
  readonly days: ReadonlySet<string>
  readonly why: string
}

/** Dates an undated report by what dated ones tell: days on which most of its relative times come out right. `null` where nothing is told, or nothing fits. */
export function fromStory(read: DatedRead, possible: Possible, events: StoryEvents, who: Who): Published | null {
  const reasons = reasonsOf(read, events, who)
  const votes = new Map<string, Reason[]>()
  for (const reason of reasons) for (const day of reason.days) if (allows(possible, day)) add(votes, day, reason)
  const most = Math.max(0, ...[...votes.values()].map((those) => those.length))
  if (most * 2 <= reasons.length || most === 0) return copied(read, possible, events, undefined)
  const fitting = [...votes].filter(([, those]) => those.length === most).map(([day]) => day)
  const copy = copied(read, possible, events, new Set(fitting))
  if (copy) return copy
  const those = votes.get(fitting.toSorted()[0] as string) ?? []
  const why = [...new Set(those.map((reason) => reason.why))].slice(0, 3).join('; ')
  const told = limited(possible, [{ days: united(fitting.map(oneDay)), ground: 'story', why }])
  return dateOf(fresh(read, weekdayLimits(read).reduce(onWeekday, told)), 'story')
}

/** The day with which a report opens: that of a contact told beside it without one ("promised on Friday … The president received both at his retreat."). */
function newsTime(read: DatedRead): number | undefined {
  const [lead] = leadSentences(read)
  const first = lead === undefined ? [] : timesIn(read, lead).filter((index) => read.reading.times[index]?.lean === 'past')
  return first.find((index) => bareWeekday(read.reading.times[index] as TimeExpression) !== undefined)
}

function reasonsOf(read: DatedRead, events: StoryEvents, who: Who): Reason[] {
  const out: Reason[] = []
  const { times, claims } = read.reading
  const seen = new Set<string>()
  const weigh = (index: number | undefined, told: readonly Told[] | undefined): void => {
    const time = index === undefined ? undefined : times[index]
    if (!time || !told || seen.has(`${index}`)) return
    const fitting = [...new Set(told.map((one) => one.day))]
      .map((day) => ({ day, written: daysFitting(time, day) }))
      .filter(({ written }) => written.length > 0 && written.length <= REACH)
    if (!fitting.length) return
    seen.add(`${index}`)
    const days = fitting
      .map(({ day }) => day)
      .sort()
      .map(dayInWords)
      .join(' or ')
    out.push({
      days: new Set(fitting.flatMap((one) => one.written)),
      why: `what it tells of "${time.text.replace(/\s+/g, ' ')}", another report has on ${days}`,
    })
  }
  for (const sentence of read.reading.sentences) for (const index of timesIn(read, sentence)) weigh(index, toldOfCopies(read, sentence, index, events))
  const [news, lead] = [newsTime(read), leadEnd(read)]
  for (const claim of claims) {
    for (const key of keysOf(claim, who)) {
      const others = events.byParties.get(key)?.filter((told) => told.report !== read.report.id)
      if (others?.length) weigh(claim.time ?? (claim.because.end <= lead ? news : undefined), others)
    }
  }
  return out
}

/** The days of writing on which these words mean that day; none where they mean it whenever they are written. */
export function daysFitting({ meaning, lean, text }: TimeExpression, day: string): readonly string[] {
  return meaning.is === 'calendar' && meaning.parts.year !== undefined ? [] : daysOfWriting(JSON.stringify([day, lean, text, meaning]))
}

/** "On Monday" stands in every report: the days are reckoned once. */
const daysOfWriting = remembering((key: string): readonly string[] => {
  const [day, lean, words, meaning] = JSON.parse(key) as [string, Lean, string, TimeMeaning]
  return Array.from({ length: 2 * REACH + 1 }, (_, i) => addDays(day, i - REACH)).filter((published) => {
    const { when } = reckon(meaning, { lean, words, published: { edtf: published, from: published, to: addDays(published, 1) } })
    // "last week" of what was on a Tuesday of it
    return when !== undefined && when.from <= day && day < when.to && (addDays(when.from, 1) === when.to || WIDER.has(when.grain))
  })
})

/** A text most of which stands word for word in a report of one day is of that day, if its own words allow it. */
function copied(read: DatedRead, possible: Possible, events: StoryEvents, fitting: ReadonlySet<string> | undefined): Published | null {
  const all = read.reading.sentences.reduce((sum, sentence) => sum + Copies.rows(read, sentence), 0)
  const shared = new Map<DatedRead, number>()
  for (const sentence of read.reading.sentences)
    for (const copy of events.copies.of(read, sentence)) shared.set(copy.read, (shared.get(copy.read) ?? 0) + copy.shared)
  const [best] = [...shared].sort(([a, m], [b, n]) => n - m || inCanonicalOrder(a, b))
  const published = best?.[0].published
  if (!best || !published || best[1] < COPIED * all || addDays(published.from, 1) !== published.to) return null
  if (!allows(possible, published.from) || (fitting && !fitting.has(published.from))) return null
  return publishedOn(published, 'story', `Most of it stands word for word in ${best[0].report.outlet ?? 'another report'} of ${dayInWords(published.from)}`)
}
