import assert from 'node:assert/strict'
import { test } from 'node:test'
import { know } from '../know.ts'
import { reportId } from '../model/report.ts'
import { read } from '../readout.ts'

const known = await know()

/** Each statement of a text as "through whom > who: what", people by the words that first name them. */
function statements(text: string, language: string): readonly string[] {
  const { statements: all, mentions } = read({ text, language, id: reportId({ text }) }, known)
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  const words = (id: string | null): string => {
    const mention = byId.get(byId.get(id ?? '')?.repeats ?? id ?? '')
    if (mention?.members) return mention.members.map(words).join(' + ')
    return mention?.name?.text ?? mention?.text ?? '?'
  }
  return all.map((one) => `${[...one.chain.map((link) => words(link.who)), words(one.speaker)].join(' > ')}: ${one.text}`)
}

const CASES: Readonly<Record<string, readonly (readonly [language: string, text: string, ...said: string[]])[]>> = {
  'whoever is asked to do something says nothing': [
    ['en', 'The Peruvian envoy was asked to leave Lima.'],
    ['fr', 'L’émissaire péruvien a été prié de quitter Lima.'],
    ['fr', 'L’émissaire péruvien a été prié par Ana Ruiz de quitter Lima.', 'Ana Ruiz: de quitter Lima'],
  ],
  'an aside between commas does not speak': [
    ['en', 'Gabon, a former colony, said that the port was open.', 'Gabon: the port was open'],
    ['en', 'Ana Ruiz, whose party now fronts for the miners, said that the port was open.', 'Ana Ruiz: the port was open'],
    ['fr', 'Le Gabon, une ancienne colonie, affirme que le port est ouvert.', 'Le Gabon: le port est ouvert'],
    ['fr', 'Un conseiller, demandant de rester sans nom, a dit que le port est ouvert.', 'Un conseiller: le port est ouvert'],
    ['fr', 'À Lima, un conseiller, sous couvert d’anonymat, assure que le port est ouvert.', 'un conseiller: le port est ouvert'],
    // The name between the commas is that of whoever speaks.
    ['en', 'The Peruvian negotiator, Ana Ruiz, said that the port was open.', 'Ana Ruiz: the port was open'],
    ['en', '"The port is open," Ana Ruiz, director of the harbour board and a pilot, said on Monday.', 'Ana Ruiz: The port is open'],
  ],
  'what stands behind the speaker does not hide what was said': [
    ['fr', 'Le port rouvrira, a indiqué Ana Ruiz, qui juge que « rien ne presse ».', 'Ana Ruiz: Le port rouvrira', 'Ana Ruiz: rien ne presse'],
    ['fr', 'Le port n’avait fermé que deux jours, raconte un pilote, le reste de la flotte étant en mer.', 'un pilote: Le port n’avait fermé que deux jours'],
    ['fr', 'Le port rouvrira, a dit un de ses conseillers.', 'un de ses conseillers: Le port rouvrira'],
  ],
  'whoever is leant on last vouches for the sentence': [
    [
      'en',
      'Ana Ruiz told the king that the port was open, according to the radio.',
      'the radio: Ana Ruiz told the king that the port was open',
      'the radio > Ana Ruiz: the port was open',
    ],
    [
      'fr',
      'Ana Ruiz a promis que le port rouvrira, d’après un pilote.',
      'un pilote: Ana Ruiz a promis que le port rouvrira',
      'un pilote > Ana Ruiz: le port rouvrira',
    ],
    [
      'fr',
      'Ana Ruiz lui aurait dit, à en croire un proche du roi, que le port rouvrira.',
      'un proche du roi: Ana Ruiz lui aurait dit, à en croire un proche du roi, que le port rouvrira',
      'un proche du roi > Ana Ruiz: le port rouvrira',
    ],
    // Inside what was said it is part of it.
    ['en', 'Ana Ruiz said that the port, according to the radio, was open.', 'Ana Ruiz: the port, according to the radio, was open'],
  ],
  'whoever is quoted speaks through whoever quotes': [
    ['en', '"We shall wait," the envoy quoted Ana Ruiz as saying.', 'the envoy > Ana Ruiz: We shall wait'],
    [
      'en',
      'The port is shut, says the newspaper, which quotes a pilot: "Nobody can sail."',
      'the newspaper: The port is shut',
      'the newspaper > a pilot: Nobody can sail.',
    ],
    ['fr', '« Nous attendrons », a dit Ana Ruiz, citée par la radio.', 'la radio > Ana Ruiz: Nous attendrons'],
    [
      'fr',
      'Ana Ruiz a promis, a indiqué Luis Soto, que le port rouvrirait.',
      'Luis Soto: Ana Ruiz a promis, a indiqué Luis Soto, que le port rouvrirait',
      'Luis Soto > Ana Ruiz: le port rouvrirait',
    ],
  ],
  'a sentence that ends in a colon tells who speaks next': [
    ['en', 'Speaking in Lima, Ana Ruiz said:\n\n"The port is open. It will stay so."', 'Ana Ruiz: The port is open. It will stay so.'],
    ['en', 'Ana Ruiz made the following statement:\n\n"The port is open."', 'Ana Ruiz: The port is open.'],
    ['fr', 'Le ministère péruvien a déclaré :\n\n« Le port est ouvert. »', 'Le ministère péruvien: Le port est ouvert.'],
  ],
  'any verb with its speaker behind it tells of speaking behind a quotation': [
    ['fr', '« C’est la mer », avait grondé Ana Ruiz.', 'Ana Ruiz: C’est la mer'],
    ['fr', '« Une farce », a réagi sur X le ministre péruvien de la Défense, Luis Soto.', 'Luis Soto: Une farce'],
  ],
  'each "that" is a thing said': [
    ['en', 'Ana Ruiz said that the port was open and that the road was shut.', 'Ana Ruiz: the port was open', 'Ana Ruiz: the road was shut'],
    ['fr', 'Ana Ruiz a dit que le port était ouvert et que la route serait fermée.', 'Ana Ruiz: le port était ouvert', 'Ana Ruiz: la route serait fermée'],
    // Of two that stand inside each other nobody can tell.
    ['en', 'Ana Ruiz said that Peru knew that the port was open and that it was safe.', 'Ana Ruiz: Peru knew that the port was open and that it was safe'],
  ],
  'who says so between commas is not the one told of': [
    ['en', 'Ana Ruiz met Luis Soto. Kofi Mensah, she said, would come.', 'Ana Ruiz: Kofi Mensah, she said, would come'],
    ['en', 'A Danish envoy was here. Kofi Mensah, he told me, had read the paper.', 'A Danish envoy: Kofi Mensah, he told me, had read the paper'],
  ],
  'of two people the first and the second, of three all': [
    ['en', 'President William Ruto met President Yoweri Museveni. The former said that the port was open.', 'William Ruto: the port was open'],
    ['fr', 'Le président William Ruto a vu le président Yoweri Museveni. « Le port est ouvert », a dit le second.', 'Yoweri Museveni: Le port est ouvert'],
    [
      'en',
      'President William Ruto met President Yoweri Museveni. The former president said that the port was open.',
      'The former president: the port was open',
    ],
    [
      'en',
      'Foreign Minister Ana Ruiz, Foreign Minister Luis Soto and Foreign Minister Kofi Mensah met. All three ministers said that the port was open.',
      'Ana Ruiz + Luis Soto + Kofi Mensah: the port was open',
    ],
  ],
  'a paper speaks for whoever issued it': [
    ['en', 'Ana Ruiz wrote to the pope. The letter said that the port was open.', 'Ana Ruiz: the port was open'],
    ['fr', 'Le Kremlin a publié un communiqué. Le communiqué affirme que le port est ouvert.', 'Le Kremlin: le port est ouvert'],
    ['en', 'Ana Ruiz rejected the letter. The letter said that the port was open.', 'The letter: the port was open'],
  ],
  'whoever was left without a name is taken up by the title': [
    ['en', 'A Chadian official came. The official said that the port was open.', 'A Chadian official: the port was open'],
    ['fr', 'Un diplomate angolais est parti. Le diplomate a dit que le port est ouvert.', 'Un diplomate angolais: le port est ouvert'],
    ['en', 'A Chadian official and a Danish official met. The official said that the port was open.', 'The official: the port was open'],
  ],
  'a title is that of whoever was called by it': [
    [
      'en',
      'Secretary of State Antony Blinken called. Foreign Minister Ararat Mirzoyan answered. The Secretary said that the port was open.',
      'Antony Blinken: the port was open',
    ],
    ['fr', 'Theresa May a vu Emmanuel Macron. Le chef de l’État a dit que le port est ouvert.', 'Le chef de l’État: le port est ouvert'],
  ],
}

for (const [says, cases] of Object.entries(CASES))
  for (const [language, text, ...said] of cases) test(`${says}: ${text}`, () => assert.deepEqual(statements(text, language), said))
