import { effect, type Signal, signal } from '@preact/signals'
import type { Judgement } from '../../model/judgement.ts'
import type { Difference } from '../../view/difference.ts'
import { give, Problem } from './client.ts'
import { pageOf, storyNow } from './paths.ts'
import { words } from './words/words.ts'

/** A decision before somebody's name is put under it. */
export type Draft = Omit<Judgement, 'id' | 'at' | 'by'>

const KEY = 'readout.by'

/** Who decides, as the reader said once; kept by the browser, empty until then. */
export const decider: Signal<string> = signal(kept())

effect(() => {
  try {
    if (decider.value) localStorage.setItem(KEY, decider.value)
  } catch {
    // Forbidden or full: the name holds until the page is closed.
  }
})

function kept(): string {
  try {
    return localStorage.getItem(KEY) ?? ''
  } catch {
    return ''
  }
}

/** A decision that was given from here, so that it can be undone. */
export interface Given {
  readonly story: string
  /** What was decided, in words. */
  readonly says: string
  /** The doubt that it settles; none where a report is taken back. */
  readonly doubt?: string
  /** As it was kept; none while it is on its way. */
  readonly judgement?: Judgement
}

/** What was last recorded or taken back from here, for whoever listens. */
export const lately = signal<{ readonly is: 'recorded' | 'undone'; readonly says: string } | undefined>(undefined)

/** A decision on a doubt that was refused, and why; it is given anew from there. */
export const refused = signal<{ readonly doubt: string; readonly draft: Draft; readonly why: string } | undefined>(undefined)

/** What was decided from here since the page was opened, oldest first; what was undone or refused is not among it. */
export const given = signal<readonly Given[]>([])

/** Decides; the record follows later. The server's refusal is thrown in its words. @throws {Problem} */
export async function decide(draft: Draft, says: string, doubt?: string): Promise<void> {
  const one: Given = { story: storyNow.peek(), says, ...(doubt === undefined ? {} : { doubt }) }
  given.value = [...given.peek(), one]
  try {
    const judgement = await give<Judgement>(pageOf('judgements'), { ...draft, by: decider.peek() })
    given.value = given.peek().map((other) => (other === one ? { ...one, judgement } : other))
    lately.value = { is: 'recorded', says }
  } catch (error) {
    given.value = given.peek().filter((other) => other !== one)
    throw error
  }
}

/** Takes a judgement back. @throws {Problem} */
export async function undo(judgement: string): Promise<void> {
  await give(pageOf('judgements'), { verdict: 'withdraw', about: [judgement], by: decider.peek() })
  const one = given.peek().find((other) => other.judgement?.id === judgement)
  given.value = given.peek().filter((other) => other !== one)
  lately.value = { is: 'undone', says: one?.says ?? '' }
}

/** What a decision would change. @throws {Problem} */
export const suppose = (draft: Draft): Promise<Difference> => give<Difference>(pageOf('preview'), { ...draft, by: decider.peek() || '?' })

/** Why something was refused, in words for the reader. */
export const refusal = (error: unknown): string => (error instanceof Problem && error.message) || words().frame.offline
