import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { TimelineLine } from '../../../../view/placed.ts'
import type { StoryPage } from '../../../../view/timeline.ts'
import { load } from '../../client.ts'
import { pageOf } from '../../paths.ts'
import { address, here } from '../../router.ts'

/** The lines of a page, and a way to have those after them. */
export function useLines(page: StoryPage): { readonly lines: readonly TimelineLine[]; readonly more: () => void } {
  const further = useSignal<readonly TimelineLine[]>([])
  const asking = useSignal(false)
  useEffect(() => {
    further.value = []
  }, [page])
  const lines = further.value.length ? [...page.lines, ...further.value] : page.lines
  const more = (): void => {
    if (asking.peek() || lines.length >= page.total) return
    asking.value = true
    const query = new URLSearchParams(here.peek().query)
    query.delete('view')
    query.set('offset', String(lines.length))
    load('lines', address(pageOf('lines'), query), new AbortController().signal)
      .then((next) => {
        if (next.offset === page.lines.length + further.peek().length) further.value = [...further.peek(), ...next.lines]
      })
      .catch(() => {})
      .finally(() => {
        asking.value = false
      })
  }
  return { lines, more }
}
