import { addDays } from '../../model/calendar.ts'
import { rememberingEach } from '../../model/remembering.ts'
import type { Cast, Fit } from './cast.ts'
import { countDays, hull, weeksOf, type Days } from '../days.ts'
import { deniesTold, isAnswered, isDenied, weeksDenied } from './denials.ts'
import { ofSorts, type Group } from './group.ts'
import { PRINTED_WHY, sharesLink, type LinkKind } from './links.ts'
import { minutesMeet } from './lengths.ts'
import { howOf, isBareTalk, mannerOf } from './manners.ts'
import { DATES, LINK, LOOSE, type Bond, type Matter } from './matter.ts'
import { areApart, finenessOf, goTogether, isSamePlace, type PlaceOf } from './places.ts'
import { isAhead, isMoved, statusOf } from './status.ts'
import { areMet, datesMeet, nearestDates, tellsBoth, timesFit } from './timing.ts'
import type { Told, ToldOf } from './told.ts'
import { VERSION_WHY } from './versions.ts'

/** A stretch wider than this ("in 2018") says too little to join by date. */
const WIDEST = 62
/** One of several Fridays over more days than these could be any of them. */
const SCATTERED = 31
/** Furthest apart that two dates of one contact are told, by what links them, in days. */
const REACH = { printed: 31, quoted: 14, beside: 7, worded: 14, version: 31 } as const satisfies Record<LinkKind, number>
const REACH_OF_LENGTH = 14
/** A report that has the day wrong is not further off. */
const REACH_OF_SLIP = 3
const REACH_OF_FIRST = 31
const REACH_OF_PLAN = 31
const REACH_OF_MOVE = 180

const signature = rememberingEach(
  (told: Told): string => `${howOf(told)} ${isBareTalk(told)} ${isAhead(told)} ${isDenied(told)} ${[...told.parties].sort().join()}`,
)

/** How contacts are told apart: see DESIGN.md, "Same or not". */
export const contactMatter = (placeOf: PlaceOf): Matter => ({
  signature,
  keys: keysOf,
  within: {
    pair: (told, cast) => `${howOf(told)} ${isAhead(told)} ${sidePairs(told, cast).join()}`,
    alike: (a, b, cast) =>
      isAhead(a) === isAhead(b) &&
      (isDenied(a) === isDenied(b) || isAnswered(a, b)) &&
      !isAnother(a, b) &&
      !!fitOf([a], [b], cast) &&
      !placesOf(a).some((x) => placesOf(b).some((y) => areApart(x, y, placeOf))),
    noun: 'contact',
  },
  compare: (a, b, cast) => compare(a, b, cast, placeOf),
})

/** "They had already met in the spring": another contact than the one told before it. "They meet again" at the head of a report is its news. */
function isAnother(a: Told, b: Told): boolean {
  const [first, later] = a.rank < b.rank ? [a, b] : [b, a]
  return isAgain(later) && !isAgain(first)
}
const isAgain = (told: Told): boolean => (told as ToldOf<'contact'>).says.ordinal === 'again'
const placesOf = (told: Told) => (told.resolved.where ? [told.resolved.where] : [])

function sidePairs(told: Told, cast: Cast): readonly string[] {
  const sides = told.parties.map(cast.sidesOf)
  const pairs = new Set<string>()
  for (const [i, first] of sides.entries()) {
    for (const second of sides.slice(i + 1)) for (const a of first) for (const b of second) pairs.add(a < b ? `${a}|${b}` : `${b}|${a}`)
  }
  return [...pairs].sort()
}

function keysOf(told: Told, cast: Cast): readonly string[] {
  const { minutes, ordinal } = (told as ToldOf<'contact'>).says
  const marks: string[] = []
  if (told.days && countDays(told.days) <= WIDEST) marks.push(...weeksOf(within(told.days, REACH_OF_SLIP)).map((week) => `w${week}`))
  marks.push(...weeksDenied(told).map((week) => `w${week}`))
  for (const where of placesOf(told)) marks.push(`p${where.id ?? where.name}`, `p${where.name}`)
  if (minutes) marks.push('length')
  if (ordinal) marks.push(ordinal)
  if (isAhead(told)) marks.push('plan')
  return [...sidePairs(told, cast).flatMap((pair) => marks.map((mark) => `${pair} ${mark}`)), ...told.links]
}

