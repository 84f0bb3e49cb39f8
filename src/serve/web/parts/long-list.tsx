import { measureElement, observeWindowOffset, observeWindowRect, Virtualizer, windowScroll } from '@tanstack/virtual-core'
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { known, load } from '../client.ts'
import type { PageData, PageName } from '../pages.ts'

/** What a row of a long list bears, so that its height is known. */
export interface RowProps {
  readonly 'data-index': number
  readonly ref?: (row: HTMLElement | null) => void
}

/** A list shorter than this stands whole, so that it can be searched and printed. */
const WHOLE = 120
/** Rows that are drawn beyond the edges of the window. */
const BEYOND = 12

/**
 * A list of which only the rows in the window are drawn, however long it is. Its rows stand in the flow, so they may be put together under headings;
 * the first row of a heading's (`data-first`) is measured with what stands over it in its `section`, the last (`data-last`) to the end of it.
 * @param estimate Height of a row that was not drawn yet, in pixels.
 */
export function LongList({
  count,
  estimate,
  children,
}: {
  readonly count: number
  readonly estimate: number
  /** Draws the rows from `first` to before `end`; each takes the properties that `row` gives. */
  readonly children: (first: number, end: number, row: (index: number) => RowProps) => ComponentChildren
}) {
  const host = useRef<HTMLDivElement>(null)
  const drawn = useSignal(0)
  const [list] = useState(
    () =>
      new Virtualizer<Window, HTMLElement>({
        count,
        estimateSize: () => estimate,
        overscan: BEYOND,
        getScrollElement: () => window,
        observeElementRect: observeWindowRect,
        observeElementOffset: observeWindowOffset,
        scrollToFn: windowScroll,
        measureElement: heightOf,
        initialOffset: () => window.scrollY,
        initialRect: { width: innerWidth, height: innerHeight },
        onChange: () => drawn.value++,
      }),
  )
  list.setOptions({ ...list.options, count, scrollMargin: host.current?.offsetTop ?? 0 })
  useLayoutEffect(() => list._didMount(), [])
  useLayoutEffect(() => list._willUpdate())
  const whole = count <= WHOLE
  const rows = whole || drawn.value < 0 ? [] : list.getVirtualItems()
  const [first, last] = [rows[0], rows.at(-1)]
  const { scrollMargin } = list.options
  const row = (index: number): RowProps => ({ 'data-index': index, ...(whole ? {} : { ref: list.measureElement }) })
  return (
    <div ref={host}>
      {first ? <div style={{ height: `${first.start - scrollMargin}px` }} /> : null}
      {whole ? children(0, count, row) : first && last ? children(first.index, last.index + 1, row) : null}
      {last ? <div style={{ height: `${list.getTotalSize() - (last.end - scrollMargin)}px` }} /> : null}
    </div>
  )
}

function heightOf(row: HTMLElement, entry: ResizeObserverEntry | undefined, list: Virtualizer<Window, HTMLElement>): number {
  const group = row.closest('section')?.getBoundingClientRect()
  if (!group || (!row.dataset.first && !row.dataset.last)) return measureElement(row, entry, list)
  const { top, bottom } = row.getBoundingClientRect()
  return Math.round((row.dataset.last ? Math.max(bottom, group.bottom) : bottom) - (row.dataset.first ? Math.min(top, group.top) : top))
}

/** Rows are asked for so many at a time. */
export const PART = 200

/**
 * A long list as it comes, a part at a time: what is there of it, and what to call when rows are drawn, so that theirs is asked for.
 * @param at The address of the list without `skip` and `limit`; `first` is what stands at its beginning.
 */
export function useParts<P extends PageName>(page: P, at: (skip: number) => string, first: PageData[P]) {
  const more = useSignal<{ readonly of: PageData[P]; readonly parts: ReadonlyMap<number, PageData[P]> }>({ of: first, parts: new Map() })
  const asked = useRef<{ readonly of: PageData[P]; readonly parts: Set<number>; readonly stop: AbortController }>(undefined)
  if (asked.current?.of !== first) {
    asked.current?.stop.abort()
    asked.current = { of: first, parts: new Set([0]), stop: new AbortController() }
  }
  useLayoutEffect(() => () => asked.current?.stop.abort(), [])
  const put = (part: number, data: PageData[P]): void => {
    const before = more.peek().of === first ? more.peek().parts : []
    more.value = { of: first, parts: new Map([...before, [part, data]]) }
  }
  const need = (from: number, end: number): void => {
    const now = asked.current
    if (!now) return
    for (let part = Math.floor(from / PART); part * PART < end; part++) {
      if (now.parts.has(part)) continue
      now.parts.add(part)
      const there = at(part * PART)
      const before = known(page, there)
      if (before !== undefined) put(part, before)
      load(page, there, now.stop.signal).then(
        (data) => now === asked.current && put(part, data),
        () => now.parts.delete(part),
      )
    }
  }
  const parts = more.value.of === first ? more.value.parts : new Map<number, PageData[P]>()
  return { part: (index: number): PageData[P] | undefined => (index < PART ? first : parts.get(Math.floor(index / PART))), need }
}
