import type { Actor } from '../model/actor.ts'
import type { Anchor } from '../model/anchor.ts'
import { type Judgement, standing } from '../model/judgement.ts'
import { rememberingEach } from '../model/remembering.ts'
import { type EntryLine, lineOf, type Party, partyOf } from './line.ts'
import { paragraphAt, type Passage, passageOf } from './passage.ts'
import type { Shelf } from './shelf.ts'
import { siglaOf } from './sigla.ts'

/** A judgement that stands, and what it is about as far as the record still has it. */
export interface Decided {
  readonly id: string
  readonly verdict: Judgement['verdict']
  readonly by: string
  /** ISO instant. */
  readonly at: string
  readonly field?: string
  readonly value?: string
  readonly note?: string
  readonly lines: readonly EntryLine[]
  /** Of a name, who it now is. */
  readonly who?: Party
  /** Words of a name, or of a claim that was rejected. */
  readonly words: readonly Passage[]
  /** Reports, where it is about some: those taken back are no longer in the record. */
  readonly reports: readonly { readonly id: string; readonly called: string }[]
}

/** A judgement shows so many lines and passages. */
const SHOWN = 2

/** The judgements that stand, the latest first, and how many there are. To take a judgement back is none of its own. */
export function decidedIn(shelf: Shelf, most: number): { readonly total: number; readonly items: readonly Decided[] } {
  const all = standing(shelf.judgements)
    .filter(({ verdict, about }) => verdict !== 'withdraw' || about.some((id) => id.startsWith('r_')))
    .toReversed()
  return { total: all.length, items: all.slice(0, most).map((judgement) => tell(shelf, judgement)) }
}

function tell(shelf: Shelf, { id, verdict, about, by, at, field, value, note }: Judgement): Decided {
  const who = about.flatMap((one) => placesOf(shelf.record).get(one)?.actor ?? [])[0]
  const entries = new Set(about.flatMap((one) => shelf.claim(one)?.entry ?? []))
  return {
    ...{ id, verdict, by, at },
    ...(field === undefined ? {} : { field }),
    ...(value === undefined ? {} : { value }),
    ...(note === undefined ? {} : { note }),
    lines: [...entries].slice(0, SHOWN).flatMap((entry) => asLine(shelf, entry)),
    ...(who ? { who: partyOf(shelf, { actor: who.id, name: who.name }) } : {}),
    words: [...wordsOf(shelf, id, about), ...saidOf(shelf, about)].slice(0, SHOWN),
    reports: about.filter((one) => one.startsWith('r_')).map((one) => ({ id: one, called: nameOf(shelf, one) })),
  }
}

function asLine(shelf: Shelf, id: string): readonly EntryLine[] {
  const entry = shelf.entry(id)
  return entry ? [lineOf(shelf, entry)] : []
}

/** Where names stand that people decided on, by mention; and the words of what was rejected, by judgement. */
const placesOf = rememberingEach((record: Shelf['record']): ReadonlyMap<string, Place> => {
  const places = new Map<string, Place>()
  for (const actor of record.actors)
    for (const { mention, report, start, end } of actor.names) if (mention !== undefined) places.set(mention, { report, start, end, actor })
  for (const { judgement, report, start, end } of record.notices)
    if (judgement !== undefined && report !== undefined && start !== undefined && end !== undefined) places.set(judgement, { report, start, end })
  return places
})

interface Place extends Anchor {
  readonly actor?: Actor
}

function wordsOf(shelf: Shelf, judgement: string, about: readonly string[]): readonly Passage[] {
  const places = placesOf(shelf.record)
  return [...about, judgement].flatMap((id) => {
    const at = places.get(id)
    return (at && passageOf(shelf, at.report, paragraphAt(shelf.text(at.report) ?? '', at), [at])) ?? []
  })
}

const saidOf = (shelf: Shelf, about: readonly string[]): readonly Passage[] =>
  about.flatMap((id) => {
    const said = shelf.statement(id)
    return (said && passageOf(shelf, said.report, said, [said])) ?? []
  })

/** A report's siglum; of one that was taken back, its file, address or outlet. */
function nameOf(shelf: Shelf, id: string): string {
  const siglum = shelf.report(id) && siglaOf(shelf.record).get(id)
  const kept = shelf.reports.find((one) => one.id === id)
  return siglum ?? kept?.file ?? kept?.url ?? kept?.outlet ?? id
}
