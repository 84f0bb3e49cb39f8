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

export interface TimeLine extends Quoted {
  readonly type: TimeExpression['type']
  /** TIMEX3 value. */
  readonly value: string
  readonly edtf?: string
  readonly from?: string
  readonly to?: string
  readonly grain?: Grain
  readonly why?: string
}

export interface MentionLine extends Quoted {
  readonly kind: MentionKind
  readonly name?: string
  readonly actor?: string
  readonly how?: How
  readonly doubt?: true
}

export interface VoiceLine {
  readonly name?: string
  readonly unnamed?: string
  readonly outlet?: string
}

export interface StatementLine extends Quoted {
  readonly form: 'direct' | 'indirect' | 'mixed'
  readonly act: SpeechAct
  readonly cue: Span | null
  readonly speaker: (Quoted & { readonly name?: string }) | null
  readonly chain: readonly VoiceLine[]
}

export interface PartyLine extends Span {
  readonly name?: string
  readonly actor?: string
  /** ISO 3166-1 alpha-3 of the state the party belongs to. */
  readonly state?: string
}

export interface ClaimLine {
  readonly kind: ClaimKind
  readonly how?: ContactHow
  readonly act?: Act
  readonly status: ClaimStatus | 'denied'
  readonly participants?: readonly PartyLine[]
  readonly by?: readonly PartyLine[]
  readonly toward?: readonly PartyLine[]
  readonly parties?: readonly PartyLine[]
  readonly what?: string
  readonly when?: { readonly edtf: string; readonly from: string; readonly to: string; readonly grain: Grain }
  readonly where?: string
  readonly minutes?: { readonly min: number; readonly max: number }
  readonly evidence: readonly (Span & { readonly quote: string })[]
  readonly rule: string
}

/** One line out of `readout read --jsonl`: a story of one report, read and resolved alone. */
export interface ReadingLine {
  readonly id: string
  readonly language: string
  readonly published: {
    readonly edtf: string
    readonly from: string
    readonly to: string
    readonly ground: DateGround
    readonly why: string
  } | null
  readonly times: readonly TimeLine[]
  readonly mentions: readonly MentionLine[]
  readonly statements: readonly StatementLine[]
  readonly claims: readonly ClaimLine[]
  readonly notices: readonly Notice[]
}
