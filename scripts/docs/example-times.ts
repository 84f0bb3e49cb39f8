/** Times in pages: the rows of a table of words and the TIMEX3 values and dates that they have. */
import { loadPacks } from '../../src/languages/find.ts'
import type { Pack } from '../../src/languages/pack.ts'
import { readEdtf, spanOf } from '../../src/model/edtf.ts'
import { reckon } from '../../src/model/reckon.ts'
import type { Lean } from '../../src/model/time.ts'
import { matcher } from '../../src/read/match.ts'
import { timeOf } from '../../src/read/times.ts'
import { tokens } from '../../src/read/tokens.ts'
import { lexicon, words } from '../../src/read/words.ts'
import type { Example } from './examples.ts'

const PRINTED = '2015-06-17'
const published = { edtf: PRINTED, ...spanOf(readEdtf(PRINTED) as NonNullable<ReturnType<typeof readEdtf>>) }
const pack = (await loadPacks(['en'])).get('en') as Pack
const rules = matcher(pack.times)
const lex = lexicon(pack.words, (form) => tokens(form, pack.text), pack.guess)

/** TIMEX3 value and date of the words, which must be one time. */
function reckoned(said: string, lean: Lean): { readonly value: string; readonly date: string } {
  const text = `${said}.`
  const units = words(tokens(text, pack.text), lex)
  const [match, other] = rules.matches(text, units)
  if (!match || other) return { value: 'not one time', date: '' }
  const time = timeOf(text, units, match, lean)
  const { value, when } = reckon(time.meaning, { published, lean, words: time.text })
  return { value, date: when?.edtf ?? '' }
}

const LEANS: Readonly<Record<string, Lean>> = { past: 'past', future: 'future', undecided: 'either' }

/** `"Friday" past · future` is "Friday" twice. */
function asked(cell: string): readonly { readonly words: string; readonly lean: Lean }[] {
  let last = ''
  return cell.split(' · ').map((piece) => {
    const [, quoted = last, lean = 'undecided'] = /^(?:"([^"]+)")? ?(past|future|undecided)?$/.exec(piece.trim()) ?? []
    last = quoted
    return { words: quoted, lean: LEANS[lean] as Lean }
  })
}

const codes = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, value]) => value as string)

/** Rows of the table whose columns are words, meaning, TIMEX3 value and date: where values are told, there is one for each time; dates are held against the words where there is one for each. */
export function timesIn(page: string): readonly Example[] {
  return page.split('\n').flatMap((line, i) => {
    const [, said = '', , values = '', dates = ''] = /^\| "/.test(line) ? line.split('|').map((cell) => cell.trim()) : []
    const told = codes(values)
    if (told.length === 0) return []
    const times = asked(said)
    const edtf = codes(dates).filter((date) => /^[[\d]/.test(date))
    const days = edtf.length === times.length ? edtf : undefined
    const found = (): readonly string[] =>
      times.map(({ words: one, lean }) => reckoned(one, lean)).map(({ value, date }) => (days ? `${value}, ${date}` : value))
    return [{ line: i + 1, name: said, told: told.map((value, n) => (days ? `${value}, ${days[n]}` : value)), found }]
  })
}
