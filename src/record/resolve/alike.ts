import { addDays } from '../../model/calendar.ts'
import type { Span } from '../../model/anchor.ts'
import { firstWhere } from '../../model/order.ts'
import type { TimeExpression } from '../../model/time.ts'
import { folded } from '../../world/names.ts'
import { inLine, isQuoted } from './bounds.ts'
import { dayInWords, type DatedRead, type Read } from './dated.ts'
import { add, daysFitting } from './from-story.ts'
import { eachOf, isKnown, limited, oneDay, united, type Possible } from './limits.ts'
import type { Dates } from './when.ts'
import type { Who } from './who.ts'

/** A sentence with its times, and what it tells of. */
interface Telling {
  readonly read: DatedRead
  readonly times: readonly number[]
  readonly topics: ReadonlySet<string>
}

/** A sentence of a dated report, and the days it has. */
interface Dated {
  readonly telling: Telling
  readonly days: readonly string[]
}

/** A topic of more sentences than this tells none of them from the others. */
const COMMON = 40
/** Sentences with a smaller share in common tell of different things. */
const LEAST = 0.15
/** From this share on they tell of the same. */
const ENOUGH = 0.25
/** A day for which a sentence half as like speaks is a rival. */
const RIVAL = 0.5
/** A time that may have been written on more days than this tells none of them. */
const WIDEST = 8

/**
 * What sentences of a story tell of, whatever their words: actors, names, figures and long words, each the more telling the fewer sentences have it.
 * Two that share several such are of one event: "The bloc's leaders gather in Arusha tomorrow", "the summit that opens in Arusha on 4 May". Likeness is
 * the cosine of tf-idf vectors (Salton and Buckley 1988).
 */
export class Alikes {
  private readonly tellings: ReadonlyMap<string, readonly Telling[]>
  private readonly counts = new Map<string, number>()
  private readonly dated = new Map<string, Dated[]>()
  private readonly lengths = new Map<Telling, number>()
  private readonly all: number

  constructor(dates: ReadonlyMap<DatedRead, Dates>, who: Who) {
    this.tellings = new Map([...dates.keys()].map((read) => [read.report.id, tellingsOf(read, who)]))
    const all = [...this.tellings.values()].flat()
    this.all = all.length
    for (const { topics } of all) for (const topic of topics) this.counts.set(topic, (this.counts.get(topic) ?? 0) + 1)
    for (const telling of all) {
      const days = telling.times.flatMap((index) => dayOf(dates.get(telling.read)?.[index]))
      const dated = { telling, days }
      for (const topic of days.length ? telling.topics : []) if (this.tells(topic)) add(this.dated, topic, dated)
    }
  }

  /** Of the days on which a report may have been written those on which the days of its sentences are those that sentences like them have elsewhere. */
  narrow(read: Read, possible: Possible): Possible {
    if (!isKnown(possible)) return possible
    const allowed = new Set(eachOf(possible.days))
    const [best, ...others] = this.reasons(read).flatMap((reason) => {
      const days = reason.days.filter((day) => allowed.has(day))
      return days.length ? [{ ...reason, days }] : []
    })
    if (!best || best.share < ENOUGH) return possible
    const isNear = (day: string): boolean => best.days.some((one) => addDays(one, -6) <= day && day <= addDays(one, 6))
    const rival = others.some(({ share, days }) => share > RIVAL * best.share && !days.some(isNear))
    return rival ? possible : limited(possible, [{ days: united(best.days.map(oneDay)), ground: 'story', why: best.why }])
  }

  /** For each time of a report and each day that an alike sentence has, the days of writing on which it means that day; the likest first. */
  private reasons(read: Read): { readonly share: number; readonly days: readonly string[]; readonly why: string }[] {
    const out: { share: number; days: readonly string[]; why: string }[] = []
    for (const telling of this.tellings.get(read.report.id) ?? []) {
      const times = telling.times
        .map((index) => read.reading.times[index])
        .filter((time) => time !== undefined && isCounted(time) && isTold(time) && !isQuoted(read, time))
      const likest = times.length ? this.alike(telling) : []
      for (const time of times) {
        const spoken = new Set<string>()
        const known = new Map<string, readonly string[]>()
        for (const [{ days: told }, share] of likest) {
          for (const day of told) {
            if (!time) continue
            if (!known.has(day)) known.set(day, daysFitting(time, day))
            const fitting = (known.get(day) ?? []).filter((one) => !spoken.has(one))
            if (fitting.length === 0 || fitting.length > WIDEST) continue
            for (const one of fitting) spoken.add(one)
            out.push({ share, days: fitting, why: `what it tells of "${inLine(time)}" is like what another report has on ${dayInWords(day)}` })
          }
        }
      }
    }
    return out.sort((a, b) => b.share - a.share)
  }

