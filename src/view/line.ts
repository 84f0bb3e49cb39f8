import type { Actor } from '../model/actor.ts'
import type { Act, ContactHow, InstrumentType, SpeechAct } from '../model/act.ts'
import type { Numbered, Sum } from '../model/measure.ts'
import type { CommitmentEntry, Conflict, Entry, EntryStatus, Named, RecordStatement, Voice } from '../model/record.ts'
import type { When } from '../model/time.ts'
import { foldName } from './names.ts'
import type { Shelf } from './shelf.ts'
import { siglaOf } from './sigla.ts'

/** A party of a line: a name that leads to its actor. */
export interface Party {
  readonly actor: string
  /** In the reader's language. */
  readonly name: string
  /** The part of the name that the reports themselves use alone, where nobody else of the story has it: "Macron". */
  readonly short?: string
  readonly office?: string
}

/** A date as a page needs it to draw and to say: the words it stands on are on the entry's page. */
export type Dated = Pick<When, 'edtf' | 'from' | 'to' | 'grain'>

/** A report behind a line, and the first words there that say it (UTF-16, end exclusive). */
export interface Cited {
  readonly report: string
  readonly siglum: string
  readonly start?: number
  readonly end?: number
}

/** What a line says, by kind; a page puts it into words. */
export type Says =
  | { readonly kind: 'contact'; readonly how: ContactHow; readonly who: readonly Party[]; readonly minutes?: { readonly min: number; readonly max: number } }
  | {
      readonly kind: 'action'
      readonly act: Act
      readonly label: string
      readonly by: readonly Party[]
      readonly toward: readonly Party[]
      readonly persons: readonly Party[]
      readonly count?: Numbered
      readonly amount?: Sum
    }
  | {
      readonly kind: 'commitment'
      readonly by: readonly Party[]
      readonly to: readonly Party[]
      readonly what: string
      readonly condition?: string
      readonly due?: Dated
      readonly state: CommitmentEntry['state']
    }
  | { readonly kind: 'instrument'; readonly name: string; readonly type: InstrumentType; readonly parties: readonly Party[]; readonly amount?: Sum }
  | { readonly kind: 'occasion'; readonly name: string; readonly who: readonly Party[] }
  | { readonly kind: 'holding'; readonly office: string; readonly holder: Party; readonly from?: string; readonly to?: string }
  | { readonly kind: 'statement'; readonly act: SpeechAct; readonly by: readonly Said[]; readonly words: string; readonly direct: boolean }

/** Who says a statement: a party, words that name nobody, or an outlet. */
export type Said = Party | { readonly unnamed: string }

/** An entry as every list of entries tells it. */
export interface EntryLine {
  readonly id: string
  readonly says: Says
  readonly status: EntryStatus
  /** A plan that both sides confirm. */
  readonly firm?: true
  readonly when?: Dated
  readonly where?: string
  /** How its status moved, oldest first; only where it did. */
  readonly moved?: readonly { readonly status: EntryStatus; readonly date?: string }[]
  readonly origins: number
  /** Each conflict over it, and over which field. */
  readonly disputed: readonly { readonly id: string; readonly on: Conflict['on'] }[]
  readonly cited: readonly Cited[]
}

/** Tells an entry as a line. */
export function lineOf(shelf: Shelf, entry: Entry): EntryLine {
  const { id, status, firm, when, where, history, origins } = entry
  return {
    id,
    says: saysOf(shelf, entry),
    status,
    ...(firm ? { firm } : {}),
    ...(when ? { when: dated(when) } : {}),
    ...(where ? { where: where.name } : {}),
    ...(history && history.length > 1 ? { moved: history.map((step) => ({ status: step.status, ...(step.date ? { date: step.date } : {}) })) } : {}),
    origins,
    disputed: shelf.conflictsOf(id).map((conflict) => ({ id: conflict.id, on: conflict.on })),
    cited: citedBy(shelf, entry),
  }
}

/** Tells a statement as a line: its words lead to its report. */
export function statementLine(shelf: Shelf, { id, report, start, end, text, form, act, speaker, when }: RecordStatement): EntryLine {
  const voices = speaker?.all?.length ? speaker.all : speaker ? [speaker] : []
  return {
    id,
    says: { kind: 'statement', act, by: voices.flatMap((voice) => saidBy(shelf, voice)), words: text.slice(0, WORDS), direct: form === 'direct' },
    status: 'held',
    ...(when ? { when: dated(when) } : {}),
    origins: 1,
    disputed: [],
    cited: [{ report, siglum: siglaOf(shelf.record).get(report) ?? report, start, end }],
  }
}

