import type { Span } from '../model/anchor.ts'
import type { Party } from '../model/claim.ts'
import type { Mention } from '../model/mention.ts'
import type { ClaimGround } from './ground.ts'
import { rootOf } from './mentions.ts'
import type { Phrase } from './phrases.ts'

/** The definite parties a phrase names, "both ministers" taken apart. */
export function partiesOf(phrase: Phrase, { mentions }: ClaimGround): Party<string>[] {
  const out: Party<string>[] = []
  const visit = (id: string, span: Span): void => {
    const mention = mentions.get(id)
    if (!mention) return
    if (mention.members) for (const member of mention.members) visit(member, span)
    else if (isDelegation(mention)) for (const state of mention.of ?? []) out.push({ who: mentions.stateOf(id, state), start: span.start, end: span.end })
    else if (isDefinite(mention) && isDefinite(mentions.get(mention.repeats ?? '') ?? mention)) out.push({ who: id, start: span.start, end: span.end })
  }
  for (const id of mentions.of(phrase)) visit(id, mentions.get(id) ?? phrase)
  return out
}

/** The state that a land or a capital is: "flew to Japan", "arrives in Hanoi". */
export function landsOf(phrase: Phrase, { mentions }: ClaimGround): Party<string>[] {
  return mentions.of(phrase).flatMap((id) => {
    const { kind, of, start, end } = mentions.get(id) as Mention
    if (kind === 'state') return [{ who: id, start, end }]
    return kind === 'place' && of?.[0] ? [{ who: mentions.stateOf(id, of[0]), start, end }] : []
  })
}

/**
 * Whoever does or suffers something: definite parties, the state whose official or soldiers they are ("a Danish official", "Chilean soldiers"), and
 * people without a name as such ("Afghan rebels").
 */
export function actorsOf(phrase: Phrase, { mentions, text }: ClaimGround): Party<string>[] {
  const visit = (id: string, span: Span): Party<string>[] => {
    const mention = mentions.get(id)
    if (!mention) return []
    if (mention.members) return mention.members.flatMap((member) => visit(member, span))
    const { start, end } = span
    const first = mentions.get(mention.repeats ?? '') ?? mention
    if (isDefinite(mention) && isDefinite(first) && !opensOnly(mention, text)) return [{ who: id, start, end }]
    const [state] = mention.of ?? []
    if (state && mention.unnamed && (mention.arm || mention.office) && !mention.office?.former) return [{ who: mentions.stateOf(id, state), start, end }]
    return mention.kind === 'group' && mention.unnamed ? [{ who: id, start, end }] : []
  }
  return mentions.of(phrase).flatMap((id) => visit(id, mentions.get(id) ?? phrase))
}

/** "Deliveries will resume": a capital that only opens its sentence makes no name. */
export const isOpening = (who: string, { mentions, text }: ClaimGround): boolean => {
  const mention = mentions.get(who)
  return mention !== undefined && opensOnly(mention, text)
}

const opensOnly = ({ kind, name, repeats, start }: Mention, text: string): boolean =>
  kind === 'group' && name !== undefined && !repeats && !/\s/.test(name.text) && /(?:^|[.!?:"”»\n])\s*$/.test(text.slice(Math.max(0, start - 6), start))

/** "expelled two Russian diplomats" is toward Russia, and "rejected the Indian plan" toward India: the state that words tie persons or things to, unless it is the doer's own. */
export function tiesOf(phrases: readonly Phrase[], by: readonly Party<string>[], ground: ClaimGround): Party<string>[] {
  const { mentions } = ground
  const own = new Set(by.flatMap((party) => [...(mentions.get(party.who)?.candidates ?? []), ...(mentions.get(party.who)?.of ?? [])]))
  const foreign = (id: string): boolean => !mentions.get(id)?.candidates?.some((one) => own.has(one))
  return phrases.flatMap((phrase): Party<string>[] => {
    const ids = mentions.of(phrase)
    const told = ids.flatMap((id) => {
      const state = mentions.get(id)?.of?.find((one) => !own.has(one))
      return state ? [{ who: mentions.stateOf(id, state), start: phrase.start, end: phrase.end }] : []
    })
    if (told.length || ids.length) return told
    const whose = [...(phrase.owner ? [phrase.owner] : []), ...phrase.of].flatMap((one) => [...actorsOf(one, ground), ...tiesOf([one], by, ground)])
    const named = mentions.tiesIn(phrase).map((who) => ({ who, start: mentions.get(who)?.start ?? phrase.start, end: mentions.get(who)?.end ?? phrase.end }))
    return [...whose, ...named].filter(({ who }) => foreign(who)).slice(0, 1)
  })
}

const isDefinite = (mention: Mention): boolean => {
  if (mention.unnamed || mention.kind === 'place' || mention.kind === 'instrument') return false
  return mention.kind !== 'group' || Boolean(mention.of?.length || mention.name)
}

/** "Greek officials", "negotiators from Serbia and Kosovo": they stand for those who sent them; a people does not. */
const isDelegation = ({ unnamed, plural, people, kind }: Mention): boolean => Boolean(unnamed && !people && (plural || kind === 'group'))

/** Each party once, under its first mention. */
export function distinct(parties: readonly Party<string>[], { mentions }: ClaimGround): Party<string>[] {
  const seen = new Set<string>()
  return parties.filter(({ who }) => {
    const root = rootOf(who, mentions)
    return !seen.has(root) && seen.add(root)
  })
}
