import type { Anchor } from './anchor.ts'

export type ActorKind = 'person' | 'state' | 'body' | 'group'

/** How words were taken for an actor: spelled so, spelled nearly so, by office, standing in for it, or repeating an earlier mention. */
export type How = 'exact' | 'near' | 'office' | 'stand-in' | 'repeat'

/** How high an office is: of who leads, of a ministry, and those who advise, are sent and speak for others. */
export type OfficeLevel = 'leader' | 'minister' | 'adviser' | 'ambassador' | 'envoy' | 'spokesperson'

/** An office somebody held, from the world tables or from a report. */
export interface OfficeHeld {
  /** The office, in English. */
  readonly title: string
  /** State or body, by its canonical name. */
  readonly of: string
  /** Where the tables of offices know the title. */
  readonly level?: OfficeLevel
  /** EDTF. */
  readonly from?: string
  /** EDTF, exclusive: the day the successor took over. */
  readonly to?: string
}

/** One place where a report names an actor, and why those words are that actor. */
export interface Naming extends Anchor {
  /** The words. */
  readonly text: string
  readonly how: How
  /** Why those words are that actor: one sentence. */
  readonly why: string
  /** The words could be somebody else: shown as open. */
  readonly doubt?: true
  /** Id of the mention, by which a person decides: where the words are in doubt, name an office and nobody, or were decided on. */
  readonly mention?: string
}

/** A person, state, body or group of the record, with every form of its name that was met. */
export interface Actor {
  /** Id of the actor. */
  readonly id: string
  /** What it is. */
  readonly kind: ActorKind
  /** Canonical English short name; for people the tables do not know, the fullest form met. */
  readonly name: string
  /** Id in the world tables. */
  readonly world?: string
  /** Item of Wikidata. */
  readonly wikidata?: string
  /** ISO 3166-1 alpha-3 of the state a person belongs to. */
  readonly state?: string
  readonly offices?: readonly OfficeHeld[]
  readonly names: readonly Naming[]
}
