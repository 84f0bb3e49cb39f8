import type { Actor } from '../model/actor.ts'
import type { CommitmentEntry, Conflict, Entry, RecordReport, StoryRecord } from '../model/record.ts'
import { byCode } from '../model/id.ts'
import { sayDate } from './dates.ts'
import { Footnotes, plain } from './footnotes.ts'
import { type Citation, type LookUp, lookUp, oneLine } from './look-up.ts'
import { counted, headline, listed, sayChain, saySpeaker, sayWho } from './phrases.ts'
import { aheadOf, commitmentsOf, dayOf, holdingsOf, newestDay, pastOf, type Saying, sayingsOf } from './sections.ts'

/**
 * The record as a brief that can be sent: in short, what is agreed, disputed, told by one source, planned and due, each line with footnotes.
 * `asOf` is the ISO day that decides what is over and overdue: else the day of the newest report.
 */
export function* recordAsBrief(record: StoryRecord, asOf: string | undefined = newestDay(record)): Iterable<string> {
  const brief = new Brief(lookUp(record), asOf)
  yield* brief.head()
  yield* brief.inShort()
  const { agreed, alone } = brief.sorted(pastOf(record))
  yield* part('What is agreed', 'Told by two or more independent origins, and disputed by none.', agreed, brief.past)
  yield* brief.disputes()
  yield* part('What one source alone tells, or only hedged words', undefined, alone, brief.past, true)
  yield* part('What is planned', undefined, aheadOf(record), brief.plan)
  yield* brief.dues()
  yield* brief.words()
  yield* part('Who holds which office', undefined, holdingsOf(record), brief.past, true)
  yield* part('Sources', undefined, record.reports, brief.source, true)
  yield* brief.gaps()
  yield* brief.notes.written()
}

function* part<T>(title: string, about: string | undefined, things: readonly T[], line: (thing: T) => string, mayBeLeftOut = false): Iterable<string> {
  if (things.length === 0 && mayBeLeftOut) return
  yield `\n## ${title}\n\n${about ? `*${about}*\n\n` : ''}`
  if (things.length === 0) yield 'Nothing.\n'
  for (const thing of things) yield `- ${line(thing)}\n`
}

const DISPUTED = {
  whether: 'Whether it happened',
  when: 'The day',
  where: 'The place',
  who: 'Who it was',
  what: 'What it was',
  'how-many': 'How many',
  'how-long': 'How long',
  tone: 'The tone',
} as const satisfies Record<Conflict['on'], string>

const isOpen = ({ state }: Conflict): boolean => state.kind === 'open'

/** Where a promise stands on a day. */
type Standing = 'overdue' | 'due' | 'open' | 'kept' | 'broken'

class Brief {
  readonly look: LookUp
  readonly notes = new Footnotes()
  readonly #asOf: string | undefined
  /** Conflicts that nothing settles. */
  readonly #open: readonly Conflict[]
  /** By their ids in the world tables. */
  readonly #byWorld: ReadonlyMap<string | undefined, Actor>

  constructor(look: LookUp, asOf: string | undefined) {
    this.look = look
    this.#asOf = asOf
    this.#open = look.record.conflicts.filter(isOpen)
    this.#byWorld = new Map(look.record.actors.map((actor) => [actor.world, actor]))
  }

