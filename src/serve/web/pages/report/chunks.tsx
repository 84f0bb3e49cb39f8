import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** So far beyond the window paragraphs are drawn in full, in pixels. */
const AHEAD = '1500px 0px'

/**
 * A stretch of a long text. Far from the window it stands as plain words, so that it can be found and printed; near it everything is drawn.
 * What was once drawn stays.
 */
export function Chunk({ near, plain, children }: { readonly near: boolean; readonly plain: string; readonly children: () => ComponentChildren }) {
  const drawn = useSignal(near)
  const here = useRef<HTMLDivElement>(null)
  if (near && !drawn.peek()) drawn.value = true
  useEffect(() => {
    const element = here.current
    if (drawn.value || !element) return
    const watch = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && (drawn.value = true), { rootMargin: AHEAD })
    watch.observe(element)
    return () => watch.disconnect()
  }, [drawn.value])
  return (
    <div ref={here} class="chunk">
      {drawn.value ? children() : <p class="txt plain">{plain}</p>}
    </div>
  )
}
