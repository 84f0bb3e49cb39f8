import assert from 'node:assert/strict'
import { test } from 'node:test'

import { verbForms, type VerbCells, type VerbForm } from './forms.ts'

type Case = readonly [
  lemma: string,
  row: VerbCells,
  expected: { readonly base?: string; readonly pres?: string; readonly past?: string; readonly part?: string; readonly ing?: string },
  head?: VerbCells,
]

/** What each verb must come out as, forms separated by `|`; a class that is left out is not looked at. Where past is given and part is not, they are the same. */
const CASES: readonly Case[] = [
  ['visit', {}, { base: 'visit', pres: 'visit|visits', past: 'visited', ing: 'visiting' }],
  ['permit', { past: 'permitted', ing: 'permitting' }, { pres: 'permit|permits', past: 'permitted', ing: 'permitting' }],
  ['recall', {}, { pres: 'recall|recalls', past: 'recalled', ing: 'recalling' }],
  ['ban', {}, { pres: 'ban|bans', past: 'banned', ing: 'banning' }],
  ['stop', {}, { past: 'stopped', ing: 'stopping' }],
  ['squat', {}, { past: 'squatted', ing: 'squatting' }],
  ['quit', { past: 'quit|quitted' }, { past: 'quit|quitted', ing: 'quitting' }],
  ['act', {}, { past: 'acted', ing: 'acting' }],
  ['aim', {}, { past: 'aimed', ing: 'aiming' }],
  ['vow', {}, { past: 'vowed', ing: 'vowing' }],
  ['tax', {}, { pres: 'tax|taxes', past: 'taxed', ing: 'taxing' }],
  ['stay', {}, { pres: 'stay|stays', past: 'stayed', ing: 'staying' }],
  ['try', {}, { pres: 'try|tries', past: 'tried', ing: 'trying' }],
  ['deny', {}, { pres: 'deny|denies', past: 'denied', ing: 'denying' }],
  ['agree', {}, { pres: 'agree|agrees', past: 'agreed', ing: 'agreeing' }],
  ['free', {}, { pres: 'free|frees', past: 'freed', ing: 'freeing' }],
  ['argue', {}, { past: 'argued', ing: 'arguing' }],
  ['urge', {}, { pres: 'urge|urges', past: 'urged', ing: 'urging' }],
  ['lie', { past: 'lay|lied', part: 'lain|lied' }, { past: 'lay|lied', part: 'lain|lied', ing: 'lying' }],
  ['die', {}, { pres: 'die|dies', past: 'died', ing: 'dying' }],
  ['eye', {}, { past: 'eyed', ing: 'eyeing' }],
  ['queue', { ing: 'queuing|queueing' }, { past: 'queued', ing: 'queuing|queueing' }],
  ['veto', {}, { pres: 'veto|vetoes', past: 'vetoed', ing: 'vetoing' }],
  ['radio', {}, { pres: 'radio|radios', past: 'radioed' }],
  ['discuss', {}, { pres: 'discuss|discusses', past: 'discussed' }],
  ['reach', {}, { pres: 'reach|reaches' }],
  ['quiz', { past: 'quizzed', third: 'quizzes', ing: 'quizzing' }, { pres: 'quiz|quizzes', past: 'quizzed' }],
  ['panic', { past: 'panicked', ing: 'panicking' }, { pres: 'panic|panics', past: 'panicked', ing: 'panicking' }],
  ['say', { past: 'said' }, { pres: 'say|says', past: 'said', ing: 'saying' }],
  ['put', { past: 'put' }, { base: 'put', pres: 'put|puts', past: 'put', ing: 'putting' }],
  ['get', { past: 'got', part: 'got|gotten' }, { past: 'got', part: 'got|gotten', ing: 'getting' }],
  ['begin', { past: 'began', part: 'begun', ing: 'beginning' }, { past: 'began', part: 'begun', ing: 'beginning' }],
  ['withdraw', { past: 'withdrew', part: 'withdrawn' }, { pres: 'withdraw|withdraws', part: 'withdrawn', ing: 'withdrawing' }],
  ['go', { past: 'went', part: 'gone' }, { pres: 'go|goes', past: 'went', part: 'gone', ing: 'going' }],
  ['cancel', { past: 'cancelled|canceled', ing: 'cancelling|canceling' }, { past: 'cancelled|canceled', ing: 'cancelling|canceling' }],
  ['recognize', {}, { base: 'recognize|recognise', pres: 'recognize|recognise|recognizes|recognises', past: 'recognized|recognised' }],
  ['seize', {}, { base: 'seize', past: 'seized', ing: 'seizing' }],
  ['prize', {}, { base: 'prize', past: 'prized' }],
  ['capsize', {}, { base: 'capsize' }],
  ['analyze', {}, { base: 'analyze|analyse', ing: 'analyzing|analysing' }],
  ['honor', {}, { base: 'honor|honour', past: 'honored|honoured' }],
  ['fulfill', { past: 'fulfilled', ing: 'fulfilling' }, { pres: 'fulfill|fulfil|fulfills|fulfils', past: 'fulfilled' }],
  ['center', {}, { past: 'centered|centred', ing: 'centering|centring' }],
  ['cooperate', {}, { base: 'cooperate|co-operate', ing: 'cooperating|co-operating' }],
  ['co-host', {}, { base: 'co-host|cohost', past: 'co-hosted|cohosted' }],
  ['re-elect', {}, { past: 're-elected|reelected' }],
  ['carry out', {}, { pres: 'carry out|carries out', past: 'carried out', ing: 'carrying out' }],
  ['rule out', {}, { pres: 'rule out|rules out', past: 'ruled out', ing: 'ruling out' }],
  ['step down', {}, { past: 'stepped down', ing: 'stepping down' }],
  ['break off', {}, { past: 'broke off', part: 'broken off', ing: 'breaking off' }, { past: 'broke', part: 'broken' }],
  ['lay out', {}, { pres: 'lay out|lays out', past: 'laid out' }, { past: 'laid', part: '' }],
  ['stand up to', {}, { past: 'stood up to', ing: 'standing up to' }, { past: 'stood' }],
  ['do without', { past: 'did without', part: 'done without', third: 'does without' }, { pres: 'do without|does without', part: 'done without' }],
]

const formsOf = (forms: readonly VerbForm[], name: VerbForm['class']): string =>
  forms
    .filter((form) => form.class === name)
    .map(({ form }) => form)
    .join('|')

for (const [lemma, row, expected, head] of CASES) {
  test(`inflects ${lemma}`, () => {
    const forms = verbForms(lemma, row, head)
    const pairs = forms.map((form) => `${form.class} ${form.form}`)
    assert.deepEqual(pairs, [...new Set(pairs)], 'a form is listed twice')

    const part = expected.part ?? expected.past
    const wanted = { ...expected, ...(part === undefined ? {} : { part }) }
    for (const [name, list] of Object.entries(wanted)) {
      assert.equal(formsOf(forms, `v.${name}` as VerbForm['class']), list, `v.${name}`)
    }
  })
}
