import { two } from '../model/calendar.ts'
import type { Span } from '../model/anchor.ts'
import type { DateClue } from '../model/reading.ts'
import type { Report } from '../model/report.ts'
import type { TimeExpression, TimeMeaning } from '../model/time.ts'

/** A header stands within this many characters of the beginning. */
const HEADER = 400

/** What a report carries of its own date: a header line, a dateline, urls, the ids of posts. */
export function cluesOf({ text }: Report, times: readonly TimeExpression[], sentences: readonly Span[]): DateClue[] {
  return [...stamped(text), ...inHeader(text, times, sentences), ...inUrls(text)]
}

const valid = (y: number, m: number, d: number): boolean =>
  y >= 1900 && y < 2200 && m >= 1 && m <= 12 && d >= 1 && d <= 31 && new Date(Date.UTC(y, m - 1, d)).getUTCMonth() === m - 1
/** " date 2018-05-26 https://…" or " date 2018-05": the line a collector puts before a text. */
function stamped(text: string): DateClue[] {
  const match = /^\s*(?:date|published|posted)?[\s:]*(\d{4})-(\d\d)(?:-(\d\d))?(?=[\sT]|$)/i.exec(text.slice(0, HEADER))
  if (!match) return []
  const [whole, y, m, d] = match as unknown as [string, string, string, string | undefined]
  if (!valid(Number(y), Number(m), Number(d ?? 1))) return []
  const edtf = d ? `${y}-${m}-${d}` : `${y}-${m}`
  const start = match.index + whole.length - edtf.length
  return [{ ground: 'header', edtf, tells: 'is', why: `The header line says ${edtf}.`, start, end: start + edtf.length }]
}

/** A date spelled out in a first line that tells nothing else, or before the dash of a dateline. */
function inHeader(text: string, times: readonly TimeExpression[], sentences: readonly Span[]): DateClue[] {
  return times.flatMap((time): DateClue[] => {
    if (time.start > HEADER) return []
    const day = spelledDay(time.meaning)
    if (!day) return []
    const line = sentences.find((s) => s.start <= time.start && time.end <= s.end) ?? time
    const before = text.slice(line.start, time.start)
    const after = text.slice(time.end, time.end + 40)
    const announced = /(publi[ée]e?s?|posted|updated|mis à jour|published|issued|released|diffus[ée]e?)\s*(?:(?:le|on|at|:)\s*)*(?:\p{L}+\s+)?$/iu.test(before)
    const dateline =
      time.start < 160 && /^[^.!?]{2,90}[,(]\s*$/u.test(before) && /^\s*(?:,?\s*\p{Lu}[\p{L}.]{1,14}\s*)?(?:\([^)]{2,40}\)\s*){0,2}[-–—]/u.test(after)
    const alone = line.end - line.start <= time.end - time.start + 60 && !/[.!?]\s*$/.test(text.slice(line.start, line.end))
    if (!announced && !dateline && !alone) return []
    return [
      { ground: 'header', edtf: day, tells: 'is', why: `${dateline ? 'The dateline' : 'The header'} says "${time.text}".`, start: time.start, end: time.end },
    ]
  })
}

/** EDTF of a spelled day; the year may be open ("May 26" in a dateline). */
function spelledDay(meaning: TimeMeaning): string | undefined {
  if (meaning.is !== 'calendar') return undefined
  const { year, month, day } = meaning.parts
  if (!month || !day) return undefined
  return `${year ?? 'XXXX'}-${two(month)}-${two(day)}`
}

const URL = /https?:\/\/[^\s<>"”»]+/g
const DAY_IN_URL = /(?<!\d)((?:19|20)\d\d)([/-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/
const POST = /(?:twitter|x)\.com\/\w+\/status(?:es)?\/(\d{17,20})/

/** The day in a url is the report's where the url stands in its header; a post was there before the report that quotes it. */
function inUrls(text: string): DateClue[] {
  return [...text.matchAll(URL)].flatMap((match): DateClue[] => {
    const url = match[0]
    const post = POST.exec(url)
    if (post) {
      const id = post[1] as string
      const edtf = postDay(id)
      const start = match.index + url.indexOf(id)
      return [{ ground: 'post-id', edtf, tells: 'after', why: `The post's id holds its time: ${edtf}.`, start, end: start + id.length }]
    }
    const day = DAY_IN_URL.exec(url)
    if (!day || match.index > HEADER || !valid(Number(day[1]), Number(day[3]), Number(day[4]))) return []
    const start = match.index + day.index
    return [
      {
        ground: 'url',
        edtf: `${day[1]}-${day[3]}-${day[4]}`,
        tells: 'is',
        why: `The address of the report holds ${day[0]}.`,
        start,
        end: start + day[0].length,
      },
    ]
  })
}

/** Twitter's ids hold milliseconds since 4 November 2010 in their upper bits ("snowflake"). */
function postDay(id: string): string {
  const at = new Date(Number((BigInt(id) >> 22n) + 1_288_834_974_657n))
  return at.toISOString().slice(0, 10)
}
