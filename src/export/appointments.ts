import type { AppointmentClaim, Appointments, AppointmentVersion, CalendarLine } from '../model/appointment.ts'
import { nameAfter } from '../model/id.ts'

/** A line of the calendar as the record has it now, and the claims behind it in canonical order. */
export interface Draft {
  readonly claims: readonly string[]
  readonly line: CalendarLine
}

/**
 * What is new since the calendar was last given out, at an ISO instant: a version where a line is new, has changed or is gone, and the claims that an appointment did not have.
 * A line is the appointment with which it shares the larger part of its claims, among equals the older one; a line that shares none is a new appointment.
 */
export function appoint(story: string, drafts: readonly Draft[], kept: Appointments, at: string): Appointments {
  const last = new Map(kept.versions.map((version) => [version.uid, version]))
  const uids = named(story, drafts, kept)
  const told = new Set(uids)
  const behind = Map.groupBy(kept.claims, ({ uid }) => uid)
  const claims = drafts.flatMap((draft, i) => newClaims(draft, uids[i] as string, behind))
  const versions = drafts.flatMap(({ line }, i) => changed(uids[i] as string, last.get(uids[i] as string), line, at))
  const left = [...last.values()].filter(({ uid, line }) => !told.has(uid) && !line.gone)
  return { claims, versions: [...versions, ...left.flatMap((version) => changed(version.uid, version, goneFrom(version.line), at))] }
}

function newClaims({ claims }: Draft, uid: string, behind: ReadonlyMap<string, readonly AppointmentClaim[]>): readonly AppointmentClaim[] {
  const known = new Set(behind.get(uid)?.map(({ claim }) => claim))
  return claims.filter((claim) => !known.has(claim)).map((claim) => ({ uid, claim }))
}

function changed(uid: string, last: AppointmentVersion | undefined, line: CalendarLine, at: string): readonly AppointmentVersion[] {
  if (last && JSON.stringify(last.line) === JSON.stringify(line)) return []
  return [{ uid, sequence: last ? last.sequence + 1 : 0, at, line }]
}

/** An appointment that is only left out would stay for good in the calendars that took it in. */
const goneFrom = (line: CalendarLine): CalendarLine => ({
  ...line,
  status: 'CANCELLED',
  summary: `No longer told: ${line.summary}`,
  description: `The record has this no longer: what told it was withdrawn, has lost its date, or stands under another line.\n\n${line.description}`,
  gone: true,
})

/** The name of each line, in their order. */
function named(story: string, drafts: readonly Draft[], kept: Appointments): readonly string[] {
  const names: (string | undefined)[] = drafts.map(() => undefined)
  const taken = new Set<string>()
  for (const { draft, uid } of likeness(drafts, kept)) {
    if (names[draft] !== undefined || taken.has(uid)) continue
    names[draft] = uid
    taken.add(uid)
  }
  for (const { uid } of kept.versions) taken.add(uid)
  return names.map((name, i) => {
    const uid = name ?? newName(story, drafts[i] as Draft, taken)
    taken.add(uid)
    return uid
  })
}

function newName(story: string, { claims }: Draft, taken: ReadonlySet<string>): string {
  for (let n = 0; ; n++) {
    const uid = `${nameAfter('appointment', story, claims[0], n)}@readout`
    if (!taken.has(uid)) return uid
  }
}

/** Pairs of a line and an appointment that share claims, the likest first: shared claims by all that either has (Jaccard), then the older appointment. */
function likeness(drafts: readonly Draft[], kept: Appointments): readonly { readonly draft: number; readonly uid: string }[] {
  const behind = Map.groupBy(kept.claims, ({ uid }) => uid)
  const holders = Map.groupBy(kept.claims, ({ claim }) => claim)
  const age = new Map(kept.versions.filter(({ sequence }) => sequence === 0).map(({ uid, at }) => [uid, `${at} ${uid}`]))
  const pairs = drafts.flatMap(({ claims }, draft) => {
    const shared = Map.groupBy(
      claims.flatMap((claim) => holders.get(claim) ?? []),
      ({ uid }) => uid,
    )
    return [...shared].map(([uid, both]) => ({ draft, uid, like: both.length / (claims.length + (behind.get(uid)?.length ?? 0) - both.length) }))
  })
  const older = (a: string, b: string): number => ((age.get(a) ?? '') < (age.get(b) ?? '') ? -1 : 1)
  return pairs.sort((a, b) => b.like - a.like || (a.uid === b.uid ? a.draft - b.draft : older(a.uid, b.uid)))
}
