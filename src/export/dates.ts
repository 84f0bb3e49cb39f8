import { type EdtfDate, type EdtfMember, readEdtf } from '../model/edtf.ts'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const GROUPS: Readonly<Record<number, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  33: 'first quarter of',
  34: 'second quarter of',
  35: 'third quarter of',
  36: 'fourth quarter of',
  40: 'first half of',
  41: 'second half of',
}

/** A date in pieces, so that what the next date repeats can be left out: "8, 15 or 22 October 2018". */
type Pieces = readonly [day: string, month: string, year: string]

/**
 * Says an EDTF date as a newspaper writes it: "8 June 2018", "11 to 17 June 2018", "8, 15 or 22 October 2018".
 * An absent date is said to be open; one that is no EDTF stands as it is.
 */
export function sayDate(edtf: string | undefined): string {
  if (!edtf) return 'date not given'
  const date = readEdtf(edtf)
  if (!date) return edtf
  if (date.is === 'interval') return say([{ is: 'range', first: date.first, last: date.last }])
  return say(date.is === 'set' ? date.members : [date])
}

function say(members: readonly EdtfMember[]): string {
  const dates: { readonly pieces: Pieces; readonly joint: string }[] = []
  members.forEach((member, i) => {
    const joint = i === 0 ? '' : i === members.length - 1 ? ' or ' : ', '
    if (member.is !== 'range') dates.push({ pieces: piecesOf(member), joint })
    else dates.push({ pieces: piecesOf(member.first), joint }, { pieces: piecesOf(member.last), joint: ' to ' })
  })
  return dates.map(({ pieces, joint }, i) => joint + withoutRepeat(pieces, dates[i + 1]?.pieces)).join('')
}

function withoutRepeat([day, month, year]: Pieces, next: Pieces | undefined): string {
  const sameYear = next !== undefined && year === next[2]
  const sameMonth = sameYear && day !== '' && next[0] !== '' && month === next[1]
  return [day, sameMonth ? '' : month, sameYear && (day || month) ? '' : year].filter(Boolean).join(' ')
}

function piecesOf(date: EdtfDate): Pieces {
  switch (date.is) {
    case 'day':
      return [String(date.day), MONTHS[date.month - 1] ?? '', String(date.year)]
    case 'month':
      return ['', MONTHS[date.month - 1] ?? '', String(date.year)]
    case 'group':
      return ['', GROUPS[date.group] ?? '', String(date.year)]
    case 'year':
      return ['', '', String(date.year)]
    case 'decade':
      return ['', '', `the ${date.year}s`]
    case 'century':
      return ['', '', `the years ${date.year} to ${date.year + 99}`]
  }
}
