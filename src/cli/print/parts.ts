import { sayDate } from '../../export/dates.ts'
import { headline, sayChain, sayWho } from '../../export/phrases.ts'
import type { Saying } from '../../export/sections.ts'
import type { Actor } from '../../model/actor.ts'
import type { Conflict, RecordReport, Side } from '../../model/record.ts'
import { printable, type Shown, shortened, wrapped } from './shown.ts'

const TEXT = 4

/** One statement: who, through whom, the words, the reports that have it. */
export function statementLines({ paint, width, look }: Shown, { statement, also }: Saying): readonly string[] {
  const { report, text, form, chain, when, id } = statement
  const words = shortened(printable(text), (width - TEXT) * 3)
  const day = when ? paint.dim(`, ${sayDate(when.edtf)}`) : ''
  const sources = [...new Set(also.map((one) => printable(look.source(one.report))))]
  const through = chain.length > 0 ? paint.dim(` (${printable(sayChain(chain))})`) : ''
  return [
    `  ${paint.bold(printable(sayWho(statement)))}${day}${through}`,
    ...wrapped(form === 'direct' ? `“${words}”` : words, TEXT, width),
    ...wrapped(`— ${printable(look.source(report))}${sources.length ? `; also ${sources.join(', ')}` : ''} · ${id}`, TEXT, width).map((line) =>
      paint.dim(line),
    ),
  ]
}

/** One conflict: what it is about, each side with the reports that take it, why they are taken to speak of one thing. */
export function conflictLines(shown: Shown, conflict: Conflict): readonly string[] {
  const { paint, width, look } = shown
  const { about, on, sides, state, why, id } = conflict
  const entry = look.entry(about)
  const [first = '', ...rest] = wrapped(`${on}: ${entry ? printable(headline(entry)) : about}`, TEXT, width)
  const by = state.by ? `, ${printable(state.by)}` : ''
  return [
    `  ${paint.red('≠')} ${paint.bold(first.trimStart())}`,
    ...rest.map((line) => paint.bold(line)),
    ...sides.flatMap((side) => sideLines(shown, conflict, side)),
    ...wrapped(`${state.kind}${by}: ${printable(why)} · ${id}`, TEXT, width).map((line) => paint.dim(line)),
  ]
}

function sideLines({ paint, width, look }: Shown, { on }: Conflict, { value, claims }: Side): readonly string[] {
  const cited = look.cite(claims)
  const sources = [...new Set(cited.flatMap(({ source, also = [] }) => [source, ...also]).map(printable))].join(', ')
  const quote = cited[0] ? wrapped(`“${shortened(printable(cited[0].quote), width - 10)}”`, TEXT + 2, width) : []
  return [
    `    ${paint.yellow(printable(on === 'when' ? sayDate(value) : value))}${sources ? paint.dim(` — ${sources}`) : ''}`,
    ...quote.map((line) => paint.italic(paint.dim(line))),
  ]
}

/** One actor: name, office, every form of the name that was met and why it was taken for this actor. */
export function actorLines({ paint, width, look }: Shown, actor: Actor): readonly string[] {
  const forms = new Map<string, { readonly count: number; readonly why: string; readonly doubt: boolean; readonly source: string }>()
  for (const { text, why, doubt, report } of actor.names) {
    const form = printable(text)
    const known = forms.get(form)
    forms.set(form, { why, doubt: doubt === true, source: look.source(report), ...known, count: (known?.count ?? 0) + 1 })
  }
  const offices = (actor.offices ?? []).map(({ title, of }) => `${title}, ${of}`).join('; ')
  const about = [actor.kind, ...(actor.kind === 'person' && actor.state ? [actor.state] : []), ...(offices ? [offices] : [])].join(' · ')
  return [
    `  ${paint.bold(printable(actor.name))} ${paint.dim(printable(about))}`,
    ...[...forms].flatMap(([form, { count, why, doubt }]) =>
      wrapped(`“${form}” ${count > 1 ? `${count}× ` : ''}${doubt ? '(in doubt) ' : ''}${printable(why)}`, TEXT, width).map((line) =>
        doubt ? paint.yellow(line) : paint.dim(line),
      ),
    ),
  ]
}

/** One report: what it is called, its day and why, its language, whom it repeats. */
export function reportLines({ paint, width, look }: Shown, report: RecordReport): readonly string[] {
  const { id, language, published, origin, side, file, url, outlet, title } = report
  const day = published ? sayDate(published.edtf) : paint.yellow('date not given')
  const from = [outlet, file, url].filter((one) => one !== undefined).map(printable)
  const more = [language, ...(side ? [`the account of ${side}`] : []), ...(origin ? [`repeats ${printable(look.source(origin))}`] : []), id]
  return [
    `  ${day}  ${paint.bold(from[0] ?? id)}${title ? `  ${printable(title)}` : ''}`,
    ...wrapped([...from.slice(1), ...more].join(' · '), TEXT, width).map((line) => paint.dim(line)),
    ...(published ? wrapped(`dated by ${published.ground}: ${printable(published.why)}`, TEXT, width).map((line) => paint.dim(line)) : []),
  ]
}
