import assert from 'node:assert/strict'
import { test } from 'node:test'
import { know } from '../know.ts'
import { read } from '../readout.ts'

const known = await know()

/** Each contact as "status: who + who", whoever a pronoun or a pair takes up by the words that named them. */
function contactsIn(text: string, language = 'en'): string[] {
  const reading = read({ id: 'contact', text, language }, known)
  const wordsOf = new Map(reading.mentions.map((mention) => [mention.id, mention]))
  const named = (id: string): string => wordsOf.get(wordsOf.get(id)?.repeats ?? id)?.text ?? ''
  return reading.claims.flatMap(({ says, stance, time }) =>
    says.kind === 'contact'
      ? [
          `${stance.polarity === 'denied' ? 'not ' : ''}${stance.status}: ${says.participants.map(({ who }) => named(who)).join(' + ')}${time === undefined ? '' : ` (${reading.times[time]?.text})`}`,
        ]
      : [],
  )
}

const READ: readonly (readonly [because: string, text: string, contacts: readonly string[], language?: string])[] = [
  [
    'each party behind "and" has its own day',
    'Petro spoke to Boric on 3 May and to Lula a day later.',
    ['happened: Petro + Boric (3 May)', 'happened: Petro + Lula (a day later)'],
  ],
  [
    'two days are two contacts',
    'Petro spoke with Boric on Monday and again on Friday.',
    ['happened: Petro + Boric (Monday)', 'happened: Petro + Boric (Friday)'],
  ],
  ['names joined by a hyphen own the noun', 'The Petro-Boric talks ended on Monday.', ['happened: Petro + Boric (Monday)']],
  ['a headline puts a comma for its "and"', 'Petro, Boric to meet in Lima on 3 May', ['planned: Petro + Boric (3 May)']],
  [
    'an object pronoun is not the subject',
    'Gabriel Boric flew to Bogota. Gustavo Petro received him on Monday.',
    ['happened: Gustavo Petro + Gabriel Boric (Monday)'],
  ],
  ['of two who were named, nobody can tell which', 'Boric invited Lula. Petro met him in Lima.', []],
  [
    'two leaders are not whoever speaks of them',
    'Gabriel Boric and Lula da Silva were in Lima. Petro received the two leaders on Friday.',
    ['happened: Petro + Gabriel Boric + Lula da Silva (Friday)'],
  ],
  [
    'a plan is followed to its end',
    'Petro was to meet Boric on Monday. The meeting was cancelled.',
    ['planned: Petro + Boric (Monday)', 'cancelled: Petro + Boric (Monday)'],
  ],
  ['what was left undone is denied', 'Petro left Lima without meeting Boric.', ['not happened: Petro + Boric']],
  ['a silence of years is no denial', 'Petro and Boric had not met since 2022.', []],
  ['a question tells nothing', 'Did Petro meet Boric in Lima?', ['possible: Petro + Boric']],
  ['no point in meeting is no meeting', 'Petro saw no point in meeting Boric.', ['possible: Petro + Boric']],
  ['what is named so is not telephoned', 'Petro called Boric a friend.', []],
  ['a name before a plain noun is no party', 'Chile welcomed President Petro’s latest speech.', []],
  ['a call is told by whom one speaks to in it', 'In a phone call on Monday, Petro urged Boric to come.', ['happened: Petro + Boric (Monday)']],
  [
    'one title of two states is two people',
    'Les présidents chilien et péruvien se sont rencontrés lundi à Lima.',
    ['happened: Les présidents chilien et péruvien + Les présidents chilien et péruvien (lundi)'],
    'fr',
  ],
  [
    'a day may stand before the object',
    'Gustavo Petro recevra à Bogota, le 3 mai, Gabriel Boric.',
    ['planned: Gustavo Petro + Gabriel Boric (le 3 mai)'],
    'fr',
  ],
  [
    'a body ends before the name of its head',
    "Le secrétaire général de l'OTAN Jens Stoltenberg a reçu Gabriel Boric.",
    ["happened: Le secrétaire général de l'OTAN Jens Stoltenberg + Gabriel Boric"],
    'fr',
  ],
  [
    'a palace ends before a name',
    'Un dîner a réuni lundi à l’Élysée Gustavo Petro et Gabriel Boric.',
    ['happened: Gustavo Petro + Gabriel Boric (lundi)'],
    'fr',
  ],
]

for (const [because, text, contacts, language] of READ) test(`${because}: ${text}`, () => assert.deepEqual(contactsIn(text, language), contacts))
