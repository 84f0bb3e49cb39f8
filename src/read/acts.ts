import type { Party, Said } from '../model/claim.ts'
import type { Parsed } from './clause.ts'
import { measureOfDeed } from './counts.ts'
import type { Found } from './found.ts'
import type { ClaimGround } from './ground.ts'
import { actorsOf, distinct, landsOf, partiesOf, tiesOf } from './parties.ts'
import type { Phrase } from './phrases.ts'

/** What one side does to another; `null` where nobody is told who does it or on whom it falls. */
export function actionOf(found: Found, parsed: Parsed, ground: ClaimGround): Said<string> | null {
  const { yields } = found.frame
  if (yields.kind !== 'action') return null
  const { slots, frame } = found
  const parties = (slot: string): Party<string>[] =>
    distinct(
      (slots[slot] ?? []).flatMap((phrase) => actorsOf(phrase, ground)),
      ground,
    )
  const doers = parties('by').filter(({ who }) => frame.anybody || !isAnybody(who, ground))
  const by: readonly Party<string>[] = doers.length
    ? doers
    : frame.own
      ? tiesOf(slots.persons ?? [], [], ground).slice(0, 1)
      : tiesIn(
          (slots.by ?? []).filter(({ group }) => frame.subject !== undefined || group === found.phrase?.group),
          ground,
        )
  const toward = towardOf(found, by, ground)
  if (!toward.length && frame.slots.toward && !frame.slots.toward.endsWith('?')) return null
  const persons = distinct(
    (slots.persons ?? []).flatMap((phrase) => partiesOf(phrase, ground)),
    ground,
  )
  if (!by.length && (!toward.length || !(found.passive || frame.subject))) return null
  return {
    kind: 'action',
    act: yields.act,
    label: yields.label,
    by,
    toward,
    ...(persons.length ? { persons } : {}),
    ...measureOfDeed(found, parsed, ground.grammar),
  }
}

/** People of whom the words tell no state. */
const isAnybody = (who: string, { mentions }: ClaimGround): boolean => {
  const mention = mentions.get(who)
  return mention?.unnamed === true && !mention.of?.length
}

/** Of all that an act is about, the nearest that names a side or is of one; then the states of those on whom it falls; then people who are of no state. */
function towardOf({ slots, frame }: Found, by: readonly Party<string>[], ground: ClaimGround): Party<string>[] {
  const others = (parties: readonly Party<string>[]) => distinct(parties, ground).filter((p) => !by.some((b) => b.who === p.who))
  // "Morocco, which recalled its ambassador to Mali, said": where one's own envoy serves.
  const posts = frame.own ? others((slots.persons ?? []).flatMap(({ post }) => (post ? landsOf(post, ground) : []))) : []
  if (posts.length) return posts
  for (const phrase of slots.toward ?? []) {
    const told = others(partiesOf(phrase, ground))
    if (told.length) return told
    const tied = others(tiesOf([phrase], by, ground))
    if (tied.length) return tied
  }
  const tied = others(tiesOf(slots.persons ?? [], by, ground))
  return tied.length ? tied : others((slots.toward ?? []).slice(0, 1).flatMap((phrase) => actorsOf(phrase, ground)))
}

/** "the Saudi blockade": the state that the words of a noun name as its doer. */
const tiesIn = (phrases: readonly Phrase[], { mentions }: ClaimGround): Party<string>[] =>
  phrases.flatMap((phrase) =>
    mentions.tiesIn(phrase).map((who) => ({ who, start: mentions.get(who)?.start ?? phrase.start, end: mentions.get(who)?.end ?? phrase.end })),
  )
