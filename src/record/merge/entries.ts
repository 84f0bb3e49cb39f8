import { nameAfter } from '../../model/id.ts'
import type { ClaimKind } from '../../model/claim.ts'
import type { Conflict, Entry, EntryCommon } from '../../model/record.ts'
import { clashes, type Clash } from './conflicts.ts'
import { mannerTold } from './manners.ts'
import { corrected } from './corrections.ts'
import { dayOf, dueOf, minutesOf, mostTold, namedIn, whenOf, whereOf, type Scene } from './fields.ts'
import type { Group } from './group.ts'
import { measured } from './measures.ts'
import { promiseState, type Fulfilled } from './promises.ts'
import { courseOf, statusOf } from './status.ts'
import type { Told, ToldOf } from './told.ts'

/** What is needed to make entries beside the scene. */
export interface Stage extends Scene {
  readonly fulfilled: Fulfilled
  /** Day of the newest report. */
  readonly asOf?: string
}

/** An entry and the conflicts over its fields. */
export interface Made {
  readonly entry: Entry
  readonly conflicts: readonly Conflict[]
  readonly claims: readonly Told[]
}

type Fields<K extends ClaimKind> = Omit<Extract<Entry, { kind: K }>, keyof EntryCommon>
type Maker<K extends ClaimKind> = (
  claims: readonly ToldOf<K>[],
  common: EntryCommon,
  stage: Stage,
) => { readonly fields: Fields<K>; readonly clashes?: readonly Clash[] }

/** The fields that each kind of entry has for itself. */
const MAKERS = {
  contact: (claims, common, stage) => {
    const length = minutesOf(claims, stage)
    return {
      fields: {
        kind: 'contact',
        how: mannerTold(claims),
        participants: namedIn(claims, (t) => (t as ToldOf<'contact'>).says.participants, stage, dayOf(common.when, claims)),
        ...(length.value ? { minutes: length.value } : {}),
      },
      clashes: [
        {
          on: 'how-long',
          sides: length.sides.map((s) => ({
            value: s.value.min === s.value.max ? `${s.value.min} minutes` : `${s.value.min} to ${s.value.max} minutes`,
            claims: s.claims,
          })),
        },
      ],
    }
  },
  action: (claims, common, stage) => {
    const day = dayOf(common.when, claims)
    const persons = namedIn(claims, (t) => (t as ToldOf<'action'>).says.persons, stage, day)
    const by = namedIn(claims, (t) => (t as ToldOf<'action'>).says.by, stage, day)
    const toward = namedIn(claims, (t) => (t as ToldOf<'action'>).says.toward, stage, day)
    const { fields, clashes } = measured(claims, stage.origins)
    return {
      fields: {
        kind: 'action',
        act: mostTold(claims.map((told) => told.says.act)),
        label: mostTold(claims.map((told) => told.says.label)),
        by,
        // Of what two sides do together one report names both as doing it, another only one.
        toward: toward.filter((one) => !by.some(({ actor }) => actor === one.actor)),
        ...(persons.length ? { persons } : {}),
        ...fields,
      },
      clashes,
    }
  },
  commitment: (claims, common, stage) => {
    const { fields, clashes } = measured(claims, stage.origins)
    return { fields: { ...promiseOf(claims, common, stage), ...fields }, clashes }
  },
  instrument: (claims, common, stage) => {
    const { fields, clashes } = measured(claims, stage.origins)
    const world = claims.map((told) => told.says.world).find((id) => id !== undefined)
    return {
      fields: {
        kind: 'instrument',
        name: mostTold(claims.map((told) => told.says.name.text)),
        type: mostTold(claims.map((told) => told.says.type)),
        ...(world === undefined ? {} : { world }),
        parties: namedIn(claims, (t) => (t as ToldOf<'instrument'>).says.parties, stage, dayOf(common.when, claims)),
        ...fields,
      },
      clashes,
    }
  },
  occasion: (claims, common, stage) => {
    const participants = namedIn(claims, (t) => (t as ToldOf<'occasion'>).says.participants, stage, dayOf(common.when, claims))
    return { fields: { kind: 'occasion', name: mostTold(claims.map((told) => told.says.name.text)), ...(participants.length ? { participants } : {}) } }
  },
  holding: (claims, common, stage) => {
    const [holder] = namedIn(claims, (t) => [(t as ToldOf<'holding'>).says.holder], stage, dayOf(common.when, claims))
    if (!holder) throw new Error(`an office without a holder in ${common.id}`)
    const first = (ends: boolean): string | undefined => claims.find((told) => Boolean(told.says.ends) === ends && told.resolved.when)?.resolved.when?.edtf
    const [from, to] = [first(false), first(true)]
    const office = mostTold(claims.map((told) => told.says.office.text))
    return { fields: { kind: 'holding', office, holder, ...(from ? { from } : {}), ...(to ? { to } : {}) } }
  },
} as const satisfies { readonly [K in ClaimKind]: Maker<K> }