  /** Sentences of other, dated reports that share several topics with one, the likest first. */
  private alike(telling: Telling): (readonly [Dated, number])[] {
    const shared = new Map<Dated, { weight: number; topics: number }>()
    for (const topic of telling.topics) {
      if (!this.tells(topic)) continue
      for (const other of this.dated.get(topic) ?? []) {
        if (other.telling.read.report.id === telling.read.report.id) continue
        const sum = shared.get(other) ?? { weight: 0, topics: 0 }
        shared.set(other, { weight: sum.weight + this.weight(topic), topics: sum.topics + 1 })
      }
    }
    return [...shared]
      .filter(([, { topics }]) => topics > 1)
      .map(([other, { weight }]) => [other, weight / Math.sqrt(this.length(telling) * this.length(other.telling))] as const)
      .filter(([, share]) => share >= LEAST)
      .sort(([, a], [, b]) => b - a)
  }

  private readonly tells = (topic: string): boolean => (this.counts.get(topic) ?? 0) <= COMMON

  private readonly weight = (topic: string): number => Math.log((this.all + 1) / (this.counts.get(topic) ?? 1)) ** 2

  /** The square of a sentence's length as a vector; asked for again with each sentence that it is held against. */
  private length(telling: Telling): number {
    let length = this.lengths.get(telling)
    if (length === undefined) this.lengths.set(telling, (length = [...telling.topics].reduce((sum, topic) => sum + this.weight(topic), 0)))
    return length
  }
}

/** A day told by its weekday or its distance; "in the evening" is of any day. */
const isCounted = ({ meaning }: TimeExpression): boolean =>
  meaning.is === 'shift' ? meaning.from === 'speech' && meaning.daypart === undefined : meaning.is === 'calendar' && meaning.parts.weekday !== undefined

/** News of that day, past or ahead: "will answer within twenty-four hours" is only its latest. */
const isTold = ({ hold, lean }: TimeExpression): boolean => hold === 'told' || (hold !== 'noun' && lean === 'past')

const dayOf = (when: Dates[number]): string[] => (when && addDays(when.from, 1) === when.to ? [when.from] : [])

/** A capitalised word, a figure, or a long word: of that its beginning, which many languages share ("embassy", "ambassade"). */
const TOPIC = /\p{Lu}[\p{L}\p{M}'’-]+|\d[\d.,]*\d|\p{L}[\p{L}\p{M}]{4,}/gu
const BEGINNING = 6

/** The sentences of a report with their times and topics. */
function tellingsOf(read: DatedRead, who: Who): Telling[] {
  const { sentences, times, mentions } = read.reading
  const inTime = times.toSorted((a, b) => a.start - b.start)
  const tellings = sentences.map(() => ({ read, times: [] as number[], topics: new Set<string>() }))
  const at = ({ start, end }: Span) => {
    const index = firstWhere(sentences, (sentence) => sentence.end >= end)
    return (sentences[index]?.start ?? end) <= start ? tellings[index] : undefined
  }
  for (const [index, time] of times.entries()) at(time)?.times.push(index)
  for (const mention of mentions) for (const one of who.of(mention.id)?.who ?? []) at(mention)?.topics.add(one.id)
  for (const found of read.report.text.matchAll(TOPIC)) {
    const word = { start: found.index, end: found.index + found[0].length }
    const time = inTime[firstWhere(inTime, ({ end }) => end >= word.end)]
    if (!time || time.start > word.start) at(word)?.topics.add(/^[\p{Lu}\d]/u.test(found[0]) ? folded(found[0]) : `${folded(found[0]).slice(0, BEGINNING)}…`)
  }
  return tellings
}
