import assert from 'node:assert/strict'
import { test } from 'node:test'
import { know } from '../know.ts'
import { read } from '../readout.ts'

const known = await know()

/** Each contact as its day, its place and its length in minutes, as far as they are told. */
function fieldsIn(text: string, language = 'en'): string[] {
  const reading = read({ id: 'fields', text, language }, known)
  return reading.claims.flatMap(({ says, time, where }) => {
    if (says.kind !== 'contact') return []
    const { min, max } = says.minutes ?? {}
    const day = time === undefined ? [] : [reading.times[time]?.text]
    const place = where ? [`@ ${text.slice(where.start, where.end)}`] : []
    return [[...day, ...place, ...(min === undefined ? [] : [`${min === max ? min : `${min}-${max}`} min`])].join(' ')]
  })
}

type Read = readonly [because: string, text: string, fields: readonly string[], language?: string]

const PLACES: readonly Read[] = [
  ['a capital is told by its state', 'Ruto met Museveni in the Qatari capital on Monday.', ['Monday @ the Qatari capital']],
  ['a capital is told by its state', 'Ruto a reçu Museveni lundi dans la capitale du Qatar.', ['lundi @ la capitale du Qatar'], 'fr'],
  ['a capital of trade is not the seat of the state', 'Ruto met Museveni on Monday in the economic capital of Ivory Coast.', ['Monday']],
  ['a capital of trade is not the seat of the state', 'Ruto a reçu Museveni lundi dans la capitale économique ivoirienne.', ['lundi'], 'fr'],
  ['a town has its name behind it', 'Ruto met Museveni in the port city of Aden.', ['@ the port city of Aden']],
  ['a town has its name behind it', 'Ruto a reçu Museveni dans la station balnéaire de Sotchi.', ['@ la station balnéaire de Sotchi'], 'fr'],
  ['a house is in the town that it is of', "Ruto met Museveni at Geneva's oldest hotel.", ["@ Geneva's oldest hotel"]],
  ['a house is in the town that it is of', 'Ruto a reçu Museveni dans un hôtel de Genève.', ['@ un hôtel de Genève'], 'fr'],
  ['a house that nobody places is no place', 'Ruto met Museveni at a hotel.', ['']],
  ['who asked for it is no place', 'Ruto met Museveni at the request of Doha.', ['']],
  ['where it was announced is not where it will be', 'Ruto announced in Doha a meeting with Museveni.', ['']],
  ['where it was announced is not where it will be', 'Ruto a annoncé à Doha une rencontre avec Museveni.', [''], 'fr'],
  ['where one spoke after it is not where it was', 'Ruto spoke in Doha after talks with Museveni.', ['']],
  ['where one spoke after it is not where it was', "Ruto s'est exprimé à Doha après un entretien avec Museveni.", [''], 'fr'],
  ['where one arrives for it is where it is', 'Ruto arrived in Doha for talks with Museveni.', ['@ Doha']],
  ['where one arrives for it is where it is', 'Ruto est arrivé à Doha pour un entretien avec Museveni.', ['@ Doha'], 'fr'],
  ['a call has no place', 'Ruto spoke by phone with Museveni in Doha.', ['']],
  ['a call has no place', 'Ruto a parlé par téléphone depuis Doha avec Museveni.', [''], 'fr'],
  ['where one comes from is not where one meets', 'Ruto met Museveni on his return from Doha.', ['']],
]

const LENGTHS: readonly Read[] = [
  ['the noun of a told call has its length', 'In a 40-minute phone call, Ruto urged Museveni to wait.', ['40 min']],
  ['the noun of a told call has its length', 'Ruto received Museveni on Monday for talks that lasted two hours.', ['Monday 120 min']],
  ['the noun of a told call has its length', 'Ruto a reçu Museveni lundi pour un entretien de deux heures.', ['lundi 120 min'], 'fr'],
  ['a dinner is not as long as its guest stays', 'Ruto met Museveni during a two-day visit.', ['']],
  ['whose it was may stand before its length', "Ruto's 45-minute conversation with Museveni on Monday was tense.", ['Monday 45 min']],
  [
    'which of several it was stands between commas',
    'Ruto met Museveni on Monday. The meeting, their first in a year, lasted two hours.',
    ['Monday', 'Monday 120 min'],
  ],
  [
    'which of several it was stands between commas',
    "Ruto a reçu Museveni lundi. L'entretien, leur premier depuis mars, a duré deux heures.",
    ['lundi', 'lundi 120 min'],
    'fr',
  ],
  ['a conversation may have been face to face', 'Ruto met Museveni on Monday. Their conversation lasted an hour.', ['Monday', 'Monday 60 min']],
  ['a conversation may have been face to face', 'Ruto a reçu Museveni lundi. Leur conversation a duré une heure.', ['lundi', 'lundi 60 min'], 'fr'],
  ['a conversation that has a place is no call', 'Ruto called Museveni on Monday. The conversation in Doha lasted an hour.', ['Monday']],
  ['talks are more than the call before them', 'Ruto called Museveni on Monday. The talks lasted two years.', ['Monday']],
]

