import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { know } from '../src/know.ts'
import { addDays } from '../src/model/calendar.ts'
import type { Knowledge } from '../src/readout.ts'
import { byCode } from '../src/model/id.ts'
import { likeness } from '../src/record/resolve/spelling.ts'
import { holdersOfTitle, readTitle, seatInWords, type Title, whyNobody } from '../src/title.ts'
import { folded } from '../src/world/names.ts'
import { readTerm } from '../src/world/term.ts'
import { frenchTitle, inFrench } from './office-titles.ts'
import { table } from './table.ts'

/** A stretch in office as the set has it; half-open days, `end` empty where it has none. */
interface Tenure {
  readonly title: string
  readonly person: string
  readonly start: string
  readonly end: string
}

/** Whose offices a file of the set has, in words. */
interface Owner {
  readonly en: string
  readonly fr: string
  /** "ambassadeur …". */
  readonly of: string
}

const OWNERS: Readonly<Record<string, Owner>> = {
  'australia.csv': { en: 'Australian ', fr: 'australien', of: "d'Australie" },
  'france.csv': { en: 'French ', fr: 'français', of: 'de France' },
  'united-kingdom.csv': { en: 'British ', fr: 'britannique', of: 'du Royaume-Uni' },
  'world.csv': { en: '', fr: '', of: '' },
}

/** `open`: not right where the set has no end for whom it names, who may have left long before; `unknown`: the tables have nobody, or several; `no office`: they do not have the office at all. */
type Answer = 'right' | 'wrong' | 'open' | 'unknown' | 'no office'

type Tally = Record<Answer, number>

/** Titles of Australian states that no office of the country shares the name with in the set: it does not say whose they are. */
const OF_PARTS = new Set(['Minister for Energy', 'Minister for Climate Change'])

/** The set ends here; who has no end is in office. */
const LAST = '2022-06'
const END = '2022-07-01'
const FIRST_YEAR = 1997

/** The cells of a line of a CSV file. */
const cellsOf = (line: string): string[] =>
  [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell.replace(/^"|"$/g, '').replaceAll('""', '"'))

function tenuresIn(path: string): Tenure[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').split(/\r?\n/)
  const columns = cellsOf(head)
  const column = (cells: readonly string[], name: string): string => cells[columns.indexOf(name)] ?? ''
  return lines.filter(Boolean).map((line) => {
    const cells = cellsOf(line)
    return { title: column(cells, 'position'), person: column(cells, 'person'), start: column(cells, 'start'), end: column(cells, 'end') }
  })
}

/** The middle of each quarter, on which nobody needs to have changed over. */
const DAYS = Array.from({ length: (2022 - FIRST_YEAR) * 4 + 2 }, (_, i) => `${FIRST_YEAR + (i >> 2)}-${['02', '05', '08', '11'][i & 3]}-15`).filter(
  (day) => day < END,
)

/** Who alone held each title on each of the days, for certain; a title that somebody else may have held that day, or the day beside it, is not asked. */
function questions(tenures: readonly Tenure[]): readonly { readonly title: string; readonly day: string; readonly person: string; readonly open: boolean }[] {
  return [...Map.groupBy(tenures, ({ title }) => folded(title)).values()].flatMap((held) => {
    const terms = held.map((one) => ({ ...one, days: readTerm({ from: one.start, to: one.end, asOf: LAST }) }))
    return DAYS.flatMap((day) => {
      const near = terms.filter(({ days }) => typeof days === 'string' || (days.possible.from <= addDays(day, 1) && addDays(day, -1) < days.possible.to))
      const [one, another] = near
      if (!one || another || typeof one.days === 'string' || one.days.certain.from > day || one.days.certain.to <= day) return []
      return [{ title: one.title, day, person: one.person, open: one.end === '' }]
    })
  })
}

const titles = new Map<string, Title | string>()
const readOnce = (title: string, language: string, known: Knowledge): Title | string => {
  const read = titles.get(`${language} ${title}`) ?? readTitle(title, known, [language])
  titles.set(`${language} ${title}`, read)
  return read
}

/** Asks for a title as `readout world who` does, and holds the answer against the set's. */
function ask(title: string, language: string, day: string, person: string, known: Knowledge): { readonly answer: Answer; readonly says: string } {
  const read = readOnce(title, language, known)
  if (typeof read === 'string' || whyNobody(read.seat, known.world)) return { answer: 'no office', says: '' }
  const rows = holdersOfTitle(read.seat, known.world, { from: day, to: addDays(day, 1) })
  const [who, another] = [...new Set(rows.map((row) => row.person))].map((id) => known.world.person(id))
  if (!who || another) return { answer: 'unknown', says: '' }
  const like = likeness(person, who).is
  const right = like === 'same' || like === 'strong' || like === 'near' || like === 'doubtful'
  return { answer: right ? 'right' : 'wrong', says: `${seatInWords(read.seat, known.world)}: ${who.name}, not ${person}` }
}

