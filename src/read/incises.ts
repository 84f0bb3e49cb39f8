import type { Frame } from '../languages/pack.ts'
import type { Clause, Parsed } from './clause.ts'
import { channelOf, isIncise, quoteBefore, timeOf } from './cues.ts'
import type { Cue, Drafts } from './drafts.ts'
import type { Item } from './phrases.ts'
import type { Quote } from './quotes.ts'
import type { Speakers } from './speakers.ts'
import type { Spoken } from './said.ts'

/** French puts the cue inside the marks: « Nous verrons, a dit la ministre. » What stands before and after it was said. */
export function saidInside(clause: Clause, frame: Frame, quote: Quote, { parsed }: Spoken, speakers: Speakers, drafts: Drafts): void {
  const { items } = parsed.linked
  const phrase = clause.inverted
  const { act } = frame.yields as { act: Cue['act'] }
  const common: Cue = {
    act,
    cue: clause.verb.verb,
    speaker: phrase ? speakers.voice(phrase, parsed.linked) : null,
    ...channelOf(clause, parsed),
    rule: 'incise',
  }
  const stops = items.map((_, k) => k).filter((k) => k > clause.at && (items[k] as Item).start >= (phrase?.end ?? clause.verb.end) && isStop(items[k]))
  const close = items[isNameBetween(stops, items, parsed) ? (stops[1] as number) : (stops[0] ?? -1)]
  drafts.interrupt(quote, common, (items[clause.at - 1] as Item).start, close && close.is !== 'close' ? close.end : quote.end)
}

const isStop = (item: Item | undefined): boolean => item?.is === 'comma' || item?.is === 'mark' || item?.is === 'close'

/** « …, a dit le ministre, Anna Holm, … »: between the first two stops stands the name of who speaks, and nothing else. */
function isNameBetween([first, second]: readonly number[], items: readonly Item[], { linked: { grouped } }: Parsed): boolean {
  const name = items[(first as number) + 1]
  if (items[first as number]?.is !== 'comma' || second !== (first as number) + 2 || name?.is !== 'phrase') return false
  return name.group.determiner === undefined && grouped.words[name.group.head]?.tag === 'name'
}

/** « C'est la guerre », avait-il grondé: behind a quotation and a comma, whatever verb has its speaker behind it tells of speaking. */
export function saidAnyhow(clause: Clause, { parsed, quotes }: Spoken, speakers: Speakers, drafts: Drafts): boolean {
  const { items } = parsed.linked
  const quote = isIncise(items, clause) && items[clause.at - 2]?.is === 'close' ? quoteBefore(items, clause, quotes) : undefined
  const who = clause.inverted
  if (!quote || !who || drafts.isTaken(quote) || !(speakers.isVoice(who, parsed.linked) || speakers.isPerson(who))) return false
  drafts.take(quote, { act: 'say', cue: clause.verb.verb, speaker: speakers.voice(who, parsed.linked), ...timeOf(clause), rule: 'incise' })
  return true
}
