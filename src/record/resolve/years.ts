import { holds } from '../../model/anchor.ts'
import type { DaySpan } from '../../model/edtf.ts'
import type { Mention } from '../../model/mention.ts'
import { reckon } from '../../model/reckon.ts'
import type { DatedRead } from './dated.ts'

/**
 * "In 2003 the French foreign minister told the Council …": the office as it was held then. The days of the one past date with its year that stands in
 * the mention's sentence before it; `undefined` where there is none.
 */
export function daysToldWith(mention: Mention, { reading, days }: DatedRead): DaySpan | undefined {
  const sentence = reading.sentences.find((one) => holds(one, mention))
  if (!sentence) return undefined
  const spelled = reading.times.flatMap((time) => {
    if (!holds(sentence, time) || time.meaning.is !== 'calendar' || time.meaning.parts.year === undefined || time.start > mention.end) return []
    const { when } = reckon(time.meaning, { lean: time.lean, words: time.text })
    return when ? [when] : []
  })
  const [told, more] = spelled
  if (!told || more || !days || told.to > days.from) return undefined
  return { from: told.from, to: told.to }
}
