import assert from 'node:assert/strict'
import { test } from 'node:test'
import { know } from '../../know.ts'
import { read } from '../../readout.ts'
import { dateAndName } from './dates.ts'

const known = await know()

/** Every mention of a person, and whom it was taken for: "words = Name", with "?" for a doubt. */
function namesIn(language: string, published: string, text: string): readonly string[] {
  const report = { id: 'r_1', text, language, published }
  const reading = read(report, known)
  const { who } = dateAndName([{ report, reading }], known.world, [])
  return reading.mentions.flatMap((mention) => {
    const taken = who.of(mention.id)
    const name = taken?.who.map((one) => one.name).join(' + ')
    return name ? [`${mention.name?.text ?? mention.text} = ${name}${taken?.doubt ? '?' : ''}`] : []
  })
}

for (const [says, language, day, text, wanted] of [
  [
    'a family name in front',
    'en',
    '2014-04-24',
    'Japanese Prime Minister Abe Shinzo met US President Barack Obama in Tokyo on Thursday.',
    'Abe Shinzo = Shinzo Abe',
  ],
  ['a given name in front', 'en', '2019-06-30', 'South Korean President Jae-in Moon met Donald Trump in Seoul on Sunday.', 'Jae-in Moon = Moon Jae-in'],
  [
    'un nom de famille en tête',
    'fr',
    '2013-10-07',
    'ORBAN Viktor, Premier ministre hongrois, a rencontré David Cameron à Londres lundi.',
    'ORBAN Viktor = Viktor Orbán',
  ],
  ['initials', 'en', '2015-04-21', 'Iranian Foreign Minister M. J. Zarif met John Kerry in Lausanne on Monday.', 'M. J. Zarif = Mohammad Javad Zarif'],
  ['a title of two', 'en', '2010-04-08', 'Presidents Obama and Medvedev met in Prague on Thursday.', 'Medvedev = Dmitry Medvedev'],
  [
    'a title without a state',
    'en',
    '2019-11-05',
    'Crown Prince Muhammad ben Salman met Mike Pompeo in Riyadh on Tuesday.',
    'Muhammad ben Salman = Mohammed bin Salman',
  ],
  [
    'no title, but all sounds and the state',
    'fr',
    '2022-06-17',
    'Volodimir Zelenskyy a rencontré Emmanuel Macron à Kiev jeudi.',
    'Volodimir Zelenskyy = Volodymyr Zelensky',
  ],
  [
    'somebody of a state named before',
    'en',
    '2012-02-07',
    'William Hague met Ahmet Davutoglu in Ankara. On Tuesday the Briton met Hillary Clinton.',
    'the Briton = William Hague',
  ],
  [
    "quelqu'un d'un État nommé avant",
    'fr',
    '2012-02-07',
    "William Hague a rencontré Ahmet Davutoglu à Ankara. Mardi, le Britannique s'est entretenu avec Hillary Clinton.",
    'le Britannique = William Hague',
  ],
] as const)
  test(`knows somebody by ${says}`, () => assert.ok(namesIn(language, day, text).includes(wanted), namesIn(language, day, text).join('; ')))

for (const [says, language, day, text, words] of [
  [
    'initials that are not theirs',
    'en',
    '2015-04-21',
    'Iranian Foreign Minister K. Zarif met John Kerry in Lausanne on Monday.',
    'K. Zarif = Mohammad Javad Zarif',
  ],
  [
    'a title of a deputy, which is another office',
    'en',
    '2022-06-17',
    'Ukraine was discussed. Deputy President Volodimir Zelenskyy met Antony Blinken in Geneva on Thursday.',
    'Volodimir Zelenskyy = Volodymyr Zelensky',
  ],
  ['a family name in front of nobody in office', 'en', '2014-04-24', 'The trader Abe Kenji met John Kerry in Tokyo on Thursday.', 'Abe Kenji = Shinzo Abe'],
  [
    'one of two of that state',
    'en',
    '2012-02-07',
    'William Hague and David Cameron met Ahmet Davutoglu in London. On Tuesday the Briton met Hillary Clinton.',
    'the Briton = William Hague',
  ],
] as const)
  test(`takes nobody for somebody by ${says}`, () =>
    assert.ok(!namesIn(language, day, text).some((one) => one.endsWith(words)), namesIn(language, day, text).join('; ')))

for (const [says, language, day, text, wanted] of [
  [
    'one word that a machine has translated',
    'en',
    '2023-06-20',
    'Brazilian President Luis Inacio Squid da Silva met Alberto Fernandez on Tuesday. Squid praised the talks.',
    'Squid = Luiz Inácio Lula da Silva',
  ],
  [
    'un nom de famille presque écrit ainsi',
    'fr',
    '2022-06-17',
    'Volodymyr Zelensky a reçu Emmanuel Macron à Kiev. « Nous attendons », a déclaré Zelenskyï.',
    'Zelenskyï = Volodymyr Zelensky',
  ],
] as const)
  test(`knows somebody by ${says}`, () => assert.ok(namesIn(language, day, text).includes(wanted), namesIn(language, day, text).join('; ')))
