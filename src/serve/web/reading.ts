import { type Signal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { takesReports } from './client.ts'
import { recordChanged } from './load.tsx'

/** How far the reading of a story is: reports read, of how many, and seconds left once it can be told; or why it failed. */
export type Reading = { readonly read: number; readonly of: number; readonly left?: number } | { readonly failed: string }

/** Hears what the server tells of a story while the component stands; the page's data is asked for again when its record has changed. */
export function useReading(story: string, listens = true): Signal<Reading | undefined> {
  const reading = useSignal<Reading | undefined>(undefined)
  useEffect(() => {
    if (!listens || !takesReports()) return
    const events = new EventSource(`/api/s/${encodeURIComponent(story)}/events`)
    let known: string | undefined
    events.addEventListener('reading', ({ data }) => {
      reading.value = JSON.parse(data) as Reading
    })
    events.addEventListener('failed', ({ data }) => {
      reading.value = { failed: (JSON.parse(data) as { readonly detail: string }).detail }
    })
    events.addEventListener('record', ({ data }) => {
      const { version } = JSON.parse(data) as { readonly version: string }
      if (reading.peek() !== undefined || (known !== undefined && known !== version)) recordChanged()
      known = version
      reading.value = undefined
    })
    return () => events.close()
  }, [story, listens])
  return reading
}
