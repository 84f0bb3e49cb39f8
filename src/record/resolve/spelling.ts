import { remembering } from '../../model/remembering.ts'
import { familyNames, isParticle, nameWords, soundOf } from '../../world/names.ts'

/** Winkler's bonus for each of the first four letters in common. */
const PREFIX_BONUS = 0.1

/** Jaro's similarity with Winkler's bonus for a common beginning, 0 to 1 (Winkler, "String Comparator Metrics", 1990). */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1
  const { matches, swaps } = jaroMatches(a, b)
  if (!matches) return 0
  const jaro = (matches / a.length + matches / b.length + (matches - swaps) / matches) / 3
  let prefix = 0
  while (prefix < 4 && a[prefix] !== undefined && a[prefix] === b[prefix]) prefix++
  return jaro + prefix * PREFIX_BONUS * (1 - jaro)
}

/** Letters that the two have in common within half the longer one's length, and how many pairs of them are swapped. */
function jaroMatches(a: string, b: string): { readonly matches: number; readonly swaps: number } {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1)
  const taken = new Array<boolean>(b.length).fill(false)
  const ours: string[] = []
  for (let i = 0; i < a.length; i++) {
    for (let k = Math.max(0, i - reach); k < Math.min(b.length, i + reach + 1); k++) {
      if (taken[k] || a[i] !== b[k]) continue
      taken[k] = true
      ours.push(a[i] as string)
      break
    }
  }
  const theirs = [...b].filter((_, k) => taken[k])
  return { matches: ours.length, swaps: ours.filter((letter, i) => letter !== theirs[i]).length / 2 }
}

/** How alike two words of names are, 0 to 1: by letters, and nearer where they sound the same. */
export function closeness(a: string, b: string): number {
  const letters = jaroWinkler(a, b)
  const sound = soundOf(a)
  return sound.length > 1 && sound === soundOf(b) ? (letters + 1) / 2 : letters
}

/** How a name that was met is like the name of a known person. */
export interface Likeness {
  /** `near`: enough beside the office of the day; `strong`: enough beside the state; `doubtful`: given name right and family name only distantly alike; `part`: one of the two is right. */
  readonly is: 'same' | 'strong' | 'near' | 'doubtful' | 'part' | 'none'
  /** For choosing among several. */
  readonly score: number
}

const NONE: Likeness = { is: 'none', score: 0 }

/** The words of a name that count: without "bin", "al", "von". */
export const ownWords = remembering((name: string): readonly string[] => {
  const words = nameWords(name)
  const own = words.filter((word, i) => !isParticle(word) || (i === 0 && words.length === 1))
  return own.length ? own : words
})

/** Compares a name as met with the canonical name of a person of this state. */
export const likeness = (met: string, { name, state }: { readonly name: string; readonly state: string }): Likeness => compared(`${met}\0${name}\0${state}`)

const compared = remembering((key: string): Likeness => {
  const [met, name, state] = key.split('\0') as [string, string, string]
  const person = { name, state }
  const ours = ownWords(met)
  const theirs = ownWords(person.name)
  if (!ours.length || !theirs.length) return NONE
  if (ours.join(' ') === theirs.join(' ')) return { is: 'same', score: 2 }
  if (ours.length === 1) return ofOneWord(ours[0] as string, person, theirs)
  const forms = familyNames(person.name, person.state).map(ownWords)
  const inFront = theirs.length > 1 && forms.some((form) => form[0] === theirs[0])
  const family = Math.max(...forms.map((form) => familyCloseness(ours, form, inFront)))
  const given = inFront ? closeness(ours.slice(1).join(''), theirs.slice(1).join('')) : closeness(ours[0] as string, theirs[0] as string)
  const { mean, least } = aligned(ours, theirs)
  const score = (family + given + mean) / 3
  if (Math.min(ours.length, theirs.length) > 1 && least === 1) return { is: 'strong', score }
  if (family >= 0.88 && given >= 0.8 && least >= 0.6) return { is: 'strong', score }
  // Chinese and Korean family names are few: there the given name decides.
  if (
    (family >= 0.8 && given >= (inFront ? 0.8 : 0.55) && least >= 0.6) ||
    (ours.length > 2 && (!inFront || ours.length === theirs.length) && mean >= 0.85 && least >= 0.6)
  )
    return { is: 'near', score }
  if (oneAstray(ours, theirs)) return { is: 'near', score }
  if (given >= 0.95 && family >= 0.6) return { is: 'doubtful', score }
  // "Mohammed ben Abdelrahmane" for a longer name: the words it has are all there, in order.
  if (theirs.length > ours.length && mean >= 0.9 && least >= 0.8) return { is: 'near', score }
  return given >= 0.95 || family >= 0.75 ? { is: 'part', score } : { is: 'none', score }
})

/** "Luis Inacio Squid da Silva": a name of three words and more of which a machine has translated one inside, the others being right and in order. */
const oneAstray = (ours: readonly string[], theirs: readonly string[]): boolean =>
  ours.length > 2 &&
  ours.length === theirs.length &&
  closeness(ours[0] as string, theirs[0] as string) >= 0.85 &&
  closeness(ours.at(-1) as string, theirs.at(-1) as string) >= 0.85 &&
  ours.filter((word, i) => closeness(word, theirs[i] as string) < 0.85).length === 1

/** "Pompey" alone: the family name, nearly; "Salman" of a king: his given name, exactly. */
function ofOneWord(met: string, person: { readonly name: string; readonly state: string }, theirs: readonly string[]): Likeness {
  const forms = familyNames(person.name, person.state).map((form) => ownWords(form).join(''))
  if (forms.includes(met)) return { is: 'same', score: 1.9 }
  if (theirs[0] === met) return { is: 'same', score: 1.8 }
  const family = Math.max(closeness(met, theirs[0] as string) - 0.05, ...forms.map((form) => closeness(met, form)))
  return family >= 0.85 && met.length > 3 ? { is: 'near', score: family } : { is: 'none', score: family }
}

/** How like the end of a name, or its beginning, is to a family name. */
function familyCloseness(ours: readonly string[], family: readonly string[], inFront: boolean): number {
  const joined = family.join('')
  const ends = inFront ? [ours.slice(0, 1)] : [ours.slice(-1), ours.slice(-family.length)]
  return Math.max(...ends.map((end) => closeness(end.join(''), joined)))
}

/** The words of two names put side by side in order: how alike on average and at worst. Middle names that only one has do not count. */
function aligned(a: readonly string[], b: readonly string[]): { readonly mean: number; readonly least: number } {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let best = { mean: 0, least: 0 }
  const choose = (i: number, from: number, chosen: readonly number[]): void => {
    if (i === short.length) {
      const mean = chosen.reduce((sum, one) => sum + one, 0) / chosen.length
      if (mean > best.mean) best = { mean, least: Math.min(...chosen) }
      return
    }
    for (let k = from; k <= long.length - (short.length - i); k++) choose(i + 1, k + 1, [...chosen, closeness(short[i] as string, long[k] as string)])
  }
  if (long.length <= 7) choose(0, 0, [])
  return best
}
