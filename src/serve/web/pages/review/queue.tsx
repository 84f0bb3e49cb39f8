import { useEffect, useRef } from 'preact/hooks'
import type { Doubt } from '../../../../view/doubt.ts'
import { sayNumber } from '../../language.ts'
import { Sigla } from '../../parts/links.tsx'
import { pageOf } from '../../paths.ts'
import { address, here } from '../../router.ts'
import { words } from '../../words/words.ts'
import { questionOf, sortOf } from './ask.ts'
import { reviewWords } from './words.ts'

interface QueueProps {
  readonly doubts: readonly Doubt[]
  readonly current: string | undefined
  /** How many stand before the first of these. */
  readonly first: number
  readonly total: number
  readonly more: (from: number) => void
}

/** The doubts in their order; the one that is looked at is marked. */
export function Queue({ doubts, current, first, total, more }: QueueProps) {
  const says = reviewWords()
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => inSight(list.current), [current])
  const rest = total - first - doubts.length
  return (
    <nav class="qu" aria-label={says.doubts}>
      <ol ref={list} start={first + 1}>
        {doubts.map((doubt, i) => (
          <li key={doubt.id} {...(doubt.id === current ? { 'aria-current': true } : {})}>
            <a href={addressOf(doubt.id)}>
              <span class="ix">{sayNumber(first + i + 1)}</span>
              <span>
                <b {...(doubt.name ? { lang: doubt.name.language } : {})}>{questionOf(doubt)}</b>
                <span class="wy">{sortOf(doubt)}</span>
              </span>
            </a>
            <Sigla cited={doubt.cited.slice(0, 3)} />
          </li>
        ))}
      </ol>
      {rest > 0 ? (
        <button type="button" class="asked" onClick={() => more(first + doubts.length)}>
          {words().counts.more(rest)}
        </button>
      ) : null}
    </nav>
  )
}

/** The same queue, at another doubt. */
function addressOf(id: string): string {
  const query = new URLSearchParams(here.value.query)
  query.set('at', id)
  return address(pageOf('review'), query)
}

/** The marked doubt is kept in sight within the list, without moving the page. */
function inSight(list: HTMLElement | null): void {
  const row = list?.querySelector<HTMLElement>('[aria-current]')
  if (!list || !row || list.scrollHeight <= list.clientHeight) return
  const [above, below] = [row.offsetTop - list.offsetTop, row.offsetTop - list.offsetTop + row.offsetHeight]
  if (above < list.scrollTop) list.scrollTop = above
  else if (below > list.scrollTop + list.clientHeight) list.scrollTop = below - list.clientHeight
}
