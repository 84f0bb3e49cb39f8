import type { Amount, Party, Said, Worded } from '../model/claim.ts'
import { amountsIn } from './amounts.ts'
import type { Parsed } from './clause.ts'
import type { Found } from './found.ts'
import type { ClaimGround } from './ground.ts'
import { distinct, partiesOf } from './parties.ts'
import type { Phrase } from './phrases.ts'
import { factsOf, has } from './words.ts'

/** How far behind the noun its sum may stand: "a contract, signed in May and worth 40 billion dollars". */
const NEAR = 90

/** No more than a preposition and an article stand between. */
const CLOSE = 14

/** A paper that states make: told by its parties, its name, its sum or its signing; `null` where it is any paper at all. */
export function instrumentOf(found: Found, parsed: Parsed, ground: ClaimGround): Said<string> | null {
  const { frame, phrase } = found
  if (frame.yields.kind !== 'instrument' || !phrase) return null
  const parties = partiesTo(found, ground)
  const amount = sumOf(found, phrase, parsed, ground)
  if (!parties.length && !amount && !isNamed(phrase, parsed)) return null
  const world = knownPaper(phrase, parsed)
  return {
    kind: 'instrument',
    name: nameOfPaper(found, phrase, ground),
    type: frame.yields.type,
    ...(world === undefined ? {} : { world }),
    parties,
    ...(amount ? { amount } : {}),
  }
}

/** Which paper of the tables the words name; `undefined` where they fit several, as "the Doha agreement" does. */
function knownPaper({ group }: Phrase, { linked }: Parsed): string | undefined {
  const [one, another] = factsOf(linked.grouped.words[group.head], 'instrument')
  return another === undefined ? one?.slice(one.indexOf('/') + 1) : undefined
}

function partiesTo({ slots, phrase }: Found, ground: ClaimGround): Party<string>[] {
  // "the joint declaration of Egypt and Jordan", but not "the treaty of Rome".
  const several = (phrase?.of ?? []).filter((one) => one.members).flatMap((one) => partiesOf(one, ground))
  const told = ['by', 'with'].flatMap((slot) => (slots[slot] ?? []).flatMap((one) => partiesOf(one, ground)))
  const adjectives = phrase ? ground.mentions.tiesIn(phrase).map((who) => ({ who, start: phrase.start, end: phrase.end })) : []
  return distinct([...told, ...several, ...adjectives], ground)
}

/** "the Ottawa convention", "le traité de Nice": a capital beyond the noun makes a name; a state's name does not. */
function isNamed(phrase: Phrase, { linked }: Parsed): boolean {
  const { words } = linked.grouped
  const own = words.slice(phrase.group.from, phrase.group.to)
  const inner = phrase.of.flatMap((one) => words.slice(one.group.from, one.group.to))
  return [...own, ...inner].some((word) => has(word, 'instrument') || (word.tag === 'name' && !has(word, 'state') && !has(word, 'demonym')))
}

/** The noun with what it is of and what it is on: "memorandum on energy", "traité d'amitié". */
function nameOfPaper({ under, head }: Found, phrase: Phrase, { text, grammar, mentions }: ClaimGround): Worded {
  const start = Math.min(phrase.nounStart, head.start)
  const bare = phrase.members ?? phrase.of.some((one) => one.members)
  const whole = bare ? head.end : phrase.end
  let end = Math.max(head.end, whole)
  // "on the fight | against fraud": what it is about goes on from phrase to phrase.
  for (const { prep, phrase: next } of under) {
    const follows = next.start > end && next.start - end < CLOSE && !mentions.of(next).length
    if (follows && (end > whole || grammar.about.includes(prep))) end = next.end
  }
  return { start, end, text: text.slice(start, end) }
}

/** The sum in the noun group or behind it, where no other sum stands between. */
function sumOf({ head }: Found, phrase: Phrase, { linked }: Parsed, { grammar }: ClaimGround): Amount | undefined {
  const { words } = linked.grouped
  return amountsIn(words, grammar).find(({ start }) => start >= phrase.start && start < Math.max(phrase.end, head.end) + NEAR)
}
