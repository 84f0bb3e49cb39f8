import type { How, Naming } from '../model/actor.ts'
import { byCode } from '../model/order.ts'
import type { Cited } from './line.ts'
import type { Shelf } from './shelf.ts'
import { siglaOf } from './sigla.ts'

/** One form of a name, wherever it stands: the same words, taken for the actor in the same way. */
export interface FormLine {
  readonly text: string
  /** BCP 47 of the report where it stands first. */
  readonly language: string
  readonly count: number
  readonly how: How
  /** Why the words are this actor: each reason once, the most frequent first. */
  readonly why: readonly string[]
  /** The words may be somebody else. */
  readonly doubt?: true
  /** Each report that has it, at the first place. */
  readonly cited: readonly Cited[]
}

/** So many reasons are told of a form. */
const REASONS = 2

const ORDER: readonly How[] = ['exact', 'near', 'office', 'stand-in', 'repeat']

/** Every form of a name that was met: as the tables have it, then near it, by office, standing in, repeating; doubtful ones after the others of their sort. */
export function formsOf(shelf: Shelf, names: readonly Naming[]): readonly FormLine[] {
  const groups = Map.groupBy(names, ({ text, how, doubt }) => `${how} ${doubt ?? ''} ${isName(how) ? text : text.toLowerCase()}`)
  return [...groups.values()].map((same) => formOf(shelf, same)).sort(inOrder)
}

/** Other words than names are the same at the head of a sentence. */
const isName = (how: How): boolean => how === 'exact' || how === 'near'

function inOrder(a: FormLine, b: FormLine): number {
  return ORDER.indexOf(a.how) - ORDER.indexOf(b.how) || Number(a.doubt ?? false) - Number(b.doubt ?? false) || b.count - a.count || byCode(a.text, b.text)
}

function formOf(shelf: Shelf, same: readonly Naming[]): FormLine {
  const [first] = same as readonly [Naming, ...Naming[]]
  const sigla = siglaOf(shelf.record)
  const byReport = [...Map.groupBy(same, ({ report }) => report).values()].map(([one]) => one as Naming)
  return {
    text: first.text,
    language: shelf.report(first.report)?.language ?? 'und',
    count: same.length,
    how: first.how,
    why: reasons(same),
    ...(first.doubt ? { doubt: true as const } : {}),
    cited: byReport.map(({ report, start, end }) => ({ report, siglum: sigla.get(report) ?? report, start, end })),
  }
}

function reasons(same: readonly Naming[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { why } of same) counts.set(why, (counts.get(why) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1] || byCode(a[0], b[0]))
    .slice(0, REASONS)
    .map(([why]) => why)
}