const TAKEN_UP: readonly Read[] = [
  [
    'its verb tells it, not that of a relative clause',
    'Ruto met Museveni on Monday. The meeting, which was not announced, lasted an hour.',
    ['Monday', 'Monday 60 min'],
  ],
  [
    'its verb tells it, not that of a relative clause',
    "Ruto a reçu Museveni lundi. La rencontre, qui n'avait pas été annoncée, a duré une heure.",
    ['lundi', 'lundi 60 min'],
    'fr',
  ],
  ['a length can stand in place of a sentence', 'Ruto met Museveni on Monday. Two hours of talks, then dinner.', ['Monday', 'Monday 120 min']],
  ['a length can stand in place of a sentence', "Ruto a reçu Museveni lundi. Deux heures d'entretien, puis un dîner.", ['lundi', 'lundi 120 min'], 'fr'],
  ['one of the two tells how long it was', 'Ruto met Museveni on Monday. It was useful, Ruto said after two hours of talks.', ['Monday', 'Monday 120 min']],
  ['what a third says may be of other talks', 'Ruto met Museveni on Monday. It was useful, Paul Kagame said after two hours of talks.', ['Monday']],
]

const HOUSES: readonly Read[] = [
  ['a ministry is a house', 'Ruto met Museveni at the foreign ministry on Monday.', ['Monday @ the foreign ministry']],
  ['a ministry is a house', 'Ruto a reçu Museveni lundi au ministère de la Défense.', ['lundi @ ministère de la Défense'], 'fr'],
  ['one is welcomed to a house', 'Ruto welcomed Museveni to the State Department on Monday.', ['Monday @ the State Department']],
  ['one is summoned to a house', 'Ambassador Li Wei was summoned to the foreign ministry by William Ruto on Monday.', ['Monday @ the foreign ministry']],
  ['a ministry that asks for it is no house', 'Ruto met Museveni at the request of the foreign ministry.', ['']],
  ['a government is no house', 'Ruto met Museveni in the government.', ['']],
]

