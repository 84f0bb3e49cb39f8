import assert from 'node:assert/strict'
import { test } from 'node:test'
import { know } from '../know.ts'
import type { Notice } from '../model/notice.ts'
import { read } from '../readout.ts'
import { MOST_UNREAD } from './unread.ts'

const known = await know()
const unread = (language: string, text: string): readonly Notice[] =>
  read({ id: 'r_unread', text, language }, known).notices.filter(({ about }) => about === 'unread')

/** Language, text, what it speaks of, the words that do, what stopped it. */
const GAPS = [
  ['en', 'The two men met.', 'contact', 'met', 'who is meant by “The two men” could not be told'],
  ['en', 'On Sunday he telephoned Alejandro Toledo.', 'contact', 'telephoned', 'who is meant by “he” could not be told'],
  ['en', 'Helen Clark held talks with the visitor in Suva on Monday.', 'contact', 'held talks', 'who is meant by “the visitor” could not be told'],
  ['en', 'Robin Cook held talks in Riga on 4 March 1999.', 'contact', 'held talks', 'only “Robin Cook” is named, and it takes two'],
  ['en', 'The talks lasted six hours.', 'contact', 'The talks', 'whose it was could not be told'],
  ['en', 'Desmond Tutu saw Kofi Annan.', 'contact', 'saw', 'neither a day nor a place is told'],
  ['en', 'Helen Clark said that the two men had met.', 'contact', 'met', 'who is meant by “the two men” could not be told'],
  ['en', 'John Howard promised in Dili a road.', 'commitment', 'promised', 'what was promised could not be told'],
  [
    'en',
    'The border post at Torkham was closed, guards and drivers said on Friday.',
    'statement',
    'said',
    'which words were said, or by whom, could not be told',
  ],
  ['fr', 'Les deux hommes se sont rencontrés.', 'contact', 'rencontrés', 'who is meant by “Les deux hommes” could not be told'],
  ['fr', 'Elle a téléphoné mardi à Michelle Bachelet.', 'contact', 'téléphoné', 'who is meant by “Elle” could not be told'],
  ['fr', 'La rencontre a duré six heures.', 'contact', 'La rencontre', 'whose it was could not be told'],
  ['en', '“The road will open when the snow is gone” from the pass, Wade Carew said.', 'statement', 'said', 'the quotation is kept without a speaker'],
  ['en', 'They will send doctors by 4 June 2019.', 'commitment', 'send', 'who is meant by “They” could not be told'],
  ['fr', 'Le Chili a promis mardi à Lima une route.', 'commitment', 'promis', 'what was promised could not be told'],
  ['fr', 'La ministre Élisabeth Guigou l’a annoncé dans la matinée.', 'statement', 'annoncé', 'which words were said, or by whom, could not be told'],
] as const

for (const [language, text, of, cue, stopped] of GAPS)
  test(`tells that it read no ${of}: ${text}`, () => {
    const [notice, more] = unread(language, text)
    assert.ok(notice?.cue && !more, JSON.stringify([notice, more]))
    assert.equal(notice.of, of)
    assert.equal(text.slice(notice.cue.start, notice.cue.end), cue)
    assert.ok(notice.says.includes(`: ${stopped}. The nearest rule is “${notice.rule}”.`), notice.says)
    assert.equal(text.slice(notice.start, notice.end), text)
  })

const DECISIONS = [
  ['en', 'Helen Clark met with reporters in Suva on Monday.', 'reporters are nobody in particular'],
  ['en', 'The plan met with criticism from the opposition.', 'criticism is met with'],
  ['en', 'Kofi Annan called for talks on the border.', 'talks are only wished for'],
  ['en', 'Helen Clark refused to meet the visitor.', 'she refused'],
  ['en', 'Robin Cook met Jiang Zemin in Beijing on 12 October 1998.', 'it was read'],
  ['en', '“They talked for hours,” Helen Clark said.', 'it is part of a quotation that was read whole'],
  ['en', 'Peru declared war.', 'a war is declared, nothing is said'],
  ['en', 'Nobody knew what Helen Clark had said.', 'that something was said is told, not what'],
  ['en', 'The army will not leave before Chad has said where it stands.', 'it is not said yet'],
  ['en', 'An earlier version of this article said that the two men met.', 'the paper takes it back'],
  ['en', 'The minister spoke in London on Monday.', 'it is told where, not with whom'],
  ['en', 'The Security Council met on Friday.', 'a body meets by itself'],
  ['en', 'Poland vowed to pay.', 'it was read as a promise'],
  ['fr', 'La mesure a été accueillie avec scepticisme.', 'a measure is welcomed or not'],
  ['fr', 'Le ministre, parlant à Londres lundi, n’a rien promis.', 'it is told where, not with whom'],
  ['fr', 'Paris souhaite que les deux hommes se rencontrent.', 'it is only wished for'],
  ['fr', 'Hélène Carrère a rencontré des journalistes à Genève.', 'journalists are nobody in particular'],
] as const

for (const [language, text, because] of DECISIONS)
  test(`has nothing to tell, for ${because}: ${text}`, () => {
    const told = unread(language, text)
    assert.deepEqual(told, [], JSON.stringify(told))
  })

test('one notice for a sentence, however many its words of contact', () => {
  assert.equal(unread('en', 'The two men met, the two men talked, and the two men smiled.').length, 1)
})

test('a sentence in another language is told by the rules of its own', () => {
  const text = [
    'Helen Clark met John Howard in Sydney on 3 May 2004 and told him that the ferry between the two ports would sail again before the summer.',
    'Les deux hommes, qui ne s’étaient plus parlé depuis des années, se sont longuement rencontrés, dit-on, dans la maison du gouverneur.',
  ].join('\n\n')
  const told = unread('en', text)
  assert.equal(told.length, 1)
  assert.match(told[0]?.says ?? '', /“Les deux hommes/)
})

test('a text of nothing but such words gives so many notices and one that says how many more there are', () => {
  const told = unread('en', 'The two men met. '.repeat(1_000))
  assert.equal(told.length, MOST_UNREAD + 1)
  assert.match(told.at(-1)?.says ?? '', /told one by one, sentences that speak of a contact, a promise or something said that was not read: 980\./)
  assert.equal(told.at(-1)?.of, undefined)
})

test('a sentence without an end is told of by what stands around the word', () => {
  const [notice] = unread('en', `The two men met ${'and in the port and on the road '.repeat(200)}`)
  assert.ok(notice?.start !== undefined && notice.end !== undefined && notice.end - notice.start <= 440, JSON.stringify(notice))
})
