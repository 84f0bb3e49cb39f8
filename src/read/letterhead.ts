import type { OwnAccount } from '../model/reading.ts'
import type { TextHabits } from '../languages/pack.ts'
import { CLOSED, NUMERAL, STATE, TITLE } from './kinds.ts'
import { isCommonNoun } from '../world/names.ts'
import { tokens } from './tokens.ts'
import { factOf, factsOf, has, isOf, type Lexicon, type Word, words } from './words.ts'

/** The head of a paper has few lines, and none is as long as a sentence. */
const [LINES, LONGEST] = [6, 120]

/** Houses of which a newspaper has headings too: they are a letterhead only beside the words "press release". */
const COMMON = new Set(['government', 'parliament', 'delegation', 'army-chief'])

/** A line of nothing but a house, its state and the words that a letterhead has about them. */
interface Head {
  readonly start: number
  readonly end: number
  readonly house?: string
  readonly states: readonly string[]
  readonly released: boolean
}

/**
 * The state whose own account a report is by its outlet ("Embassy of Kenya, Tokyo") or its letterhead ("République du Sénégal / Ministère des Affaires
 * étrangères"); a seat alone ("THE WHITE HOUSE") is one only where the head says "press release" or the like.
 */
export function ownAccount(text: string, outlet: string | undefined, all: readonly Word[], habits: TextHabits, lexicon: Lexicon): OwnAccount | undefined {
  const named = outlet === undefined ? undefined : headOf(words(tokens(outlet, habits), lexicon))
  const [owner] = named?.house === undefined ? [] : named.states
  if (owner !== undefined) return { state: owner, ground: 'metadata', why: `The report is by "${outlet}".`, start: 0, end: 0 }
  const heads = headsOf(text, all)
  const released = heads.some((head) => head.released)
  for (const [i, head] of heads.entries()) {
    if (head.house === undefined || (!released && (head.house.includes('/') || COMMON.has(head.house)))) continue
    const [state] = [head, heads[i - 1], heads[i + 1]].flatMap((near) => near?.states.slice(0, 1) ?? [])
    if (state === undefined) continue
    const { start, end } = head
    return { state, ground: 'header', why: `The report has the letterhead "${text.slice(start, end)}".`, start, end }
  }
  return undefined
}

/** The lines of the head of a text that are a letterhead's. */
function headsOf(text: string, all: readonly Word[]): Head[] {
  const out: Head[] = []
  let [from, start] = [0, 0]
  for (let lines = 0; lines < LINES && start < text.length; ) {
    const stop = text.indexOf('\n', start)
    const end = stop < 0 ? text.length : stop
    let to = from
    while (to < all.length && (all[to] as Word).end <= end) to++
    if (end - start > LONGEST || stop < 0) break
    const head = to > from ? headOf(all.slice(from, to)) : undefined
    if (head) out.push(head)
    if (to > from) lines++
    from = to
    start = end + 1
  }
  return out
}

/** What a line says as part of a letterhead; `undefined` where it says anything else. */
function headOf(own: readonly Word[]): Head | undefined {
  const [first, last] = [own[0], own.at(-1)]
  if (!first || !last || !own.every(isOfHead)) return undefined
  const house = own.map((word) => factOf(word, 'institution') ?? factOf(word, 'seat')).find((one) => one !== undefined)
  const states = own.flatMap((word) => {
    const its = ['state', 'demonym', 'seat'].flatMap((cls) => factsOf(word, cls)).map((id) => id.split('/')[0] as string)
    return new Set(its).size === 1 && /^[A-Z]{3}$/.test(its[0] as string) ? its.slice(0, 1) : []
  })
  return { start: first.start, end: last.end, ...(house === undefined ? {} : { house }), states, released: own.some((word) => has(word, 'released')) }
}

const isOfHead = (word: Word): boolean =>
  word.look === 'mark' ||
  isCommonNoun(word.lexeme.norm) ||
  isOf(word, STATE | TITLE | CLOSED | NUMERAL) ||
  CLASSES.some((cls) => has(word, cls)) ||
  word.look === 'number'

const CLASSES = ['institution', 'portfolio', 'released', 'voice', 'orgkind', 'channel', 'genitive', 'month', 'weekday', 'place']
