import type { SpeechAct } from '../model/act.ts'
import { byCode } from '../model/order.ts'
import type { RecordStatement } from '../model/record.ts'
import { rememberingEach } from '../model/remembering.ts'
import { type Cited, type Dated, dated, type EntryLine, lineOf } from './line.ts'
import { type SayingChoice, type Said, type Sayings, sayingsOf } from './said.ts'
import type { Shelf } from './shelf.ts'
import { siglaOf } from './sigla.ts'
import { type VoiceShown, voiceOf, voicesOf } from './voice.ts'

/** By what statements are put together. */
export type StatementOrder = 'speaker' | 'day' | 'about' | 'act'

/** Which statements are asked for; what is left out narrows nothing. */
export interface StatementsAsked {
  readonly by?: StatementOrder | undefined
  /** Key of a speaker, as the page gives it. */
  readonly speaker?: string | undefined
  /** Id of an actor whom the words name, or of a line of the record that they tell of. */
  readonly about?: string | undefined
  readonly act?: SpeechAct | undefined
  readonly form?: RecordStatement['form'] | undefined
  /** Key of somebody through whom it came. */
  readonly through?: string | undefined
  /** How many to pass over, and how many to give at most. */
  readonly skip?: number | undefined
  readonly limit?: number | undefined
}

/** A statement as the list shows it. */
export interface StatementLine {
  readonly id: string
  /** The report and where its words stand. */
  readonly cited: Cited
  /** BCP 47, of the report. */
  readonly language: string
  readonly text: string
  readonly form: RecordStatement['form']
  readonly act: SpeechAct
  /** Key of its heading in `groups`. */
  readonly group: string
  /** When it was spoken, where that is told. */
  readonly when?: Dated
  /** Else the day of its report: by then it had been. */
  readonly by?: Dated
  readonly speakers: readonly VoiceShown[]
  readonly chain: readonly VoiceShown[]
  /** As the report calls it: "letter", "joint statement". */
  readonly channel?: string
  readonly to?: VoiceShown
  /** Actors whom the words name. */
  readonly named: readonly { readonly actor: string; readonly name: string }[]
  readonly topic?: EntryLine
}

/** What stands over statements that are put together; `count` of them in this list. */
export type StatementGroup = { readonly key: string; readonly count: number } & (
  | {
      readonly by: 'speaker'
      readonly voices: readonly VoiceShown[]
      readonly unnamedOf?: string
      readonly office?: { readonly title: string; readonly of: string }
    }
  | { readonly by: 'day'; readonly day?: Dated }
  | { readonly by: 'about'; readonly topic?: EntryLine }
  | { readonly by: 'act'; readonly act: SpeechAct }
)

/** A part of the statements, and what there is to narrow them to. */
export interface StatementsPage {
  /** How many statements the story has. */
  readonly all: number
  /** How many are left after narrowing. */
  readonly total: number
  /** How many were passed over before `items`. */
  readonly skip: number
  readonly items: readonly StatementLine[]
  /** Headings of the items, in their order. */
  readonly groups: readonly StatementGroup[]
  /** Of those that are left. */
  readonly forms: Readonly<Record<RecordStatement['form'], number>>
  readonly speakers: number
  /** How many came through somebody whom nobody names, or are by such a one. */
  readonly unnamed: number
  /** The line of the record that the list is narrowed to. */
  readonly topic?: EntryLine
  readonly choices: {
    readonly speakers: readonly SayingChoice[]
    readonly named: readonly SayingChoice[]
    readonly through: readonly SayingChoice[]
    readonly acts: readonly SayingChoice[]
    readonly forms: readonly SayingChoice[]
  }
}

/** So many of the most frequent are offered to choose from; any other can be come to by a link. */
const OFFERED = 60

/** The statements of a story, by who speaks, when, of what, or what they do by speaking. */
export function statementsPage(shelf: Shelf, asked: StatementsAsked): StatementsPage {
  const { by = 'speaker', skip = 0 } = asked
  const sayings = sayingsOf(shelf)
  const left = ordered(shelf)(by).filter((said) => fits(said, asked))
  const part = left.slice(skip, skip + (asked.limit ?? left.length))
  const topic = topicOf(shelf, asked.about)
  const heads = new Map(part.map((said) => [groupOf(said, by), said]))
  const counts = tally(left, (said) => groupOf(said, by))
  return {
    all: sayings.all.length,
    total: left.length,
    skip,
    items: part.map((said) => shown(shelf, said, by)),
    groups: [...heads].map(([key, said]) => ({ key, count: counts.get(key) ?? 0, ...headOf(shelf, sayings, said, by) })),
    forms: { direct: 0, mixed: 0, indirect: 0, ...Object.fromEntries(tally(left, ({ statement }) => statement.form)) },
    speakers: new Set(left.map(({ speaker }) => speaker)).size,
    unnamed: left.filter(({ unnamed }) => unnamed).length,
    ...(topic ? { topic } : {}),
    choices: {
      speakers: offered(sayings.speakers, asked.speaker),
      named: offered(sayings.named, asked.about),
      through: offered(sayings.through, asked.through),
      acts: [...sayings.acts.values()],
      forms: [...sayings.forms.values()],
    },
  }
}

const fits = ({ statement, speaker, named, lines, through }: Said, asked: StatementsAsked): boolean =>
  (asked.speaker === undefined || speaker === asked.speaker) &&
  (asked.about === undefined || named.includes(asked.about) || lines.includes(asked.about)) &&
  (asked.act === undefined || statement.act === asked.act) &&
  (asked.form === undefined || statement.form === asked.form) &&
  (asked.through === undefined || through.includes(asked.through))

