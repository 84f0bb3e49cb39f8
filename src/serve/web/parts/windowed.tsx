import { useSignal } from '@preact/signals'
import { observeWindowOffset, observeWindowRect, Virtualizer, windowScroll } from '@tanstack/virtual-core'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** So many rows are drawn whether they are in sight or not. */
const FEW = 40

interface WindowedProps {
  readonly count: number
  /** Pixels of a row, about. */
  readonly estimate: (index: number) => number
  readonly keyOf: (index: number) => string
  /** The rows from one to another (exclusive), between room of so many pixels above and below; each with `data-index`. */
  readonly children: (rows: { readonly first: number; readonly last: number; readonly above: number; readonly below: number }) => ComponentChildren
  /** Called when the end is near. */
  readonly onEnd?: () => void
}

/** A long list of which only the rows in sight are drawn. A short one is drawn whole. */
export function Windowed({ count, estimate, keyOf, children, onEnd }: WindowedProps) {
  const place = useRef<HTMLDivElement>(null)
  const drawn = useSignal(0)
  const virtual = useRef<Virtualizer<Window, Element>>(undefined)
  const isLong = count > FEW
  const options = {
    count,
    getScrollElement: () => window,
    estimateSize: estimate,
    getItemKey: keyOf,
    overscan: 6,
    scrollMargin: place.current ? place.current.getBoundingClientRect().top + scrollY : 0,
    scrollToFn: windowScroll,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    initialRect: { width: innerWidth, height: innerHeight },
    onChange: () => (drawn.value += 1),
  }
  virtual.current ??= new Virtualizer<Window, Element>(options)
  virtual.current.setOptions(options)
  useLayoutEffect(() => (isLong ? virtual.current?._didMount() : undefined), [isLong])
  useLayoutEffect(() => {
    if (!isLong) return
    virtual.current?._willUpdate()
    for (const row of place.current?.querySelectorAll('[data-index]') ?? []) virtual.current?.measureElement(row)
  })
  void drawn.value
  const rows = isLong ? virtual.current.getVirtualItems() : []
  const [first, last] = isLong ? [rows[0]?.index ?? 0, (rows.at(-1)?.index ?? -1) + 1] : [0, count]
  const margin = options.scrollMargin
  const above = isLong ? Math.max(0, (rows[0]?.start ?? margin) - margin) : 0
  const below = isLong ? Math.max(0, virtual.current.getTotalSize() - ((rows.at(-1)?.end ?? margin) - margin)) : 0
  useLayoutEffect(() => {
    if (onEnd && last >= count - FEW / 2) onEnd()
  }, [last, count])
  return <div ref={place}>{children({ first, last, above, below })}</div>
}
