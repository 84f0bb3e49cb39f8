import type { ClaimKind } from '../../model/claim.ts'
import type { Conflict, Entry, Side } from '../../model/record.ts'
import type { Told } from './told.ts'

/** Of one disagreement told of several lines, which line keeps it. */
const FIRST = { contact: 0, instrument: 1, action: 2, commitment: 3, occasion: 4, holding: 5 } as const satisfies Record<ClaimKind, number>

/**
 * One disagreement once: "they met on Tuesday and signed a treaty" against "on Wednesday" is about the day of the meeting, and not besides about
 * that of the signing and that of the treaty.
 */
export function withoutRetold(conflicts: readonly Conflict[], entries: readonly Entry[], claims: readonly Told[]): readonly Conflict[] {
  if (conflicts.length < 2) return conflicts
  const kinds = new Map(entries.map((entry) => [entry.id, entry.kind]))
  const evidence = new Map(claims.map((told) => [told.id, told.claim.evidence.map((e) => `${told.report.id} ${e.start} ${e.end}`)]))
  const sentences = (side: Side): ReadonlySet<string> => new Set(side.claims.flatMap((id) => evidence.get(id) ?? []))
  const rank = (conflict: Conflict): number => FIRST[kinds.get(conflict.about) ?? 'holding']
  const kept = new Set<Conflict>()
  const alike = Map.groupBy(conflicts, ({ on, sides }) => [on, ...sides.map((side) => side.value).sort()].join('|'))
  for (const same of alike.values()) {
    const told: { readonly value: string; readonly in: ReadonlySet<string> }[] = []
    for (const conflict of [...same].sort((a, b) => rank(a) - rank(b))) {
      const sides = conflict.sides.map((side) => ({ value: side.value, in: sentences(side) }))
      const isRetold = sides.every((side) => told.some((other) => other.value === side.value && [...side.in].every((one) => other.in.has(one))))
      if (!isRetold) kept.add(conflict)
      told.push(...sides)
    }
  }
  return conflicts.filter((conflict) => kept.has(conflict))
}
