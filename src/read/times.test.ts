import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadPacks } from '../languages/find.ts'
import type { Pack, TimeExample, TimeRule, TimeYield } from '../languages/pack.ts'
import { readEdtf, spanOf } from '../model/edtf.ts'
import { reckon, type Reckoned } from '../model/reckon.ts'
import type { Lean } from '../model/time.ts'
import { matcher, type Matcher } from './match.ts'
import { timeOf } from './times.ts'
import { tokens } from './tokens.ts'
import { lexicon, words, type Lexicon } from './words.ts'

const WEDNESDAY = '2015-06-17'

interface Found extends Reckoned {
  readonly start: number
  readonly end: number
  readonly rule: string
}

/** The times of a sentence in order, each reckoned with those before it told. */
function times(text: string, pack: Pack, lex: Lexicon, rules: Matcher<TimeYield>, on: string, lean: Lean): readonly Found[] {
  const units = words(tokens(text, pack.text), lex)
  const published = spanOf(readEdtf(on) ?? assert.fail(`"${on}" is no day`))
  let told: Reckoned['when']
  return rules.matches(text, units).map((match) => {
    const time = timeOf(text, units, match, lean)
    const reckoned = reckon(time.meaning, { published: { edtf: on, ...published }, lean, words: time.text, ...(told ? { told } : {}) })
    told = reckoned.when ?? told
    return { ...reckoned, start: time.start, end: time.end, rule: time.rule }
  })
}

for (const [code, pack] of await loadPacks()) {
  const rules = matcher(pack.times, 'throw')
  const lex = lexicon(pack.words, (form) => tokens(form, pack.text), pack.guess)
  const read = (text: string, on = WEDNESDAY, lean: Lean = 'either') => times(text, pack, lex, rules, on, lean)
  for (const rule of pack.times) {
    for (const example of rule.examples) test(`${code} ${rule.name}: ${example.text}`, () => proves(example, rule, read))
    for (const miss of rule.nearMisses) {
      test(`${code} ${rule.name} leaves alone: ${miss.text}`, () => {
        const found = read(miss.text).find((time) => time.rule === rule.name)
        assert.equal(found && miss.text.slice(found.start, found.end), undefined, miss.because)
      })
    }
  }
}

function proves(example: TimeExample, rule: TimeRule, read: (text: string, on?: string, lean?: Lean) => readonly Found[]): void {
  const start = example.text.indexOf('[')
  const end = example.text.indexOf(']') - 1
  const text = example.text.replace('[', '').replace(']', '')
  const found = read(text, example.on, example.lean)
  const time = found.find((t) => t.start === start && t.end === end)
  assert.ok(time, `read ${JSON.stringify(found.map((t) => `${text.slice(t.start, t.end)} (${t.rule})`))}`)
  assert.equal(time.rule, rule.name)
  assert.equal(time.value, example.reads)
  if (example.edtf !== undefined) assert.equal(time.when?.edtf, example.edtf)
}
