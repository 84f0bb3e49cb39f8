import { readEdtf } from '../model/edtf.ts'
import { Failure } from './failure.ts'

/** Refuses what is no day. */
export function checkDay(option: '--as-of' | '--made', day: string | undefined): void {
  if (day !== undefined && readEdtf(day)?.is !== 'day') throw new Failure(`${option} ${day} is no day: write it as 2018-06-12`, 2)
}
