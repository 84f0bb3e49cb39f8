import { two } from '../model/calendar.ts'
import type { Span } from '../model/anchor.ts'
import type { DateClue } from '../model/reading.ts'
import type { Report } from '../model/report.ts'
import type { TimeExpression, TimeMeaning } from '../model/time.ts'

/** A header stands within this many characters of the beginning, a foot line of the end. */
const HEADER = 400
/** Within so many characters of the beginning a chronology shows itself as one. */
const CHRONOLOGY = 4000

/**
 * What a report carries of its own date: a header line, a dateline, urls, the ids of posts. `stamps` are the words of its language that announce
 * the date of a text ("published", "updated").
 */
export function cluesOf({ text }: Report, times: readonly TimeExpression[], sentences: readonly Span[], stamps: readonly string[]): DateClue[] {
  const dates = [...times.flatMap((time) => dateOf(time)), ...openFigures(text, times)].sort((a, b) => a.start - b.start)
  return [...stamped(text), ...inHeader(text, dates, sentences, stamps), ...inUrls(text)]
}

const valid = (y: number, m: number, d: number): boolean =>
  y >= 1900 && y < 2200 && m >= 1 && m <= 12 && d >= 1 && d <= 31 && new Date(Date.UTC(y, m - 1, d)).getUTCMonth() === m - 1

/** " date 2018-05-26 https://…" or " date 2018-05": the line a collector puts before a text, which often goes on in the same line. */
function stamped(text: string): DateClue[] {
  const match = stampOf(text)
  if (!match) return []
  const [whole, y, m, d] = match as unknown as [string, string, string, string | undefined]
  const edtf = d ? `${y}-${m}-${d}` : `${y}-${m}`
  return [{ ground: 'header', edtf, tells: 'is', why: `The header line says ${edtf}.`, start: whole.indexOf(y), end: whole.length }]
}

function stampOf(text: string): RegExpExecArray | null {
  const head = text.slice(0, HEADER)
  const match = /^\s*(?:date|published|posted)?[\s:]*(\d{4})-(\d\d)(?:-(\d\d))?(?=[\sT]|$)/i.exec(head) ?? /^\s*(\d{4})(\d\d)(\d\d)(?=\s)/.exec(head)
  return match && valid(Number(match[1]), Number(match[2]), Number(match[3] ?? 1)) ? match : null
}

/** Where a collector's stamp ends, its time of day and address included: the text begins behind it. 0 where there is none. */
export function endOfStamp(text: string): number {
  const stamp = stampOf(text)?.[0].length ?? 0
  return stamp && stamp + (/^(?:T[\d:.Z+-]+)?(?:\s+https?:\/\/\S+)?/.exec(text.slice(stamp))?.[0].length ?? 0)
}

/** A day or month that words spell; the year of a day may be open ("May 26" in a dateline), or all but its weekday ("GENEVA, Tuesday (Agency) -"). */
interface Spelled extends Span {
  readonly edtf: string
  readonly isDay: boolean
}

function dateOf({ start, end, meaning }: TimeExpression): Spelled[] {
  const edtf = spelledDate(meaning)
  return edtf ? [{ start, end, ...edtf }] : []
}

function spelledDate(meaning: TimeMeaning): { edtf: string; isDay: boolean } | undefined {
  if (meaning.is !== 'calendar' || meaning.parts.part || meaning.points === 'last' || meaning.points === 'next') return undefined
  const { year, month, day, weekday } = meaning.parts
  if (!month) return weekday && Object.keys(meaning.parts).length === 1 ? { edtf: `XXXX-WXX-${weekday}`, isDay: true } : undefined
  if (day) return { edtf: `${year ?? 'XXXX'}-${two(month)}-${two(day)}`, isDay: true }
  return year ? { edtf: `${year}-${two(month)}`, isDay: false } : undefined
}

const FIGURES = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d|\d\d)(?![\d/-])/g

