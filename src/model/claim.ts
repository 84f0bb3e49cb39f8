import type { Act, ContactHow, InstrumentType } from './act.ts'
import type { Span } from './anchor.ts'
import type { Link } from './statement.ts'

/** Whether a report says that a thing happened, and how sure it is. */
export interface Stance {
  /** Whether the report says so or says that it is not so. */
  readonly polarity: 'affirmed' | 'denied'
  /** Whether it happened, is to come, or is only wished for, thought or heard. */
  readonly status: ClaimStatus
}

export type ClaimStatus = 'happened' | 'ongoing' | 'planned' | 'proposed' | 'possible' | 'demanded' | 'alleged' | 'postponed' | 'cancelled'

/** One party of a claim and the words that name it. */
export interface Party<Who> {
  readonly who: Who
  readonly start: number
  readonly end: number
}

/** How long, in minutes: "30 or 40 minutes" is 30 to 40, "an hour" 60 to 60. */
export interface Minutes extends Span {
  readonly min: number
  readonly max: number
  readonly about?: true
}

/** Words of the text that give a value. */
export interface Worded extends Span {
  readonly text: string
}

/** What is said to have happened, by kind. */
export type Said<Who> =
  | {
      readonly kind: 'contact'
      readonly how: ContactHow
      readonly participants: readonly Party<Who>[]
      readonly minutes?: Minutes
      /** Said to be the first, a new one, another: keeps two calls apart or joins them. */
      readonly ordinal?: 'first' | 'again'
    }
  | {
      readonly kind: 'action'
      readonly act: Act
      readonly label: string
      readonly by: readonly Party<Who>[]
      readonly toward: readonly Party<Who>[]
      readonly persons?: readonly Party<Who>[]
      readonly count?: Count
      readonly amount?: Amount
    }
  | {
      readonly kind: 'commitment'
      readonly by: readonly Party<Who>[]
      readonly to?: readonly Party<Who>[]
      readonly what: Worded
      readonly due?: number
      readonly condition?: Worded
      readonly count?: Count
      readonly amount?: Amount
    }
  | {
      readonly kind: 'instrument'
      readonly name: Worded
      readonly type: InstrumentType
      /** Its id in the world's tables, where the words are its own name. */
      readonly world?: string
      readonly parties: readonly Party<Who>[]
      readonly amount?: Amount
    }
  | { readonly kind: 'occasion'; readonly name: Worded; readonly participants?: readonly Party<Who>[] }
  | {
      readonly kind: 'holding'
      readonly office: Worded
      readonly holder: Party<Who>
      readonly of?: readonly string[]
      /** Told of the end: "resigned as foreign minister". */
      readonly ends?: true
    }

export type ClaimKind = Said<unknown>['kind']

/** "at least 40 billion dollars" has a `min` and no `max`. Currency is ISO 4217. */
export interface Amount extends Span {
  readonly min?: number
  readonly max?: number
  readonly about?: true
  readonly currency: string
}

/** How many of what: "20 diplomats", "more than 30 observers"; "some 40 soldiers" is about so many. */
export interface Count extends Span {
  readonly min?: number
  readonly max?: number
  readonly about?: true
  /** What is counted, as it is written: "diplomats". */
  readonly of: string
  /** What that is in every language, where it is known: an office ("diplomat"), or `arm` for soldiers. */
  readonly kind?: string
}

/** Why a claim is there: the rule, where it matched, and the rules under it. */
export interface Because extends Span {
  /** Name of the rule. */
  readonly rule: string
  /** The rules under it. */
  readonly from?: readonly Because[]
}

/**
 * One report says one thing. The atom of the record: grouped and compared, never edited.
 * `Who` is a mention id in a reading and an actor id in the record, so that no unresolved person can enter the record.
 */
export interface Claim<Who> {
  readonly id: string
  readonly says: Said<Who>
  readonly stance: Stance
  /** Index into the reading's times: when it happened or is planned. */
  readonly time?: number
  readonly where?: Span & { readonly mention: string }
  /** An earlier version of the report said so, and the report takes it back. */
  readonly superseded?: true
  /** Through whom the report has it, outermost first; empty where the report says it itself. */
  readonly chain: readonly Link<Who>[]
  /** The clause or sentence that says it; and the one it leans on. */
  readonly evidence: readonly Span[]
  readonly because: Because
}
