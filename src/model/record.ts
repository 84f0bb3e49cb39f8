import type { Act, ContactHow, InstrumentType, SpeechAct } from './act.ts'
import type { Actor } from './actor.ts'
import type { Anchor } from './anchor.ts'
import type { Because, Stance } from './claim.ts'
import type { RecordNotice } from './notice.ts'
import type { Published } from './reading.ts'
import type { AnchoredWhen } from './time.ts'

/** The record format that this version writes. */
export const RECORD_FORMAT = 'readout-record/1'

/** Where an entry stands, one list for all kinds. `held` also for what happened, `reported` for what only hedged words tell. */
export type EntryStatus = 'proposed' | 'planned' | 'held' | 'reported' | 'postponed' | 'cancelled' | 'denied'

/** An actor as a party of an entry; `name` repeats the actor's so that a line reads without a look-up. */
export interface Named {
  readonly actor: string
  readonly name: string
  /** The office the person held that day. */
  readonly office?: string
}

/** One step of an entry's history and the claim that tells it. */
export interface Step {
  readonly status: EntryStatus
  /** EDTF day of the report that says so, or of the words in it. */
  readonly date?: string
  readonly claim: string
}

/** A sum of money as far as reports tell it: "at least 40 billion dollars" has no `max`. Currency is ISO 4217. */
export interface Sum {
  readonly min?: number
  readonly max?: number
  readonly about?: true
  readonly currency: string
}

/** How many of what: "20 diplomats"; `of` is written as in the first report. */
export interface Numbered {
  readonly min?: number
  readonly max?: number
  readonly about?: true
  readonly of: string
  /** What that is in every language, where it is known: an office ("diplomat"), or `arm` for soldiers. */
  readonly kind?: string
}

/** What every line of the record has, whatever it is about. */
export interface EntryCommon {
  readonly id: string
  readonly when?: AnchoredWhen
  readonly where?: { readonly name: string; readonly id?: string; readonly anchors: readonly Anchor[] }
  readonly status: EntryStatus
  /** A plan that both sides confirm. */
  readonly firm?: true
  readonly history?: readonly Step[]
  readonly claims: readonly string[]
  readonly reports: readonly string[]
  /** Independent origins that stand behind it. */
  readonly origins: number
  /** Why its claims were taken to be about one thing: a sentence each. */
  readonly why?: readonly string[]
}

export interface ContactEntry extends EntryCommon {
  readonly kind: 'contact'
  readonly how: ContactHow
  readonly participants: readonly Named[]
  readonly minutes?: { readonly min: number; readonly max: number }
}

export interface ActionEntry extends EntryCommon {
  readonly kind: 'action'
  readonly act: Act
  readonly label: string
  readonly by: readonly Named[]
  readonly toward: readonly Named[]
  readonly persons?: readonly Named[]
  readonly count?: Numbered
  readonly amount?: Sum
}

export interface CommitmentEntry extends EntryCommon {
  readonly kind: 'commitment'
  /** Empty where nobody is named. */
  readonly by: readonly Named[]
  readonly to?: readonly Named[]
  readonly what: string
  readonly made?: AnchoredWhen
  readonly due?: AnchoredWhen
  readonly condition?: string
  readonly count?: Numbered
  readonly amount?: Sum
  readonly state: 'open' | 'done' | 'lapsed' | 'broken' | 'unknown'
}

export interface InstrumentEntry extends EntryCommon {
  readonly kind: 'instrument'
  readonly name: string
  readonly type: InstrumentType
  readonly parties: readonly Named[]
  readonly amount?: Sum
}

export interface OccasionEntry extends EntryCommon {
  readonly kind: 'occasion'
  readonly name: string
  readonly participants?: readonly Named[]
}

export interface HoldingEntry extends EntryCommon {
  readonly kind: 'holding'
  readonly office: string
  readonly holder: Named
  readonly from?: string
  readonly to?: string
}

/** One line of the record: what several claims are jointly about. */
export type Entry = ContactEntry | ActionEntry | CommitmentEntry | InstrumentEntry | OccasionEntry | HoldingEntry

