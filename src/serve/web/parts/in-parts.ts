import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { known, load } from '../client.ts'
import type { PageData, PageName } from '../pages.ts'
import { address } from '../router.ts'

/** Rows are asked for so many at a time. */
const PART = 200

/** Addresses of the parts of a long list: what of the query it is narrowed by (`keys`), and how many rows are passed over. */
export function partsOf(path: string, query: URLSearchParams, keys: readonly string[]): (skip: number) => string {
  const asked = new URLSearchParams([...query].filter(([key]) => keys.includes(key)))
  asked.set('limit', String(PART))
  return (skip) => {
    if (skip) asked.set('skip', String(skip))
    else asked.delete('skip')
    return address(path, asked)
  }
}

/**
 * A long list as it comes, a part at a time: what is there of it, and what to call when rows are drawn, so that theirs is asked for.
 * @param at The addresses of its parts, as {@link partsOf} gives them; `first` is what stands at its beginning.
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
