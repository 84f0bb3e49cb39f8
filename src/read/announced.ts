import type { Frame } from '../languages/pack.ts'
import type { Clause, Parsed } from './clause.ts'
import { channelOf, timeOf } from './cues.ts'
import type { Cue } from './drafts.ts'
import { inPhrase } from './phrases.ts'
import type { Speakers } from './speakers.ts'

/**
 * Who is announced to speak by a sentence that ends in a colon: "Speaking in Oslo, the minister said:", "The king made the following statement:". A quotation that
 * opens the next sentence is theirs.
 */
export function announced(parsed: Parsed, speechOf: (clause: Clause) => readonly Frame[], speakers: Speakers): Cue | undefined {
  const { linked, clauses } = parsed
  const last = linked.items.at(-1)
  if (last?.is !== 'mark' || last.word !== ':') return undefined
  for (const clause of clauses.toReversed()) {
    if (clause.verb.shape.form !== 'finite') continue
    const spoken = speechOf(clause).find((frame) => frame.yields.kind === 'speech' && frame.slots.speaker === 'subject')
    const paper = [clause.object, ...clause.under.map((u) => u.phrase)].find(
      (phrase) => phrase && inPhrase(phrase, linked.grouped.words, 'channel') !== undefined,
    )
    const who = clause.subject
    if (!who || !(spoken ?? paper) || !(speakers.isVoice(who, linked) || speakers.isPerson(who))) continue
    const speaker = speakers.of(clause, undefined, parsed)
    const act = spoken?.yields.kind === 'speech' ? spoken.yields.act : 'say'
    return speaker === null
      ? undefined
      : { act, cue: clause.verb.verb, speaker, ...channelOf(clause, parsed), ...timeOf(clause), rule: spoken?.name ?? 'announced' }
  }
  return undefined
}
