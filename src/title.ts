import type { DaySpan } from './model/edtf.ts'
import { cascade } from './read/read.ts'
import type { Reader } from './read/reader.ts'
import { factsOf, has, type Word } from './read/words.ts'
import type { Knowledge } from './readout.ts'
import { holdersOfSeat, isOneOffice, seatsOf, titleOf, type Seat } from './record/resolve/offices.ts'
import { whoseInWords } from './record/resolve/taken.ts'
import type { Holding, World } from './world/world.ts'

export { isPosted, type Seat } from './record/resolve/offices.ts'

/** A title as a pack reads it. */
export interface Title {
  readonly language: string
  readonly seat: Seat
}

/** Every day there is. */
const EVER: DaySpan = { from: '0001-01-01', to: '9999-12-31' }

/**
 * Reads a title ("Russian foreign minister", « ministre russe des Affaires étrangères ») with the words of each of these languages; as a string, why none can.
 * Every word of it must be read: "foreign minister of Bavaria" is nobody that the tables know.
 */
export function readTitle(title: string, { readers }: Pick<Knowledge, 'readers'>, languages: readonly string[] = [...readers.keys()]): Title | string {
  let left: string | undefined
  for (const language of languages) {
    const reader = readers.get(language)
    const found = reader && readIn(title, language, reader)
    if (typeof found === 'object') return found
    if (found !== undefined && (left === undefined || found.length < left.length)) left = found
  }
  if (left === undefined) return `no office is read in "${title}": say it as a newspaper does, with its state or body ("Kenyan foreign minister")`
  return `"${left}" in "${title}" is not read: the tables may not know that office`
}

/** The title in one language; the words that are not read, as a string; `undefined` where there is no office in it. */
function readIn(title: string, language: string, reader: Reader): Title | string | undefined {
  const { reading, sentences } = cascade({ id: 'title', text: title, language }, reader)
  const [mention, another] = reading.mentions.filter(({ office, kind, plural }) => office && kind === 'person' && !plural)
  const seat = mention && seatsOf(mention)[0]
  if (!seat || another) return undefined
  const words = sentences.flatMap(({ linked }) => linked.grouped.words.slice(linked.grouped.sentence.from, linked.grouped.sentence.to))
  const named = words.find((word) => word.lexeme.norm === mention.office?.words)
  // "Secretary of State" is the foreign minister of the United States, and of nobody else.
  const whose = named?.lexeme.facts.filter(
    (fact) =>
      (fact.value === mention.office?.id || fact.value === 'minister') && (fact.only === undefined || seat.of === undefined || fact.only.includes(seat.of)),
  )
  const left = words.filter((word) => !isRead(word, seat) && (word !== named || whose?.length === 0))
  const [first, last] = [left[0], left.at(-1)]
  if (first && last) return title.slice(first.start, last.end)
  const [only, other] = whose?.[0]?.only ?? []
  return { language, seat: seat.of === undefined && only !== undefined && other === undefined ? { ...seat, of: only } : seat }
}

/** What a word of a title can be beside its office: small words and marks ("'s"), what the office is for, whose it is. */
const SMALL = ['det', 'prep', 'clitic', 'officemod', 'honorific'] as const
const OWNERS = ['state', 'demonym', 'body', 'capital'] as const

const isRead = (word: Word, seat: Seat): boolean =>
  /^[^\p{L}\p{N}]*\p{L}?$/u.test(word.lexeme.norm) ||
  SMALL.some((cls) => has(word, cls)) ||
  factsOf(word, 'portfolio').includes(seat.office) ||
  OWNERS.some((cls) => factsOf(word, cls).some((id) => id === seat.of || id === seat.posted || (id === 'UN' && seat.office === 'un-ambassador')))

/** Everybody who may have held the office on one of those days, or ever, in order of coming. */
export const holdersOfTitle = (seat: Seat, world: World, days: DaySpan = EVER): readonly Holding[] => holdersOfSeat(world, seat, days)

/** Why a title, though it is read, names nobody in any year. */
export function whyNobody(seat: Seat, world: World): string | undefined {
  const office = seatInWords({ office: seat.office, of: undefined }, world)
  if (seat.former) return `"former" can be anybody who was ${office}: ask for the office and the day`
  if (seat.deputy) return `the tables hold no deputies of the ${office}`
  if (!seat.of) return `of which state or body? Say it with the title ("Kenyan ${office}")`
  if (!isOneOffice(seat)) return `several people are "${office}" at once: ask for one office`
  return undefined
}

/** "foreign minister of Russia", "ambassador of France to Italy". */
export const seatInWords = ({ office, of, posted }: Seat, world: World): string =>
  `${(titleOf(world, office) ?? office).toLowerCase()}${whoseInWords(world, of, posted)}`

/** "2013-04-09 to 2022-09-13", "since 2022-09-13". */
export const termInWords = ({ from, to }: { readonly from: string; readonly to: string }): string => (to ? `${from || '?'} to ${to}` : `since ${from || '?'}`)