function promiseOf(claims: readonly ToldOf<'commitment'>[], common: EntryCommon, stage: Stage): Fields<'commitment'> {
  const to = namedIn(claims, (t) => (t as ToldOf<'commitment'>).says.to, stage, dayOf(common.when, claims))
  const due = dueOf(claims)
  const condition = claims.find((told) => told.says.condition)?.says.condition
  const deed = stage.fulfilled(claims)
  return {
    kind: 'commitment',
    by: namedIn(claims, (t) => (t as ToldOf<'commitment'>).says.by, stage, dayOf(common.when, claims)),
    ...(to.length ? { to } : {}),
    what: (claims[0] as ToldOf<'commitment'>).says.what.text,
    ...(common.when ? { made: common.when } : {}),
    ...(due ? { due } : {}),
    ...(condition ? { condition: condition.text } : {}),
    state: promiseState(common.status, due, deed, stage.asOf),
    ...(deed ? { deed: deed.id } : {}),
  }
}

/** Makes the line of the record that a group of claims comes to, with the conflicts over its fields. */
export function entryOf(group: Group, stage: Stage): Made {
  const claims = [...group.claims].sort((a, b) => a.rank - b.rank)
  const first = claims[0] as Told
  const when = whenOf(claims, stage)
  const where = whereOf(claims, stage)
  const course = courseOf(claims, stage.origins.count)
  const whys = whysOf(group, claims, stage)
  const common: EntryCommon = {
    id: nameAfter('entry', first.id),
    ...(when.value ? { when: when.value } : {}),
    ...(where.value ? { where: where.value } : {}),
    status: course.status,
    ...(course.status === 'planned' && isFirm(claims, stage) ? { firm: true as const } : {}),
    ...(course.history.length > 1 ? { history: course.history } : {}),
    claims: claims.map((told) => told.id),
    reports: [...new Set(claims.map((told) => told.report.id))],
    origins: stage.origins.count(claims),
    ...(whys.length ? { why: whys } : {}),
  }
  const make = MAKERS[first.says.kind] as (
    claims: readonly Told[],
    common: EntryCommon,
    stage: Stage,
  ) => { fields: Fields<ClaimKind>; clashes?: readonly Clash[] }
  const { fields, clashes: own = [] } = make(claims, common, stage)
  const entry = { ...common, ...fields } as Entry
  const all: Clash[] = [
    { on: 'when', sides: when.sides.map((s) => ({ value: s.value.edtf, claims: s.claims })) },
    { on: 'where', sides: where.sides.map((s) => ({ value: s.value.name, claims: s.claims })) },
    ...own,
  ]
  return { ...corrected(entry, clashes(entry, claims, all, stage), claims, stage.verdicts), claims }
}

function whysOf(group: Group, claims: readonly Told[], stage: Stage): readonly string[] {
  const deed = claims[0]?.says.kind === 'commitment' ? stage.fulfilled(claims) : undefined
  const told = deed?.claim.evidence[0]
  const done = deed && told ? [`told as done: "${deed.text.slice(told.start, told.end).replace(/\s+/g, ' ')}"`] : []
  return [...[...group.whys].sort(), ...done]
}

/** A plan that voices of two of its sides, or two of their own accounts, confirm. */
function isFirm(claims: readonly Told[], { cast }: Scene): boolean {
  const plans = claims.filter((told) => statusOf(told.claim.stance) === 'planned')
  const states = new Set(plans.flatMap((told) => told.resolved.states))
  const confirming = plans.flatMap((told) => [
    told.report.side,
    ...told.resolved.chain.map((voice) => (voice.actor === undefined ? undefined : cast.stateOf(voice.actor))),
  ])
  return new Set(confirming.filter((state) => state !== undefined && states.has(state))).size > 1
}
