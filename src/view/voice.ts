import type { Speaker, Voice } from '../model/record.ts'
import type { Shelf } from './shelf.ts'

/** Somebody who speaks or passes words on, as a page shows them: which kind, under which name, leading where. */
export interface VoiceShown {
  readonly is: 'outlet' | 'body' | 'named' | 'unnamed'
  /** In the reader's language where it is a name; as the report has it where nobody is named. Empty where nobody is told at all. */
  readonly name: string
  readonly actor?: string
}

/** A voice as a page shows it. A house that speaks for its government is a body: "the Blue House". */
export function voiceOf(shelf: Shelf, { actor, name, unnamed, outlet }: Voice): VoiceShown {
  if (outlet !== undefined) return { is: 'outlet', name: outlet }
  if (actor === undefined) return name === undefined ? { is: 'unnamed', name: unnamed ?? '' } : { is: 'named', name }
  const is = shelf.actor(actor)?.kind === 'person' ? 'named' : 'body'
  return { is, name: is === 'body' && unnamed !== undefined ? unnamed : (shelf.name(actor) ?? name ?? ''), actor }
}

/** Everybody who speaks: one voice, or several together. */
export const voicesOf = (shelf: Shelf, speaker: Speaker | undefined): readonly VoiceShown[] =>
  speaker ? (speaker.all?.length ? speaker.all : [speaker]).map((voice) => voiceOf(shelf, voice)) : []
