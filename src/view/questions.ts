import type { Conflict } from '../model/record.ts'
import { type Cited, type EntryLine, lineOf } from './line.ts'
import type { Shelf } from './shelf.ts'
import { siglaOf } from './sigla.ts'

/** What the reports leave open: a conflict with its sides, or a day that is one of several. */
export type OpenQuestion =
  | {
      readonly is: 'conflict'
      readonly conflict: string
      readonly on: Conflict['on']
      readonly line: EntryLine
      readonly sides: readonly { readonly value: string; readonly cited: readonly Cited[] }[]
    }
  | { readonly is: 'day'; readonly line: EntryLine }

/** More than these are counted on their own pages. */
const MOST = 8

/** Open conflicts, those over the most attested lines first, then days that are one of a few. */
export function openQuestions(shelf: Shelf): readonly OpenQuestion[] {
  const conflicts = shelf.record.conflicts
    .filter(({ state }) => state.kind === 'open')
    .flatMap((conflict) => {
      const entry = shelf.entry(conflict.about)
      return entry ? [{ conflict, entry }] : []
    })
    .sort((a, b) => b.entry.origins - a.entry.origins)
    .slice(0, MOST)
    .map(
      ({ conflict, entry }): OpenQuestion => ({
        is: 'conflict',
        conflict: conflict.id,
        on: conflict.on,
        line: lineOf(shelf, entry),
        sides: sidesOf(shelf, conflict),
      }),
    )
  const days = shelf.record.entries
    .filter(({ kind, when }) => kind === 'contact' && when?.edtf.startsWith('['))
    .sort((a, b) => b.origins - a.origins)
    .map((entry): OpenQuestion => ({ is: 'day', line: lineOf(shelf, entry) }))
  return [...conflicts, ...days].slice(0, MOST)
}

function sidesOf(shelf: Shelf, { sides }: Conflict): readonly { readonly value: string; readonly cited: readonly Cited[] }[] {
  const sigla = siglaOf(shelf.record)
  return sides.map(({ value, claims }) => {
    const cited = new Map<string, Cited>()
    for (const id of claims) {
      const claim = shelf.claim(id)
      if (!claim || cited.has(claim.report)) continue
      const words = claim.evidence.find(({ report }) => report === claim.report)
      cited.set(claim.report, {
        report: claim.report,
        siglum: sigla.get(claim.report) ?? claim.report,
        ...(words ? { start: words.start, end: words.end } : {}),
      })
    }
    return { value, cited: [...cited.values()] }
  })
}
