import { readEdtf, spanOf } from '../../model/edtf.ts'
import { CORRECTABLE, correctable, minutesIn } from '../../model/correction.ts'
import type { Conflict, Entry } from '../../model/record.ts'
import type { Grain } from '../../model/time.ts'
import type { Correction, Verdicts } from './rulings.ts'
import { noteOf } from './rulings.ts'
import type { Told } from './told.ts'

/** What a field takes from a correction; nothing where the words do not fit it. */
type Setter = (value: string, correction: Correction) => Partial<Record<string, unknown>> | undefined

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
    const minutes = minutesIn(value)
    return minutes && { minutes }
  },
  status: (value) => (CORRECTABLE.status.fits(value) ? { status: value } : undefined),
  how: (value) => (CORRECTABLE.how.fits(value) ? { how: value } : undefined),
  label: (value) => ({ label: value }),
  what: (value) => ({ what: value }),
  name: (value) => ({ name: value }),
}

/** An entry with the fields that people have set, the latest word on each; its conflicts over them explained by the judgement. */
export function corrected(
  entry: Entry,
  conflicts: readonly Conflict[],
  claims: readonly Told[],
  verdicts: Verdicts,
): { readonly entry: Entry; readonly conflicts: readonly Conflict[] } {
  if (!verdicts.corrections.size) return { entry, conflicts }
  const all = claims.flatMap((told) => verdicts.corrections.get(told.id) ?? [])
  const byField = new Map(all.sort((a, b) => (a.judgement.at < b.judgement.at ? -1 : a.judgement.at > b.judgement.at ? 1 : 0)).map((c) => [c.field, c]))
  let out: Entry = entry
  let settled = conflicts
  for (const correction of byField.values()) {
    const { field, value, judgement } = correction
    const set = isFieldOf(entry, field) ? SETTERS[field]?.(value, correction) : undefined
    const settles = correctable(field)?.settles
    if (set) out = { ...out, ...set, why: [...(out.why ?? []), `${field} set by ${judgement.by}${noteOf(judgement)}`] } as Entry
    settled = settled.map((c) => (c.on === settles && (set || c.sides.some((side) => side.value === value)) ? explained(c, judgement.id) : c))
  }
  return { entry: out, conflicts: settled }
}

const explained = (conflict: Conflict, by: string): Conflict => ({ ...conflict, state: { kind: 'explained', by } })

const isFieldOf = ({ kind }: Entry, field: string): boolean => correctable(field)?.of?.includes(kind) ?? true