/** Somebody who speaks or passes words on: an actor, words that name nobody, or an outlet. */
export interface Voice {
  readonly actor?: string
  readonly name?: string
  readonly unnamed?: string
  /** The state of an official without a name, ISO 3166-1 alpha-3. */
  readonly state?: string
  readonly outlet?: string
}

/** Who speaks: one voice, or several together. */
export interface Speaker extends Voice {
  readonly all?: readonly Voice[]
}

export interface RecordStatement extends Anchor {
  readonly id: string
  readonly text: string
  readonly form: 'direct' | 'indirect' | 'mixed'
  readonly act: SpeechAct
  readonly channel?: string
  readonly to?: Voice
  readonly when?: AnchoredWhen
  readonly speaker?: Speaker
  /** How it reached the report, outermost first, without the report's outlet and without the speaker. */
  readonly chain: readonly Voice[]
  readonly cue?: { readonly start: number; readonly end: number }
  readonly because: Because
}

/** A value of a claim and the words it stands on. */
export interface Value<T> {
  readonly value: T
  readonly anchors: readonly { readonly start: number; readonly end: number }[]
}

/** A length of time in minutes, as its words tell it. */
export interface Minutes {
  readonly min: number
  readonly max: number
  readonly about?: true
}

/** What a claim says, field by field, each with its words. */
export interface RecordSaid {
  readonly kind: Entry['kind']
  readonly how?: Value<ContactHow>
  readonly act?: Value<Act>
  readonly label?: Value<string>
  readonly participants?: readonly Value<Named>[]
  readonly by?: readonly Value<Named>[]
  readonly toward?: readonly Value<Named>[]
  readonly to?: readonly Value<Named>[]
  readonly persons?: readonly Value<Named>[]
  readonly parties?: readonly Value<Named>[]
  readonly holder?: Value<Named>
  readonly office?: Value<string>
  readonly name?: Value<string>
  readonly type?: Value<InstrumentType>
  readonly what?: Value<string>
  readonly condition?: Value<string>
  readonly minutes?: Value<Minutes>
  readonly count?: Value<Numbered>
  readonly amount?: Value<Sum>
  readonly ordinal?: 'first' | 'again'
  readonly when?: AnchoredWhen
  readonly due?: AnchoredWhen
  readonly where?: Value<string> & { readonly id?: string }
}

export interface RecordClaim {
  readonly id: string
  readonly entry: string
  readonly report: string
  readonly says: RecordSaid
  readonly stance: Stance
  readonly chain: readonly Voice[]
  readonly evidence: readonly (Anchor & { readonly quote: string })[]
  readonly because: Because
}

export interface Side {
  readonly value: string
  readonly claims: readonly string[]
  readonly statements?: readonly string[]
}

/** Readings of one entry's field that cannot all be true, each with its claims. */
export interface Conflict {
  readonly id: string
  readonly about: string
  readonly on: 'whether' | 'when' | 'where' | 'who' | 'what' | 'how-many' | 'how-long' | 'tone'
  readonly sides: readonly Side[]
  readonly state: { readonly kind: 'open' | 'corrected' | 'overtaken' | 'explained'; readonly by?: string }
  /** Why the sides are taken to speak of one thing. */
  readonly why: string
}

export interface RecordReport {
  readonly id: string
  readonly file?: string
  readonly url?: string
  readonly outlet?: string
  /** The state whose own account it is: by its letterhead, its outlet, or the government that the host of its url is of. */
  readonly side?: string
  /** What says whose account it is. */
  readonly sideWhy?: string
  readonly language: string
  readonly title?: string
  readonly published: Published | null
  /** The report or the wire it repeats. */
  readonly origin?: string
}

/** The product: a pure function of reports, world, languages and judgements. */
export interface StoryRecord {
  readonly format: typeof RECORD_FORMAT
  readonly story: string
  readonly reports: readonly RecordReport[]
  readonly actors: readonly Actor[]
  readonly entries: readonly Entry[]
  readonly statements: readonly RecordStatement[]
  readonly claims: readonly RecordClaim[]
  readonly conflicts: readonly Conflict[]
  readonly notices: readonly RecordNotice[]
}
