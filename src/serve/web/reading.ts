import { type Signal, signal, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { takesReports } from './client.ts'
import { recordChanged } from './load.tsx'

/** How far the reading of a story is: reports read, of how many, and seconds left once it can be told; or why it failed. */
export type Reading = { readonly read: number; readonly of: number; readonly left?: number } | { readonly failed: string }

/** A page that nobody sees hears nothing: a browser allows few connections to one server. */
const isSeen = signal(!document.hidden)
document.addEventListener('visibilitychange', () => (isSeen.value = !document.hidden))

/** Grows when something was given to a story, which may have begun with it. */
const gave = signal(0)

/** To be called when reports were given to the story. */
export function listenAnew(): void {
  gave.value++
}

/** Hears what the server tells of a story while the component stands; the page's data is asked for again when its record has changed. */
export function useReading(story: string): Signal<Reading | undefined> {
  const reading = useSignal<Reading | undefined>(undefined)
  const known = useRef<{ readonly story: string; readonly version: string }>(undefined)
  useEffect(() => {
    if (!story || !takesReports() || !isSeen.value) return
    const events = new EventSource(`/api/s/${encodeURIComponent(story)}/events`)
    events.addEventListener('reading', ({ data }) => {
      reading.value = JSON.parse(data) as Reading
    })
    events.addEventListener('failed', ({ data }) => {
      reading.value = { failed: (JSON.parse(data) as { readonly detail: string }).detail }
    })
    events.addEventListener('record', ({ data }) => {
      const { version } = JSON.parse(data) as { readonly version: string }
      if (reading.peek() !== undefined || (known.current?.story === story && known.current.version !== version)) recordChanged()
      known.current = { story, version }
      reading.value = undefined
    })
    return () => {
      events.close()
      reading.value = undefined
    }
  }, [story, isSeen.value, gave.value])
  return reading
}
