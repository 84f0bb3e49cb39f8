/** A line of a story's calendar as a calendar program has it. */
export interface CalendarLine {
  readonly summary: string
  readonly description: string
  /** ISO days, half-open. */
  readonly from: string
  readonly to: string
  readonly edtf: string
  readonly status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED'
  readonly category: string
  readonly place?: string
  /** The record has it no longer. */
  readonly gone?: true
}

/** A line as it was given out: `sequence` counts from 0 how often it changed. */
export interface AppointmentVersion {
  /** Under which calendar programs know it, for good. */
  readonly uid: string
  readonly sequence: number
  /** ISO instant at which it was first given out so. */
  readonly at: string
  readonly line: CalendarLine
}

/** That a claim stands, or once stood, behind an appointment. */
export interface AppointmentClaim {
  readonly uid: string
  readonly claim: string
}

/** What was given out of a story's calendar. Entries are named after their first claim, which an earlier report can change; appointments are found again by any of their claims. */
export interface Appointments {
  readonly claims: readonly AppointmentClaim[]
  readonly versions: readonly AppointmentVersion[]
}