/** "5/10/2021", of which the language does not say whether it is of May or of October: both. With full stops, "22.09.19", the day comes first. */
function openFigures(text: string, times: readonly TimeExpression[]): Spelled[] {
  return [...text.slice(0, HEADER).matchAll(FIGURES)].flatMap((match): Spelled[] => {
    const [words, a, between, b, figures] = match as unknown as [string, string, string, string, string]
    const y = figures.length === 2 ? `20${figures}` : figures
    if (figures.length === 2 && between !== '.') return []
    const span = { start: match.index, end: match.index + words.length }
    if (times.some((time) => time.start <= span.start && span.end <= time.end)) return []
    const dayFirst = [Number(b), Number(a)]
    const both = (between === '.' ? [dayFirst] : [dayFirst, [Number(a), Number(b)]])
      .filter(([month, day]) => valid(Number(y), month as number, day as number))
      .map(([month, day]) => `${y}-${two(month as number)}-${two(day as number)}`)
    const days = [...new Set(both)].sort()
    return days.length ? [{ ...span, edtf: days.length > 1 ? `[${days.join(',')}]` : (days[0] as string), isDay: true }] : []
  })
}

/** Where a date stands in a line, and what the line says of it. */
interface InLine {
  readonly text: string
  readonly date: Spelled
  readonly line: Span
}

/** A date that is announced, that stands in a line of its own near the beginning, or before the dash of a dateline. */
function inHeader(text: string, dates: readonly Spelled[], sentences: readonly Span[], stamps: readonly string[]): DateClue[] {
  const announces = new RegExp(`(?<!\\p{L})(${stamps.join('|')})(?!\\p{L})[\\s:]*(?:[\\p{L}\\d:.'’]{1,12}[\\s:,]+){0,6}$`, 'iu')
  // "5 October" over a few lines, "12 October" over others: a chronology has many such lines, a header one or two.
  const head = text.slice(0, CHRONOLOGY)
  const lines = dates.filter((date) => date.isDay && date.end < CHRONOLOGY && isOwnLine(head, date, lineAt(head, date)))
  const isHeader = (date: Spelled, sentence: Span): boolean => lines.length < 3 && (lines.includes(date) || isAlone(text, date, sentence))
  return dates.flatMap((date): DateClue[] => {
    const opens = date.start <= HEADER
    if (!opens && date.end < text.length - HEADER) return []
    const at = { text, date, line: lineAt(text, date) }
    const sentence = sentences.find((s) => s.start <= date.start && date.end <= s.end) ?? date
    const dateline = opens && isDateline(at)
    if (!dateline && isOnlyWeekday(date)) return []
    if (!dateline && !isAnnounced(at, announces, opens) && !(opens && isHeader(date, sentence))) return []
    const words = text.slice(date.start, date.end)
    return [
      { ground: 'header', edtf: date.edtf, tells: 'is', why: `${dateline ? 'The dateline' : 'The header'} says "${words}".`, start: date.start, end: date.end },
    ]
  })
}

const isOnlyWeekday = ({ edtf }: Spelled): boolean => edtf.startsWith('XXXX-W')

/** "Publié par la rédaction le", "Last updated 5:03 p.m. on": opens its line with a capital, or stands in a short line that is no sentence. */
function isAnnounced({ text, date, line }: InLine, announces: RegExp, opens: boolean): boolean {
  const before = text.slice(Math.max(line.start, date.start - 80), date.start)
  const found = announces.exec(before.replace(/[|>•·–—/-]+/g, ' '))
  if (!found) return false
  const short = line.end - line.start < 160 && (/:\s*$/.test(before) || !/[.!?]\s*$/.test(text.slice(line.start, line.end)))
  const sentence = /^(?:,\s+\p{Ll}|\s+\p{Ll}{4})/u.test(text.slice(date.end, date.end + 40))
  return short || (opens && /^\p{Lu}/u.test(found[1] as string) && !sentence)
}

function lineAt(text: string, { start, end }: Span): Span {
  const next = text.indexOf('\n', end)
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: next < 0 ? text.length : next }
}

