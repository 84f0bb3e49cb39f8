import type { Span } from './anchor.ts'

/** How fine a time is told. */
export type Grain =
  | 'minute'
  | 'hour'
  | 'daypart'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'

/** A unit that is counted in "three weeks ago" and "for 40 minutes". */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'

/** Part of a period: early and late a third (the end of a month its last seven days), mid the middle one. */
export type PeriodPart = 'start' | 'mid' | 'end'

/** TIMEX3 part of a day. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI'

/** "last Friday", "this week", "next month". */
export type Pointer = 'last' | 'this' | 'next'

/** What is spelled of a calendar date. Missing parts are reckoned, never invented. */
export interface CalendarParts {
  readonly century?: number
  /** First year of the decade: 1990. */
  readonly decade?: number
  readonly year?: number
  readonly half?: 1 | 2
  readonly quarter?: 1 | 2 | 3 | 4
  /** EDTF season: 21 spring, 22 summer, 23 autumn, 24 winter. */
  readonly season?: number
  readonly month?: number
  readonly day?: number
  /** ISO weekday: 1 Monday … 7 Sunday. */
  readonly weekday?: number
  readonly part?: PeriodPart
  readonly daypart?: DayPart
  /** Time of day as `hh:mm`. */
  readonly clock?: string
}

/**
 * What the words of a time mean before anybody knows when they were written.
 * Reckoning against a day makes a date of it (`reckon.ts`).
 */
export type TimeMeaning =
  /** "5 October", "Friday", "last March", "in 2019": parts of a calendar date. */
  | { readonly is: 'calendar'; readonly parts: CalendarParts; readonly points?: Pointer }
  /** "yesterday", "last week", "three days ago", "the next day", "at the end of next month": so many units from a known time. */
  | {
      readonly is: 'shift'
      readonly unit: TimeUnit
      readonly by: number
      /** `speech`: from when the words are written or spoken; `told`: from the time told just before ("two days later"). */
      readonly from: 'speech' | 'told'
      /** "about three weeks ago", "a few days later": stays vague. */
      readonly vague?: true
      readonly part?: PeriodPart
      readonly daypart?: DayPart
      /** "Monday of next week": a weekday within the unit. */
      readonly weekday?: number
      readonly clock?: string
    }
  /** "40 minutes", "30 or 40 minutes", "several weeks": how long. Absent numbers are vague. */
  | { readonly is: 'length'; readonly unit: TimeUnit; readonly min?: number; readonly max?: number; readonly about?: true }
  /** "now", "recently", "soon". */
  | { readonly is: 'vague'; readonly towards: 'past' | 'present' | 'future' }
  /** "every Friday", "twice a year": TIMEX3 SET with its value. */
  | { readonly is: 'repeat'; readonly value: string }
  /** "from Monday to Wednesday", "4–6 October". */
  | { readonly is: 'span'; readonly first: TimeMeaning; readonly last: TimeMeaning }

/** The side of the report's day a time looks to: what the tense says of "on Friday". */
export type Lean = 'past' | 'future' | 'either'

/** A time as it stands in a report. */
export interface TimeExpression extends Span {
  readonly text: string
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly meaning: TimeMeaning
  /** Where the two ends of a span stand: "4" and "6 October". */
  readonly ends?: readonly [Span, Span]
  /** Set from the verb group of its clause. */
  readonly lean: Lean
  /** `told`: the tense of what happened or will happen says so; `loose`: it is of what a verb plans ("announced a summit on 12 June"); `noun`: it hangs on a noun ("the summit of 12 June"). */
  readonly hold?: 'told' | 'loose' | 'noun'
  /** "before Christmas", "by Friday", "after 20 October": the thing is not of that day but on this side of it. */
  readonly side?: 'before' | 'by' | 'after'
  /** Name of the rule that read it. */
  readonly rule: string
}

/** A date of the record: half-open days, EDTF, and the words it was reckoned from. */
export interface When {
  /** The date in EDTF (ISO 8601-2). */
  readonly edtf: string
  /** ISO day, inclusive. */
  readonly from: string
  /** ISO day, exclusive. */
  readonly to: string
  readonly grain: Grain
  /** One sentence a person can check. */
  readonly why: string
  /** True when day, month and year all stand in the words. */
  readonly spelled?: true
}

/** A date with the words it stands on. */
export interface AnchoredWhen extends When {
  /** The words it stands on. */
  readonly anchors: readonly { readonly report: string; readonly start: number; readonly end: number }[]
}
