import { inTextOrder, shared, type Span } from '../model/anchor.ts'
import type { ClaimStatus } from '../model/claim.ts'
import type { Conflict, Entry, Minutes, RecordClaim } from '../model/record.ts'
import { disputedField, type FieldName, type FieldRule, FIELDS, type FieldValue } from './entry-fields.ts'
import type { Cited } from './line.ts'
import { merged, type Passage, passageOf } from './passage.ts'
import type { Shelf } from './shelf.ts'
import { siglaOf } from './sigla.ts'
import { type VoiceShown, voiceOf } from './voice.ts'

/** Words of one report for one field, and what they say of it. */
export interface ToldWords extends Passage {
  /** Of the entry's status: what these words alone say. */
  readonly stance?: ClaimStatus | 'denied'
  /** Of a date: the days these words mean, and how that was reckoned. */
  readonly when?: { readonly edtf: string; readonly why: string }
  /** Through whom the report has it, outermost first. */
  readonly through: readonly VoiceShown[]
}

/** One value of a disputed field. */
export interface SideShown {
  /** EDTF where the conflict is over a date, else as the conflict words it. */
  readonly value: string
  readonly cited: readonly Cited[]
}

/** A conflict over a field: every side, in the record's order. */
export interface Dispute {
  readonly id: string
  readonly on: Conflict['on']
  readonly state: Conflict['state']['kind']
  readonly why: string
  readonly sides: readonly SideShown[]
}

/** A length of time that one report gives. */
export interface LengthTold extends Minutes {
  readonly siglum: string
  readonly text: string
}

/** A field of the entry: its value, and the words behind it, report by report. */
export interface EntryField {
  readonly name: FieldName
  readonly value?: FieldValue
  readonly disputes: readonly Dispute[]
  readonly told: readonly ToldWords[]
  /** Lengths of time that reports give, to be drawn against each other; only where several do. */
  readonly lengths?: readonly LengthTold[]
}

/** Fields that are shown even where nothing is told of them: that they are open is worth knowing. */
const EXPECTED: ReadonlySet<FieldName> = new Set(['happened', 'who', 'when', 'where', 'by', 'due', 'what'])

/** The fields of an entry with the words behind each; those of which nothing is told are left out unless they are expected. */
export function fieldsOf(shelf: Shelf, entry: Entry, claims: readonly RecordClaim[]): readonly EntryField[] {
  const conflicts = Map.groupBy(shelf.conflictsOf(entry.id), (conflict) => disputedField(conflict, claims))
  const fields = FIELDS[entry.kind].map((rule): EntryField => {
    const value = rule.value(shelf, entry)
    const lengths = rule.name === 'how-long' ? lengthsOf(shelf, claims) : []
    return {
      name: rule.name,
      ...(value ? { value } : {}),
      disputes: disputesOf(shelf, conflicts.get(rule.name) ?? []),
      told: toldOf(shelf, rule, claims),
      ...(lengths.length > 1 ? { lengths } : {}),
    }
  })
  const known = new Set<FieldName>(fields.map(({ name }) => name))
  const others = [...conflicts].filter(([name]) => !known.has(name)).map(([name, some]): EntryField => ({ name, disputes: disputesOf(shelf, some), told: [] }))
  return [...fields.filter(({ name, value, told, disputes }) => value || told.length > 0 || disputes.length > 0 || EXPECTED.has(name)), ...others]
}

function disputesOf(shelf: Shelf, conflicts: readonly Conflict[]): readonly Dispute[] {
  return conflicts.map(({ id, on, state, why, sides }) => ({
    id,
    on,
    state: state.kind,
    why,
    sides: sides.map(({ value, claims, statements = [] }) => ({
      value,
      cited: citedIn(shelf, [
        ...claims.flatMap((claim) => shelf.claim(claim)?.evidence[0] ?? []),
        ...statements.flatMap((statement) => shelf.statement(statement) ?? []),
      ]),
    })),
  }))
}

/** Each report once, with the first words there. */
function citedIn(shelf: Shelf, words: readonly (Span & { readonly report: string })[]): readonly Cited[] {
  const sigla = siglaOf(shelf.record)
  const first = new Map<string, Cited>()
  for (const { report, start, end } of words) if (!first.has(report)) first.set(report, { report, siglum: sigla.get(report) ?? report, start, end })
  return [...first.values()]
}

/** Claims that tell a field in the same stretch of one report are shown as one. */
interface Telling {
  readonly claims: RecordClaim[]
  within: Span
  lit: Span[]
}

function toldOf(shelf: Shelf, rule: FieldRule, claims: readonly RecordClaim[]): readonly ToldWords[] {
  return [...Map.groupBy(claims, ({ report }) => report)].flatMap(([report, some]) =>
    tellings(rule, some).flatMap(({ claims, within, lit }): readonly ToldWords[] => {
      const passage = passageOf(shelf, report, within, lit)
      return passage ? [{ ...passage, ...saysOf(rule.name, claims[0] as RecordClaim), through: throughOf(shelf, claims) }] : []
    }),
  )
}

function tellings(rule: FieldRule, claims: readonly RecordClaim[]): readonly Telling[] {
  const found: Telling[] = []
  for (const claim of [...claims].sort((a, b) => inTextOrder(evidenceOf(a), evidenceOf(b)))) {
    const lit = rule.words(claim)
    if (!lit.length) continue
    const within = evidenceOf(claim)
    const same = found.find((one) => shared(one.within, within) > 0 && alike(rule.name, one.claims[0] as RecordClaim, claim))
    if (!same) found.push({ claims: [claim], within, lit: [...lit] })
    else {
      same.claims.push(claim)
      same.within = merged([same.within, within])[0] as Span
      same.lit.push(...lit)
    }
  }
  return found
}

/** The stretch in which a claim's own words stand. */
const evidenceOf = ({ evidence, because }: RecordClaim): Span => evidence[0] ?? because

/** Whether two claims say the same of a field. */
const alike = (name: FieldName, a: RecordClaim, b: RecordClaim): boolean => JSON.stringify(saysOf(name, a)) === JSON.stringify(saysOf(name, b))

function saysOf(name: FieldName, { stance, says }: RecordClaim): Pick<ToldWords, 'stance' | 'when'> {
  if (name === 'happened') return { stance: stance.polarity === 'denied' ? 'denied' : stance.status }
  const when = name === 'when' ? says.when : name === 'due' ? says.due : undefined
  return when ? { when: { edtf: when.edtf, why: when.why } } : {}
}

const throughOf = (shelf: Shelf, claims: readonly RecordClaim[]): ToldWords['through'] => (claims[0]?.chain ?? []).map((voice) => voiceOf(shelf, voice))

/** Each report's length of time; a length told twice by one report is one. */
function lengthsOf(shelf: Shelf, claims: readonly RecordClaim[]): readonly LengthTold[] {
  const sigla = siglaOf(shelf.record)
  const all = claims.flatMap(({ report, says: { minutes } }): readonly LengthTold[] => {
    const [words] = minutes?.anchors ?? []
    if (!minutes || !words) return []
    return [{ ...minutes.value, siglum: sigla.get(report) ?? report, text: shelf.text(report)?.slice(words.start, words.end) ?? '' }]
  })
  return [...new Map(all.map((one) => [JSON.stringify([one.siglum, one.min, one.max]), one])).values()]
}
