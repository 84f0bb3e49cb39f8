import { daysFrom } from '../../model/calendar.ts'
import { readEdtf, spanOf, type DaySpan } from '../../model/edtf.ts'
import type { RecordNotice } from '../../model/notice.ts'
import type { DateClue, Published } from '../../model/reading.ts'
import { daysOf, meeting } from '../days.ts'
import { GROUNDS, publishedOn, type Read } from './dated.ts'

const spanOfText = (edtf: string): DaySpan | undefined => {
  const said = readEdtf(edtf)
  return said && spanOf(said)
}

/** What came with the report besides its text. */
export function given({ report }: Read): DateClue[] {
  const out: DateClue[] = []
  const clue = (edtf: string, ground: 'metadata' | 'url' | 'post-id', why: string): void => {
    out.push({ ground: ground as DateClue['ground'], edtf, tells: 'is', why, start: 0, end: 0 })
  }
  const published = report.published?.trim().replace(/T.*$/, '')
  if (published) clue(published, 'metadata', 'The date came with the report.')
  const url = report.url ?? ''
  const day = /(?<!\d)((?:19|20)\d\d)([/-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/.exec(url)
  const month = /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])\//.exec(url)
  const post = /(?:twitter|x)\.com\/\w+\/status(?:es)?\/(\d{17,20})/.exec(url)
  if (post)
    clue(new Date(Number((BigInt(post[1] as string) >> 22n) + 1_288_834_974_657n)).toISOString().slice(0, 10), 'post-id', "The post's id holds its time.")
  else if (day) clue(`${day[1]}-${day[3]}-${day[4]}`, 'url', `The address of the report holds ${day[0]}.`)
  else if (month) clue(`${month[1]}-${month[2]}`, 'url', `The address of the report holds ${month[1]}/${month[2]}.`)
  return out
}

/** The surest clue, made finer by others that lie within it; one that does not meet it is told in a notice. */
export function surest(clues: readonly DateClue[], report: string, notices: RecordNotice[]): Published | null {
  const rank = (clue: DateClue): number => GROUNDS.indexOf(clue.ground)
  let best: Published | null = null
  for (const clue of clues.toSorted((a, b) => rank(a) - rank(b) || a.start - b.start)) {
    const span = spanOfText(clue.edtf)
    if (!span) continue
    const its = publishedOn(span, clue.ground, clue.why, clue.edtf)
    const common = best ? meeting(daysOf(its), daysOf(best)) : []
    if (!best) best = its
    else if (common.length === daysOf(its).length && span.from >= best.from && span.to <= best.to && clue.edtf !== best.edtf)
      best = { ...its, why: `${best.why} ${clue.why}` }
    else if (!common.length && Math.abs(daysFrom(span.from, best.from)) > 2) {
      notices.push({
        says: `${clue.why} That is not ${best.edtf}, which it is dated by: ${best.why}`,
        about: 'date',
        report,
        ...(clue.end ? { start: clue.start, end: clue.end } : {}),
      })
    }
  }
  return best
}