const isScattered = (days: Days): boolean => days.length > 1 && countDays([hull(days)]) > SCATTERED

/** Days with so many on either side. */
const within = (days: Days, reach: number): Days => days.map(({ from, to }) => ({ from: addDays(from, -reach), to: addDays(to, reach) }))

/** Talk without a manner is a meeting only where its own report tells of one. */
const talkOfOneReport = (a: Group, b: Group): boolean => {
  const [talk, other] = [...a.sorts.values()].every(isBareTalk) ? [a, b] : [b, a]
  if ([...talk.sorts.values()].every((x) => [...other.sorts.values()].every((y) => howOf(x) === howOf(y)))) return true
  if (![...talk.sorts.values()].every(isBareTalk) || [...other.sorts.values()].some((told) => howOf(told) === 'call')) return true
  return talk.claims.every((x) => other.claims.some((y) => y.report.id === x.report.id))
}

const fitOfTwo = ofSorts(signature, (x, y, cast): Fit | undefined => {
  const fit = cast.fit(x.parties, y.parties)
  const manner = mannerOf(x, y)
  return manner === 'never' || (manner === 'same-parties' && fit !== 'same') ? undefined : fit
})

/** The weakest fit of any two claims: no entry may hold parties that do not fit. */
function fitOf(a: Iterable<Told>, b: Iterable<Told>, cast: Cast): Fit | undefined {
  let worst: Fit = 'same'
  const others = [...b]
  for (const x of a) {
    for (const y of others) {
      const fit = fitOfTwo(x, y, cast)
      if (!fit) return undefined
      if (fit === 'stand-in' || worst === 'same') worst = fit
    }
  }
  return worst
}

function compare(a: Group, b: Group, cast: Cast, placeOf: PlaceOf): Bond | undefined {
  const fit = fitOf(a.sorts.values(), b.sorts.values(), cast)
  if (!fit || !talkOfOneReport(a, b)) return undefined
  if (sharesLink(a, b, 'printed') && !tellsBoth(a, b) && reach(a, b) <= REACH.printed) return { score: LINK, why: PRINTED_WHY }
  if (sharesLink(a, b, 'version')) return { score: LINK, why: VERSION_WHY }
  if (a.dates.size && b.dates.size) {
    if (datesMeet(a, b)) return byDate(a, b, fit, placeOf)
    return tellsBoth(a, b) ? moved(a, b, fit) : byWords(a, b, fit, placeOf)
  }
  return byOneThing(a, b, fit, placeOf)
}

const reach = (a: Group, b: Group): number => (a.dates.size && b.dates.size ? nearestDates(a, b) : 0)

/** Same parties, compatible manner, dates that meet. A week fits two days of it equally well, and then neither. */
function byDate(a: Group, b: Group, fit: Fit, placeOf: PlaceOf): Bond | undefined {
  const widths = [...a.dates.values(), ...b.dates.values()].map(countDays)
  const widest = Math.max(...widths)
  if (widest > WIDEST || [...a.dates.values(), ...b.dates.values()].some(isScattered)) return undefined
  const apart = placesApart(a, b, placeOf)
  if (apart && widest > 1) return undefined
  const together = samePlace(a, b) ? 4 : 0
  const score = DATES + (fit === 'same' ? 8 : fit === 'part' ? 6 : 0) + together - (apart ? 5 : 0)
  const why = fit === 'stand-in' ? 'a state or body stands for its person, and the dates meet' : 'same parties, compatible manner, dates that meet'
  return widest > 1 || fit === 'stand-in' ? { score, why, alone: true } : { score, why }
}

