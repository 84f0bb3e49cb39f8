import type { TimeRule } from '../pack.ts'
import { dates } from './times-dates.ts'
import { lengths } from './times-lengths.ts'
import { periods } from './times-periods.ts'
import { ranges } from './times-ranges.ts'
import { repeats } from './times-repeats.ts'
import { shifts } from './times-shifts.ts'
import { LED } from './times-words.ts'
import { weekdays } from './times-weekdays.ts'

/** How English tells times. A capture named `time` is the expression; the words around it are only looked at. */
export const times: readonly TimeRule[] = [...dates, ...weekdays, ...periods, ...shifts, ...lengths, ...repeats, ...ranges].map(led)

/**
 * Longest wins only from the same word on: so every rule may begin with the preposition that some of them need. What a rule looks at itself goes first:
 * the "about" of "about three weeks ago" says how exact it is.
 */
function led(rule: TimeRule): TimeRule {
  const match = rule.match.includes('time:') ? rule.match : `time:(${rule.match})`
  return { ...rule, match: match.includes('about:') ? `(${match} | ${LED} (${match}))` : `${LED}? (${match})` }
}

/** What a token of figures and letters says of time that no table lists: "10am", "3pm", "12:55:33". */
export function guessTime(norm: string): readonly { readonly class: string; readonly value: string }[] {
  const half = /^(\d{1,2})(?:[:.](\d\d))?([ap])m$/.exec(norm)
  if (half && Number(half[1]) <= 12) {
    const hour = (Number(half[1]) % 12) + (half[3] === 'p' ? 12 : 0)
    return [{ class: 'clock', value: `${String(hour).padStart(2, '0')}:${half[2] ?? '00'}` }]
  }
  const seconds = /^([01]\d|2[0-3]):([0-5]\d):[0-5]\d$/.exec(norm)
  return seconds ? [{ class: 'clock', value: `${seconds[1]}:${seconds[2]}` }] : []
}
