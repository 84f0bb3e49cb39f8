import { remembering } from '../model/remembering.ts'

/** Letters that Unicode does not take apart into a plain one and a mark. */
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ə: 'a' }

/** Words inside a name that open its family part: "Le Drian", "von der Leyen", "bin Salman". */
const PARTICLES = new Set('al abu bin bint da das de del della der des di do dos du el la las le los ould san ten ter van vande vander von zu'.split(' '))
/** The same word in other transliterations. */
const SAME: Readonly<Record<string, string>> = { ben: 'bin', ibn: 'bin', el: 'al', ul: 'al' }

/** Words that are titles when the article is gone: "al-Sheikh" is a family, "Sheikh" is not. */
const TITLES = new Set(['sheikh', 'shaikh', 'cheikh', 'amir', 'emir', 'malik', 'hakim'])

/** States whose names put the family first in the press: "Xi Jinping", "Moon Jae-in". Japanese and Hungarian names are printed the other way round. */
const FAMILY_FIRST = new Set(['CHN', 'PRK', 'KOR', 'TWN', 'HKG', 'MAC'])

/** Nouns that papers write large for whichever state or side they speak of: "the Kingdom", "le Nord". By themselves they name nobody. */
const COMMON_NOUNS = new Set(
  `north south east west kingdom republic state states government union nation federation emirate sultanate crown
   nord sud est ouest royaume republique etat etats gouvernement federation emirat sultanat couronne`.split(/\s+/),
)

/** A name without case, accents, dots, hyphens and apostrophes: "Al-Sīsī" and "al Sisi" are the same. */
export function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}‘’'ʼ`ʿʾ]/gu, '')
    .toLowerCase()
    .replace(/[łøđðıßæœþə]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** "Jr." and "Sr." behind a name: which of two it is, and no name. */
const GENERATION = /,?\s+(?:jr|sr|junior|senior)\.?$/i

/** The words of a folded name, with "ben" and "el" as "bin" and "al". */
export const nameWords: (name: string) => readonly string[] = remembering((name) =>
  folded(name.replace(GENERATION, ''))
    .split(' ')
    .filter(Boolean)
    .map((word, i) => (i > 0 || word === 'el' ? (SAME[word] ?? word) : word)),
)

/** What two spellings of one full name have in common: its folded words. */
export const nameKey = (name: string): string => nameWords(name).join(' ')

/** True for "North", "Kingdom", "Royaume": words that are nobody's name on their own. */
export const isCommonNoun = (word: string): boolean => COMMON_NOUNS.has(folded(word))

/** True for "von", "bin", "al": words that are no name on their own. */
export const isParticle = (word: string): boolean => PARTICLES.has(word)

/** Whether names of the state are printed family first. Singapore prints both: three words are a Chinese name. */
const familyFirst = (words: number, state: string): boolean => FAMILY_FIRST.has(state) || (state === 'SGP' && words > 2)

/**
 * What newspapers call a person by after the first mention, as printed: the last words of the name from every place where a family name can
 * begin ("Tayyip Erdogan", "Erdogan"; "al-Jubeir", "Jubeir"; "bin Salman" but not "Salman", which is his father), or the first word of a Chinese or Korean one.
 */
export function familyNames(name: string, state: string): readonly string[] {
  const printed = name.replace(GENERATION, '').split(/\s+/)
  if (printed.length < 2) return [printed[0] as string]
  if (familyFirst(printed.length, state)) return [printed[0] as string]
  const out: string[] = []
  for (let i = 1; i < printed.length; i++) {
    const before = nameWords(`x ${printed[i - 1]}`).at(-1) as string
    if (isParticle(before) && before !== 'al' && i > 1) continue
    const rest = printed.slice(i)
    if (rest.every((word) => isParticle(folded(word)) || /^[IVX]+$/.test(word) || folded(word).length < 2)) continue
    out.push(rest.join(' '))
    const bare = /^(?:[aA]l|[eE]l)[-\s](\S.*)$/.exec(rest.join(' '))?.[1]
    if (bare && !TITLES.has(folded(bare))) out.push(bare)
  }
  return [...new Set(out)]
}

/** The words of a name with the last in front, and with the first behind: "Abe Shinzo" and "Jae-in Moon" in the order of the tables. */
export function turned(name: string): readonly string[] {
  const words = nameWords(name)
  if (words.length < 2) return []
  return [
    ...new Set(
      [
        [...words.slice(1), words[0]],
        [words.at(-1), ...words.slice(0, -1)],
      ].map((one) => one.join(' ')),
    ),
  ]
}

/** "G. W. Bush": the initials, folded, and the family name as printed; `undefined` where the name is written out. */
export function initialled(name: string): { readonly initials: readonly string[]; readonly family: string } | undefined {
  const found = /^((?:\p{Lu}{1,2}\.[\s-]?)+)(\p{L}.{2,})$/u.exec(name)
  const initials = found ? folded(found[1] as string).replace(/ /g, '') : ''
  return found && initials ? { initials: [...initials], family: found[2] as string } : undefined
}

/** The given name, folded: the first word, or all but the first of a family-first name. */
export function givenName(name: string, state: string): string {
  const words = nameWords(name)
  return familyFirst(name.split(/\s+/).length, state) ? words.slice(1).join(' ') : (words[0] ?? '')
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|ch(?=ou|[eiy])|[szcç](?=[eiy])|[sz]/g, 'S'],
  [/ph|[fv]/g, 'F'],
  [/kh|gh|ck|ch|[ckqgx]/g, 'K'],
  [/dj|j/g, 'J'],
  [/th|[dt]/g, 'T'],
  [/[bp]/g, 'P'],
]

/**
 * How a word sounds to somebody who writes it down by ear: its consonants in classes, without vowels, h, w and y, doubles as one.
 * After the idea of Philips' Metaphone (1990), much coarser: "Blinken" and "Blingen" are both PLNKN. A reason to compare, never a reason alone.
 */
export const soundOf: (word: string) => string = remembering((word) => {
  let sound = folded(word)
  for (const [letters, cls] of SOUNDS) sound = sound.replace(letters, cls)
  return sound
    .replace(/[^SFKJTPlmnr]/g, '')
    .toUpperCase()
    .replace(/(.)\1+/g, '$1')
})

/** The first three consonants of each longer word of a name, by sound: names that have none in common are not compared. */
export const soundBlocks = (name: string): readonly string[] => [
  ...new Set(
    nameWords(name)
      .filter((word) => word.length > 2)
      .map((word) => soundOf(word).slice(0, 3))
      .filter((sound) => sound.length > 1),
  ),
]