/** So much of a statement is told in a line. */
const WORDS = 240

function saidBy(shelf: Shelf, { actor, name, unnamed, outlet }: Voice): readonly Said[] {
  if (actor && name) return [partyOf(shelf, { actor, name })]
  const words = unnamed ?? name ?? outlet
  return words ? [{ unnamed: words }] : []
}

/** The days of a date without the words it stands on. */
export const dated = ({ edtf, from, to, grain }: When): Dated => ({ edtf, from, to, grain })

/** The reports that tell of an entry, each with the first words that do. */
export function citedBy(shelf: Shelf, entry: Pick<Entry, 'id' | 'reports'>): readonly Cited[] {
  const sigla = siglaOf(shelf.record)
  const claims = new Map(
    shelf
      .claimsOf(entry.id)
      .toReversed()
      .map((claim) => [claim.report, claim]),
  )
  return entry.reports.map((report) => {
    const words = claims.get(report)?.evidence.find((one) => one.report === report)
    return { report, siglum: sigla.get(report) ?? report, ...(words ? { start: words.start, end: words.end } : {}) }
  })
}

/** A party of an entry with its name in the reader's language. */
export function partyOf(shelf: Shelf, { actor, name, office }: Named): Party {
  const short = shortNames(shelf).get(actor)
  return { actor, name: shelf.name(actor) ?? name, ...(short ? { short } : {}), ...(office ? { office: shelf.term(office) } : {}) }
}

function saysOf(shelf: Shelf, entry: Entry): Says {
  const parties = (named: readonly Named[] | undefined): readonly Party[] => (named ?? []).map((one) => partyOf(shelf, one))
  switch (entry.kind) {
    case 'contact':
      return { kind: 'contact', how: entry.how, who: parties(entry.participants), ...given({ minutes: entry.minutes }) }
    case 'action': {
      const { act, label, count, amount } = entry
      return { kind: 'action', act, label, by: parties(entry.by), toward: parties(entry.toward), persons: parties(entry.persons), ...given({ count, amount }) }
    }
    case 'commitment': {
      const { what, condition, due, state } = entry
      return { kind: 'commitment', by: parties(entry.by), to: parties(entry.to), what, state, ...given({ condition, due: due && dated(due) }) }
    }
    case 'instrument':
      return { kind: 'instrument', name: entry.name, type: entry.type, parties: parties(entry.parties), ...given({ amount: entry.amount }) }
    case 'occasion':
      return { kind: 'occasion', name: entry.name, who: parties(entry.participants) }
    case 'holding':
      return { kind: 'holding', office: shelf.term(entry.office), holder: partyOf(shelf, entry.holder), ...given({ from: entry.from, to: entry.to }) }
  }
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> }
/** Only the fields that have a value. */
const given = <T extends object>(fields: T): Given<T> => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>

const shorts = new WeakMap<readonly Actor[], ReadonlyMap<string, string>>()

/** Each person's short name: one word of the full name that reports use alone for this person, most often; none where another person's name has the word too. */
function shortNames({ record: { actors } }: Shelf): ReadonlyMap<string, string> {
  const known = shorts.get(actors)
  if (known) return known
  const people = actors.filter(({ kind }) => kind === 'person')
  const holders = new Map<string, number>()
  for (const { name } of people) for (const word of new Set(wordsOf(name))) holders.set(word, (holders.get(word) ?? 0) + 1)
  const found = new Map<string, string>()
  for (const actor of people) {
    const short = shortOf(actor, holders)
    if (short) found.set(actor.id, short)
  }
  shorts.set(actors, found)
  return found
}

const wordsOf = (name: string): readonly string[] => name.split(/\s+/u).map(foldName)

function shortOf({ name, names }: Actor, holders: ReadonlyMap<string, number>): string | undefined {
  const own = name.split(/\s+/u)
  if (own.length < 2) return undefined
  const alone = own.filter((word) => holders.get(foldName(word)) === 1)
  const used = new Map(alone.map((word) => [foldName(word), 0]))
  for (const { text } of names) {
    const word = foldName(text)
    const count = used.get(word)
    if (count !== undefined) used.set(word, count + 1)
  }
  const best = alone.map((word) => ({ word, count: used.get(foldName(word)) ?? 0 })).sort((a, b) => b.count - a.count)[0]
  return best && best.count > 0 ? best.word : undefined
}
