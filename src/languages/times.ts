import { two } from '../model/calendar.ts'
import type { TimeMeaning } from '../model/time.ts'
import type { Captured } from './pack.ts'

/** Parts of which some may not be told. */
export type Loose<T> = { readonly [K in keyof T]?: T[K] | undefined }

/** So many units from a time. */
export type Shift = Extract<TimeMeaning, { is: 'shift' }>

/** A whole number within bounds. */
export function whole(word: Captured | undefined, least: number, most: number, ...classes: readonly string[]): number | undefined {
  const n = word?.number(...classes) ?? Number.NaN
  return Number.isInteger(n) && n >= least && n <= most ? n : undefined
}

/** The parts that are known. */
export const known = <T extends object>(parts: Loose<T>): T => Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as T

/** A time of day as `hh:mm`. */
export const clock = (hours: number, minutes: number): string => `${two(hours)}:${two(minutes)}`
