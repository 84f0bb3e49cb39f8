import { type Judgement, standing } from '../../model/judgement.ts'
import type { Mention } from '../../model/mention.ts'
import type { World } from '../../world/world.ts'
import { ofName, ofWorld, type Taken } from './taken.ts'

/** Days of reports that a person corrected: report id to EDTF. The last one stands. */
export const correctedDates = (judgements: readonly Judgement[]): ReadonlyMap<string, Judgement> =>
  new Map(standing(judgements).flatMap((j) => (j.verdict === 'correct' && j.field === 'published' && j.value ? j.about.map((id) => [id, j] as const) : [])))

/** Who mentions are, where a person has said so: by a world id or by a name. */
function correctedNames(judgements: readonly Judgement[], world: World): ReadonlyMap<string, Taken> {
  const out = new Map<string, Taken>()
  for (const j of standing(judgements)) {
    if (j.verdict !== 'correct' || !j.value || (j.field !== undefined && j.field !== 'actor' && j.field !== 'name')) continue
    const full = world.peopleByFullName(j.value)
    const who = ofWorld(world, j.value) ?? (full.length === 1 && full[0] ? ofWorld(world, full[0].id) : undefined) ?? ofName('person', j.value)
    for (const id of j.about) out.set(id, { who: [who], how: 'exact', why: `${j.by} decided so (${j.id})`, judged: true })
  }
  return out
}

/** What people said of a name, in the order in which it counts: who it is, or whether it is the one it was taken for. */
export interface NameRulings {
  /** Who a mention is, as somebody said last. */
  readonly corrected: ReadonlyMap<string, Taken>
  /** Whether a mention is whom it was taken for, as somebody said last. */
  readonly held: ReadonlyMap<string, Judgement>
}

/** All that was decided about single mentions; the last word on each stands. */
export function nameRulings(judgements: readonly Judgement[], world: World): NameRulings {
  const held = new Map<string, Judgement>()
  for (const j of standing(judgements)) {
    if (j.verdict === 'accept' || j.verdict === 'reject') for (const id of j.about) held.set(id, j)
    else if (j.verdict === 'correct') for (const id of j.about) held.delete(id)
  }
  const corrected = new Map([...correctedNames(judgements, world)].filter(([id]) => held.get(id)?.verdict !== 'reject'))
  return { corrected, held }
}

/**
 * What a mention is, given what it was taken for and what people decided: an accepted one is in doubt no longer, a rejected one is not that person,
 * but somebody else of that name where it has one, and nobody where it has none.
 */
export function ruled(answer: Taken | undefined, { id, name }: Pick<Mention, 'id' | 'name'>, { corrected, held }: NameRulings): Taken | undefined {
  const said = corrected.get(id)
  if (said) return said
  const judgement = held.get(id)
  const [who] = answer?.who ?? []
  if (!judgement || !answer || !who) return answer
  if (judgement.verdict === 'accept')
    return { who: answer.who, how: answer.how, why: `${answer.why}; ${judgement.by} accepted it (${judgement.id})`, judged: true }
  const why = `${judgement.by} decided that it is not ${who.name} (${judgement.id})`
  // A name of its own: the words with the judgement, so that it is nobody else's.
  return name && { who: [{ ...ofName('person', `${name.text} ${judgement.id}`), name: name.text }], how: 'exact', why, judged: true }
}

/** Applies "same" and "different" to what mentions were taken for: the first named is the measure. */
export function applyVerdicts(taken: Map<string, Taken>, judgements: readonly Judgement[], textOf: (mention: string) => string | undefined): void {
  for (const j of standing(judgements)) {
    const [first, ...others] = j.about
    const measure = first === undefined ? undefined : taken.get(first)
    if (!measure) continue
    for (const id of others) {
      const its = taken.get(id)
      if (j.verdict === 'same') taken.set(id, { ...measure, how: its?.how ?? measure.how, why: `${j.by} decided that it is the same (${j.id})` })
      if (j.verdict !== 'different' || !its || its.who[0]?.id !== measure.who[0]?.id) continue
      const name = textOf(id) ?? ''
      // A name of its own: the folded words with the judgement, so that it is nobody else's.
      const own = { ...ofName('person', `${name} ${j.id}`), name }
      taken.set(id, { who: [own], how: 'exact', why: `${j.by} decided that it is somebody else (${j.id})` })
    }
  }
}
