/** Classes of words that are asked for together at every turn. A kind is a bit: of a lexeme, all of them are told once, when it is made. */
const KINDS: ReadonlySet<string>[] = []

const kind = (...classes: readonly string[]): number => 1 << (KINDS.push(new Set(classes)) - 1)

export const VERB_FORM = kind('v.base', 'v.pres', 'v.past', 'v.part', 'v.ing', 'v.imparf', 'v.fut', 'v.cond', 'v.subj')
export const FINITE = kind('v.pres', 'v.past', 'v.imparf', 'v.fut', 'v.cond', 'v.subj', 'modal')
/** What stands before a verb and is none. */
export const PARTICLE = kind('modal', 'to', 'ne', 'clitic', 'refl')
export const CLOSED = PARTICLE | kind('det', 'poss', 'pron', 'prep', 'conj', 'sub', 'rel', 'neg')
export const DETERMINER_LIKE = kind('det', 'poss', 'adj', 'demonym', 'ordinal')
export const NUMERAL = kind('num', 'cardinal', 'year4')
export const SOMEBODY = kind('person', 'family')
/** Names of the world that are nobody's family name. */
export const OF_THE_WORLD = kind('state', 'body', 'capital', 'seat', 'place', 'instrument')
export const QUOTE = kind('quote')
export const CLOSING = kind('close')
export const STOP = kind('end')
export const PHONE = kind('phone')
export const TITLE = kind('office', 'offices')
/** Stands before a name, or for one, and is none. */
export const OF_OFFICE = TITLE | kind('institution', 'portfolio')
export const STATE = kind('state', 'demonym', 'body', 'capital', 'seat')
export const OF_NOBODY = kind('state', 'body', 'capital', 'seat', 'demonym', 'honorific', 'institution', 'ethnic')

/** Nouns that are people, bodies or places themselves; any other noun behind a name is a thing of theirs. */
export const BEARER = kind(
  'office',
  'offices',
  'institution',
  'counterpart',
  'partner',
  'tenant',
  'side',
  'group',
  'orgnoun',
  'state',
  'demonym',
  'body',
  'person',
  'family',
  'place',
  'capital',
  'seat',
  'honorific',
  'channel',
  'given',
  'orgkind',
  'folk',
  'ethnic',
)

/** The kinds that a word of these classes is of, as bits. */
export function kindsOf(classes: ReadonlySet<string>): number {
  let kinds = 0
  for (const [n, its] of KINDS.entries()) for (const cls of its) if (classes.has(cls)) kinds |= 1 << n
  return kinds
}
