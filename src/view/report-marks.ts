import type { Span } from '../model/anchor.ts'
import type { RecordClaim, RecordStatement } from '../model/record.ts'
import type { Shelf } from './shelf.ts'

/** What words of a report were understood as. */
export type MarkIs = 'who' | 'body' | 'time' | 'place' | 'instrument' | 'statement' | 'claim' | 'commitment' | 'planned' | 'doubt' | 'unread'

/** Words of a report that were understood, or were not, and where they lead. */
export interface TextMark extends Span {
  readonly is: MarkIs
  readonly actor?: string
  readonly entry?: string
}

/** Told of what is still to come, or only wished for. */
const AHEAD: ReadonlySet<string> = new Set(['planned', 'proposed', 'possible', 'demanded', 'postponed'])

/** Everything in a report that is marked, in the order of its text; marks may lie within each other and overlap. */
export function marksOf(shelf: Shelf, report: string): readonly TextMark[] {
  const { claims, statements, names, notices } = shelf.holdings(report)
  const marks: TextMark[] = [
    ...claims.flatMap((claim) => ofClaim(claim)),
    ...statements.flatMap(ofStatement),
    ...names.map(({ actor, naming: { start, end, doubt } }): TextMark => ({ start, end, is: doubt ? 'doubt' : NAMED[actor.kind], actor: actor.id })),
    ...notices.flatMap(({ about, start, end }): readonly TextMark[] =>
      about === 'unread' && start !== undefined && end !== undefined ? [{ start, end, is: 'unread' }] : [],
    ),
  ]
  return [...new Map(marks.map((mark) => [`${mark.is} ${mark.start} ${mark.end}`, mark])).values()].sort((a, b) => a.start - b.start || b.end - a.end)
}

const NAMED = { person: 'who', state: 'body', body: 'body', group: 'body' } as const

function ofClaim({ report, entry, says, stance, evidence, because }: RecordClaim): readonly TextMark[] {
  const words = (is: MarkIs, spans: readonly Span[] | undefined): readonly TextMark[] => (spans ?? []).map(({ start, end }) => ({ start, end, is, entry }))
  const here = (anchors: readonly (Span & { readonly report: string })[] | undefined): readonly Span[] => (anchors ?? []).filter((one) => one.report === report)
  return [
    ...words(says.kind === 'commitment' ? 'commitment' : 'claim', here(evidence).slice(0, 1)),
    ...words('time', [...here(says.when?.anchors), ...here(says.due?.anchors), ...(says.minutes?.anchors ?? [])]),
    ...words('place', says.where?.anchors),
    ...(says.kind === 'instrument' ? words('instrument', says.name?.anchors) : []),
    ...(AHEAD.has(stance.status) ? words('planned', [because]) : []),
  ]
}

function ofStatement({ report, start, end, cue, when }: RecordStatement): readonly TextMark[] {
  const times = (when?.anchors ?? []).filter((one) => one.report === report)
  return [
    { start, end, is: 'statement' },
    ...(cue ? [{ ...cue, is: 'statement' as const }] : []),
    ...times.map((one): TextMark => ({ start: one.start, end: one.end, is: 'time' })),
  ]
}
