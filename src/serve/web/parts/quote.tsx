import { pieces, type Lit } from './pieces.ts'

/**
 * Words of a report, as text and never as markup, with the words that carry a value lit.
 * @param lit Spans of `text` (UTF-16, end exclusive), in any order.
 */
export function Quote({ text, lit = [], lang }: { readonly text: string; readonly lit?: readonly Lit[]; readonly lang?: string }) {
  return (
    <p class="words" {...(lang ? { lang } : {})}>
      {pieces(text, lit).map(({ words, isLit }, i) => (isLit ? <mark key={i}>{words}</mark> : words))}
    </p>
  )
}