/** Dates that do not meet: two, unless words link them. */
function byWords(a: Group, b: Group, fit: Fit, placeOf: PlaceOf): Bond | undefined {
  const move = moved(a, b, fit)
  if (move) return move
  if (fit === 'stand-in') return undefined
  const gap = nearestDates(a, b)
  const link = (why: string): Bond => ({ score: LINK - Math.min(gap, 60), why, alone: true })
  if (sharesLink(a, b, 'quoted') && gap <= REACH.quoted) return link('the same words are quoted from both')
  if (sharesLink(a, b, 'beside') && gap <= REACH.beside) return link('both are told beside the same outcome')
  if (sameOrdinal(a, b, 'first') && gap <= REACH_OF_FIRST) return link('both are told as the first')
  const together = samePlace(a, b)
  if (sameOrdinal(a, b, 'again') && ((together && gap <= REACH_OF_LENGTH) || gap <= REACH_OF_SLIP))
    return link(together ? 'both are told as a further one in the same place' : 'both are told as a further one, within days')
  if (isFurther(a, b)) return undefined
  if (fit === 'same' && sharesLink(a, b, 'worded') && gap <= REACH.worded && areToldApart(a, b)) return link('what was agreed is told of both in like words')
  const why = byLength(a, b, gap, placeOf) ?? byPlan(a, b, gap, together)
  // A date that meets is surer than a length or place beside one that does not.
  const weak = (reason: string): Bond => ({ score: DATES - 10 - Math.min(gap, 20), why: reason, alone: true })
  if (why) return weak(why)
  const slipped = fit === 'same' && gap <= REACH_OF_SLIP && sameTown(a, b, placeOf) && isLookedBackOn(a, b)
  if (slipped) return weak('the same parties, place and manner within days, and a report that looks back on both days tells only one')
  if (gap > 1 || placesApart(a, b, placeOf)) return undefined
  if (isTellOfPast(a, b) && isTellOfPast(b, a))
    return weak('the same parties and manner on neighbouring days, and the reports, which look back on both days, tell only one each')
  // Talks go on for days; a call does not.
  return isCall(a) && isCall(b) && isLookedBackOn(a, b) ? weak('calls on neighbouring days, and the report that looks back on both tells only one') : undefined
}

/** The same length, where the places go together, of a call, or within days. */
function byLength(a: Group, b: Group, gap: number, placeOf: PlaceOf): string | undefined {
  if (!lengthsMeet(a, b) || placesApart(a, b, placeOf)) return undefined
  if (placesGo(a, b, placeOf) && gap <= REACH_OF_LENGTH) return 'the same place and the same length'
  if (isCall(a) && isCall(b) && gap <= REACH_OF_LENGTH) return 'a call of the same length'
  return gap <= REACH_OF_SLIP ? 'the same length, within days' : undefined
}

/** Announced for one day, and told as held on another. */
function byPlan(a: Group, b: Group, gap: number, together: boolean): string | undefined {
  if (!planAndNews(a, b)) return undefined
  return together && gap <= REACH_OF_PLAN ? 'announced for one day and held on another in the same place' : undefined
}

/** "They met again on Friday": another than the one on Wednesday, of which nobody says so. */
function isFurther(a: Group, b: Group): boolean {
  const [first, later] = startOf(a) <= startOf(b) ? [a, b] : [b, a]
  const again = (group: Group): boolean => group.claims.some(isAgain)
  return (again(later) && !again(first) && !lengthsMeet(a, b)) || (again(first) && later.claims.some(isFirst))
}

const startOf = (group: Group): string => [...group.dates.values()].map((days) => hull(days).from).sort()[0] ?? ''

/** The report that tells the earlier day was written when the later one was over: it would have told of both. */
function isLookedBackOn(a: Group, b: Group): boolean {
  const [first, later] = startOf(a) <= startOf(b) ? [a, b] : [b, a]
  return first.claims.some((told) => told.days && !isAhead(told) && (told.report.published?.from ?? '') >= startOf(later))
}

/** No report tells of both, and both have happened. */
const areToldApart = (a: Group, b: Group): boolean => {
  const reports = new Set(a.claims.map((told) => told.report.id))
  return b.claims.every((told) => !reports.has(told.report.id)) && ![...a.claims, ...b.claims].some(isAhead)
}

/** Every report that dates the one was written when the other was over too. */
const isTellOfPast = (group: Group, other: Group): boolean => {
  const over =
    [...group.dates.values(), ...other.dates.values()]
      .map((days) => hull(days).to)
      .sort()
      .at(-1) ?? ''
  const dated = group.claims.filter((told) => told.days)
  return dated.length > 0 && dated.every((told) => !isAhead(told) && countDays(told.days ?? []) === 1 && (told.report.published?.from ?? '') >= over)
}

