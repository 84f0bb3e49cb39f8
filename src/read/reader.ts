import type { Frame, Pack, TimeYield, VerbShape, WordRow } from '../languages/pack.ts'
import { isContact, tellsIt, type FrameIndex } from './found.ts'
import { frameIndex } from './frames.ts'
import { matcher, type Matcher } from './match.ts'
import { effectsOf, type Effects } from './stance.ts'
import { tokens } from './tokens.ts'
import { bare, lexicon, type Lexicon } from './words.ts'

/** A pack compiled for reading, with the names that the world knows. */
export interface Reader {
  readonly pack: Pack
  readonly lexicon: Lexicon
  readonly times: Matcher<TimeYield>
  readonly verbs: Matcher<VerbShape>
  readonly frames: FrameIndex
  readonly effects: Effects
  speaks(lemma: string): boolean
  /** What it does is done by telling it: a day beside "was announced" is that of the telling, beside "was expected" that of the deed. */
  tells(lemma: string): boolean
  /** It tells who met, called or wrote to whom. */
  meets(lemma: string): boolean
  /** Its subject goes somewhere: "flew to", "a visit to". */
  moves(word: string): boolean
  states(lemma: string): boolean
  /** A frame wants the noun for the verb's object: "cut ties". */
  takes(lemma: string, noun: string): boolean
  /** A frame of the verb wants something under the preposition: "agreed on". */
  binds(lemma: string, prep: string): boolean
  urges(lemma: string): boolean
  lays(lemma: string): boolean
  /** It says something, whatever stands around it: "said", not "continued". */
  utters(lemma: string): boolean
  /** It gives one's word: "pledged", not "decided". */
  vows(lemma: string): boolean
}

/** Words of effect are asked for by lemma; in the lexicon they would only make every form of them "listed". */
const BY_LEMMA = new Set(['effect', 'effectnoun', 'ordains'])

const FUNCTION = new Set(['det', 'poss', 'pron', 'prep', 'conj', 'sub', 'rel', 'neg', 'modal', 'to', 'adv', 'clitic', 'ne'])
/** What is said of people by their names; every other class makes a word of the language of a form. */
const OF_PEOPLE = new Set(['family', 'given', 'person', 'gender', 'spelling'])

/** Function words and verb forms, as they stand at the beginning of a sentence. */
const isPlain = (row: WordRow): boolean => FUNCTION.has(row.class) || row.class.startsWith('v.')

/** A form as a text may print it, without case and accents: "Leș" stands as "Les". */
const printed = (form: string): string => bare(form).toLowerCase()

/**
 * Without names like "He", "Let" and "I": they are somebody's or something's somewhere, but a sentence opens with them every day. Nor is "Germán" or "King"
 * a family name by itself, where it is a people or a title.
 */
function withoutAmbiguous(rows: readonly WordRow[]): WordRow[] {
  const formsOf = (wanted: (row: WordRow) => boolean, among?: ReadonlySet<string>): ReadonlySet<string> =>
    new Set(rows.filter((row) => wanted(row)).flatMap((row) => (!among || among.has(printed(row.form)) ? [printed(row.form)] : [])))
  const families = formsOf((row) => row.class === 'family')
  const bodies = formsOf((row) => row.class === 'body')
  const nobodys = formsOf((row) => !OF_PEOPLE.has(row.class), families)
  const nothings = formsOf(isPlain, bodies)
  const isName = ({ class: cls, form }: WordRow): boolean =>
    cls === 'family' || cls === 'gender'
      ? !families.has(printed(form)) || (form.length > 1 && !nobodys.has(printed(form)))
      : cls !== 'body' || (form.length > 1 && !nothings.has(printed(form)))
  return rows.filter((row) => /^\p{Lu}{2,}$/u.test(row.form) || isName(row))
}

/** The nouns of frames, so that « Entretien », where a heading opens with it, is a word of the language and no name. */
const framed = (frames: readonly Frame[]): WordRow[] =>
  [...new Set(frames.flatMap(({ nouns }) => nouns ?? []).flatMap((noun) => noun.split(' ')))].map((form) => ({ form, class: 'framed', value: '' }))

const URGING = new Set<string>(['demanded', 'told', 'proposed'])

const LAYING = new Set<string>(['blamed', 'credited'])

/** Compiles a pack. `ties: 'throw'` is for the pack's tests. */
export function compile(pack: Pack, names: readonly WordRow[], ties: 'throw' | 'by-name' = 'by-name'): Reader {
  const frames = frameIndex(pack.frames)
  const effects = effectsOf(pack.words)
  const rows = [...pack.words.filter((row) => !BY_LEMMA.has(row.class)), ...framed(pack.frames), ...names]
  return {
    pack,
    lexicon: lexicon(
      withoutAmbiguous(rows),
      (form) => tokens(form, pack.text),
      (norm) => pack.guess(norm),
    ),
    times: matcher(pack.times, ties),
    verbs: matcher(pack.verbGroups, ties),
    frames,
    effects,
    urges: (lemma) => URGING.has(effects.verb(lemma) ?? ''),
    lays: (lemma) => LAYING.has(effects.verb(lemma) ?? ''),
    ...asked(frames, new Set(pack.grammar.utters)),
  }
}

/** What is asked of a verb or noun at every turn: looked up once, when the pack is compiled. */
function asked(
  { byVerb, byNoun }: FrameIndex,
  utters: ReadonlySet<string>,
): Pick<Reader, 'meets' | 'moves' | 'tells' | 'speaks' | 'states' | 'takes' | 'binds' | 'utters' | 'vows'> {
  const wordsOf = (frames: FrameIndex['byVerb'], fits: (frame: Frame) => boolean): string[] =>
    [...frames].flatMap(([word, its]) => (its.some(fits) ? [word] : []))
  const goes = (frame: Frame): boolean => frame.yields.kind === 'occasion'
  const says = (frame: Frame, content: RegExp): boolean => frame.yields.kind === 'speech' && content.test(frame.slots.content ?? '')
  const moves = new Set([...wordsOf(byVerb, goes), ...wordsOf(byNoun, goes)])
  const tells = new Set(wordsOf(byVerb, tellsIt))
  const speaks = new Set(wordsOf(byVerb, (frame) => says(frame, /^(content|quoted)/)))
  const states = new Set(wordsOf(byVerb, (frame) => says(frame, /^content/)))
  const meets = new Set(wordsOf(byVerb, (frame) => isContact(frame) && frame.slots.how === undefined).filter((lemma) => !states.has(lemma)))
  const promises = new Set(wordsOf(byVerb, ({ yields }) => yields.kind === 'speech' && yields.act === 'promise'))
  const vows = new Set(wordsOf(byVerb, ({ yields, only }) => yields.kind === 'commitment' && !only).filter((lemma) => promises.has(lemma)))
  return {
    utters: (lemma) => utters.has(lemma),
    vows: (lemma) => vows.has(lemma),
    meets: (lemma) => meets.has(lemma),
    moves: (word) => moves.has(word),
    tells: (lemma) => tells.has(lemma),
    speaks: (lemma) => speaks.has(lemma),
    states: (lemma) => states.has(lemma),
    takes: (lemma, noun) => byVerb.get(lemma)?.some(({ object }) => object?.includes(noun)) ?? false,
    binds: (lemma, prep) => byVerb.get(lemma)?.some(({ yields, slots }) => yields.kind === 'commitment' && slots.what?.split('|').includes(prep)) ?? false,
  }
}
