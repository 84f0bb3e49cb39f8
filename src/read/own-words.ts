import { holds } from '../model/anchor.ts'
import type { ClaimGround } from './ground.ts'
import type { Item, Phrase } from './phrases.ts'

/** "I" and "we". */
const FIRST = /^1[sp]$/

/** "We will send two ships," the minister said: between the marks "we" is whoever speaks, and the side that he speaks for. */
export function tellWhoSpeaks(items: readonly Item[], { statements, mentions }: ClaimGround): void {
  if (!statements.length) return
  for (const item of items) {
    if (item.is !== 'phrase' || !FIRST.test(item.group.pronoun ?? '') || mentions.of(item).length) continue
    const around = statements.filter((said) => said.speaker !== null && said.form === 'direct' && holds(said, item))
    const inner = around.reduce((one, other) => (one && one.end - one.start <= other.end - other.start ? one : other), around[0])
    if (inner?.speaker) mentions.speak(item, inner.speaker)
  }
}

/** "We met the Iranians": of a side that speaks as one, nobody can tell who was there. */
export const isSide = ({ group }: Phrase): boolean => group.pronoun === '1p'
