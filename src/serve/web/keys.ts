import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { choice } from './choice.ts'

/** A key of a page: one key ("j"), or two after each other ("g s"). Names are those of `KeyboardEvent.key`. */
export interface Key {
  readonly keys: string
  /** What it does, for the list under "?". */
  readonly does: string
  readonly run: () => void
}

/** Single-letter keys can be switched off (WCAG 2.1.4); Esc, arrows and Enter always work. */
export const singleKeys = choice('keys', ['on', 'off'], 'on')

/** All keys that work now, the latest page's last. */
export const keysNow = signal<readonly Key[]>([])

/** Keys of a component for as long as it stands. Where two have the same, the one that came last is meant. */
export function useKeys(keys: readonly Key[]): void {
  useEffect(() => {
    keysNow.value = [...keysNow.peek(), ...keys]
    return () => {
      keysNow.value = keysNow.peek().filter((key) => !keys.includes(key))
    }
  }, [keys])
}

const TYPING = 'input:not([type=checkbox], [type=radio], [type=button]), select, textarea, [contenteditable]'
/** Keys that go on while they are held; any other, held, counts once: a decision is not to be given by leaning on it. */
const REPEATED = new Set(['j', 'k', '+', '-'])
/** How long the second of two keys may take, in milliseconds. */
const PATIENCE = 1500

/** Listens for keys. Call once. */
export function startKeys(): void {
  let first: { readonly key: string; readonly at: number } | undefined
  addEventListener('keydown', (event) => {
    if (event.repeat && !REPEATED.has(event.key)) return
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    const single = event.key.length === 1
    if (single && (singleKeys.peek() === 'off' || (event.target as Element | null)?.closest?.(TYPING))) return
    if (document.querySelector('dialog[open]')) return
    const before = first && event.timeStamp - first.at < PATIENCE ? `${first.key} ` : ''
    first = undefined
    const key = find(before + event.key) ?? find(event.key)
    if (key) {
      event.preventDefault()
      key.run()
    } else if (single && keysNow.peek().some(({ keys }) => keys.startsWith(`${event.key} `))) first = { key: event.key, at: event.timeStamp }
  })
}

const find = (pressed: string): Key | undefined => keysNow.peek().findLast(({ keys }) => keys === pressed)

/** Moves the focus to the next or the previous of the page's items (elements with `data-item`). */
export function stepItems(by: 1 | -1): void {
  const items = [...document.querySelectorAll<HTMLElement>('main [data-item]')]
  const at = items.findIndex((item) => item.contains(document.activeElement))
  const next = at < 0 ? firstInView(items, by) : items[at + by]
  const target = next?.matches('a, button, [tabindex]') ? next : next?.querySelector<HTMLElement>('a, button')
  target?.focus()
}

function firstInView(items: readonly HTMLElement[], by: 1 | -1): HTMLElement | undefined {
  const below = items.findIndex((item) => item.getBoundingClientRect().top >= 0)
  return items[by > 0 ? Math.max(below, 0) : Math.max(below - 1, 0)]
}
