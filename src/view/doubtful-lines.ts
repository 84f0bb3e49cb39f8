import type { CorrectableField } from '../model/correction.ts'
import { CORRECTABLE, FIELDS, fieldsOf } from '../model/correction.ts'
import { edtfOfDays, readEdtf, spanOfMember, writeEdtf } from '../model/edtf.ts'
import type { Conflict, Entry } from '../model/record.ts'
import { conflictPage } from './conflict.ts'
import type { Doubt, Found, Reading, Reason } from './doubt.ts'
import { citedBy, lineOf } from './line.ts'
import { quoteOf } from './quote.ts'
import type { Shelf } from './shelf.ts'
import { voiceOf } from './voice.ts'

/** A reading shows so many passages, and a doubt over one line. */
const PASSAGES = 2
/** A judgement names at most so many claims: one would do, more hold where the first falls. */
const CLAIMS = 20

/** Conflicts that nothing has settled. */
export function openConflicts(shelf: Shelf): readonly Found[] {
  return shelf.record.conflicts.flatMap((conflict): readonly Found[] => {
    const entry = shelf.entry(conflict.about)
    if (conflict.state.kind !== 'open' || !entry) return []
    return [{ id: conflict.id, is: 'conflict', aliases: [entry.id], weight: entry.origins, tell: () => tellConflict(shelf, conflict, entry) }]
  })
}

/** The field by which a conflict is settled. */
const fieldOf = (on: Conflict['on']): CorrectableField => FIELDS.find((field) => CORRECTABLE[field].settles === on) as CorrectableField

function tellConflict(shelf: Shelf, conflict: Conflict, entry: Entry): Doubt | undefined {
  const page = conflictPage(shelf, {}, conflict.id)
  if (!page) return undefined
  const { on } = conflict
  const field = fieldOf(on)
  const firsts = conflict.sides.flatMap(({ claims }) => claims[0] ?? [])
  const readings = page.sides.map(({ value, origins, tellings }, i): Reading => {
    const claims = conflict.sides[i]?.claims ?? []
    return {
      ...{ value, origins, passages: tellings.slice(0, PASSAGES).map(({ quote }) => quote) },
      ...(isShown(entry, on, value) ? { shown: true } : {}),
      sets: { field, value: settable(shelf, on, value, claims), about: claims.slice(0, CLAIMS) },
    }
  })
  const isSet = fieldsOf(entry.kind).includes(field)
  return {
    ...{ id: conflict.id, is: 'conflict', on, lines: [page.about], more: 0, cited: citedBy(shelf, entry), passages: [], readings },
    reasons: [
      ...page.why.map((says): Reason => ({ for: true, is: 'why', says })),
      ...(page.reconciled ? [{ for: true, is: 'why', says: page.reconciled } as const] : []),
    ],
    ways: {
      ...(firsts.length > 1 ? { different: firsts } : {}),
      ...(isSet ? { correct: { about: entry.claims.slice(0, CLAIMS), fields: [field] } } : {}),
    },
  }
}

const isShown = ({ when, where, status }: Entry, on: Conflict['on'], value: string): boolean =>
  (on === 'when' && when?.edtf === value) || (on === 'where' && where?.name === value) || (on === 'whether' && status === value)

/** The value as a judgement writes it: a length in minutes, whatever words the record has for it. */
function settable(shelf: Shelf, on: Conflict['on'], value: string, claims: readonly string[]): string {
  if (on !== 'how-long') return value
  const told = claims.flatMap((id) => shelf.claim(id)?.says.minutes?.value ?? [])[0]
  return told ? (told.min === told.max ? String(told.min) : `${told.min}-${told.max}`) : value
}

/** Lines whose day is one of a few. */
export function openDays(shelf: Shelf, isDecided: (entry: Entry) => boolean): readonly Found[] {
  return shelf.record.entries.flatMap((entry): readonly Found[] => {
    const days = daysIn(entry)
    if (days.length < 2 || isDecided(entry)) return []
    return [{ id: `day-${entry.id}`, is: 'day', aliases: [entry.id], weight: entry.origins, tell: () => tellDay(shelf, entry, days) }]
  })
}

/** The days of a set, each as EDTF; a range in it is one reading. */
function daysIn({ when }: Entry): readonly string[] {
  const read = when && readEdtf(when.edtf)
  return read?.is === 'set' ? read.members.map((member) => (member.is === 'range' ? edtfOfDays(spanOfMember(member)) : writeEdtf(member))) : []
}

function tellDay(shelf: Shelf, entry: Entry, days: readonly string[]): Doubt {
  const claims = entry.claims.slice(0, CLAIMS)
  return {
    ...{ id: `day-${entry.id}`, is: 'day', on: 'when', lines: [lineOf(shelf, entry)], more: 0, cited: citedBy(shelf, entry) },
    passages: quotesOf(shelf, entry),
    readings: days.map((value) => ({ value, passages: [], sets: { field: 'when', value, about: claims } })),
    reasons: entry.when ? [{ for: true, is: 'why', says: entry.when.why }] : [],
    ways: { correct: { about: claims, fields: ['when'] } },
  }
}

/** Lines that one origin alone tells. What only hedged words tell comes first, then what has most to say. */
export function toldByOne(shelf: Shelf, isDecided: (entry: Entry) => boolean): readonly Found[] {
  return shelf.record.entries.flatMap((entry): readonly Found[] => {
    if (entry.origins !== 1 || isDecided(entry)) return []
    return [
      {
        id: `only-${entry.id}`,
        is: 'only',
        aliases: [entry.id],
        weight: WEIGHTS[entry.kind] + (entry.status === 'reported' ? 10 : 0),
        tell: () => tellOnly(shelf, entry),
      },
    ]
  })
}

/** What a reader of the record would miss most. */
const WEIGHTS: Readonly<Record<Entry['kind'], number>> = { contact: 6, action: 5, instrument: 4, commitment: 3, holding: 2, occasion: 1 }

function tellOnly(shelf: Shelf, entry: Entry): Doubt {
  const claims = entry.claims.slice(0, CLAIMS)
  const told = shelf.claimsOf(entry.id)
  const chain = told.find(({ chain: links }) => links.length > 0)?.chain ?? []
  return {
    ...{
      id: `only-${entry.id}`,
      is: 'only',
      lines: [lineOf(shelf, entry)],
      more: 0,
      cited: citedBy(shelf, entry),
      passages: quotesOf(shelf, entry),
      readings: [],
    },
    reasons: [
      ...(entry.reports.length > 1 ? [{ for: false, is: 'copies', reports: entry.reports.length } as const] : []),
      ...(entry.status === 'reported' ? [{ for: false, is: 'hedged' } as const] : []),
      ...(chain.length ? [{ for: false, is: 'through', voices: chain.map((voice) => voiceOf(shelf, voice)) } as const] : []),
      ...(shelf.record.reports.length > entry.reports.length
        ? [{ for: false, is: 'silent', reports: shelf.record.reports.length - entry.reports.length } as const]
        : []),
    ],
    ways: { accept: claims, reject: claims, correct: { about: claims, fields: fieldsOf(entry.kind) } },
  }
}

/** The first sentences that tell a line, one of each report, with the words that make it lit. */
const quotesOf = (shelf: Shelf, { id }: Entry) =>
  [...new Map(shelf.claimsOf(id).map((claim) => [claim.report, claim])).values()]
    .slice(0, PASSAGES)
    .flatMap((claim) => quoteOf(shelf, claim, [claim.because, ...(claim.says.when?.anchors ?? [])]) ?? [])
