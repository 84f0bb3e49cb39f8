import type { Conflict, EntryStatus } from '../../../../model/record.ts'
import { sayDate } from '../../dates.ts'
import { words } from '../../words/words.ts'
import { conflictWords } from './words.ts'

/** The value of a side in the reader's language, as far as it is a date, a status or a measure; else as the record has it. */
export function sayValue(on: Conflict['on'], value: string): string {
  if (on === 'when') return sayDate(value, { weekday: 'long' })
  if (on === 'whether') return words().statuses[value as EntryStatus] ?? value
  return on === 'how-long' || on === 'how-many' ? sayMeasure(value) : value
}

/** "about 30 to 40 minutes", which the record has in English. */
function sayMeasure(value: string): string {
  const { measure } = conflictWords()
  const found = /^(about )?(at least |at most )?(\d+)(?: to (\d+))? (.+)$/.exec(value)
  if (!found) return value
  const [, about, bound, least, most, unit] = found
  return [
    about ? measure.about : '',
    bound ? (bound === 'at least ' ? measure.least : measure.most) : '',
    most ? `${least} ${measure.to} ${most}` : least,
    unit === 'minutes' ? measure.minutes : unit,
  ]
    .filter(Boolean)
    .join(' ')
}
