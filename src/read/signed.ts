import { isFiniteVerb } from './groups.ts'
import type { Span } from '../model/anchor.ts'
import type { Mentions } from './mentions.ts'
import type { Item, Phrase } from './phrases.ts'
import type { Speakers } from './speakers.ts'
import type { Spoken, Voiced } from './said.ts'

/** Names and what they say without a verb: "Kenya: We will not leave", "Talks 'useful': minister", « Nous partirons. » — La ministre. */
export function signed({ parsed, quotes }: Spoken, speakers: Speakers, mentions: Mentions): Voiced[] {
  const { items, grouped } = parsed.linked
  const marks = items.flatMap((item, k) => (item.is === 'mark' && /^(:|–|—|―|--|-)$/.test(item.word) ? [k] : []))
  return marks.flatMap((k): Voiced[] => {
    const colon = (items[k] as { word: string }).word === ':'
    const [before, after] = [items[k - 1], items[k + 1]]
    const said = (phrase: Phrase, content: Span): Voiced[] => {
      const speaker = speakers.isVoice(phrase, parsed.linked) ? speakers.voice(phrase, parsed.linked) : null
      return speaker ? [{ act: 'say', cue: { start: (items[k] as Item).start, end: (items[k] as Item).end }, speaker, rule: 'signed', content }] : []
    }
    const quote = quotes.find((q) =>
      after?.is === 'open' ? Math.abs(q.outer.start - after.start) <= 1 : before?.is === 'close' && Math.abs(q.outer.end - before.end) <= 1,
    )
    if (colon && before?.is === 'phrase' && opens(items, k - 1)) {
      if (quote && after?.is === 'open') return said(before, quote)
      if (leadsSpeech(before, items, k, mentions)) return said(before, { start: (after as Item).start, end: (items.at(-1) as Item).end })
    }
    const ends = after?.is === 'phrase' && items.slice(k + 2).every((item) => item.is === 'mark' || item.is === 'comma')
    if (!ends) return []
    if (quote && before?.is === 'close' && !colon) return said(after, quote)
    const headline =
      colon && before !== undefined && (grouped.sentence.headline || items.at(-1) === after) && items.slice(0, k).every((item) => item.is !== 'mark')
    return headline && isSomebody(after, mentions) ? said(after, { start: (items[0] as Item).start, end: before.end }) : []
  })
}

/** Nothing but an opening mark stands before it. */
const opens = (items: readonly Item[], k: number): boolean => items.slice(0, k).every((item) => item.is === 'open')

/** A person, an official or a ministry, named or not; a state's name before a colon may as well be a heading. */
const isSomebody = (phrase: Phrase, mentions: Mentions): boolean => {
  const kinds = mentions.of(phrase).map((id) => mentions.get(id)?.kind)
  return kinds.length > 0 && kinds.every((kind) => kind === 'person' || kind === 'office' || kind === 'body')
}

/** A finite verb follows, and for a state or a group one of "us". */
function leadsSpeech(phrase: Phrase, items: readonly Item[], k: number, mentions: Mentions): boolean {
  const rest = items.slice(k + 1)
  if (!rest.some(isFiniteVerb)) return false
  const speaksOfUs = rest.some((item) => item.is === 'phrase' && (/^1/.test(item.group.pronoun ?? '') || /^1/.test(item.group.possessor ?? '')))
  return isSomebody(phrase, mentions) || (mentions.of(phrase).length > 0 && speaksOfUs)
}