/** How a title is asked for in each language; French where we can say it. */
function wordings(title: string, owner: Owner, known: Knowledge): readonly (readonly [string, string])[] {
  const english = `${owner.en}${title}`
  const read = /^ambassador (?:to|in) /i.test(title) ? readTitle(english, known, ['en']) : ''
  const post = typeof read === 'string' ? undefined : known.world.state(read.seat.posted ?? '')
  const french = post ? `ambassadeur ${owner.of} ${inFrench(post.alpha2)}` : frenchTitle(title, owner.fr)
  return [['en', english], ...(french ? [['fr', french] as const] : [])]
}

/** The office of ours that a title is read as. */
function officeOf(title: string, language: string, known: Knowledge): string {
  const read = readOnce(title, language, known)
  return typeof read === 'string' ? 'none' : read.seat.office
}

const groupOf = (title: string): string => (/^ambassador/i.test(title) ? 'ambassadors' : title)

/** Right, wrong and not known, by a key. */
class Tallies {
  readonly all = new Map<string, Tally>()

  count(key: string, answer: Answer): void {
    const tally = this.all.get(key) ?? { right: 0, wrong: 0, open: 0, unknown: 0, 'no office': 0 }
    this.all.set(key, tally)
    tally[answer]++
  }

  print(head: string, least = 0): void {
    const share = (part: number, whole: number): string => (whole ? ((100 * part) / whole).toFixed(1) : '–')
    const rows = [...this.all].filter(([, { right, wrong }]) => right + wrong >= least).sort(([a], [b]) => byCode(a, b))
    const cells = rows.map(([key, { right, wrong, open, unknown, 'no office': none }]) => [
      key,
      ...[right, wrong, open, unknown, none].map(String),
      share(right, right + wrong + open + unknown),
      share(wrong, right + wrong),
    ])
    console.log(`\n${table([head, 'right', 'wrong', 'open in the set', 'not known', 'no such office', '% right', '% of answers wrong'], cells)}`)
  }
}

/**
 * Measures "title + state + day = person" on the CSV files of a folder (position, person, start, end: one file for each of three states and one for world bodies), for
 * titles with one holder that day: right, wrong, not known, by language, decade and office. Returns the share of answers that are wrong.
 */
export async function measureOffices(folder: string): Promise<number> {
  const known = await know()
  const [byDecade, byOffice, byBoth] = [new Tallies(), new Tallies(), new Tallies()]
  const wrongs = new Map<string, number>()
  for (const [file, owner] of Object.entries(OWNERS)) {
    const said = new Map<string, ReturnType<typeof wordings>>()
    for (const { title, day, person, open } of questions(tenuresIn(join(folder, file)).filter((one) => !OF_PARTS.has(one.title)))) {
      if (!said.has(title)) said.set(title, wordings(title, owner, known))
      for (const [language, words] of said.get(title) ?? []) {
        const { answer: told, says } = ask(words, language, day, person, known)
        const answer = told === 'wrong' && open ? 'open' : told
        const decade = `${day.slice(0, 3)}0s`
        byDecade.count(`${language}, ${decade}`, answer)
        byDecade.count(`${language}, all`, answer)
        byOffice.count(`${language}, ${file.slice(0, -4)}: ${groupOf(title)}`, answer)
        if (told !== 'no office') byBoth.count(`${officeOf(words, language, known)}, ${decade}, ${language}`, answer)
        if (answer === 'wrong') wrongs.set(`"${words}", ${says}`, (wrongs.get(`"${words}", ${says}`) ?? 0) + 1)
      }
    }
  }
  byOffice.print('office (of which something was answered)', 1)
  byBoth.print('our office, decade', 1)
  byDecade.print('decade')
  for (const [says, times] of wrongs) console.log(`${times === 1 ? '' : `${times} × `}${says}`)
  const all = [...byDecade.all].filter(([key]) => key.endsWith('all')).map(([, tally]) => tally)
  return all.reduce((sum, { wrong }) => sum + wrong, 0) / all.reduce((sum, { right, wrong }) => sum + right + wrong, 0)
}
