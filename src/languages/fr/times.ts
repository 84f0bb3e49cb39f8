import type { TimeRule } from '../pack.ts'
import { clocks } from './times-clock.ts'
import { countedTimes } from './times-counted.ts'
import { dates } from './times-dates.ts'
import { lengths } from './times-lengths.ts'
import { periods } from './times-periods.ts'
import { sets } from './times-sets.ts'
import { shifts } from './times-shifts.ts'
import { spans } from './times-spans.ts'
import { vagueTimes } from './times-vague.ts'
import { weekdays } from './times-weekdays.ts'

/** How French says when, how long and how often. */
export const times: readonly TimeRule[] = [
  ...dates,
  ...periods,
  ...weekdays,
  ...shifts,
  ...countedTimes,
  ...lengths,
  ...sets,
  ...clocks,
  ...spans,
  ...vagueTimes,
]
