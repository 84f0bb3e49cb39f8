import type { Act, ContactHow, InstrumentType } from '../model/act.ts'
import type { Span } from '../model/anchor.ts'
import type { Because } from '../model/claim.ts'
import type { Numbered, Sum } from '../model/measure.ts'
import type { Conflict, Entry, EntryStatus, Named, RecordClaim, RecordSaid, Value } from '../model/record.ts'
import type { AnchoredWhen } from '../model/time.ts'
import { type Dated, dated, type Party, partyOf } from './line.ts'
import type { Shelf } from './shelf.ts'

/** What a field of an entry is about. */
export type FieldName =
  | 'happened'
  | 'who'
  | 'by'
  | 'toward'
  | 'persons'
  | 'to'
  | 'parties'
  | 'holder'
  | 'office'
  | 'name'
  | 'what'
  | 'act'
  | 'how'
  | 'type'
  | 'when'
  | 'due'
  | 'where'
  | 'how-long'
  | 'count'
  | 'amount'
  | 'condition'
  | 'tone'

/** What the record has for a field; a page puts it into words. */
export type FieldValue =
  | { readonly is: 'status'; readonly status: EntryStatus; readonly firm?: true }
  | { readonly is: 'parties'; readonly parties: readonly Party[] }
  | { readonly is: 'date'; readonly when: Dated }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'how'; readonly how: ContactHow }
  | { readonly is: 'act'; readonly act: Act; readonly label: string }
  | { readonly is: 'type'; readonly type: InstrumentType }
  | { readonly is: 'minutes'; readonly min: number; readonly max: number }
  | { readonly is: 'count'; readonly count: Numbered }
  | { readonly is: 'amount'; readonly amount: Sum }

/** How a field is found: what the entry has, and which words of a claim say so. */
export interface FieldRule {
  readonly name: FieldName
  readonly value: (shelf: Shelf, entry: Entry) => FieldValue | undefined
  /** None where the claim does not say. */
  readonly words: (claim: RecordClaim) => readonly Span[]
}

type OfKind<K extends Entry['kind']> = Extract<Entry, { readonly kind: K }>

const spans = (values: readonly { readonly anchors: readonly Span[] }[] | undefined): readonly Span[] => (values ?? []).flatMap(({ anchors }) => anchors)
/** Words of a date may stand in another report than the claim's. */
const ofDate = (claim: RecordClaim, when: AnchoredWhen | undefined): readonly Span[] => (when?.anchors ?? []).filter(({ report }) => report === claim.report)

const parties = (shelf: Shelf, named: readonly Named[] | undefined): FieldValue | undefined =>
  named?.length ? { is: 'parties', parties: named.map((one) => partyOf(shelf, one)) } : undefined
const text = (value: string | undefined): FieldValue | undefined => (value ? { is: 'text', text: value } : undefined)

const HAPPENED: FieldRule = {
  name: 'happened',
  value: (_, { status, firm }) => ({ is: 'status', status, ...(firm ? { firm } : {}) }),
  words: ({ because, says }) => [...(says.how?.anchors ?? []), ...wordsUnder(because)],
}
/** Where a rule matched and those it rests on: the verb, its tense, what calls it off. */
const wordsUnder = ({ start, end, from = [] }: Because): readonly Span[] => [{ start, end }, ...from.flatMap(wordsUnder)]

const WHEN: FieldRule = {
  name: 'when',
  value: (_, { when }) => (when ? { is: 'date', when: dated(when) } : undefined),
  words: (claim) => ofDate(claim, claim.says.when),
}
const WHERE: FieldRule = { name: 'where', value: (_, { where }) => text(where?.name), words: ({ says }) => says.where?.anchors ?? [] }

/** Parties in one of the roles that a claim can give them. */
const role = <K extends Entry['kind']>(
  name: FieldName,
  named: (entry: OfKind<K>) => readonly Named[] | undefined,
  told: (says: RecordSaid) => readonly Value<Named>[] | undefined,
): FieldRule => ({ name, value: (shelf, entry) => parties(shelf, named(entry as OfKind<K>)), words: ({ says }) => spans(told(says)) })

