import assert from 'node:assert/strict'
import { test } from 'node:test'
import { know } from '../../know.ts'
import { read } from '../../readout.ts'
import { dateAndName } from './dates.ts'

const known = await know()

/** Whom words of a text were taken for; empty where nobody can tell. */
function takenFor(language: string, published: string, text: string, words: string): string {
  const reading = read({ id: 'r_1', text, language, published }, known)
  const { who } = dateAndName([{ report: { id: 'r_1', text, language, published }, reading }], known.world, [])
  const met = reading.mentions.filter((mention) => mention.text === words)
  return [...new Set(met.flatMap((mention) => who.of(mention.id)?.who.map((one) => one.name) ?? []))].sort().join(' + ')
}

for (const [language, day, text, words, wanted] of [
  ['en', '2017-02-16', 'Donald Trump welcomed Benjamin Netanyahu on Wednesday. His visitor thanked him.', 'His visitor', 'Benjamin Netanyahu'],
  ['fr', '2017-02-16', 'Donald Trump a accueilli Benyamin Netanyahou mercredi. Son visiteur a souri.', 'Son visiteur', 'Benjamin Netanyahu'],
  ['en', '2017-02-16', 'Donald Trump welcomed Benjamin Netanyahu on Wednesday. He thanked his host.', 'his host', ''],
  ['fr', '2019-06-07', "Theresa May a quitté Paris. Le locataire de l'Élysée a salué son courage.", "Le locataire de l'Élysée", 'Emmanuel Macron'],
  ['en', '2019-06-07', 'Theresa May left Paris. The occupant of the White House praised her.', 'The occupant of the White House', 'Donald Trump'],
  ['en', '2013-09-13', 'Sergei Lavrov met John Kerry in Geneva. The former asked for time, while the latter named a day.', 'the latter', 'John Kerry'],
  ['en', '2013-09-13', 'Sergei Lavrov met John Kerry in Geneva. The two said that talks would go on.', 'The two', 'John Kerry + Sergei Lavrov'],
  [
    'fr',
    '2013-09-13',
    'Sergueï Lavrov a rencontré John Kerry à Genève. Les deux ont dit que les discussions continueraient.',
    'Les deux',
    'John Kerry + Sergei Lavrov',
  ],
  [
    'en',
    '2011-05-18',
    'Former British Prime Minister Gordon Brown met Christine Lagarde. The former prime minister backed her.',
    'The former prime minister',
    'Gordon Brown',
  ],
  ['en', '2012-03-06', 'Presidents Obama and Medvedev met in Seoul. The Russian said that trust had grown.', 'The Russian', 'Dmitry Medvedev'],
  ['en', '2012-03-06', 'Russia and Finland met in Espoo. The Finns said that trust had grown.', 'The Finns', 'Finland'],
  ['fr', '2012-03-06', "Alain Juppé a reçu William Hague à Paris. Le Britannique a parlé d'un accord.", 'Le Britannique', 'William Hague'],
] as const)
  test(`takes "${words}" for ${wanted || 'nobody'}: ${text}`, () => assert.equal(takenFor(language, day, text, words), wanted))