const DAYS: readonly Read[] = [
  ['what day it was stands between commas', 'On 4 May, the eve of the vote, Ruto met Museveni in Doha.', ['4 May @ Doha']],
  ['what day it was stands between commas', 'On 4 May, the eve of Easter, William Ruto and Yoweri Museveni met.', ['4 May']],
  ['what day it was stands between commas', 'Lundi, jour de la fête nationale, Ruto a reçu Museveni à Doha.', ['Lundi @ Doha'], 'fr'],
  ['how often comes before where and when', 'Ruto and Museveni have since met once, in Doha, on 4 May.', ['4 May @ Doha']],
  ['a meeting can be told by its day and place alone', 'The meeting of 4 May in Doha lasted two hours.', ['4 May @ Doha 120 min']],
  ['a meeting can be told by its day and place alone', "L'entretien du 4 mai à Doha a duré deux heures.", ['4 mai @ Doha 120 min'], 'fr'],
  ['a summit told by its day is an occasion', 'The summit of 4 May in Doha lasted two hours.', []],
  ['the way is cleared for others', 'Ruto met Museveni on Monday, clearing the way for the ministers to meet at a summit on Friday.', ['Monday']],
  ['whoever telephones from where he went is not where the other is', 'Ruto flew to Kigali on Monday and phoned Museveni.', ['Monday @ Kigali', 'Monday']],
  ['a day that is denied dates nothing', 'It was not on Monday that Ruto met Museveni.', ['']],
  [
    'a second object behind the day of the first has its own',
    'Ruto will host talks with Museveni in Eldoret on Monday and a dinner with Kagame on Tuesday.',
    ['Monday @ Eldoret', 'Tuesday'],
  ],
  ['a second object behind the day of the first has its own', 'Ruto held talks with Museveni on Monday and a meeting with Kagame.', ['Monday', '']],
  ['what lies ahead has a day and a place of its own', 'Ruto met Museveni ahead of the summit in Japan on 19 May.', ['']],
  ['what lies ahead has a day and a place of its own', 'Avant le sommet du G7 au Japon le 19 mai, Ruto a reçu Museveni.', [''], 'fr'],
  ['what is spoken of has a day of its own', 'Ruto spoke with Museveni about the attack on Monday.', ['']],
  ['what is spoken of has a day of its own', 'Ruto spoke with Museveni on Monday about the summit on 12 June.', ['Monday']],
  ['on a visit one meets', 'Ruto met Museveni on a visit to Gulu on Monday.', ['Monday @ Gulu']],
  ['a land that is spoken of has no day', 'Ruto spoke with Museveni about Sudan on Monday.', ['Monday']],
  ['what goes on meanwhile dates the meeting', 'Ruto met Museveni during the summit in Japan on 19 May.', ['19 May @ Japan', '19 May @ Japan']],
  ['a participle has its own day', "Lors d'un entretien avec Museveni, Ruto a salué l'accord conclu lundi.", [''], 'fr'],
  ['a title is no participle', 'Ruto a rencontré le ministre délégué Amadou Diallo lundi.', ['lundi'], 'fr'],
  ['what a meeting does to others is of another day', "Ruto's meeting with Museveni angered Sudan on Monday.", ['']],
  ['what a meeting does to others is of another day', 'La rencontre de Ruto avec Museveni a irrité le Soudan lundi.', [''], 'fr'],
  ['a meeting ends on its day', "Ruto's meeting with Museveni ended on Monday.", ['Monday']],
  ['the day it was announced is not its day', 'The meeting between Ruto and Museveni, announced on Monday, was called off.', ['']],
  ['what became of it is told behind what was planned', "Ruto's talks with Museveni, originally planned for May, took place in June in Gulu.", ['June @ Gulu']],
  ['a participle in passing tells its place', 'The talks between Ruto and Museveni, held in Gulu on Monday, were tense.', ['Monday @ Gulu']],
  ['what lies days before or after has another day', 'Ruto met Museveni on Monday, two days before meeting Samia Suluhu Hassan.', ['Monday', '']],
  [
    'what lies days before or after has another day',
    "Ruto a reçu Museveni lundi, deux jours après s'être entretenu avec Samia Suluhu Hassan.",
    ['lundi', ''],
    'fr',
  ],
  ['what is done right after has the same day', 'Ruto met Museveni on Monday after meeting Samia Suluhu Hassan.', ['Monday', 'Monday']],
  ['what is stressed is of what follows', 'It was on Monday in Gulu that Ruto met Museveni.', ['Monday @ Gulu']],
  ['what is stressed is of what follows', "C'est lundi à Goulou que Ruto a reçu Museveni.", ['lundi @ Goulou'], 'fr'],
  ['what was clear on a day did not happen on it', 'It was clear on Monday that Ruto had met Museveni.', ['']],
  ['what is not so is not stressed', "Ce n'est pas lundi que Ruto a reçu Museveni.", [''], 'fr'],
  ['a verb that is not told again has another party and day', 'Ruto met Museveni in Gulu on Monday and Paul Kagame on Tuesday.', ['Monday @ Gulu', 'Tuesday']],
  ['a verb that is not told again has another party and day', 'Ruto a reçu lundi Museveni et mardi Paul Kagame.', ['lundi', 'mardi'], 'fr'],
  [
    'a verb that is not told again has another party and day',
    'Ruto a reçu Museveni lundi, puis Paul Kagame mardi à Goulou.',
    ['lundi', 'mardi @ Goulou'],
    'fr',
  ],
  ['whoever has a verb of their own is not met', 'Ruto met Museveni on Monday and Paul Kagame on Tuesday left for Gulu.', ['Monday']],
  ['there is where one went', 'Ruto flew to Kigali on Monday. There he met Museveni.', ['Monday @ Kigali']],
  ['there is where one went', "Ruto s'est rendu lundi à Kigali. Il y a reçu Museveni.", ['lundi @ Kigali'], 'fr'],
  ['there is where one will go, on a day of its own', 'Ruto will fly to Kigali on Monday. He will meet Museveni there on Friday.', ['Friday @ Kigali']],
  ['what was planned there did not happen on the day', 'Ruto will fly to Kigali on Monday. He had met Museveni there.', ['@ Kigali']],
  ['« il y a » is no place', "Ruto s'est rendu lundi à Kigali. Il y a dix ans, Kagame avait reçu Museveni.", ['lundi @ Kigali', 'Il y a dix ans'], 'fr'],
  [
    'a visit may have begun before it ended',
    "Deux pilotes sont partis lundi à l'issue d'une visite de Ruto à Kigali. Museveni y a reçu Ruto.",
    ['@ Kigali'],
    'fr',
  ],
  ['whoever has gone there is there', 'Ruto flew to Kigali on Monday and met Museveni the next day.', ['the next day @ Kigali']],
  ['whoever has gone there is there', "Ruto s'est rendu lundi à Kigali et a rencontré Museveni le lendemain.", ['le lendemain @ Kigali'], 'fr'],
  ['a length is no day', 'Ruto flew to Kigali on Monday and spent an hour with Museveni.', ['Monday @ Kigali 60 min']],
  ['a length is no day', "Ruto s'est rendu lundi à Kigali et s'est entretenu une heure avec Museveni.", ['lundi @ Kigali 60 min'], 'fr'],
  ['of two places nobody says in which', 'Ruto flew to Kigali and Kampala on Monday and met Museveni.', ['Monday']],
  ['a day and a length can both stand before the noun', "Monday's two-hour meeting between Ruto and Museveni ended without a deal.", ['Monday 120 min']],
  ['a letter is of the day it bears, not of the day it is printed', "Ruto's letter to Museveni, published on Monday, was short.", ['']],
  ['a letter is of the day it bears, not of the day it is printed', "Ruto's letter to Museveni, dated 3 May, was short.", ['3 May']],
]

for (const [because, text, fields, language] of [...PLACES, ...LENGTHS, ...TAKEN_UP, ...HOUSES, ...DAYS]) {
  test(`${because}: ${text}`, () => assert.deepEqual(fieldsIn(text, language), fields))
}
