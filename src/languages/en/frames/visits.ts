import type { Frame } from '../../pack.ts'
import { ENVOYS } from './things.ts'

/** Whoever can be briefed, and is no council or press. */
const HEARERS = ['[office]', '[offices]', '[institution]', '[seat]', '[honorific]', '[given]', '[family]', '[person]', '[pron]']

/** Who goes where, who is called in, who briefs, signs and hands over: contacts told by what brings people together. */
export const visits: readonly Frame[] = [
  {
    name: 'visit-land',
    verbs: ['visit', 'travel', 'fly', 'head', 'arrive', 'land', 'travel to', 'fly to', 'head to', 'arrive in'],
    slots: { a: 'subject', land: 'object|to|in|at|for' },
    yields: { kind: 'contact', how: 'visit' },
    examples: [
      '[a: Wang Yi] will [= visit] [land: Senegal] on [when: 3 January].',
      '[a: Boris Johnson] [= flew] to [land: Japan] on [when: Monday].',
      '[a: Jacinda Ardern] [= arrives] in [land: Hanoi] on [when: 14 November].',
      '[a: Prime Minister Edi Rama] is to [= travel] to [land: Pristina] [when: next week].',
      '[a: Ban Ki-moon], who [= landed] in [land: Juba] on [when: Tuesday], called for calm.',
      '[a: Michelle Bachelet] would [= travel] to [land: Cuba] on [when: 7 January], her spokesman said.',
    ],
    nearMisses: [
      { text: 'Inspectors visited Senegal on Monday.', because: 'inspectors are nobody in particular' },
      { text: 'Wang Yi visited a plant on Monday.', because: 'a plant is no land' },
      { text: 'Wang Yi has visited Senegal.', because: 'no day is told' },
      { text: 'Wang Yi visited Senegal on Monday and met Macky Sall there.', because: 'the meeting tells the contact' },
    ],
  },
  {
    name: 'expected-in-land',
    verbs: ['expect', 'due', 'await'],
    slots: { a: 'object|subject', land: 'in|at' },
    without: ['doing', 'content'],
    yields: { kind: 'contact', how: 'visit' },
    examples: [
      '[a: Wang Yi] is [= expected] in [land: Dakar] on [when: Saturday].',
      '[a: Mike Pompeo] was [= due] in [land: Astana] on [when: Sunday].',
      '[a: Foreign Minister Retno Marsudi] is [= expected] in [land: Vientiane] [when: next week].',
      '[a: King Abdullah] is [= due] in [land: Tokyo] on [when: 8 May].',
      '[a: The Omani foreign minister] is [= awaited] in [land: Tehran] on [when: Friday].',
      '[a: Alpha Conde] had been [= expected] in [land: Berlin] on [when: Tuesday].',
    ],
    nearMisses: [
      { text: 'A storm is expected in Dakar on Saturday.', because: 'a storm is nobody' },
      { text: 'Prices are expected in Dakar on Saturday.', because: 'prices are nobody' },
      { text: 'Wang Yi is expected to resign in Dakar on Saturday.', because: 'something else is expected of him' },
    ],
  },
  {
    name: 'visit-of-land',
    nouns: ['visit', 'trip', 'state visit', 'official visit', 'working visit'],
    slots: { a: 'owner|by|subject', land: 'to' },
    yields: { kind: 'contact', how: 'visit' },
    examples: [
      "[a: Wang Yi]'s [= visit] to [land: Fiji] on [when: Monday] was brief.",
      "[a: Park Geun-hye]'s [= trip] to [land: Mexico], planned for [when: April], was postponed.",
      'A [= visit] to [land: Greece] by [a: Viktor Orban] on [when: 3 May] was cancelled.',
      '[a: Kassym-Jomart Tokayev] will pay a [= visit] to [land: Tashkent] on [when: Friday].',
      'The [= visit] of [a: King Felipe] to [land: Cuba] began on [when: Tuesday].',
      '[a: Goodluck Jonathan] called off his [= trip] to [land: Chad].',
    ],
    nearMisses: [
      { text: "Wang Yi's visit to a hospital on Monday was brief.", because: 'a hospital is no land' },
      { text: "Tourists' trips to Mexico fell in April.", because: 'tourists are nobody in particular' },
      { text: 'Wang Yi was asked about a visit to Fiji.', because: 'no day is told' },
    ],
  },
  {
    name: 'summon',
    verbs: ['summon', 'call in', 'convoke', 'haul in'],
    object: ENVOYS,
    inPerson: true,
    slots: { a: 'subject', b: 'object' },
    yields: { kind: 'contact', how: 'meeting' },
    examples: [
      '[a: Foreign Minister Sushma Swaraj] [= summoned] [b: the Pakistani ambassador] on [when: Tuesday].',
      '[b: The Hungarian ambassador] was [= summoned] by [a: the Ukrainian foreign ministry].',
      '[a: Foreign Secretary Robin Cook] [= summoned] [b: Ambassador Peter Kovacs].',
      '[b: Ambassador Carlos Puente] was [= summoned] on [when: Monday] by [a: Jorge Arreaza].',
      '[a: The Foreign Office] [= called in] [b: the Iranian ambassador].',
      '[a: The Swedish foreign ministry] will [= summon] [b: the Eritrean ambassador] on [when: Friday].',
    ],
    nearMisses: [
      { text: 'The Iranian ambassador was summoned.', because: 'it is not told by whom' },
      { text: 'William Hague summoned two witnesses.', because: 'witnesses are no envoys' },
      { text: 'Norway summoned the Russian ambassador.', because: 'that is an act of a state; who saw him is not told' },
    ],
  },
  {
    name: 'brief-somebody',
    verbs: ['brief', 'debrief'],
    object: [...HEARERS, '[demonym]'],
    slots: { a: 'subject', b: 'object' },
    anchored: true,
    yields: { kind: 'contact', how: 'meeting' },
    examples: [
      '[a: Stephen Biegun] is to [= brief] [b: Japanese and Thai officials] in [where: Tokyo] on [when: 6 May].',
      '[a: Martin Griffiths] [= briefed] [b: Sigrid Kaag] in [where: Geneva].',
      '[a: Kofi Annan] [= briefed] [b: Tony Blair] on [when: Monday].',
      '[b: King Hussein] was [= briefed] by [a: Dennis Ross] in [where: Amman].',
      '[a: Javier Solana] will [= brief] [b: Colin Powell] on [when: Thursday].',
      '[a: Lakhdar Brahimi], who [= briefed] [b: Ban Ki-moon] on [when: 2 June], was gloomy.',
    ],
    nearMisses: [
      { text: 'Stephen Biegun briefed reporters in Tokyo.', because: 'reporters are no party' },
      { text: 'Martin Griffiths briefed the Security Council on Monday.', because: 'a council sits, nobody is met' },
      { text: 'Kofi Annan briefed Tony Blair on the plan.', because: 'no day or place is told' },
    ],
  },
  {
    name: 'sign-with',
    verbs: ['sign', 'ink', 'initial'],
    inPerson: true,
    slots: { a: 'subject', b: 'with' },
    anchored: true,
    yields: { kind: 'contact', how: 'meeting' },
    examples: [
      '[a: Robert Gates] [= signed] a pact with [b: his Polish counterpart, Bogdan Klich], in [where: Warsaw].',
      '[a: Ursula Plassnik] [= signed] the accord with [b: Dimitrij Rupel] on [when: Monday].',
      '[a: Wang Yi] was in Dili on [when: Friday] to [= sign] a treaty with [b: his counterpart Adaljiza Magno].',
      '[a: Juan Manuel Santos] will [= sign] the treaty with [b: Ollanta Humala] in [where: Iquitos].',
      '[a: Margaret Beckett] [= initialled] a deal with [b: Miguel Moratinos] in [where: Porto].',
      '[a: Condoleezza Rice] [= signed] the deal with [b: Radek Sikorski] in [where: Warsaw] in [when: 2008].',
    ],
    nearMisses: [
      { text: 'Poland signed a pact with Norway in Warsaw.', because: 'states sign, who met is not told' },
      { text: 'Robert Gates signed a pact with Boeing in Warsaw.', because: 'a firm is nobody' },
      { text: 'Robert Gates signed a book with a pen on Monday.', because: 'a pen is no party' },
    ],
  },
  {
    name: 'bring-to-table',
    verbs: ['bring', 'seat', 'gather', 'get'],
    slots: { a: 'subject', b: 'object', at: 'table' },
    yields: { kind: 'contact', how: 'meeting' },
    examples: [
      '[a: Martti Ahtisaari] [= brought] [b: Boris Tadic and Agim Ceku] to the same table in [where: Vienna].',
      '[a: Oscar Arias] [= brought] [b: Violeta Chamorro] to his table on [when: Monday].',
      '[a: Cyril Ramaphosa] [= gathered] [b: Salva Kiir and Riek Machar] around a table in [where: Pretoria].',
      '[a: Jens Stoltenberg] will [= bring] [b: Edi Rama and Aleksandar Vucic] to one table on [when: 3 May].',
      '[a: Kofi Annan], who [= brought] [b: Mwai Kibaki and Raila Odinga] to one table in [where: Nairobi], was praised.',
      '[b: Jorge Batlle and Nestor Kirchner] were [= seated] at one table by [a: King Juan Carlos].',
    ],
    nearMisses: [
      { text: 'Martti Ahtisaari brought new ideas to the table.', because: 'ideas are no party' },
      { text: 'Kofi Annan brought Mwai Kibaki to tears.', because: 'tears are no table' },
      { text: 'Oscar Arias brought a deal to the negotiating table.', because: 'a deal is no party' },
    ],
  },
]
