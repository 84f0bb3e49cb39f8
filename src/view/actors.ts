import type { Actor, ActorKind } from '../model/actor.ts'
import { byCode } from '../model/order.ts'
import { type Asked, type Stretch, stretch } from './stretch.ts'
import type { Shelf } from './shelf.ts'
import { stateName } from './states.ts'
import { contactsOf, type Network, type NetworkNode, type Tie, tiesOf } from './ties.ts'

/** An actor in the list of actors. */
export interface ActorLine {
  readonly id: string
  readonly kind: ActorKind
  readonly name: string
  /** Name of the state that a person belongs to. */
  readonly state?: string
  readonly office?: { readonly title: string; readonly of: string }
  readonly contacts: number
  readonly statements: number
  readonly commitments: number
  /** Different forms of the name; those spelled otherwise than the tables have it; those that may be somebody else. */
  readonly forms: number
  readonly near: number
  readonly doubtful: number
  readonly reports: number
}

/** The actors, those of most lines first, and who meets whom. */
export interface ActorsPage extends Stretch<ActorLine> {
  readonly kinds: Readonly<Record<ActorKind, number>>
  readonly network: Network
}

export interface ActorsAsked extends Asked {
  readonly kind?: ActorKind | undefined
}

/** So many are drawn: more names than that cover each other. */
const DRAWN = 40

/** The list of a story's actors. */
export function actorsPage(shelf: Shelf, { kind, ...asked }: ActorsAsked): ActorsPage {
  const { actors } = shelf.record
  const lines = actors.filter((actor) => !kind || actor.kind === kind).map((actor) => lineOf(shelf, actor))
  const count = (of: ActorKind): number => actors.filter((actor) => actor.kind === of).length
  return {
    ...stretch(lines.sort(byWeight), asked),
    kinds: { person: count('person'), state: count('state'), body: count('body'), group: count('group') },
    network: networkOf(shelf, tiesOf(shelf.record), DRAWN),
  }
}

const byWeight = (a: ActorLine, b: ActorLine): number => weight(b) - weight(a) || b.reports - a.reports || byCode(a.name, b.name) || byCode(a.id, b.id)
const weight = ({ contacts, statements, commitments }: ActorLine): number => 2 * contacts + statements + commitments

function lineOf(shelf: Shelf, { id, kind, name, state, offices, names }: Actor): ActorLine {
  const entries = shelf.entriesOf(id)
  const office = offices?.[0]
  const forms = (of: Actor['names']): number => new Set(of.map(({ text }) => text)).size
  return {
    ...{ id, kind, name: shelf.name(id) ?? name },
    ...(state ? { state: stateName(shelf, state) } : {}),
    ...(office ? { office: { title: shelf.term(office.title), of: shelf.term(office.of) } } : {}),
    contacts: entries.filter((entry) => entry.kind === 'contact').length,
    statements: shelf.statementsBy(id).length,
    commitments: entries.filter((entry) => entry.kind === 'commitment' && entry.by.some(({ actor }) => actor === id)).length,
    forms: forms(names),
    near: forms(names.filter(({ how }) => how === 'near')),
    doubtful: forms(names.filter(({ doubt }) => doubt)),
    reports: new Set(names.map(({ report }) => report)).size,
  }
}

/** The network of ties, at most so many actors in it: those with most contacts. */
export function networkOf(shelf: Shelf, ties: readonly Tie[], most: number): Network {
  const contacts = new Map<string, number>()
  for (const tie of ties) for (const id of [tie.a, tie.b]) contacts.set(id, (contacts.get(id) ?? 0) + contactsOf(tie))
  const ids = [...contacts].sort((x, y) => y[1] - x[1] || byCode(x[0], y[0])).map(([id]) => id)
  const drawn = new Set(ids.slice(0, most))
  return {
    nodes: [...drawn].map((id) => nodeOf(shelf, id)),
    ties: ties.filter(({ a, b }) => drawn.has(a) && drawn.has(b)),
    more: ids.length - drawn.size,
  }
}

function nodeOf(shelf: Shelf, id: string): NetworkNode {
  const actor = shelf.actor(id)
  const state = actor?.state
  return { id, name: shelf.name(id) ?? id, kind: actor?.kind ?? 'person', ...(state ? { state: stateName(shelf, state) } : {}) }
}
