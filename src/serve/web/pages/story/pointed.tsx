import { signal } from '@preact/signals'
import type { TimelineLine } from '../../../../view/placed.ts'
import { Siglum } from '../../parts/links.tsx'
import { headline } from '../../parts/say.ts'
import { storyWords } from './words.ts'

/** The line that a mark the reader points at stands for. */
export const pointed = signal<TimelineLine | undefined>(undefined)

/** The first sentence of the mark pointed at, under the drawing; where it counts by week (`weeks`), how to come to the marks. */
export function Pointed({ weeks }: { readonly weeks: boolean }) {
  const line = pointed.value
  return (
    <p class="peek wide" aria-live="polite">
      {line ? (
        <>
          <b>{headline(line)}</b>
          {line.quote ? <span class="words">“{line.quote}”</span> : null} {line.cited[0] ? <Siglum cited={line.cited[0]} /> : null}
        </>
      ) : (
        storyWords()[weeks ? 'nearer' : 'point']
      )}
    </p>
  )
}
