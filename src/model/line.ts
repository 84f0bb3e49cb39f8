import type { Act, ContactHow, SpeechAct } from './act.ts'
import type { How } from './actor.ts'
import type { Quoted, Span } from './anchor.ts'
import type { ClaimKind, ClaimStatus } from './claim.ts'
import type { MentionKind } from './mention.ts'
import type { Notice } from './notice.ts'
import type { DateGround } from './reading.ts'
import type { Grain, TimeExpression } from './time.ts'

/** One line into `readout read --jsonl`. */
export interface ReportLine {
  readonly id: string
  readonly text: string
  readonly language?: string
  readonly published?: string
  readonly outlet?: string
  readonly url?: string
}

/** A time expression. */
export interface TimeLine extends Quoted {
  /** TIMEX3 type. */
  readonly type: TimeExpression['type']
  /** TIMEX3 value. */
  readonly value: string
  /** The date in EDTF, where the day of the report lets one be reckoned. */
  readonly edtf?: string
  /** ISO day, inclusive. */
  readonly from?: string
  /** ISO day, exclusive. */
  readonly to?: string
  readonly grain?: Grain
  /** From which words it was reckoned. */
  readonly why?: string
}

/** Words that pick somebody or something out. */
export interface MentionLine extends Quoted {
  readonly kind: MentionKind
  /** Canonical English name, where it is known who it is. */
  readonly name?: string
  /** Id of the actor. */
  readonly actor?: string
  readonly how?: How
  /** The words could be somebody else. */
  readonly doubt?: true
}

/** One through whom words reached the report. */
export interface VoiceLine {
  /** Its canonical name. */
  readonly name?: string
  /** Words that name nobody: "a senior official". */
  readonly unnamed?: string
  /** A paper or agency. */
  readonly outlet?: string
}

/** Somebody speaking. Its span is the content, without its quotation marks and cue. */
export interface StatementLine extends Quoted {
  /** `direct` in quotation marks, `indirect` not, `mixed` partly. */
  readonly form: 'direct' | 'indirect' | 'mixed'
  readonly act: SpeechAct
  /** The words that announce it. */
  readonly cue: Span | null
  /** The words for who speaks, and the name where it is known. */
  readonly speaker: (Quoted & { readonly name?: string }) | null
  /** How it reached the report, outermost first, without its outlet and the speaker. */
  readonly chain: readonly VoiceLine[]
}

/** The words for one party of a claim. */
export interface PartyLine extends Span {
  /** Canonical English name, where it is known who it is. */
  readonly name?: string
  /** Id of the actor. */
  readonly actor?: string
  /** ISO 3166-1 alpha-3 of the state the party belongs to. */
  readonly state?: string
}

/** The report says one thing. */
export interface ClaimLine {
  /** What kind of thing is told. */
  readonly kind: ClaimKind
  readonly how?: ContactHow
  readonly act?: Act
  /** Where the report says it stands. */
  readonly status: ClaimStatus | 'denied'
  /** Of a contact or an occasion: who takes part. */
  readonly participants?: readonly PartyLine[]
  /** Who acts or promises. */
  readonly by?: readonly PartyLine[]
  /** Whom it is done to, or promised. */
  readonly toward?: readonly PartyLine[]
  /** Of an instrument: who agrees. */
  readonly parties?: readonly PartyLine[]
  /** Its label, its name or the words of the promise. */
  readonly what?: string
  /** When it happened or is to happen. */
  readonly when?: { readonly edtf: string; readonly from: string; readonly to: string; readonly grain: Grain }
  /** Where, by the name of the place. */
  readonly where?: string
  /** How long it took, in minutes. */
  readonly minutes?: { readonly min: number; readonly max: number }
  /** The clause or sentence that says it, and the one it leans on. */
  readonly evidence: readonly (Span & { readonly quote: string })[]
  /** The rule that read it. */
  readonly rule: string
}

/** One line out of `readout read --jsonl`: a story of one report, read and resolved alone. */
export interface ReadingLine {
  /** The id that came in, or one made of the text. */
  readonly id: string
  /** The language it was read in. */
  readonly language: string
  /** The date of the report; null where nothing tells it. */
  readonly published: {
    readonly edtf: string
    readonly from: string
    readonly to: string
    readonly ground: DateGround
    readonly why: string
  } | null
  /** When, how long and how often. */
  readonly times: readonly TimeLine[]
  /** Who and what is named. */
  readonly mentions: readonly MentionLine[]
  /** What is said, and by whom. */
  readonly statements: readonly StatementLine[]
  /** What is told as having happened, being planned, and so on. */
  readonly claims: readonly ClaimLine[]
  /** What was not read, and doubts. */
  readonly notices: readonly Notice[]
}