/** Which heading a statement stands under. */
function groupOf({ statement, speaker, day, lines }: Said, by: StatementOrder): string {
  switch (by) {
    case 'speaker':
      return speaker
    case 'day':
      return statement.when?.edtf ?? day
    case 'about':
      return lines[0] ?? ''
    case 'act':
      return statement.act
  }
}

const ACTS: readonly SpeechAct[] = ['announce', 'say', 'confirm', 'deny', 'promise', 'demand', 'warn', 'accuse', 'decline']

/** All statements in each order; an order is made when it is first asked for. */
const ordered = rememberingEach((shelf: Shelf) => {
  const { all, speakers } = sayingsOf(shelf)
  const places = new Map([...speakers.values()].sort(namedFirst).map(({ key }, i) => [key, i]))
  const days = (id: string | undefined): string => (id === undefined ? '~' : `${shelf.entry(id)?.when?.from ?? '9999'} ${id}`)
  const firsts: Readonly<Record<StatementOrder, (a: Said, b: Said) => number>> = {
    speaker: (a, b) => (places.get(a.speaker) ?? 0) - (places.get(b.speaker) ?? 0),
    day: (a, b) => byCode(a.day, b.day) || byCode(groupOf(a, 'day'), groupOf(b, 'day')),
    about: (a, b) => byCode(days(a.lines[0]), days(b.lines[0])),
    act: (a, b) => ACTS.indexOf(a.statement.act) - ACTS.indexOf(b.statement.act),
  }
  const made = new Map<StatementOrder, readonly Said[]>()
  return (by: StatementOrder): readonly Said[] => {
    const list = made.get(by) ?? [...all].sort((a, b) => firsts[by](a, b) || inDayOrder(a, b))
    made.set(by, list)
    return list
  }
})

/** Whoever is named before who is not, and who says most first. */
const namedFirst = (a: SayingChoice, b: SayingChoice): number => Number(isNobody(a)) - Number(isNobody(b)) || b.count - a.count || byCode(a.key, b.key)
const isNobody = ({ voices = [] }: SayingChoice): boolean => voices.every(({ is }) => is === 'unnamed')

const inDayOrder = (a: Said, b: Said): number => byCode(a.day, b.day) || byCode(a.statement.report, b.statement.report) || a.statement.start - b.statement.start

function shown(shelf: Shelf, said: Said, by: StatementOrder): StatementLine {
  const { id, report, start, end, text, form, act, channel, when, speaker, chain, to } = said.statement
  const published = shelf.report(report)?.published
  const topic = topicOf(shelf, said.lines[0])
  return {
    id,
    cited: { report, siglum: siglaOf(shelf.record).get(report) ?? report, start, end },
    language: shelf.report(report)?.language ?? 'und',
    ...{ text, form, act },
    group: groupOf(said, by),
    ...(when ? { when: dated(when) } : published ? { by: dated({ ...published, grain: 'day' }) } : {}),
    speakers: voicesOf(shelf, speaker),
    chain: chain.map((voice) => voiceOf(shelf, voice)),
    ...(channel === undefined ? {} : { channel }),
    ...(to ? { to: voiceOf(shelf, to) } : {}),
    named: said.named.map((actor) => ({ actor, name: shelf.name(actor) ?? actor })),
    ...(topic ? { topic } : {}),
  }
}

/** A line of the record as a statement refers to it: without the reports that tell of it. */
function topicOf(shelf: Shelf, id: string | undefined): EntryLine | undefined {
  const entry = id === undefined ? undefined : shelf.entry(id)
  return entry && lineOf(shelf, { ...entry, reports: [] })
}

type Head = StatementGroup extends infer Group ? (Group extends unknown ? Omit<Group, 'key' | 'count'> : never) : never

function headOf(shelf: Shelf, { speakers }: Sayings, said: Said, by: StatementOrder): Head {
  const { statement, day } = said
  switch (by) {
    case 'speaker': {
      const { voices = [], unnamedOf } = speakers.get(said.speaker) ?? {}
      const office = voices.length === 1 ? officeOf(shelf, voices[0]?.actor, day) : undefined
      return { by, voices, ...(unnamedOf === undefined ? {} : { unnamedOf }), ...(office ? { office } : {}) }
    }
    case 'day': {
      const published = shelf.report(statement.report)?.published
      const when = statement.when ?? (published ? { ...published, grain: 'day' as const } : undefined)
      return { by, ...(when ? { day: dated(when) } : {}) }
    }
    case 'about': {
      const topic = topicOf(shelf, said.lines[0])
      return { by, ...(topic ? { topic } : {}) }
    }
    case 'act':
      return { by, act: statement.act }
  }
}

/** The office that somebody held on a day. */
function officeOf(shelf: Shelf, actor: string | undefined, day: string): { readonly title: string; readonly of: string } | undefined {
  const offices = actor === undefined ? undefined : shelf.actor(actor)?.offices
  const held = offices?.find(({ from, to }) => (from === undefined || from <= day) && (to === undefined || day < to))
  return held && { title: shelf.term(held.title), of: shelf.term(held.of) }
}

function offered(choices: ReadonlyMap<string, SayingChoice>, chosen: string | undefined): readonly SayingChoice[] {
  const most = [...choices.values()].slice(0, OFFERED)
  const own = chosen === undefined ? undefined : choices.get(chosen)
  return own && !most.includes(own) ? [...most, own] : most
}

function tally(all: readonly Said[], keyOf: (said: Said) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const said of all) {
    const key = keyOf(said)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
