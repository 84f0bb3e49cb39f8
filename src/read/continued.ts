import type { Span } from '../model/anchor.ts'
import type { Claim, Said } from '../model/claim.ts'
import type { Found } from './found.ts'
import { rootOf, type Mentions } from './mentions.ts'

/** "On Tuesday she met the king. She also met the speaker": in the sentence right behind, in one tense, with one of the same people. */
export function isPartOf(
  found: Found,
  says: Said<string>,
  before: Claim<string>,
  { mentions, text }: { readonly mentions: Mentions; readonly text: string },
): boolean {
  if (!found.goesOn || says.kind !== 'contact' || before.says.kind !== 'contact' || before.because.from?.[0]?.rule !== found.from[0]) return false
  if (found.stance.polarity === 'denied' || before.stance.polarity === 'denied' || !isNear(text, before.evidence[0], found.head)) return false
  const known = new Set(before.says.participants.map((party) => rootOf(party.who, mentions)))
  return says.participants.some((party) => known.has(rootOf(party.who, mentions)))
}

/** At most one stop between the end of a sentence told before and a word. */
const isNear = (text: string, before: Span | undefined, { start }: Span): boolean =>
  before !== undefined && start >= before.end && (text.slice(before.end, start).match(/[.!?…\n]+(?=\s)/g) ?? []).length <= 1 && start - before.end < 200
