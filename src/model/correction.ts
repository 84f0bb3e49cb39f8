import type { ContactHow } from './act.ts'
import { readEdtf } from './edtf.ts'
import type { Conflict, Entry, EntryStatus } from './record.ts'

const STATUSES = ['proposed', 'planned', 'held', 'reported', 'postponed', 'cancelled', 'denied'] as const satisfies readonly EntryStatus[]
const HOWS = ['meeting', 'call', 'visit', 'letter', 'message'] as const satisfies readonly ContactHow[]

/** Fields that a person can set: of a line, of a report (`published`), of a name (`actor`), or only to settle a conflict over them. */
export const FIELDS = ['when', 'where', 'status', 'how', 'minutes', 'label', 'what', 'due', 'name', 'who', 'how-many', 'tone', 'published', 'actor'] as const
export type CorrectableField = (typeof FIELDS)[number]

/** A field that a person can set, and how its values are written. */
interface Correctable {
  /** Kinds of line that have it; left out, all of them. */
  readonly of?: readonly Entry['kind'][]
  readonly fits: (value: string) => boolean
  /** What a value must be, for whoever gave another. */
  readonly written: string
  /** The values there are, where they can be listed. */
  readonly values?: readonly string[]
  /** The conflict that setting it settles. */
  readonly settles?: Conflict['on']
}

const isDate = (value: string): boolean => readEdtf(value) !== undefined
const isSaid = (value: string): boolean => value.trim() !== ''
const DATE = 'a day, month or year as in 2018-05-26, 2018-05 or 2018, two with a slash between them, or [2018-05-25,2018-05-26] for one of several'
const WORDS = 'words'

/** What each field takes. A conflict over a field that no line has is settled by naming the value that holds. */
export const CORRECTABLE: Readonly<Record<CorrectableField, Correctable>> = {
  when: { fits: isDate, written: DATE, settles: 'when' },
  where: { fits: isSaid, written: WORDS, settles: 'where' },
  status: { fits: oneOf(STATUSES), written: STATUSES.join(', '), values: STATUSES, settles: 'whether' },
  how: { of: ['contact'], fits: oneOf(HOWS), written: HOWS.join(', '), values: HOWS },
  minutes: { of: ['contact'], fits: (value) => minutesIn(value) !== undefined, written: 'minutes as in 40 or 30-40', settles: 'how-long' },
  label: { of: ['action'], fits: isSaid, written: WORDS },
  what: { of: ['commitment'], fits: isSaid, written: WORDS, settles: 'what' },
  due: { of: ['commitment'], fits: isDate, written: DATE },
  name: { of: ['instrument', 'occasion'], fits: isSaid, written: WORDS },
  who: { of: [], fits: isSaid, written: 'the value of a side', settles: 'who' },
  'how-many': { of: [], fits: isSaid, written: 'the value of a side', settles: 'how-many' },
  tone: { of: [], fits: isSaid, written: 'the value of a side', settles: 'tone' },
  /** Of a report. */
  published: { of: [], fits: isDate, written: DATE },
  /** Of a name: who it is, by name or by an id of the world. */
  actor: { of: [], fits: isSaid, written: 'a name, or an id of the world' },
}

/** The rules of a field; `undefined` where there is no such field. */
export const correctable = (field: string): Correctable | undefined => FIELDS.find((one) => one === field) && CORRECTABLE[field as CorrectableField]

/** Fields that can be set on a line of a kind. */
export const fieldsOf = (kind: Entry['kind']): readonly CorrectableField[] => FIELDS.filter((field) => correctable(field)?.of?.includes(kind) ?? true)

/** "40" and "30-40", in minutes. */
export function minutesIn(value: string): { readonly min: number; readonly max: number } | undefined {
  const match = /^(\d{1,6})(?:\s*[-–]\s*(\d{1,6}))?$/.exec(value)
  return match ? { min: Number(match[1]), max: Number(match[2] ?? match[1]) } : undefined
}

function oneOf(values: readonly string[]): (value: string) => boolean {
  return (value) => values.includes(value)
}