  get #record(): StoryRecord {
    return this.look.record
  }

  *head(): Iterable<string> {
    const { story, reports } = this.#record
    const days = reports.flatMap(({ published }) => (published ? [published.edtf] : [])).sort(byCode)
    const origins = new Set(reports.map(({ id, origin }) => origin ?? id)).size
    const span = days.length > 0 ? ` of ${[...new Set([days[0], days.at(-1)])].map(sayDate).join(' to ')}` : ''
    yield `# ${plain(story)}\n\n**${this.#asOf ? `As of ${sayDate(this.#asOf)}` : 'No report is dated'}**, from ${counted(reports.length, 'report')}${span}`
    yield ` (${counted(origins, 'independent origin')}). A line marked *one source* has one origin behind it, however many print it; what no report dates has no date here.\n`
  }

  *inShort(): Iterable<string> {
    const asOf = this.#asOf ?? ''
    const last = pastOf(this.#record).findLast((entry) => entry.kind === 'contact' && entry.status === 'held' && entry.when)
    const next = aheadOf(this.#record).find((entry) => entry.when && entry.when.to > asOf && entry.status !== 'postponed')
    const [due] = this.#promises('due')
    const overdue = this.#promises('overdue').length
    const lines = [
      ...(last ? [`Last contact: ${this.#line(last)}`] : []),
      ...(next ? [`Next planned: ${this.#line(next)}`] : []),
      ...(due ? [`Next due: ${this.#line(due)}`] : []),
      ...(overdue > 0
        ? [`${counted(overdue, 'promise')} ${overdue === 1 ? 'is' : 'are'} overdue, and no report tells that ${overdue === 1 ? 'it was' : 'they were'} kept.`]
        : []),
      this.#open.length > 0 ? `The reports disagree on ${counted(this.#open.length, 'point')}.` : 'The reports disagree on nothing that is open.',
    ]
    yield* part('In short', undefined, lines, (line) => line)
  }

  /** What two origins tell and nobody disputes; and the rest, but for what is disputed. */
  sorted(entries: readonly Entry[]): { readonly agreed: readonly Entry[]; readonly alone: readonly Entry[] } {
    const disputed = new Set(this.#open.map(({ about }) => about))
    const calm = entries.filter(({ id }) => !disputed.has(id))
    const isAgreed = ({ origins, status }: Entry): boolean => origins > 1 && status !== 'reported'
    return { agreed: calm.filter(isAgreed), alone: calm.filter((entry) => !isAgreed(entry)) }
  }

  readonly past = (entry: Entry): string => this.#line(entry)

  readonly plan = (entry: Entry): string => {
    const isOver = this.#asOf !== undefined && entry.status !== 'postponed' && entry.when !== undefined && entry.when.to <= this.#asOf
    return this.#line(entry, isOver ? ['its day is over, and no report tells what came of it'] : [])
  };

  *disputes(): Iterable<string> {
    const settled = this.#record.conflicts.filter((one) => !isOpen(one))
    yield* part('What is disputed', undefined, this.#open, this.#dispute)
    if (settled.length > 0) yield '\nSettled since:\n\n'
    for (const one of settled) yield `- ${this.#dispute(one)}\n`
  }

  readonly #dispute = ({ about, on, sides, state, why }: Conflict): string => {
    const entry = this.look.entry(about)
    const lines = sides.map(({ value, claims }) => {
      const cited = this.look.cite(claims)
      return `  - ${plain(on === 'when' ? sayDate(value) : value)} — ${listed(cited.map(({ source }) => plain(source)))} (${this.#origins(cited)})${cited.map(this.#mark).join('')}`
    })
    const settled = state.kind === 'open' ? '' : ` *(${state.kind})*`
    return [`**${DISPUTED[on]}**: ${entry ? plain(headline(entry)) : about}${settled}`, ...lines, `  - *why the sides speak of one thing:* ${plain(why)}`].join(
      '\n',
    )
  }

  #origins(cited: readonly Citation[]): string {
    return counted(new Set(cited.map(({ report }) => this.look.origin(report))).size, 'origin')
  }

  /** Overdue first, then by day, then without a day, then what became of the others. */
  *dues(): Iterable<string> {
    const order: readonly Standing[] = ['overdue', 'due', 'open', 'kept', 'broken']
    const sorted = order.flatMap((standing) => this.#promises(standing))
    yield* part('What is due', undefined, sorted, (promise) => {
      const standing = this.#standing(promise)
      const says = { overdue: '**overdue**', due: '', open: '', kept: 'kept', broken: 'taken back' }[standing]
      return this.#line(promise, [...(says ? [says] : []), ...(promise.state === 'unknown' ? ['only hedged words tell of it'] : [])])
    })
  }

  /** Those that must be kept first at the top. */
  #promises(standing: Standing): readonly CommitmentEntry[] {
    const last = ({ due }: CommitmentEntry): string => due?.to ?? ''
    return commitmentsOf(this.#record)
      .filter((one) => this.#standing(one) === standing)
      .sort((a, b) => byCode(last(a), last(b)))
  }

  #standing({ due, state }: CommitmentEntry): Standing {
    if (state === 'done') return 'kept'
    if (state === 'broken') return 'broken'
    if (!due) return 'open'
    return this.#asOf !== undefined && due.to <= this.#asOf ? 'overdue' : 'due'
  }

  /** Word for word, by speaker; what reports tell in their own words is counted. */
  *words(): Iterable<string> {
    const sayings = sayingsOf(this.look)
    const quoted = sayings.filter(({ statement }) => statement.form === 'direct' && statement.speaker)
    if (sayings.length === 0) return
    yield '\n## What was said, word for word\n'
    for (const [speaker, said] of Map.groupBy(quoted, ({ statement }) => saySpeaker(statement.speaker))) {
      yield `\n**${plain(speaker)}**\n\n`
      for (const one of said) yield `- ${this.#saying(one)}\n`
    }
    const left = sayings.length - quoted.length
    if (left > 0)
      yield `\n${counted(left, 'statement')} more ${left === 1 ? 'stands' : 'stand'} in the words of the reports, or without a speaker: \`readout show statements\`.\n`
  }

  #saying({ statement, also }: Saying): string {
    const { report, text, act, chain } = statement
    const through = [...(act === 'say' ? [] : [sayWho(statement)]), ...(chain.length > 0 ? [sayChain(chain)] : [])].join(', ')
    const copies = also.map((copy) => this.look.source(copy.report))
    const cited = { report, source: this.look.source(report), quote: oneLine(text), ...(copies.length > 0 ? { also: copies } : {}) }
    return `“${plain(text)}”${through ? ` *(${plain(through)})*` : ''}${this.#mark(cited)}`
  }

  readonly source = (report: RecordReport): string => {
    const { id, title, language, published, side, sideWhy, origin, url } = report
    const state = side && (this.#byWorld.get(side)?.name ?? side)
    return [
      `${plain(this.look.source(id))}${title ? `: ${plain(title)}` : ''}`,
      language,
      published ? `${sayDate(published.edtf)} (${plain(published.why.replace(/\.$/, ''))})` : 'date not given',
      ...(state ? [`${plain(state)}'s own account${sideWhy ? ` (${plain(sideWhy)})` : ''}`] : []),
      ...(origin ? [`repeats ${plain(this.look.source(origin))}`] : []),
      ...(url && /^https?:/.test(url) && URL.canParse(url) ? [`<${new URL(url).href}>`] : []),
    ].join(', ')
  };

  /** What the reader should not take the brief for. */
  *gaps(): Iterable<string> {
    const { notices, actors } = this.#record
    const unread = notices.filter(({ of }) => of).length
    const doubts = actors.filter(({ names }) => names.some(({ doubt }) => doubt)).map(({ name }) => plain(name))
    const lines = [
      ...(unread > 0
        ? [
            `${counted(unread, 'sentence')} that ${unread === 1 ? 'speaks' : 'speak'} of a contact, a promise or something said could not be read: \`readout show notices\`.`,
          ]
        : []),
      ...(doubts.length > 0 ? [`In places the words taken for ${listed(doubts)} could mean somebody else: \`readout show actors\`.`] : []),
      ...notices.filter(({ of }) => !of).map(({ says, report }) => `${plain(says)}${report ? ` (${plain(this.look.source(report))})` : ''}`),
    ]
    yield* part('What could not be told', undefined, lines, (line) => line, true)
  }

  #line(entry: Entry, more: readonly string[] = []): string {
    const steps = (entry.history ?? []).map(({ status, date }) => `${status}${date ? ` (told ${sayDate(date)})` : ''}`)
    const disputed = this.look
      .conflicts(entry.id)
      .filter(isOpen)
      .map(({ on }) => on)
    const marks = [
      ...more,
      entry.origins === 1 ? 'one source' : counted(entry.origins, 'origin'),
      ...(entry.firm ? ['confirmed by both sides'] : []),
      ...(steps.length > 1 ? [steps.join(' → ')] : []),
      ...(disputed.length > 0 ? [`disputed: ${disputed.join(', ')}`] : []),
    ]
    const day = dayOf(entry)
    return `**${day ? sayDate(day.edtf) : 'Undated'}.** ${plain(headline(entry))} *(${marks.join('; ')})*${this.look.evidence(entry).map(this.#mark).join('')}`
  }

  readonly #mark = ({ report, source, quote, also = [] }: Citation): string => {
    const published = this.look.report(report)?.published
    const day = published ? sayDate(published.edtf) : 'undated'
    return this.notes.mark(`${plain(source)}, ${day}: “${plain(quote)}”${also.length > 0 ? ` (also ${also.map(plain).join(', ')})` : ''}`)
  }
}
