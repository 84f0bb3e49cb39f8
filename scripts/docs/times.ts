/** The time rules of a pack, under what their examples mean. */
import type { Pack, TimeExample, TimeRule } from '../../src/languages/pack.ts'
import type { TimeMeaning } from '../../src/model/time.ts'
import { matcher } from '../../src/read/match.ts'
import { tokens } from '../../src/read/tokens.ts'
import { lexicon, words as units } from '../../src/read/words.ts'
import { code, example } from './markdown.ts'
import { sharedLines, sharedParts } from './notation.ts'
import { grouped, matches, nearMisses, type Section } from './sections.ts'

const TITLES = {
  calendar: 'Dates of the calendar',
  shift: 'Counted from another day',
  length: 'How long',
  vague: 'No day told',
  repeat: 'How often',
  span: 'From one time to another',
} as const satisfies Record<TimeMeaning['is'], string>

/** Alternatives that several time rules have, so that the page tells them once; empty where there are none. */
export function sharedByTimes({ times }: Pack): readonly string[] {
  const lines = sharedLines(sharedParts(times.map(({ match }) => match)))
  return lines.length ? [`Several rules have these alternatives:\n\n${lines.map((line) => `- ${code(line)}`).join('\n')}`] : []
}

/** The time rules of a pack by what they yield for their first example. */
export function timeSections(pack: Pack): readonly Section[] {
  const rules = matcher(pack.times)
  const lex = lexicon(pack.words, (form) => tokens(form, pack.text), pack.guess)
  const meaning = (rule: TimeRule): TimeMeaning['is'] | undefined => {
    const text = rule.examples[0].text.replace(/[[\]]/g, '')
    return rules.matches(text, units(tokens(text, pack.text), lex)).find((match) => match.rule.name === rule.name)?.yields.meaning.is
  }
  const order = Object.keys(TITLES)
  const known = new Map(pack.times.map((rule) => [rule, meaning(rule) ?? 'calendar']))
  const shared = sharedParts(pack.times.map(({ match }) => match))
  const sorted = [...pack.times].sort((a, b) => order.indexOf(known.get(a) as string) - order.indexOf(known.get(b) as string))
  return grouped(
    sorted,
    (rule) => TITLES[known.get(rule) ?? 'calendar'],
    ({ match, over, examples, nearMisses: misses }) => [matches(match, over, shared), examples.map((one) => `- ${line(one)}`).join('\n'), nearMisses(misses)],
  )
}

const LEAN = { past: 'of what has happened', future: 'of what is to come', either: '' } as const

function line({ text, reads, edtf, on, lean }: TimeExample): string {
  const given = [lean && LEAN[lean], on && `report of ${on}`].filter(Boolean).join(', ')
  return `${example(text)} → ${code(reads)}${edtf && edtf !== reads ? `, the date ${code(edtf)}` : ''}${given ? ` (${given})` : ''}`
}
