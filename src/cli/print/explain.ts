import { sayDate } from '../../export/dates.ts'
import { sayChain } from '../../export/phrases.ts'
import type { Because } from '../../model/claim.ts'
import type { Judgement } from '../../model/judgement.ts'
import type { Entry, RecordClaim } from '../../model/record.ts'
import type { Found } from '../find.ts'
import { entryLines } from './entries.ts'
import { noticeLines } from './notices.ts'
import { actorLines, conflictLines, reportLines, statementLines } from './parts.ts'
import { printable, type Shown, wrapped } from './shown.ts'

/** Why one thing is in the record. */
export function explainOne(shown: Shown, judgements: readonly Judgement[], found: Found): string {
  const ids = new Set(idsOf(found))
  const lines = [...why(shown, found), ...judgements.filter(({ about }) => about.some((id) => ids.has(id))).flatMap((one) => judgementLines(shown, one))]
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

/** Judgements point at claims, so an entry is judged through its own. */
const idsOf = ({ is, thing }: Found): readonly string[] => (is === 'notice' ? [] : is === 'entry' ? [thing.id, ...thing.claims] : [thing.id])

function why(shown: Shown, { is, thing }: Found): readonly string[] {
  switch (is) {
    case 'entry':
      return [...entryLines(shown, thing), ...entryWhy(shown, thing)]
    case 'claim':
      return claimLines(shown, thing)
    case 'statement':
      return [...statementLines(shown, { statement: thing, also: [] }), ...rules(shown, thing.because, 4)]
    case 'actor':
      return actorLines(shown, thing)
    case 'conflict':
      return conflictLines(shown, thing)
    case 'report':
      return reportLines(shown, thing)
    case 'judgement':
      return judgementLines(shown, thing)
    case 'notice':
      return [`  ${shown.paint.bold(thing.report === undefined ? 'the story' : printable(shown.look.source(thing.report)))}`, ...noticeLines(shown, thing)]
  }
}

function entryWhy(shown: Shown, { id: entry, when, why: reasons, history, claims }: Entry): readonly string[] {
  const { paint, width, look } = shown
  const say = (label: string, words: string): readonly string[] =>
    wrapped(`${label}: ${printable(words)}`, 4, width).map((line) => line.replace(`${label}:`, paint.bold(`${label}:`)))
  return [
    ...say('date', when ? `${sayDate(when.edtf)}: ${when.why}` : 'not given'),
    ...(reasons ?? []).flatMap((reason) => say('one thing', reason)),
    ...(history ?? []).flatMap(({ status, date, claim }) =>
      say('history', `${status}${date ? `, ${sayDate(date)}` : ''}, ${look.source(look.claim(claim)?.report ?? claim)}`),
    ),
    ...look.conflicts(entry).flatMap((conflict) => conflictLines(shown, conflict)),
    ...claims.flatMap((id) => {
      const claim = look.claim(id)
      return claim ? ['', ...claimLines(shown, claim)] : []
    }),
  ]
}

function claimLines(shown: Shown, { id, report, says, stance, chain, evidence, because }: RecordClaim): readonly string[] {
  const { paint, width, look } = shown
  const said = [says.kind, says.how?.value, says.act?.value, stance.polarity === 'denied' ? 'denied' : stance.status].filter(Boolean).join(', ')
  const when = says.when ? wrapped(`${sayDate(says.when.edtf)}: ${printable(says.when.why)}`, 4, width) : []
  return [
    `  ${paint.bold(look.source(report))} ${paint.dim(`${said}${chain.length > 0 ? ` (${printable(sayChain(chain))})` : ''} · ${id}`)}`,
    ...evidence.flatMap(({ quote }) => wrapped(`“${printable(quote)}”`, 4, width)),
    ...when.map((line) => paint.dim(line)),
    ...rules(shown, because, 4),
  ]
}

/** The rules that made it, each under the one that used it. */
function rules({ paint }: Shown, because: Because, indent: number): readonly string[] {
  const line = (one: Because, depth: number): readonly string[] => [
    paint.dim(`${' '.repeat(depth)}${depth > indent ? '└ ' : 'by rule '}${one.rule} (${one.start}–${one.end})`),
    ...(one.from ?? []).flatMap((under) => line(under, depth + 2)),
  ]
  return line(because, indent)
}

const judgementLines = ({ paint, width }: Shown, { id, verdict, about, field, value, note, by, at }: Judgement): readonly string[] =>
  wrapped(
    `judged by ${printable(by)} on ${sayDate(at.slice(0, 10))}: ${verdict} ${about.join(' ')}${field ? `, ${field} = ${value}` : ''}${note ? `: ${printable(note)}` : ''} · ${id}`,
    4,
    width,
  ).map((line) => paint.magenta(line))
