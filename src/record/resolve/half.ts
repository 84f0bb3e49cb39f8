import { isSameGiven } from '../../world/given.ts'
import { familyNames } from '../../world/names.ts'
import type { World } from '../../world/world.ts'
import { covers, isTitleOf, officeOf } from './offices.ts'
import type { DatedRead } from './dated.ts'
import type { StoryPeople } from './people.ts'
import { closeness, ownWords } from './spelling.ts'
import { take, type Identity, type Taken } from './taken.ts'
import type { NameUse } from './uses.ts'

/** True for a text of which its reader says that it came run together: what a machine did to its sentences it did to its names. */
export const isGarbled = ({ reading }: DatedRead): boolean => reading.notices.some(({ about }) => about === 'text')

/** A word of a name that is the other, or is hardly any other. */
const SAME = 0.9
/** Two words that a clumsy ear or hand can make of one. */
const LIKE = 0.72
/** The best is taken only where the next is so much worse. */
const MARGIN = 0.1

/** How much of a name another one keeps: its given name, its family name, or something of both. */
export interface Kept {
  readonly given: number
  readonly family: number
}

/** Compares a name as met with somebody's, word by word: a machine that translates names leaves one half of them alone ("Donald Atout", "Étienne Nagy"). */
export function keptOf(met: string, { name, state = '' }: Identity): Kept | undefined {
  const [ours, theirs] = [ownWords(met), ownWords(name)]
  if (ours.length < 2 || theirs.length < 2) return undefined
  const family = ownWords(familyNames(name, state)[0] ?? name)
  const inFront = family[0] === theirs[0]
  const [ourGiven, theirGiven] = inFront ? [ours.slice(1).join(''), theirs.slice(1).join('')] : [ours[0] as string, theirs[0] as string]
  const ourFamily = inFront ? [ours[0] as string] : [ours.at(-1) as string, ours.slice(1).join('')]
  const theirFamily = inFront ? [theirs[0] as string] : [theirs.at(-1) as string, theirs.slice(1).join('')]
  return {
    given: isSameGiven(ourGiven, theirGiven) ? 1 : closeness(ourGiven, theirGiven),
    // Chinese and Korean family names are few: by itself one says nobody.
    family: Math.min(inFront ? LIKE : 1, Math.max(...ourFamily.flatMap((one) => theirFamily.map((other) => closeness(one, other))))),
  }
}

/** A given or family name that more people of the tables have is anybody's. */
const RARE = 2

/** Somebody whom the story names, whom a name half translated can mean. */
export interface Candidate {
  readonly who: Identity
  readonly reports: ReadonlySet<string>
  /** An office told beside the name is theirs; `undefined` where none is told. */
  readonly titled: boolean | undefined
}

/** Of which halves of a name there are few bearers in the tables, in the state told beside it, and which are nobody's there. */
interface Borne {
  readonly few: Readonly<Record<keyof Kept, boolean>>
  readonly none: Readonly<Record<keyof Kept, boolean>>
}

function borneIn({ name, of }: NameUse, world: World): Borne {
  const words = ownWords(name)
  const states = of.filter((id) => world.state(id))
  const opening = world.peopleOpening(words[0] ?? '')
  const given = opening.filter(({ state }) => !states.length || states.includes(state)).length
  const family = world.peopleByFamilyName(words.at(-1) ?? '').length
  return { few: { given: given <= RARE, family: family <= RARE }, none: { given: opening.length === 0, family: family === 0 } }
}

/**
 * Whether what is kept of the name, with what is told beside it, speaks for the person. The other half must be no name that anybody is known to have:
 * "Prime Minister Jens Nielsen" is not Jens Stoltenberg. In a text that is not garbled, what is kept must be the very name, and the office theirs.
 */
function speaks({ given, family }: Kept, titled: boolean | undefined, garbled: boolean, { few, none }: Borne): boolean {
  if (titled === false || (!garbled && !titled)) return false
  const same = garbled ? SAME : 1
  if (garbled && given >= LIKE && family >= LIKE) return true
  if (given >= same && none.family) return titled || few.given
  return family >= same && none.given && (titled || few.family)
}

/** Of several the one of whose name a half is kept; `undefined` where two are as likely. Without an office told, only in a text that is `garbled`. */
export function halfOf(use: NameUse, garbled: boolean, candidates: readonly Candidate[], world: World): Candidate | undefined {
  const borne = borneIn(use, world)
  const found = candidates
    .flatMap((one) => {
      const kept = one.reports.has(use.report) ? undefined : keptOf(use.name, one.who)
      return kept && speaks(kept, one.titled, garbled, borne) ? [{ one, score: kept.given + kept.family + (one.titled ? 1 : 0) }] : []
    })
    .sort((a, b) => b.score - a.score)
  const [best, next] = found
  return best && (!next || best.score - next.score >= MARGIN) ? best.one : undefined
}

/** Whether an office told beside the name is one of those, in the same words or wider ones of either; `undefined` where none is told. */
export const isTitled = ({ seats }: Pick<NameUse, 'seats'>, offices: readonly string[]): boolean | undefined =>
  seats.length ? seats.some((seat) => isTitleOf(seat, offices) || (!seat.former && offices.some((office) => covers(office, officeOf(seat))))) : undefined

/**
 * A name of which one half is somebody's whom other reports of the story name, and the other half is what a machine made of it: as a doubt, where the
 * office told beside it is theirs, or the whole text is garbled.
 */
export function halfInStory(use: NameUse, garbled: boolean, people: StoryPeople, world: World): Taken | undefined {
  if (!garbled && !use.seats.length) return undefined
  const states = use.of.filter((id) => world.state(id))
  const gender = use.mentions.find((mention) => mention.gender)?.gender
  const candidates = people.sharing(use.name).flatMap(({ who, reports }): Candidate[] => {
    const person = who.world === undefined ? undefined : world.person(who.world)
    if (gender && person?.gender && person.gender !== gender) return []
    if (states.length && who.state && !states.includes(who.state)) return []
    const offices = person ? world.officesOf(person.id, use.days).map((held) => held.office) : []
    return [{ who, reports, titled: offices.length ? isTitled(use, offices) : undefined }]
  })
  const half = halfOf(use, garbled, candidates, world)
  return half && take(half.who, 'near', halfInWords(use.name, half.who.name), true)
}

/** Why a name is taken for somebody's of which it keeps a half. */
export const halfInWords = (met: string, name: string): string =>
  `one half of "${met}" is ${name}'s, whom the story names too, and the other is no name of anybody's`
