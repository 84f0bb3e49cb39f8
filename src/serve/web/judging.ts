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
  /** Its judgement once it is kept; none where it was refused. */
  readonly kept: Promise<Judgement | undefined>
  /** As it was kept; none while it is on its way. */
  readonly judgement?: Judgement
  /** The record has heard of it: whether its doubt is open is the record's to say. */
  readonly heard?: true
}

/** What was last recorded or taken back from here, could not be, or was decided elsewhere, for whoever listens. */
export const lately = signal<{ readonly is: 'recorded' | 'undone' | 'failed' | 'elsewhere'; readonly says: string } | undefined>(undefined)

/** A decision on a doubt that was refused, and why; it is given anew from there. */
export const refused = signal<{ readonly doubt: string; readonly draft: Draft; readonly why: string } | undefined>(undefined)

/** What was decided from here since the page was opened, oldest first; what was undone or refused is not among it. */
export const given = signal<readonly Given[]>([])

/** Decides; the record follows later. The server's refusal is thrown in its words. @throws {Problem} */
export async function decide(draft: Draft, says: string, doubt?: string): Promise<void> {
  const answer = give<Judgement>(pageOf('judgements'), { ...draft, by: decider.peek() })
  const kept = answer.catch(() => undefined)
  const one: Given = { story: storyNow.peek(), says, kept, ...(doubt === undefined ? {} : { doubt }) }
  given.value = [...given.peek(), one]
  try {
    const judgement = await answer
    given.value = given.peek().map((other) => (other.kept === kept ? { ...other, judgement } : other))
    lately.value = { is: 'recorded', says }
  } catch (error) {
    given.value = given.peek().filter((other) => other.kept !== kept)
    throw error
  }
}

/** To be called with what a record has heard of: judgements by id, and the instant of the last. */
export function heardOf(ids: ReadonlySet<string>, last: string | undefined): void {
  const isNew = ({ judgement, heard }: Given): boolean =>
    judgement !== undefined && !heard && (ids.has(judgement.id) || (last !== undefined && judgement.at <= last))
  if (given.peek().some(isNew)) given.value = given.peek().map((one) => (isNew(one) ? { ...one, heard: true } : one))
}

/** Takes a judgement back. @throws {Problem} */
export async function undo(judgement: string): Promise<void> {
  await give(pageOf('judgements'), { verdict: 'withdraw', about: [judgement], by: decider.peek() })
  const one = given.peek().find((other) => other.judgement?.id === judgement)
  given.value = given.peek().filter((other) => other !== one)
  lately.value = { is: 'undone', says: one?.says ?? '' }
}

/** Takes back what was decided last from here in this story, once it is kept; gives the doubt that is open again. Where it cannot be, {@link lately} says why. */
export async function undoLast(): Promise<string | undefined> {
  const last = given.peek().findLast(({ story }) => story === storyNow.peek())
  if (!last) return undefined
  given.value = given.peek().filter((one) => one !== last)
  const judgement = await last.kept
  if (!judgement) return undefined
  try {
    await undo(judgement.id)
    return last.doubt
  } catch (error) {
    given.value = [...given.peek(), { ...last, judgement }]
    lately.value = { is: 'failed', says: refusal(error) }
    return undefined
  }
}

/** What a decision would change. @throws {Problem} */
export const suppose = (draft: Draft): Promise<Difference> => give<Difference>(pageOf('preview'), { ...draft, by: decider.peek() || '?' })

/** Why something was refused, in words for the reader. */
export const refusal = (error: unknown): string => (error instanceof Problem && error.message) || words().frame.offline
