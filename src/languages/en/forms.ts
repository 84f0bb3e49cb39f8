/** The irregular cells of a row of `words/verbs.tsv`. Several forms in a cell are separated by `|`; an empty cell is regular. */
export type VerbCells = {
  readonly past?: string
  /** Empty: the participle is the past form, as in "met, met". */
  readonly part?: string
  readonly third?: string
  readonly ing?: string
}

export type VerbForm = {
  readonly form: string
  readonly class: 'v.base' | 'v.pres' | 'v.past' | 'v.part' | 'v.ing'
}

/** The lemma is spelled the American way and without a needless hyphen; the other spelling inflects beside it ("recognised", "honours"). */
const OTHER_SPELLINGS: readonly (readonly [pattern: RegExp, spelling: string])[] = [
  [/(?<=[aeiouy].*[^aeiou])(?<!^caps)ize$/, 'ise'],
  [/lyze$/, 'lyse'],
  [/^(clam|col|endeav|fav|harb|hon|lab|neighb|rum|sav)or$/, '$1our'],
  [/^(appa|disti|enro|enthra|fulfi|insti)ll$/, '$1l'],
  [/^center$/, 'centre'],
  [/maneuver$/, 'manoeuvre'],
  [/^practice$/, 'practise'],
  [/^program$/, 'programme'],
  [/^plow$/, 'plough'],
  [/^balk$/, 'baulk'],
  [/^dispatch$/, 'despatch'],
  [/^email$/, 'e-mail'],
  [/^co(?=operate|ordinate)/, 'co-'],
  [/^co-(?=[a-z])/, 'co'],
  [/^(p?re)-e/, '$1e'],
  [/^re(?=(?:open|start|join|impose|sign|take|arrest)$)/, 're-'],
]

function spellingsOf(word: string): readonly string[] {
  const other = OTHER_SPELLINGS.find(([pattern]) => pattern.test(word))
  return other === undefined ? [word] : [word, word.replace(...other)]
}

const endsInConsonantY = (word: string): boolean => /[^aeiou]y$/.test(word)

/** One syllable, one vowel, one consonant: "ban" gives "banned", "squat" "squatted". A longer word says so in its row ("permitted"). */
const doublesLast = (word: string): boolean => /^[^aeiou]*(?:(?<=q)u)?[aeiou][^aeiouwxy]$/.test(word)

const beforeVowel = (word: string): string => (doublesLast(word) ? word + word.slice(-1) : word)

function thirdOf(word: string): string {
  if (endsInConsonantY(word)) return `${word.slice(0, -1)}ies`
  return /(?:[sxz]|ch|sh|[^aeiou]o)$/.test(word) ? `${word}es` : `${word}s`
}

function pastOf(word: string): string {
  if (word.endsWith('e')) return `${word}d`
  return endsInConsonantY(word) ? `${word.slice(0, -1)}ied` : `${beforeVowel(word)}ed`
}

function ingOf(word: string): string {
  if (word.endsWith('ie')) return `${word.slice(0, -2)}ying`
  return /[^eoy]e$/.test(word) ? `${word.slice(0, -1)}ing` : `${beforeVowel(word)}ing`
}

/**
 * Every form of an English verb, each once per class. The base form is also the present tense of every person but the third singular.
 *
 * A verb of several words inflects its first ("calls off"): `head` is the row of that word ("break" for "break off"), which may be left
 * out where it is regular. A cell filled in the phrase's own row holds whole phrases and wins. Be, have and do are not made here: they
 * are listed in full in `words/auxiliaries.tsv`.
 */
export function verbForms(lemma: string, row: VerbCells, head: VerbCells = {}): readonly VerbForm[] {
  const [first = lemma, ...particles] = lemma.split(' ')
  const rest = particles.map((particle) => ` ${particle}`).join('')
  const listed = (cell: keyof VerbCells): readonly string[] | undefined => {
    const own = row[cell]
    const ofHead = head[cell]
    return own ? own.split('|') : ofHead ? ofHead.split('|').map((form) => form + rest) : undefined
  }
  const regular = (inflect: (word: string) => string): readonly string[] => spellingsOf(first).map((word) => inflect(word) + rest)

  const base = regular((word) => word)
  const past = listed('past') ?? regular(pastOf)
  const paradigm: Readonly<Record<VerbForm['class'], readonly string[]>> = {
    'v.base': base,
    'v.pres': [...base, ...(listed('third') ?? regular(thirdOf))],
    'v.past': past,
    'v.part': listed('part') ?? past,
    'v.ing': listed('ing') ?? regular(ingOf),
  }
  return Object.entries(paradigm).flatMap(([name, forms]) => forms.map((form) => ({ form, class: name as VerbForm['class'] })))
}
