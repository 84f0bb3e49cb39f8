import { readEdtf, spanOf } from '../../model/edtf.ts'
import type { Conflict, Entry, EntryStatus } from '../../model/record.ts'
import type { Grain } from '../../model/time.ts'
import type { Correction, Verdicts } from './rulings.ts'
import { noteOf } from './rulings.ts'
import type { Told } from './told.ts'

/** What a field takes from a correction; nothing where the words do not fit it. */
type Setter = (value: string, correction: Correction) => Partial<Record<string, unknown>> | undefined

const STATUSES: ReadonlySet<string> = new Set(['proposed', 'planned', 'held', 'reported', 'postponed', 'cancelled', 'denied'] satisfies EntryStatus[])
const HOWS: ReadonlySet<string> = new Set(['meeting', 'call', 'visit', 'letter', 'message'])
const GRAINS = {
  day: 'day',
  month: 'month',
  year: 'year',
  decade: 'decade',
  century: 'century',
  group: 'season',
  interval: 'day',
  set: 'day',
} as const satisfies Record<string, Grain>

/** Fields that a judgement can set, by the name it uses. */
const SETTERS: Readonly<Record<string, Setter>> = {
  when: (value, { judgement }) => {
    const read = readEdtf(value)
    return read && { when: { edtf: value, ...spanOf(read), grain: GRAINS[read.is], why: `set by ${judgement.by}${noteOf(judgement)}`, anchors: [] } }
  },
  due: (value, { judgement }) => {
    const read = readEdtf(value)
    return read && { due: { edtf: value, ...spanOf(read), grain: GRAINS[read.is], why: `set by ${judgement.by}${noteOf(judgement)}`, anchors: [] } }
  },
  where: (value) => ({ where: { name: value, anchors: [] } }),
  minutes: (value) => {
    const match = /^(\d+)(?:\s*[-–]\s*(\d+))?$/.exec(value)
    return match ? { minutes: { min: Number(match[1]), max: Number(match[2] ?? match[1]) } } : undefined
  },
  status: (value) => (STATUSES.has(value) ? { status: value } : undefined),
  how: (value) => (HOWS.has(value) ? { how: value } : undefined),
  label: (value) => ({ label: value }),
  what: (value) => ({ what: value }),
  name: (value) => ({ name: value }),
}

/** Which conflict a corrected field settles. */
const SETTLES: Readonly<Record<string, Conflict['on']>> = { when: 'when', where: 'where', minutes: 'how-long', status: 'whether' }

/** An entry with the fields that people have set, the latest word on each; its conflicts over them explained by the judgement. */
export function corrected(
  entry: Entry,
  conflicts: readonly Conflict[],
  claims: readonly Told[],
  verdicts: Verdicts,
): { readonly entry: Entry; readonly conflicts: readonly Conflict[] } {
  if (!verdicts.corrections.size) return { entry, conflicts }
  const all = claims.flatMap((told) => verdicts.corrections.get(told.id) ?? [])
  const byField = new Map(
    all
      .filter(({ field }) => isFieldOf(entry, field))
      .sort((a, b) => (a.judgement.at < b.judgement.at ? -1 : a.judgement.at > b.judgement.at ? 1 : 0))
      .map((c) => [c.field, c]),
  )
  let out: Entry = entry
  let settled = conflicts
  for (const correction of byField.values()) {
    const set = SETTERS[correction.field]?.(correction.value, correction)
    if (!set) continue
    out = { ...out, ...set, why: [...(out.why ?? []), `${correction.field} set by ${correction.judgement.by}${noteOf(correction.judgement)}`] } as Entry
    settled = settled.map((c) => (c.on === SETTLES[correction.field] ? { ...c, state: { kind: 'explained', by: correction.judgement.id } } : c))
  }
  return { entry: out, conflicts: settled }
}

/** Fields common to all kinds, and those that only some have. */
const isFieldOf = (entry: Entry, field: string): boolean => {
  if (field === 'minutes' || field === 'how') return entry.kind === 'contact'
  if (field === 'due' || field === 'what') return entry.kind === 'commitment'
  if (field === 'label') return entry.kind === 'action'
  if (field === 'name') return entry.kind === 'instrument' || entry.kind === 'occasion'
  return true
}
