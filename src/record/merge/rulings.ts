import { byCode } from '../../model/id.ts'
import type { Judgement } from '../../model/judgement.ts'
import type { RecordNotice } from '../../model/notice.ts'
import type { Rulings } from './grouping.ts'

/** A field that a person has set. */
export interface Correction {
  readonly field: string
  readonly value: string
  readonly judgement: Judgement
}

/** What all judgements of a story come to; a later one outranks an earlier one on the same claims. */
export interface Verdicts extends Rulings {
  readonly withdrawnReports: ReadonlySet<string>
  /** Claims rejected, with the judgement that did. */
  readonly rejected: ReadonlyMap<string, Judgement>
  /** By claim, the earlier first. */
  readonly corrections: ReadonlyMap<string, readonly Correction[]>
  readonly notices: readonly RecordNotice[]
}

/** Reads judgements in the order in which they were made; one taken back counts for nothing, and so does its taking back if that was. */
export function verdictsOf(judgements: readonly Judgement[], isClaim: (id: string) => boolean): Verdicts {
  const inOrder = [...judgements].sort((a, b) => byCode(a.at, b.at) || byCode(a.id, b.id))
  const standing = withoutWithdrawn(inOrder)
  const pairs = new Map<string, { readonly same: boolean; readonly by: Judgement; readonly ids: readonly [string, string] }>()
  const fates = new Map<string, Judgement>()
  const corrections = new Map<string, Correction[]>()
  for (const judgement of standing) {
    const { verdict, about } = judgement
    if (verdict === 'same' || verdict === 'different')
      for (const ids of pairsOf(about)) pairs.set([...ids].sort().join(), { same: verdict === 'same', by: judgement, ids })
    if (verdict === 'accept' || verdict === 'reject') for (const id of about) fates.set(id, judgement)
    if (verdict === 'correct' && judgement.field !== undefined && judgement.value !== undefined) {
      const correction = { field: judgement.field, value: judgement.value, judgement }
      for (const id of about) corrections.set(id, [...(corrections.get(id) ?? []), correction])
    }
  }
  const rejected = new Map([...fates].filter(([, j]) => j.verdict === 'reject'))
  return {
    same: [...pairs.values()].filter((p) => p.same).map((p) => ({ claims: p.ids, why: `${p.by.by} judged them the same${noteOf(p.by)}` })),
    apart: apartOf([...pairs.values()].filter((p) => !p.same).map((p) => p.ids)),
    accepted: new Set([...fates].filter(([, j]) => j.verdict === 'accept').map(([id]) => id)),
    rejected,
    corrections,
    withdrawnReports: new Set(standing.filter((j) => j.verdict === 'withdraw').flatMap((j) => j.about.filter((id) => id.startsWith('r_')))),
    notices: standing.flatMap((j) => noticesOf(j, isClaim)),
  }
}

/** The note of a judgement, as it follows a reason. */
export const noteOf = (judgement: Judgement): string => (judgement.note ? `: ${judgement.note}` : '')

function withoutWithdrawn(inOrder: readonly Judgement[]): readonly Judgement[] {
  const void_ = new Set<string>()
  for (const judgement of [...inOrder].reverse()) {
    if (judgement.verdict === 'withdraw' && !void_.has(judgement.id)) for (const id of judgement.about) void_.add(id)
  }
  return inOrder.filter((judgement) => !void_.has(judgement.id))
}

const pairsOf = (ids: readonly string[]): readonly (readonly [string, string])[] =>
  ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b] as const)).filter(([a, b]) => a !== b)

function apartOf(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const apart = new Map<string, Set<string>>()
  for (const [a, b] of pairs) {
    apart.set(a, (apart.get(a) ?? new Set()).add(b))
    apart.set(b, (apart.get(b) ?? new Set()).add(a))
  }
  return apart
}

function noticesOf(judgement: Judgement, isClaim: (id: string) => boolean): readonly RecordNotice[] {
  const gone = judgement.about.filter((id) => id.startsWith('c_') && !isClaim(id))
  return gone.map((id) => ({
    about: 'judgement',
    judgement: judgement.id,
    says: `${judgement.by} judged claim ${id} (${judgement.verdict}), which no report makes any more`,
  }))
}
