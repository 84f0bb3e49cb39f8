import type { Act, ContactHow, InstrumentType, SpeechAct } from './act.ts'
import type { Actor, OfficeLevel } from './actor.ts'
import type { Anchor } from './anchor.ts'
import type { Because, Stance } from './claim.ts'
import type { Numbered, Sum } from './measure.ts'
import type { RecordNotice } from './notice.ts'
import type { Published } from './reading.ts'
import type { AnchoredWhen } from './time.ts'

/** The record format that this version writes. */
export const RECORD_FORMAT = 'readout-record/1'

/** Where an entry stands, one list for all kinds. `held` also for what happened, `reported` for what only hedged words tell. */
export type EntryStatus = 'proposed' | 'planned' | 'held' | 'reported' | 'postponed' | 'cancelled' | 'denied'

/** An actor as a party of an entry; `name` repeats the actor's so that a line reads without a look-up. */
export interface Named {
  /** Id of the actor. */
  readonly actor: string
  /** The actor's canonical English short name. */
  readonly name: string
  /** The office the person held that day. */
  readonly office?: string
  /** How high that office is. */
  readonly level?: OfficeLevel
}

/** One step of an entry's history and the claim that tells it. */
export interface Step {
  readonly status: EntryStatus
  /** EDTF day of the report that says so, or of the words in it. */
  readonly date?: string
  /** Id of the claim. */
  readonly claim: string
}

/** What every line of the record has, whatever it is about. */
export interface EntryCommon {
  /** Id of the entry; it can change when an earlier report comes in. */
  readonly id: string
  readonly when?: AnchoredWhen
  /** Where: the place's name, its id in the world tables where it is known, and the words. */
  readonly where?: { readonly name: string; readonly id?: string; readonly anchors: readonly Anchor[] }
  readonly status: EntryStatus
  /** A plan that both sides confirm. */
  readonly firm?: true
  readonly history?: readonly Step[]
  /** Ids of the claims behind it. */
  readonly claims: readonly string[]
  /** Ids of the reports that tell it. */
  readonly reports: readonly string[]
  /** Independent origins that stand behind it. */
  readonly origins: number
  /** Why its claims were taken to be about one thing: a sentence each. */
  readonly why?: readonly string[]
}

/** Two or more definite sides met, spoke, wrote or visited. */
export interface ContactEntry extends EntryCommon {
  readonly kind: 'contact'
  readonly how: ContactHow
  readonly participants: readonly Named[]
  /** How long it took, in minutes; two numbers where the words leave it open ("30 or 40 minutes"). */
  readonly minutes?: { readonly min: number; readonly max: number }
}

/** What one side did to another. */
export interface ActionEntry extends EntryCommon {
  readonly kind: 'action'
  readonly act: Act
  /** What was done, in a few English words: "expels envoys". */
  readonly label: string
  readonly by: readonly Named[]
  readonly toward: readonly Named[]
  readonly persons?: readonly Named[]
  readonly count?: Numbered
  readonly amount?: Sum
}

/** What somebody promised, and by when. */
export interface CommitmentEntry extends EntryCommon {
  readonly kind: 'commitment'
  /** Empty where nobody is named. */
  readonly by: readonly Named[]
  readonly to?: readonly Named[]
  /** What was promised, in the words of the first report. */
  readonly what: string
  readonly made?: AnchoredWhen
  readonly due?: AnchoredWhen
  /** On what it depends, in its words. */
  readonly condition?: string
  readonly count?: Numbered
  readonly amount?: Sum
  /** What became of it: `open` not due yet, or without a day; `done` told as kept; `lapsed` due by the newest report and not told as kept; `broken` taken back; `unknown` only hedged words tell it, or it is denied. */
  readonly state: 'open' | 'done' | 'lapsed' | 'broken' | 'unknown'
  /** The claim that tells it as done. */
  readonly deed?: string
}

/** An agreement, a treaty, a resolution, a statement: a step of its life. */
export interface InstrumentEntry extends EntryCommon {
  readonly kind: 'instrument'
  /** Its name, as it is written. */
  readonly name: string
  readonly type: InstrumentType
  /** Its id in the world's tables, where it is known. */
  readonly world?: string
  readonly parties: readonly Named[]
  readonly amount?: Sum
}

/** A summit, a conference, an election: what a calendar shows. */
export interface OccasionEntry extends EntryCommon {
  readonly kind: 'occasion'
  /** Its name, as it is written. */
  readonly name: string
  readonly participants?: readonly Named[]
}

/** Who holds or leaves an office, as reports tell it. */
export interface HoldingEntry extends EntryCommon {
  readonly kind: 'holding'
  /** The office, in English where it is known. */
  readonly office: string
  readonly holder: Named
  /** From when, in EDTF. */
  readonly from?: string
  /** Until when, in EDTF, exclusive. */
  readonly to?: string
}

/** One line of the record: what several claims are jointly about. */
export type Entry = ContactEntry | ActionEntry | CommitmentEntry | InstrumentEntry | OccasionEntry | HoldingEntry

