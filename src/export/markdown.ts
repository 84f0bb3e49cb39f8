import type { RecordNotice } from '../model/notice.ts'
import type { Conflict, Entry, RecordReport, StoryRecord } from '../model/record.ts'
import { sayDate } from './dates.ts'
import { Footnotes, plain } from './footnotes.ts'
import { type Citation, type LookUp, lookUp, oneLine } from './look-up.ts'
import { counted, headline, sayChain, sayWho, sizeOf } from './phrases.ts'
import { aheadOf, commitmentsOf, dayOf, holdingsOf, pastOf, type Saying, sayingsOf } from './sections.ts'

/** The record as a list in Markdown: a heading for each part, a line for each entry, a footnote for each source with the words it stands on. */
export function* recordAsMarkdown(record: StoryRecord): Iterable<string> {
  const look = lookUp(record)
  const notes = new Footnotes()
  const lines = new Lines(look, notes)
  yield `# ${plain(record.story)}\n\n${sizeOf(record)}.\n`
  yield* part('What happened', pastOf(record), lines.entry)
  yield* part('What was said', sayingsOf(look), lines.statement)
  yield* part('What is promised', commitmentsOf(record), lines.entry)
  yield* part('What is planned', aheadOf(record), lines.entry)
  yield* part('Who holds which office', holdingsOf(record), lines.entry)
  yield* part('Where the reports disagree', record.conflicts, lines.conflict)
  yield* part('Reports', record.reports, lines.report)
  yield* part('Notices', lines.notices(record.notices), (line) => line)
  yield* notes.written()
}

function* part<T>(title: string, things: readonly T[], line: (thing: T) => string): Iterable<string> {
  if (things.length === 0) return
  yield `\n## ${title}\n\n`
  for (const thing of things) yield `${line(thing)}\n`
}

/** The lines of a record, each with the marks of its footnotes. */
class Lines {
  readonly look: LookUp
  readonly #notes: Footnotes

  constructor(look: LookUp, notes: Footnotes) {
    this.look = look
    this.#notes = notes
  }

  readonly entry = (entry: Entry): string => {
    const disputed = this.look.conflicts(entry.id).length > 0 ? ', disputed' : ''
    const standing = entry.kind === 'commitment' ? entry.state : entry.status
    const marks = this.look.evidence(entry).map(this.#mark).join('')
    return `- **${sayDate(dayOf(entry)?.edtf)}** ${plain(headline(entry))} *(${standing}, ${counted(entry.origins, 'origin')}${disputed})*${marks}`
  }

  readonly statement = ({ statement, also }: Saying): string => {
    const { report, text, form, chain } = statement
    const copies = also.map((copy) => this.look.source(copy.report))
    const words = form === 'direct' ? `“${plain(oneLine(text))}”` : plain(oneLine(text))
    const through = sayChain(chain)
    return `- ${plain(sayWho(statement))}${through ? ` *(${plain(through)})*` : ''}: ${words}${this.#mark({ report, source: this.look.source(report), quote: oneLine(text), also: copies })}`
  }

  readonly conflict = ({ about, on, sides, state, why }: Conflict): string => {
    const entry = this.look.entry(about)
    const lines = sides.map(({ value, claims }) => `  - ${plain(on === 'when' ? sayDate(value) : value)}${this.look.cite(claims).map(this.#mark).join('')}`)
    return [`- **${on}** of “${entry ? plain(headline(entry)) : about}” *(${state.kind})*: ${plain(why)}`, ...lines].join('\n')
  }

  readonly report = (report: RecordReport): string => {
    const date = report.published ? `${sayDate(report.published.edtf)} (${report.published.why})` : 'date not given'
    const origin = report.origin ? `, repeats ${plain(this.look.source(report.origin))}` : ''
    return `- ${plain(this.look.source(report.id))}${report.title ? `: ${plain(report.title)}` : ''}, ${report.language}, ${plain(date)}${origin}`
  }

  /** What was not read is only counted: a sentence for each is in `readout show notices`. */
  notices(all: readonly RecordNotice[]): readonly string[] {
    const unread = new Map<string, number>()
    for (const { about, report, of } of all) if (about === 'unread' && of && report) unread.set(report, (unread.get(report) ?? 0) + 1)
    const counts = [...unread].map(([report, count]) => `${plain(this.look.source(report))} ${count}`)
    return [
      ...all.filter(({ of }) => !of).map(({ says, report }) => `- ${plain(says)}${report ? ` (${plain(this.look.source(report))})` : ''}`),
      ...(counts.length
        ? [`- Sentences that speak of a contact, a promise or something said and were not read (\`readout show notices\`): ${counts.join(', ')}`]
        : []),
    ]
  }

  readonly #mark = ({ source, quote, also = [] }: Citation): string =>
    this.#notes.mark(`${plain(source)}: “${plain(quote)}”${also.length ? ` (also ${also.map(plain).join(', ')})` : ''}`)
}
