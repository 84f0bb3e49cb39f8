import type { AddedHolding, AddedPerson, ImportKept } from '../model/added.ts'
import { inOneLine, type Refused, type Told } from '../model/told.ts'
import type { Knowledge } from '../readout.ts'
import type { Bringing, OwnedSeat, WholeTerm } from '../bring.ts'
import type { Staging } from '../store/staging.ts'
import type { Store } from '../store/store.ts'

/** How many of a kind are shown. */
const SHOWN = 3

/** So many of a kind, and the first of them. */
export interface Some {
  count: number
  readonly first: string[]
}

/** What became of what a file tells. */
export interface Brought {
  /** How much it tells: people, posts and terms in office. */
  readonly told: Record<'person' | 'office' | 'term', number>
  /** As it is kept; left out where nothing of it is. */
  kept?: ImportKept
  /** Terms that were taken, and people among them whom the tables did not have. */
  readonly took: { terms: number; people: number }
  /** Terms that the tables have as they are. */
  there: number
  readonly disagrees: Some
  /** By the reason. */
  readonly refused: Map<string, Some>
}

const none = (): Some => ({ count: 0, first: [] })

const add = (some: Some, says: string): void => {
  if (some.count++ < SHOWN) some.first.push(says)
}

/** Lays out what a file tells, counting it. */
export class Laying {
  readonly brought: Brought = { told: { person: 0, office: 0, term: 0 }, took: { terms: 0, people: 0 }, there: 0, disagrees: none(), refused: new Map() }
  readonly #staging: Staging

  constructor(staging: Staging) {
    this.#staging = staging
  }

  lay(told: readonly Told[]): void {
    for (const one of told) {
      if (one.is === 'refused') this.refuse(one)
      else {
        this.brought.told[one.is]++
        this.#staging.put(one)
      }
    }
  }

  refuse({ what, why }: Omit<Refused, 'is'>): void {
    const some = this.brought.refused.get(why) ?? none()
    this.brought.refused.set(why, some)
    add(some, inOneLine(what))
  }

  /** Takes what contradicts nothing into the store, in one transaction. `everybody`: people without an office too. */
  take(store: Store, import_: Parameters<Store['bringIn']>[0], bringing: Bringing, known: Knowledge, everybody = false): Brought {
    const seats = new Map<string, OwnedSeat>()
    this.#staging.seat((whole) => {
      const seat = bringing.seatOf(whole)
      if (typeof seat === 'string') return void this.refuse({ what: inWords(whole), why: seat })
      const key = [seat.of, seat.office, seat.posted ?? ''].join('\t')
      seats.set(key, seat)
      return key
    })
    const kept = store.bringIn(import_, this.#rows(seats, bringing, known, everybody))
    if (kept) this.brought.kept = kept
    return this.brought
  }

  *#rows(seats: ReadonlyMap<string, OwnedSeat>, bringing: Bringing, known: Knowledge, everybody: boolean): Generator<AddedPerson | AddedHolding> {
    const brought = new Set<string>()
    const isNew = (person: AddedPerson): boolean => !known.world.person(person.id) && !brought.has(person.id)
    for (const [key, terms] of this.#staging.seats()) {
      for (const outcome of bringing.settle(seats.get(key) as OwnedSeat, terms)) {
        if (outcome.is === 'there') this.brought.there++
        else if (outcome.is === 'disagrees') add(this.brought.disagrees, outcome.says)
        else if (outcome.is === 'refused') this.refuse(outcome)
        else {
          if (isNew(outcome.person)) this.brought.took.people++
          this.brought.took.terms++
          brought.add(outcome.person.id)
          // Everybody who is named, ours too: so a row stands on its own when the tables or another import change.
          yield outcome.person
          yield outcome.holding
        }
      }
    }
    for (const told of everybody ? this.#staging.people() : []) {
      const person = bringing.person(told)
      if (typeof person === 'string') this.refuse({ what: told.names[0] ?? told.id, why: person })
      else if (isNew(person)) {
        this.brought.took.people++
        brought.add(person.id)
        yield person
      }
    }
  }
}

const inWords = ({ term, person, office }: WholeTerm): string => `${person?.names[0] ?? term.person}, ${office?.titles[0]?.text ?? term.office}`

/** What a file came to, a line for each thing, the first of a kind under it. */
export function linesOf({ took, there, disagrees, refused }: Omit<Brought, 'told'>): readonly string[] {
  const counted = (count: number, one: string, many = `${one}s`): string => `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`
  const all = [...refused.values()].reduce((sum, { count }) => sum + count, 0)
  const showing = ({ count, first }: Some): string[] =>
    [...first, ...(count > first.length ? [`… ${(count - first.length).toLocaleString('en-US')} more`] : [])].map((line) => `    ${line}`)
  return [
    `  taken: ${counted(took.terms, 'term')} in office${took.people ? `, ${counted(took.people, 'person', 'people')} whom the tables did not have` : ''}`,
    ...(there ? [`  there already: ${counted(there, 'term')}`] : []),
    ...(disagrees.count ? [`  disagree with our rows, which stand: ${disagrees.count.toLocaleString('en-US')}`, ...showing(disagrees)] : []),
    ...(all ? [`  refused: ${all.toLocaleString('en-US')}`] : []),
    ...[...refused].sort(([, a], [, b]) => b.count - a.count).flatMap(([why, some]) => [`   ${some.count.toLocaleString('en-US')}: ${why}`, ...showing(some)]),
  ]
}
