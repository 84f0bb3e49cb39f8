import { byCode, stretchOf } from '../model/order.ts'
import type { RecordClaim, RecordStatement, Speaker, Voice } from '../model/record.ts'
import { rememberingEach } from '../model/remembering.ts'
import { foldName } from './names.ts'
import type { Shelf } from './shelf.ts'
import { type VoiceShown, voiceOf } from './voice.ts'

/** A statement with what it is looked for and ordered by. */
export interface Said {
  readonly statement: RecordStatement
  /** Who speaks, as a key: {@link speakerKey}. */
  readonly speaker: string
  /** ISO day on which it was spoken, else that of its report, else `9999`. */
  readonly day: string
  /** Actors whom its words name, the speaker apart. */
  readonly named: readonly string[]
  /** Lines of the record that its words tell of. */
  readonly lines: readonly string[]
  /** Keys of those through whom it came. */
  readonly through: readonly string[]
  /** Somebody whom nobody names speaks or passes it on. */
  readonly unnamed: boolean
}

/** Something that statements can be narrowed to, and how many there are of it in the whole story. */
export interface SayingChoice {
  readonly key: string
  readonly count: number
  /** A voice, or several together; of a state's own, the state. */
  readonly voices?: readonly VoiceShown[]
  /** The state whose officials without a name these are. */
  readonly unnamedOf?: string
  readonly name?: string
}

/** All statements of a story and what there is to choose from. */
export interface Sayings {
  readonly all: readonly Said[]
  readonly speakers: ReadonlyMap<string, SayingChoice>
  readonly named: ReadonlyMap<string, SayingChoice>
  readonly through: ReadonlyMap<string, SayingChoice>
  readonly acts: ReadonlyMap<string, SayingChoice>
  readonly forms: ReadonlyMap<string, SayingChoice>
}

/** Everybody who speaks: one, or all of a joint statement; one without a name where the report gives nobody. */
const speakersOf = (speaker: Speaker | undefined): readonly Voice[] => (speaker?.all?.length ? speaker.all : [speaker ?? {}])

/** Under which a voice is found again: its actor, the unnamed of its state together, else the words for it. */
const voiceKey = ({ actor, state, unnamed, outlet, name }: Voice): string =>
  actor ?? (state === undefined ? `~${foldName(unnamed ?? outlet ?? name ?? '')}` : `~${state}`)

/** One key for all who speak together. */
const speakerKey = (speaker: Speaker | undefined): string => [...new Set(speakersOf(speaker).map(voiceKey))].sort().join('+')

const isUnnamed = ({ actor, outlet }: Voice): boolean => actor === undefined && outlet === undefined

/** Made once for as long as the record stays the same: its lists can be long, and every request narrows them anew. */
export const sayingsOf: (shelf: Shelf) => Sayings = rememberingEach((shelf: Shelf): Sayings => {
  const all = shelf.record.reports.flatMap(({ id }) => saidIn(shelf, id))
  const states = new Map(shelf.record.actors.flatMap(({ id, kind, world }) => (kind === 'state' && world !== undefined ? [[world, id]] : [])))
  const group = (voices: readonly Voice[]): Omit<SayingChoice, 'key' | 'count'> => {
    const state = voices.length === 1 && voices[0]?.actor === undefined ? voices[0]?.state : undefined
    return {
      voices: voices.map((voice) => ofGroup(shelf, voiceOf(shelf, voice))),
      ...(state === undefined ? {} : { unnamedOf: shelf.name(states.get(state) ?? '') ?? state }),
    }
  }
  return {
    all,
    speakers: counted(
      all,
      ({ speaker }) => [speaker],
      ({ statement }) => group(speakersOf(statement.speaker)),
    ),
    named: counted(
      all,
      ({ named }) => named,
      (_, key) => ({ name: shelf.name(key) ?? key }),
    ),
    through: counted(
      all,
      ({ through }) => through,
      ({ statement }, key) => group(statement.chain.filter((voice) => voiceKey(voice) === key).slice(0, 1)),
    ),
    acts: counted(all, ({ statement }) => [statement.act]),
    forms: counted(all, ({ statement }) => [statement.form]),
  }
})

/** All who speak for a state or body are one group, under its own name. */
const ofGroup = (shelf: Shelf, voice: VoiceShown): VoiceShown =>
  voice.is === 'body' && voice.actor !== undefined ? { ...voice, name: shelf.name(voice.actor) ?? voice.name } : voice

function counted(
  all: readonly Said[],
  keys: (said: Said) => readonly string[],
  of: (said: Said, key: string) => Omit<SayingChoice, 'key' | 'count'> = () => ({}),
): ReadonlyMap<string, SayingChoice> {
  const counts = new Map<string, { readonly said: Said; count: number }>()
  for (const said of all) {
    for (const key of keys(said)) {
      const known = counts.get(key)
      if (known) known.count++
      else counts.set(key, { said, count: 1 })
    }
  }
  const sorted = [...counts].sort((a, b) => b[1].count - a[1].count || byCode(a[0], b[0]))
  return new Map(sorted.map(([key, { said, count }]) => [key, { key, count, ...of(said, key) }]))
}

function saidIn(shelf: Shelf, report: string): readonly Said[] {
  const { statements, names, claims } = shelf.holdings(report)
  const published = shelf.report(report)?.published?.from
  return statements.map((statement) => {
    const speaker = speakerKey(statement.speaker)
    const within = stretchOf(
      names,
      ({ naming }) => naming.start >= statement.start,
      ({ naming }) => naming.start < statement.end,
    )
    const named = new Set(within.filter(({ naming }) => naming.end <= statement.end).map(({ actor }) => actor.id))
    for (const { actor } of speakersOf(statement.speaker)) if (actor !== undefined) named.delete(actor)
    return {
      statement,
      speaker,
      day: statement.when?.from ?? published ?? '9999',
      named: [...named],
      lines: [...new Set(claims.filter((claim) => tells(statement, claim)).map(({ entry }) => entry))],
      through: [...new Set(statement.chain.map(voiceKey))],
      unnamed: speakersOf(statement.speaker).some(isUnnamed) || statement.chain.some(isUnnamed),
    }
  })
}

/** The words of the claim are among those of the statement; of a promise, the statement may be what is promised. */
function tells({ start, end }: RecordStatement, { because, says }: RecordClaim): boolean {
  if (start <= because.start && because.end <= end) return true
  return says.what?.anchors.some((words) => Math.min(end, words.end) > Math.max(start, words.start)) ?? false
}
