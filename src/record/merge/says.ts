import type { Amount, ClaimKind, Count, Party, Said, Worded } from '../../model/claim.ts'
import type { Span } from '../../model/anchor.ts'
import type { Named, RecordClaim, RecordSaid, Value } from '../../model/record.ts'
import type { Cast } from './cast.ts'
import { amountOf, numberOf } from './measures.ts'
import type { Told } from './told.ts'

type Naming = (parties: readonly Party<string>[]) => readonly Value<Named>[]
type Sayers = { readonly [K in ClaimKind]: (says: Extract<Said<string>, { kind: K }>, at: Span, named: Naming) => Omit<RecordSaid, 'kind'> }

const value = <T>(of: T, { start, end }: Span): Value<T> => ({ value: of, anchors: [{ start, end }] })
const worded = (words: Worded): Value<string> => value(words.text, words)

/** What a claim of each kind says, value by value. Manner, act and label stand on the words that the rule matched. */
const SAYERS: Sayers = {
  contact: (says, at, named) => ({
    how: value(says.how, at),
    participants: named(says.participants),
    ...(says.minutes
      ? { minutes: value({ min: says.minutes.min, max: says.minutes.max, ...(says.minutes.about ? { about: true as const } : {}) }, says.minutes) }
      : {}),
    ...(says.ordinal ? { ordinal: says.ordinal } : {}),
  }),
  action: (says, at, named) => ({
    act: value(says.act, at),
    label: value(says.label, at),
    by: named(says.by),
    toward: named(says.toward),
    ...(says.persons ? { persons: named(says.persons) } : {}),
    ...measures(says),
  }),
  commitment: (says, _at, named) => ({
    by: named(says.by),
    ...(says.to ? { to: named(says.to) } : {}),
    what: worded(says.what),
    ...(says.condition ? { condition: worded(says.condition) } : {}),
    ...measures(says),
  }),
  instrument: (says, _at, named) => ({
    name: worded(says.name),
    type: value(says.type, says.name),
    parties: named(says.parties),
    ...measures(says),
  }),
  occasion: (says, _at, named) => ({ name: worded(says.name), ...(says.participants ? { participants: named(says.participants) } : {}) }),
  holding: (says, _at, named) => ({
    office: worded(says.office),
    holder: named([says.holder])[0] as Value<Named>,
    ...(says.ends ? { ends: value(true, says.office) } : {}),
  }),
}

/** How many and how much, on the words that say so. */
const measures = ({ count, amount }: { readonly count?: Count; readonly amount?: Amount }): Pick<RecordSaid, 'count' | 'amount'> => ({
  ...(count ? { count: value(numberOf(count), count) } : {}),
  ...(amount ? { amount: value(amountOf(amount), amount) } : {}),
})

/** A claim as the record shows it, under its entry. */
export function recordClaim(told: Told, entry: string, cast: Cast): RecordClaim {
  const named: Naming = (parties) => parties.map((party) => value({ actor: party.who, name: cast.name(party.who) }, party))
  const say = SAYERS[told.says.kind] as (says: Said<string>, at: Span, named: Naming) => Omit<RecordSaid, 'kind'>
  const { resolved, claim } = told
  const where = resolved.where
  return {
    id: told.id,
    entry,
    report: told.report.id,
    says: {
      kind: told.says.kind,
      ...say(told.says, claim.because, named),
      ...(resolved.when ? { when: resolved.when } : {}),
      ...(resolved.due ? { due: resolved.due } : {}),
      ...(where ? { where: { ...value(where.name, where.anchor), ...(where.id === undefined ? {} : { id: where.id }) } } : {}),
    },
    stance: claim.stance,
    chain: resolved.chain,
    evidence: claim.evidence.map(({ start, end }) => ({ report: told.report.id, start, end, quote: told.text.slice(start, end) })),
    because: claim.because,
  }
}
