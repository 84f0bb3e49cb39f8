import type { Actor, OfficeHeld } from '../../model/actor.ts'
import { readEdtf, spanOf } from '../../model/edtf.ts'

/** How well two lists of parties fit: the same; one leaves out people of a side that is there; a state or body stands in for its person. */
export type Fit = 'same' | 'part' | 'stand-in'

/** Who is who in a story, as far as merging needs it. */
export interface Cast {
  readonly name: (id: string) => string
  /** State or, without one, the actor itself; for people of a body also that body. Two actors of one side share a key. */
  readonly sidesOf: (id: string) => readonly string[]
  /** ISO 3166-1 alpha-3 where the actor belongs to a state. */
  readonly stateOf: (id: string) => string | undefined
  /** The office a person held on that day. */
  readonly officeOn: (id: string, day: string | undefined) => OfficeHeld | undefined
  readonly fit: (a: readonly string[], b: readonly string[]) => Fit | undefined
  /** The list without those for whom somebody else in it stands. */
  readonly definite: (ids: readonly string[]) => readonly string[]
}

/** Looks actors up and says who can stand for whom: Paris for a French minister, NATO for its secretary general. */
export function castOf(actors: readonly Actor[]): Cast {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const bodies = new Set(actors.filter((a) => a.kind === 'body').map((a) => a.name))
  const stateOf = (id: string): string | undefined => {
    const actor = byId.get(id)
    return actor?.state ?? (actor?.kind === 'state' ? (actor.world ?? actor.name) : undefined)
  }
  const sides = new Map<string, readonly string[]>()
  const sidesOf = (id: string): readonly string[] => {
    const known = sides.get(id)
    if (known) return known
    const actor = byId.get(id)
    const state = stateOf(id)
    const of = actor?.kind === 'body' ? [`of ${actor.name}`] : (actor?.offices ?? []).filter((o) => bodies.has(o.of)).map((o) => `of ${o.of}`)
    const found = [...new Set([state ?? (of.length ? undefined : id), ...of].filter((s) => s !== undefined))].sort()
    sides.set(id, found)
    return found
  }
  const standsFor = (whole: string, one: string): boolean => {
    const kind = byId.get(whole)?.kind
    if ((kind !== 'state' && kind !== 'body') || byId.get(one)?.kind !== 'person') return false
    return sidesOf(whole).some((side) => sidesOf(one).includes(side))
  }
  const eitherStands = (a: string, b: string): boolean => standsFor(a, b) || standsFor(b, a)
  return {
    name: (id) => byId.get(id)?.name ?? id,
    sidesOf,
    stateOf,
    officeOn: (id, day) => (day === undefined ? undefined : officeOn(byId.get(id), day)),
    fit: (a, b) => fit(a, b, eitherStands, sidesOf),
    definite: (ids) => ids.filter((id) => !ids.some((other) => other !== id && standsFor(id, other))),
  }
}

function officeOn(actor: Actor | undefined, day: string): OfficeHeld | undefined {
  const held = (actor?.offices ?? []).filter((office) => startOf(office.from) <= day && (office.to === undefined || startOf(office.to) > day))
  return held[0]
}

function startOf(edtf: string | undefined): string {
  const read = edtf === undefined ? undefined : readEdtf(edtf)
  return read ? spanOf(read).from : ''
}

function fit(
  a: readonly string[],
  b: readonly string[],
  stands: (a: string, b: string) => boolean,
  sidesOf: (id: string) => readonly string[],
): Fit | undefined {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a]
  const left = large.filter((one) => !small.includes(one))
  let standIn = false
  for (const one of small) {
    if (large.includes(one)) continue
    const other = left.findIndex((l) => stands(one, l))
    if (other < 0) return undefined
    left.splice(other, 1)
    standIn = true
  }
  if (left.length === 0) return standIn ? 'stand-in' : 'same'
  const known = small.flatMap(sidesOf)
  if (!left.every((one) => sidesOf(one).some((side) => known.includes(side)))) return undefined
  return standIn ? 'stand-in' : 'part'
}

/** One list says nothing, or is within the other but for stand-ins. */
export function listsFit(a: readonly string[], b: readonly string[], cast: Cast): boolean {
  if (!a.length || !b.length) return true
  const [small, large] = a.length <= b.length ? [a, b] : [b, a]
  return small.every((one) => large.includes(one) || large.some((other) => cast.fit([one], [other]) !== undefined))
}
