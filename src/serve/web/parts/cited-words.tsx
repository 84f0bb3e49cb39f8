import type { Passage } from '../../../view/passage.ts'
import { pieces } from './pieces.ts'
import { Siglum } from './links.tsx'

/** A passage of a report, as text and never as markup: the words that carry a value lit, at its end the report. */
export function CitedWords({ passage }: { readonly passage: Passage }) {
  const { text, lit, language } = passage
  return (
    <p class="words">
      <span lang={language}>{pieces(text, lit).map(({ words, isLit }, i) => (isLit ? <mark key={i}>{words}</mark> : words))}</span> <Siglum cited={passage} />
    </p>
  )
}
