import { type Signal, signal, useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect } from 'preact/hooks'
import { carried } from './carried.ts'
import { forget, known, load, Problem } from './client.ts'
import { language } from './language.ts'
import type { PageData, PageName } from './pages.ts'
import { arrived } from './router.ts'
import { words } from './words/words.ts'

/** The data of an address: on its way, there, or refused. `data` stays the last one while the same page is asked for something else. */
export interface Loading<T> {
  readonly data?: T
  readonly busy: boolean
  readonly problem?: Problem
}

/** Grows when the record has changed: all data is asked for again. */
const edition = signal(0)

/** To be called when the record has changed under the page. */
export function recordChanged(): void {
  forget()
  edition.value++
}

/** Loads a page's data (none without an address) and loads it again when the address, the reader's language or the record changes. */
export function useData<P extends PageName>(page: P, at: string | undefined): Signal<Loading<PageData[P]>> {
  const state = useSignal<Loading<PageData[P]>>(first(page, at))
  useEffect(() => {
    if (at === undefined) return
    const stop = new AbortController()
    const before = known(page, at) ?? state.peek().data
    state.value = before === undefined ? { busy: true } : { data: before, busy: true }
    load(page, at, stop.signal).then(
      (data) => {
        state.value = { data, busy: false }
      },
      (error: unknown) => {
        if (!stop.signal.aborted) state.value = { busy: false, problem: error instanceof Problem ? error : new Problem(String(error)) }
      },
    )
    return () => stop.abort()
  }, [page, at, language.value, edition.value])
  return state
}

function first<P extends PageName>(page: P, at: string | undefined): Loading<PageData[P]> {
  const data = at === undefined ? undefined : known(page, at)
  return data === undefined ? { busy: true } : { data, busy: true }
}

/** Shows a page's content once its data is there; until then that it is read, or why it cannot be. */
export function Loaded<T>({ state, children }: { readonly state: Loading<T>; readonly children: (data: T) => ComponentChildren }) {
  if (state.problem) return <Failed problem={state.problem} />
  if (state.data === undefined) return <Waiting />
  return <Arrived busy={state.busy}>{children(state.data)}</Arrived>
}

function Arrived({ busy, children }: { readonly busy: boolean; readonly children: ComponentChildren }) {
  useLayoutEffect(arrived, [])
  return (
    <div class="loaded" aria-busy={busy}>
      {children}
    </div>
  )
}

/** Said only when it takes long enough to be noticed (by css). */
function Waiting() {
  return (
    <p class="waiting" role="status">
      {words().frame.loading}
    </p>
  )
}

function Failed({ problem }: { readonly problem: Problem }) {
  const { frame, pages } = words()
  useLayoutEffect(arrived, [])
  const none = problem.status === 404
  return (
    <section class="failed" role="alert">
      <h1 tabIndex={-1}>{none ? frame.none : frame.failed}</h1>
      <p class="stand">{problem.message || (none ? frame.noneSays : frame.offline)}</p>
      <p>
        <button type="button" class="btn" onClick={recordChanged}>
          {frame.again}
        </button>{' '}
        <a href="/">{carried ? pages.story : frame.home}</a>
      </p>
    </section>
  )
}
