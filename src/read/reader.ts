import type { Pack, TimeYield, VerbShape, WordRow } from '../languages/pack.ts'
import { frameIndex, type FrameIndex } from './frames.ts'
import { matcher, type Matcher } from './match.ts'
import { effectsOf, type Effects } from './stance.ts'
import { tokens } from './tokens.ts'
import { lexicon, type Lexicon } from './words.ts'

/** A pack compiled for reading, with the names that the world knows. */
export interface Reader {
  readonly pack: Pack
  readonly lexicon: Lexicon
  readonly times: Matcher<TimeYield>
  readonly verbs: Matcher<VerbShape>
  readonly frames: FrameIndex
  readonly effects: Effects
  speaks(lemma: string): boolean
}

/** Words of effect are asked for by lemma; in the lexicon they would only make every form of them "listed". */
const BY_LEMMA = new Set(['effect', 'effectnoun'])

/** Compiles a pack. `ties: 'throw'` is for the pack's tests. */
export function compile(pack: Pack, names: readonly WordRow[], ties: 'throw' | 'by-name' = 'by-name'): Reader {
  const frames = frameIndex(pack.frames)
  const rows = [...pack.words.filter((row) => !BY_LEMMA.has(row.class)), ...names]
  return {
    pack,
    lexicon: lexicon(rows, (form) => tokens(form, pack.text), (norm) => pack.guess(norm)),
    times: matcher(pack.times, ties),
    verbs: matcher(pack.verbGroups, ties),
    frames,
    effects: effectsOf(pack.words),
    speaks: (lemma) => frames.byVerb.get(lemma)?.some((frame) => frame.yields.kind === 'speech') ?? false,
  }
}