/** A plan put off or called off: its old date and its new one are steps, not sides. */
function moved(a: Group, b: Group, fit: Fit): Bond | undefined {
  if (fit !== 'same') return undefined
  const off = calledOff(a, b) ?? calledOff(b, a) ?? putOff(a, b) ?? putOff(b, a)
  return off && (!a.dates.size || !b.dates.size || nearestDates(a, b) <= REACH_OF_MOVE)
    ? { score: a.firm || b.firm ? LOOSE + 1 : LOOSE, why: off, alone: true }
    : undefined
}

/** "On Thursday he cancelled his summit": the one plan that was told before and still lay ahead. */
function calledOff(mover: Group, plan: Group): string | undefined {
  if (!mover.claims.every(isMoved)) return undefined
  const known = mover.claims.every((m) => plan.claims.some((p) => isPlan(p) && p.rank < m.rank && stillAhead(p, m)))
  return known ? 'the plan was called off' : undefined
}

/** A later plan, or the event, after a plan was put off. */
function putOff(mover: Group, later: Group): string | undefined {
  const put = mover.claims.filter((t) => statusOf(t.claim.stance) === 'postponed')
  if (!put.length || !mover.claims.every(isAhead)) return undefined
  return put.every((m) => later.claims.every((p) => p.rank > m.rank && !isMoved(p) && stillAhead(p, m))) ? 'the plan was put off to another day' : undefined
}

const isPlan = (told: Told): boolean => statusOf(told.claim.stance) === 'planned'

/** The thing planned had not yet come when the other report told of its end. */
function stillAhead(planned: Told, mover: Told): boolean {
  const published = mover.report.published
  return !published || !planned.days || planned.days.some((d) => d.to > published.from)
}

/** At least one without a date: never on participants alone. */
function byOneThing(a: Group, b: Group, fit: Fit, placeOf: PlaceOf): Bond | undefined {
  if (fit === 'stand-in' || !timesFit(a, b)) return undefined
  const loose = (why: string): Bond => ({ score: LOOSE, why, alone: true })
  if (sharesLink(a, b, 'quoted')) return loose('the same words are quoted from both')
  if (sharesLink(a, b, 'beside')) return loose('both are told beside the same outcome')
  if (placesGo(a, b, placeOf) && areMet(a, b, 45)) return loose('the same place, told within weeks')
  if (lengthsMeet(a, b) && areMet(a, b, 30)) return loose('the same length, told within weeks')
  if (fit === 'same' && deniesTold(a, b)) return loose('it denies the only contact of these parties told in the days before')
  return fit === 'same' ? moved(a, b, fit) : undefined
}

const samePlace = (a: Group, b: Group): boolean => [...a.places.values()].some((x) => [...b.places.values()].some((y) => isSamePlace(x, y)))

/** A state or a region is too wide a place to be the same. */
const sameTown = (a: Group, b: Group, placeOf: PlaceOf): boolean =>
  [...a.places.values()].some((x) => [...b.places.values()].some((y) => isSamePlace(x, y) && (x.id === undefined || finenessOf(x, placeOf) > 1)))

const placesGo = (a: Group, b: Group, placeOf: PlaceOf): boolean =>
  [...a.places.values()].some((x) => [...b.places.values()].some((y) => goTogether(x, y, placeOf)))

const placesApart = (a: Group, b: Group, placeOf: PlaceOf): boolean =>
  [...a.places.values()].some((x) => [...b.places.values()].some((y) => areApart(x, y, placeOf)))

const lengthsMeet = (a: Group, b: Group): boolean => [...a.minutes.values()].some((x) => [...b.minutes.values()].some((y) => minutesMeet(x, y)))

const isCall = (group: Group): boolean => [...group.sorts.values()].every((told) => howOf(told) === 'call')

const isFirst = (told: Told): boolean => (told as ToldOf<'contact'>).says.ordinal === 'first'

const sameOrdinal = (a: Group, b: Group, ordinal: 'first' | 'again'): boolean =>
  [a, b].every((g) => g.claims.some((t) => (t as ToldOf<'contact'>).says.ordinal === ordinal))

const planAndNews = (a: Group, b: Group): boolean => a.claims.every(isAhead) !== b.claims.every(isAhead)