const COUNT: FieldRule = {
  name: 'count',
  value: (_, entry) => ('count' in entry && entry.count ? { is: 'count', count: entry.count } : undefined),
  words: ({ says }) => says.count?.anchors ?? [],
}
const AMOUNT: FieldRule = {
  name: 'amount',
  value: (_, entry) => ('amount' in entry && entry.amount ? { is: 'amount', amount: entry.amount } : undefined),
  words: ({ says }) => says.amount?.anchors ?? [],
}
const NAME: FieldRule = { name: 'name', value: (_, entry) => text('name' in entry ? entry.name : undefined), words: ({ says }) => says.name?.anchors ?? [] }

/** The fields of each kind of entry, in the order in which they are asked: was it, who, when, where, what. */
export const FIELDS: Readonly<Record<Entry['kind'], readonly FieldRule[]>> = {
  contact: [
    HAPPENED,
    role<'contact'>(
      'who',
      ({ participants }) => participants,
      ({ participants }) => participants,
    ),
    WHEN,
    WHERE,
    {
      name: 'how-long',
      value: (_, entry) => (entry.kind === 'contact' && entry.minutes ? { is: 'minutes', ...entry.minutes } : undefined),
      words: ({ says }) => says.minutes?.anchors ?? [],
    },
    { name: 'how', value: (_, entry) => (entry.kind === 'contact' ? { is: 'how', how: entry.how } : undefined), words: ({ says }) => says.how?.anchors ?? [] },
  ],
  action: [
    HAPPENED,
    {
      name: 'act',
      value: (_, entry) => (entry.kind === 'action' ? { is: 'act', act: entry.act, label: entry.label } : undefined),
      words: ({ says }) => says.label?.anchors ?? says.act?.anchors ?? [],
    },
    role<'action'>(
      'by',
      ({ by }) => by,
      ({ by }) => by,
    ),
    role<'action'>(
      'toward',
      ({ toward }) => toward,
      ({ toward }) => toward,
    ),
    role<'action'>(
      'persons',
      ({ persons }) => persons,
      ({ persons }) => persons,
    ),
    WHEN,
    WHERE,
    COUNT,
    AMOUNT,
  ],
  commitment: [
    HAPPENED,
    { name: 'what', value: (_, entry) => text(entry.kind === 'commitment' ? entry.what : undefined), words: ({ says }) => says.what?.anchors ?? [] },
    role<'commitment'>(
      'by',
      ({ by }) => by,
      ({ by }) => by,
    ),
    role<'commitment'>(
      'to',
      ({ to }) => to,
      ({ to }) => to,
    ),
    WHEN,
    {
      name: 'due',
      value: (_, entry) => (entry.kind === 'commitment' && entry.due ? { is: 'date', when: dated(entry.due) } : undefined),
      words: (claim) => ofDate(claim, claim.says.due),
    },
    {
      name: 'condition',
      value: (_, entry) => text(entry.kind === 'commitment' ? entry.condition : undefined),
      words: ({ says }) => says.condition?.anchors ?? [],
    },
    WHERE,
    COUNT,
    AMOUNT,
  ],
  instrument: [
    HAPPENED,
    NAME,
    {
      name: 'type',
      value: (_, entry) => (entry.kind === 'instrument' ? { is: 'type', type: entry.type } : undefined),
      words: ({ says }) => says.type?.anchors ?? [],
    },
    role<'instrument'>(
      'parties',
      (entry) => entry.parties,
      (says) => says.parties,
    ),
    WHEN,
    WHERE,
    AMOUNT,
  ],
  occasion: [
    HAPPENED,
    NAME,
    role<'occasion'>(
      'who',
      ({ participants }) => participants,
      ({ participants }) => participants,
    ),
    WHEN,
    WHERE,
  ],
  holding: [
    HAPPENED,
    role<'holding'>(
      'holder',
      ({ holder }) => [holder],
      ({ holder }) => holder && [holder],
    ),
    {
      name: 'office',
      value: (shelf, entry) => text(entry.kind === 'holding' ? shelf.term(entry.office) : undefined),
      words: ({ says }) => says.office?.anchors ?? [],
    },
    WHEN,
  ],
}

/** The field that a conflict is over. */
export function disputedField(conflict: Conflict, claims: readonly RecordClaim[]): FieldName {
  switch (conflict.on) {
    case 'whether':
      return 'happened'
    case 'how-many':
      return claims.some(({ id, says }) => says.amount && conflict.sides.some((side) => side.claims.includes(id))) ? 'amount' : 'count'
    default:
      return conflict.on
  }
}
