import { signal, useSignal } from '@preact/signals'
import { measureElement, observeWindowOffset, observeWindowRect, Virtualizer, windowScroll } from '@tanstack/virtual-core'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** A list shorter than this is drawn whole, so that the browser can search it. */
const FEW = 120
/** Rows that are drawn beyond the edges of the window. */
const BEYOND = 8

/** One function for all: a list whose keys are another function is measured anew. */
const byIndex = (index: number): number => index

/** On paper nothing scrolls: all that is there is drawn. */
const printing = signal(false)
addEventListener('beforeprint', () => (printing.value = true))
addEventListener('afterprint', () => (printing.value = false))

/** Which rows are drawn, the last exclusive, and how many pixels of room the others take above and below. */
export interface DrawnRows {
  readonly first: number
  readonly last: number
  readonly above: number
  readonly below: number
}

interface WindowedProps {
  readonly count: number
  /** Pixels of a row that was not drawn yet, about. */
  readonly estimate: (index: number) => number
  readonly keyOf?: (index: number) => string | number
  /**
   * Draws the rows, each with `data-index`. They may be put together under headings: the first row of a heading's (`data-first`) is measured with what
   * stands over it in its `section`, the last (`data-last`) to the end of it.
   */
  readonly children: (rows: DrawnRows) => ComponentChildren
  /** Called when the end is near. */
  readonly onEnd?: () => void
}

/** A list of which only the rows in the window are drawn, however long it is. */
export function Windowed({ count, estimate, keyOf = byIndex, children, onEnd }: WindowedProps) {
  const place = useRef<HTMLDivElement>(null)
  const drawn = useSignal(0)
  const virtual = useRef<Virtualizer<Window, HTMLElement>>(undefined)
  const isLong = count > FEW && !printing.value
  const margin = place.current ? place.current.getBoundingClientRect().top + scrollY : 0
  const options = {
    count,
    getScrollElement: () => window,
    estimateSize: estimate,
    getItemKey: keyOf,
    overscan: BEYOND,
    scrollMargin: margin,
    scrollToFn: windowScroll,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    measureElement: heightOf,
    initialOffset: () => scrollY,
    initialRect: { width: innerWidth, height: innerHeight },
    onChange: () => (drawn.value += 1),
  }
  virtual.current ??= new Virtualizer<Window, HTMLElement>(options)
  virtual.current.setOptions(options)
  useLayoutEffect(() => (isLong ? virtual.current?._didMount() : undefined), [isLong])
  useLayoutEffect(() => {
    if (!isLong) return
    virtual.current?._willUpdate()
    for (const row of place.current?.querySelectorAll<HTMLElement>('[data-index]') ?? []) virtual.current?.measureElement(row)
  })
  void drawn.value
  const rows = isLong ? virtual.current.getVirtualItems() : []
  const [first, last] = isLong ? [rows[0]?.index ?? 0, (rows.at(-1)?.index ?? -1) + 1] : [0, count]
  const above = isLong ? Math.max(0, (rows[0]?.start ?? margin) - margin) : 0
  const below = isLong ? Math.max(0, virtual.current.getTotalSize() - ((rows.at(-1)?.end ?? margin) - margin)) : 0
  useLayoutEffect(() => {
    if (onEnd && last >= count - FEW / 4) onEnd()
  }, [last, count])
  return <div ref={place}>{children({ first, last, above, below })}</div>
}

/** The room of rows that are not drawn. */
export const Room = ({ height }: { readonly height: number }) => (height > 0 ? <div style={{ height: `${height}px` }} /> : null)

function heightOf(row: HTMLElement, entry: ResizeObserverEntry | undefined, list: Virtualizer<Window, HTMLElement>): number {
  const group = row.closest('section')?.getBoundingClientRect()
  if (!group || (!row.dataset.first && !row.dataset.last)) return measureElement(row, entry, list)
  const { top, bottom } = row.getBoundingClientRect()
  return Math.round((row.dataset.last ? Math.max(bottom, group.bottom) : bottom) - (row.dataset.first ? Math.min(top, group.top) : top))
}
