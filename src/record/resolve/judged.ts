import { type Judgement, standing } from '../../model/judgement.ts'
import type { World } from '../../world/world.ts'
import { ofName, ofWorld, type Taken } from './taken.ts'

/** Days of reports that a person corrected: report id to EDTF. The last one stands. */
export const correctedDates = (judgements: readonly Judgement[]): ReadonlyMap<string, Judgement> =>
  new Map(standing(judgements).flatMap((j) => (j.verdict === 'correct' && j.field === 'published' && j.value ? j.about.map((id) => [id, j] as const) : [])))

/** Who mentions are, where a person has said so: by a world id or by a name. */
export function correctedNames(judgements: readonly Judgement[], world: World): ReadonlyMap<string, Taken> {
  const out = new Map<string, Taken>()
  for (const j of standing(judgements)) {
    if (j.verdict !== 'correct' || !j.value || (j.field !== undefined && j.field !== 'actor' && j.field !== 'name')) continue
    const full = world.peopleByFullName(j.value)
    const who = ofWorld(world, j.value) ?? (full.length === 1 && full[0] ? ofWorld(world, full[0].id) : undefined) ?? ofName('person', j.value)
    for (const id of j.about) out.set(id, { who: [who], how: 'exact', why: `${j.by} decided so (${j.id})` })
  }
  return out
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
