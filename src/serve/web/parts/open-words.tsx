import type { Passage } from '../../../view/passage.ts'
import { reportPath } from '../paths.ts'
import { pieces } from './pieces.ts'
import { Siglum } from './links.tsx'

/** A passage of a report, as text and never as markup: its lit words open the report there. With `signed`, its siglum stands at the end. */
export function OpenWords({ passage, signed }: { readonly passage: Passage; readonly signed?: boolean }) {
  const { text, lit, language, report, start, end } = passage
  const first = lit.length > 0 ? Math.min(...lit.map((span) => span.start)) : -1
  let at = 0
  return (
    <p class="words">
      <span lang={language}>
        {pieces(text, lit).map(({ words, isLit }, i) => {
          const isFirst = at === first
          at += words.length
          if (!isLit) return words
          return (
            <a key={i} class="lit" href={reportPath(report, { start, end })} {...(isFirst ? {} : { tabIndex: -1 })}>
              <mark>{words}</mark>
            </a>
          )
        })}
      </span>
      {signed ? (
        <>
          {' '}
          <Siglum cited={passage} />
        </>
      ) : null}
    </p>
  )
}