/** Nothing else is told in the line or the sentence, which has no stop; a month alone is a header only where it is the whole line. */
function isAlone(text: string, date: Spelled, sentence: Span): boolean {
  const room = date.isDay ? 60 : 4
  const line = lineAt(text, date)
  if (date.isDay && isApart(text, date, line)) return true
  // "Statement on the border (Nairobi, 27 September 2023)": the brackets that close a heading.
  const closes = /^\)\s*$/.test(text.slice(date.end, line.end)) && /\((?:\p{Lu}[\p{L}\s'’-]{1,30},\s*)?$/u.test(text.slice(line.start, date.start))
  if (closes && date.isDay) return true
  return sentence.end - sentence.start <= date.end - date.start + room && !/[.!?]\s*$/.test(text.slice(sentence.start, sentence.end))
}

/** "September 22, 2019 GMT" under a byline, "22 septembre 2019" over the text: a line that is hardly more than the date, before one that opens anew. */
function isOwnLine(text: string, date: Spelled, line: Span): boolean {
  const [before, behind] = [text.slice(line.start, date.start).trim(), text.slice(date.end, line.end).trim()]
  const next = text.slice(line.end).trimStart()
  return (
    before.length <= 12 &&
    behind.length <= 20 &&
    !/^\p{Ll}|[,;]$/u.test(before + behind) &&
    !/[.!?]$/.test(behind) &&
    (next === '' || /^[\p{Lu}\d"“«]/u.test(next))
  )
}

/** "News | 22 September 2019 | The envoys …", "22 septembre 2019Le roi a reçu …": parted from the text by strokes, or by nothing at all. */
function isApart(text: string, date: Spelled, line: Span): boolean {
  const [before, behind] = [text.slice(line.start, date.start).trimEnd(), text.slice(date.end, line.end)]
  return (before === '' || /[|·•›]$/.test(before)) && (/^\s*[|·•›]/.test(behind) || (before === '' && /^\p{Lu}\p{Ll}/u.test(behind)))
}

/** Longest stretches before and behind the date of a dateline. */
const [BEFORE, BEHIND] = [90, 60]

/** "PARIS, Oct. 5 (Agency) —", "Doha (QNA) - 5 October -", "Le 05.10.2021 à 17h20 -": capitals, agencies and short words up to a dash or a colon. */
function isDateline({ text, date, line }: InLine): boolean {
  if (!date.isDay || date.start - line.start > BEFORE) return false
  const head = text.slice(line.start, date.start).replace(/\([^)]*(?:\)|$)/g, ' ')
  const tail = text.slice(date.end, Math.min(line.end, date.end + BEHIND))
  const close = /\s[-–—|]|[-–—]{1,2}\s|:\s|\.\s*\/(?=\p{Lu})/u.exec(tail)
  if (!close || /[!?]|\p{Ll}{3}\.\s/u.test(head)) return false
  const names = head.split(/[\s,:|/–—-]+/u).filter(Boolean)
  const between = tail
    .slice(0, close.index)
    .replace(/\([^)]*\)/g, ' ')
    .split(/[\s,.()/|]+/u)
    .filter(Boolean)
  // "5 October 2021: the ministers meet" in the middle of a text is a chronology.
  const placed = names.some((word) => /^\p{Lu}[\p{L}.]{2}/u.test(word)) || (close[0] !== ': ' && !names.length && text.slice(0, line.start).trim() === '')
  return placed && [...names, ...between].every((word) => /^[\p{Lu}\d]/u.test(word) || word.length <= 3)
}

const URL = /https?:\/\/[^\s<>"”»]+/g
/** "gazette.example/world/2015/05/22/talks-end": an address as a browser shows it, in a line that opens with it. */
const SHOWN = /(?<=^[^\S\n]*)(?:[\p{L}\d-]+\.)+\p{L}{2,}\/[^\s<>"”»]+/gmu
const DAY_IN_URL = /(?<!\d)((?:19|20)\d\d)([/-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/
const POST = /(?:twitter|x)\.com\/\w+\/status(?:es)?\/(\d{17,20})/

/** The day in a url is the report's where the url stands in its header; a post was there before the report that quotes it. */
function inUrls(text: string): DateClue[] {
  return [...text.matchAll(URL), ...text.slice(0, HEADER).matchAll(SHOWN)].flatMap((match): DateClue[] => {
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
