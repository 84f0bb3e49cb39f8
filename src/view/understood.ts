import type { SpeechAct } from '../model/act.ts'
import type { Actor, ActorKind, How, Naming } from '../model/actor.ts'
import { inTextOrder, type Span } from '../model/anchor.ts'
import type { NoticeAbout } from '../model/notice.ts'
import type { RecordClaim, RecordStatement } from '../model/record.ts'
import type { Shelf } from './shelf.ts'
import { type VoiceShown, voiceOf, voicesOf } from './voice.ts'

/** What the margin says of some words: what they were taken for and why, or that they were not read and why. */
export type MarginNote = Span & { readonly words: readonly string[] } & (
    | {
        readonly is: 'name'
        /** Several where the words mean several: "the two men". */
        readonly actors: readonly { readonly actor: string; readonly name: string; readonly kind: ActorKind }[]
        readonly how: How
        readonly why: string
        readonly doubt?: true
      }
    | { readonly is: 'time'; readonly edtf: string; readonly why: string }
    | { readonly is: 'length'; readonly min: number; readonly max: number }
    | { readonly is: 'statement'; readonly act: SpeechAct; readonly speaker: readonly VoiceShown[]; readonly through: readonly VoiceShown[] }
    | { readonly is: 'notice'; readonly about: NoticeAbout; readonly says: string }
  )

/** So many words of a statement without a cue stand for it in the margin, in code units. */
const FIRST_WORDS = 40
/** Names that follow each other so closely are one note, in code units: within a sentence or two. */
const NEAR = 400

/** What was understood of a report and why, in the order of its text: names that are more than themselves, dates, who speaks, and what was not read. */
export function understoodIn(shelf: Shelf, report: string, text: string): readonly MarginNote[] {
  const { claims, statements, names, notices } = shelf.holdings(report)
  const notes: MarginNote[] = [
    ...namesIn(shelf, names),
    ...once(claims.flatMap((claim) => timesOf(claim, text))),
    ...speakersIn(statements.map((statement) => saidBy(shelf, statement, text))),
    ...notices.flatMap(({ about, says, start, end, quote }): readonly MarginNote[] =>
      start === undefined || end === undefined ? [] : [{ is: 'notice', about, says, start, end, words: [quote ?? text.slice(start, end)] }],
    ),
  ]
  return notes.sort(inTextOrder)
}

/** A name while its note is being made. */
interface NameNote extends Span {
  words: string[]
  last: number
  readonly actors: { readonly actor: string; readonly name: string; readonly kind: ActorKind }[]
  readonly how: How
  readonly why: string
  readonly doubt: boolean
}

/**
 * A name that is spelled as it should be is told where it is first met, one that had to be worked out each time. Words for one actor that follow each other
 * are one note; so are several actors whom the same words mean.
 */
function namesIn(shelf: Shelf, names: readonly { readonly actor: Actor; readonly naming: Naming }[]): readonly MarginNote[] {
  const met = new Set<string>()
  const open = new Map<string, NameNote>()
  const notes: NameNote[] = []
  for (const { actor, naming } of names) {
    const { text, start, end, how, doubt = false } = naming
    const form = `${actor.id} ${text} ${doubt}`
    if (how !== 'repeat' && met.has(form)) continue
    met.add(form)
    const why = how === 'repeat' ? '' : naming.why
    const shown = { actor: actor.id, name: shelf.name(actor.id) ?? actor.name, kind: actor.kind }
    const last = notes.at(-1)
    const together = last?.start === start && last.end === end && last.how === how && last.doubt === doubt ? last : undefined
    const key = `${actor.id} ${how} ${why} ${doubt}`
    const before = open.get(key)
    if (together) together.actors.push(shown)
    else if (before && before.actors.length === 1 && start - before.last < NEAR) {
      before.last = end
      if (!before.words.includes(text)) before.words.push(text)
    } else {
      const note: NameNote = { start, end, last: end, words: [text], actors: [shown], how, why, doubt }
      notes.push(note)
      open.set(key, note)
    }
  }
  return notes.map(({ start, end, words, actors, how, why, doubt }) => ({ is: 'name', start, end, words, actors, how, why, ...(doubt ? { doubt } : {}) }))
}

function timesOf({ report, says }: RecordClaim, text: string): readonly MarginNote[] {
  const dates = [says.when, says.due].flatMap((when): readonly MarginNote[] => {
    const words = when?.anchors.find((one) => one.report === report)
    return when && words ? [{ is: 'time', edtf: when.edtf, why: when.why, ...at(words, text) }] : []
  })
  const [length] = says.minutes?.anchors ?? []
  return says.minutes && length ? [...dates, { is: 'length', min: says.minutes.value.min, max: says.minutes.value.max, ...at(length, text) }] : dates
}

/** The same word for the same speaker, again and again, is one note. */
function speakersIn(notes: readonly MarginNote[]): readonly MarginNote[] {
  const last = new Map<string, number>()
  return notes.filter((note) => {
    const key = JSON.stringify(note.is === 'statement' && [note.words, note.speaker, note.through])
    const before = last.get(key)
    last.set(key, note.end)
    return before === undefined || note.start - before > NEAR
  })
}

function saidBy(shelf: Shelf, { start, end, cue, act, speaker, chain }: RecordStatement, text: string): MarginNote {
  const first = text.slice(start, Math.min(end, start + FIRST_WORDS))
  const words = cue ? text.slice(cue.start, cue.end) : end - start > FIRST_WORDS ? `${first.replace(/\s\S*$/u, '')} …` : first
  return {
    is: 'statement',
    act,
    speaker: voicesOf(shelf, speaker),
    through: chain.map((voice) => voiceOf(shelf, voice)),
    start: cue?.start ?? start,
    end: cue?.end ?? end,
    words: [words],
  }
}

const at = ({ start, end }: Span, text: string): Span & { readonly words: readonly string[] } => ({ start, end, words: [text.slice(start, end)] })

const once = (notes: readonly MarginNote[]): readonly MarginNote[] => [...new Map(notes.map((note) => [`${note.is} ${note.start} ${note.end}`, note])).values()]