/** Somebody who speaks or passes words on: an actor, words that name nobody, or an outlet. */
export interface Voice {
  /** Id of the actor, where it is known who it is. */
  readonly actor?: string
  /** Its canonical name. */
  readonly name?: string
  /** Words that name nobody: "a senior official". */
  readonly unnamed?: string
  /** The state of an official without a name, ISO 3166-1 alpha-3. */
  readonly state?: string
  /** A paper or agency. */
  readonly outlet?: string
}

/** Who speaks: one voice, or several together. */
export interface Speaker extends Voice {
  readonly all?: readonly Voice[]
}

/** Somebody speaking, in one report. Its span is the content; a quotation broken by "he said" is a statement for each piece. */
export interface RecordStatement extends Anchor {
  /** Id of the statement. */
  readonly id: string
  /** What was said, without its quotation marks and cue. */
  readonly text: string
  /** `direct` in quotation marks, `indirect` not, `mixed` partly. */
  readonly form: 'direct' | 'indirect' | 'mixed'
  readonly act: SpeechAct
  /** Where or by what it was said, in the words of the report. */
  readonly channel?: string
  readonly to?: Voice
  readonly when?: AnchoredWhen
  readonly speaker?: Speaker
  /** How it reached the report, outermost first, without the report's outlet and without the speaker. */
  readonly chain: readonly Voice[]
  /** The words that announce it: "said", "according to". */
  readonly cue?: { readonly start: number; readonly end: number }
  readonly because: Because
}

/** A value of a claim and the words it stands on. */
export interface Value<T> {
  /** What the words mean. */
  readonly value: T
  /** Where the words stand in the claim's report. */
  readonly anchors: readonly { readonly start: number; readonly end: number }[]
}

/** How long, in minutes: "30 or 40 minutes" is 30 to 40. */
export interface Minutes {
  /** At least so many. */
  readonly min: number
  /** At most so many; as `min` where one number is told. */
  readonly max: number
  /** The words say "about". */
  readonly about?: true
}

/** What a claim says, field by field, each with its words. */
export interface RecordSaid {
  /** What kind of thing is told. */
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
  /** Said to be the first of its kind, or a further one. */
  readonly ordinal?: 'first' | 'again'
  readonly when?: AnchoredWhen
  readonly due?: AnchoredWhen
  /** Where, with its id in the world tables where it is known. */
  readonly where?: Value<string> & { readonly id?: string }
}

/** One report says one thing: never edited, only grouped and compared. */
export interface RecordClaim {
  /** Id of the claim. */
  readonly id: string
  /** Id of the entry that it is a part of. */
  readonly entry: string
  /** Id of the report that says it. */
  readonly report: string
  readonly says: RecordSaid
  readonly stance: Stance
  readonly chain: readonly Voice[]
  /** The clause or sentence that says it, and the one it leans on. */
  readonly evidence: readonly (Anchor & { readonly quote: string })[]
  readonly because: Because
}

/** One of the values that cannot all be true, and who gives it. */
export interface Side {
  /** The value, as a person reads it; a date in EDTF. */
  readonly value: string
  /** Ids of the claims that give it. */
  readonly claims: readonly string[]
  /** Ids of statements that give it. */
  readonly statements?: readonly string[]
}

/** Readings of one entry's field that cannot all be true, each with its claims. */
export interface Conflict {
  /** Id of the conflict. */
  readonly id: string
  /** Id of the entry. */
  readonly about: string
  /** Which field: `whether` it happened at all, `who` took part, and so on. */
  readonly on: 'whether' | 'when' | 'where' | 'who' | 'what' | 'how-many' | 'how-long' | 'tone'
  readonly sides: readonly Side[]
  /** `open`; or `corrected` by a later report that takes it back, `overtaken` by what came after, `explained` by a person, and by what. */
  readonly state: { readonly kind: 'open' | 'corrected' | 'overtaken' | 'explained'; readonly by?: string }
  /** Why the sides are taken to speak of one thing. */
  readonly why: string
}

/** A report of the story. */
export interface RecordReport {
  /** Id of the report: a hash of its text and where it came from. */
  readonly id: string
  /** The file it was in. */
  readonly file?: string
  /** Its address on the web. */
  readonly url?: string
  /** The paper, agency or office that printed it. */
  readonly outlet?: string
  /** The state whose own account it is: by its letterhead, its outlet, or the government that the host of its url is of. */
  readonly side?: string
  /** What says whose account it is. */
  readonly sideWhy?: string
  /** BCP 47; `und` where it could not be told. */
  readonly language: string
  /** Its headline. */
  readonly title?: string
  /** Its date; null where nothing tells it. */
  readonly published: Published | null
  /** The report or the wire it repeats. */
  readonly origin?: string
}

/** The product: a pure function of reports, world, languages and judgements. */
export interface StoryRecord {
  /** The format and its version. */
  readonly format: typeof RECORD_FORMAT
  /** The name of the story. */
  readonly story: string
  readonly reports: readonly RecordReport[]
  readonly actors: readonly Actor[]
  readonly entries: readonly Entry[]
  readonly statements: readonly RecordStatement[]
  readonly claims: readonly RecordClaim[]
  readonly conflicts: readonly Conflict[]
  readonly notices: readonly RecordNotice[]
}
