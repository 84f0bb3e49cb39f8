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
  ['« pas encore » denies', "Gustavo Petro n'a pas encore rencontré Gabriel Boric.", ['not happened: Gustavo Petro + Gabriel Boric'], 'fr'],
  [
    'the negation is that of the verb before, and not of both',
    "Gustavo Petro n'entend pas rencontrer Gabriel Boric.",
    ['not planned: Gustavo Petro + Gabriel Boric'],
    'fr',
  ],
  ['what is not meant is not planned', 'Gustavo Petro has no plans to meet Gabriel Boric.', ['not planned: Gustavo Petro + Gabriel Boric']],
  [
    'behind a fronted phrase "he" is the subject',
    'Having met Gustavo Petro in Cali, Gabriel Boric flew to Lima, where he met Dina Boluarte.',
    ['happened: Gabriel Boric + Gustavo Petro', 'happened: Gabriel Boric + Dina Boluarte'],
  ],
  [
    'two hosts one after the other receive one after the other',
    'Gabriel Boric a été reçu par Gustavo Petro, puis par Francia Márquez.',
    ['happened: Gustavo Petro + Gabriel Boric', 'happened: Francia Márquez + Gabriel Boric'],
    'fr',
  ],
  [
    'a list of titles with their names is of all of them',
    'The Chilean president, Gabriel Boric, the Peruvian president, Dina Boluarte, and the Colombian president, Gustavo Petro, met in Cali.',
    ['happened: The Chilean president, Gabriel Boric + the Peruvian president, Dina Boluarte + the Colombian president, Gustavo Petro'],
  ],
  ['of three seen by nobody known none saw another', 'He saw Gustavo Petro and Gabriel Boric in Cali.', []],
  ['a condition is no event', 'Si Gustavo Petro rencontre Gabriel Boric, Lima réagira.', ['possible: Gustavo Petro + Gabriel Boric'], 'fr'],
  ['what is asked nobody says', 'On ignore si Gustavo Petro a rencontré Gabriel Boric.', ['possible: Gustavo Petro + Gabriel Boric'], 'fr'],
  ['what is asked nobody says', 'It is unclear whether Gustavo Petro has met Gabriel Boric.', ['possible: Gustavo Petro + Gabriel Boric']],
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
  [
    'who it is of parts in it, not who speaks of it',
    'Le Chili a protesté après la rencontre de Gustavo Petro avec le roi Felipe VI.',
    ['happened: Gustavo Petro + le roi Felipe VI'],
    'fr',
  ],
  [
    'a title of several has its state beside each name',
    'The presidents of Peru, Dina Boluarte, and of Chile, Gabriel Boric, met on Monday.',
    ['happened: The presidents of Peru, Dina Boluarte + Gabriel Boric (Monday)'],
  ],
  [
    'a title of several has its state beside each name',
    'The presidents of Peru, Dina Boluarte, and Chile, Gabriel Boric, spoke by phone on Monday.',
    ['happened: The presidents of Peru, Dina Boluarte + Gabriel Boric (Monday)'],
  ],
  [
    'a title of several has its state beside each name',
    'Le roi a reçu les présidents du Pérou, Dina Boluarte, du Chili, Gabriel Boric, et de la Colombie, Gustavo Petro, mardi.',
    ['happened: Le roi + les présidents du Pérou, Dina Boluarte + Gabriel Boric + Gustavo Petro (mardi)'],
    'fr',
  ],
  ['a ministry that is not consulted has met nobody', 'The minister said that Chile had acted without consulting the Bolivian side.', []],
  ['a note that is consulted is read', 'Selon une note du ministère chilien consultée par La Paz, le port ferme.', [], 'fr'],
  ['an envoy who is called home is not telephoned', 'Chile called home its ambassador, Juan Rivas, on Friday.', []],
  ['"they" are those who opened the sentence before', 'The envoys met Petro and Boric in Lima. They are to meet again on 3 May.', []],
  [
    '"they" are those who opened the sentence before',
    'Petro et Boric ont reçu des pêcheurs. Ils se reverront le 3 mai.',
    ['planned: Petro + Boric (le 3 mai)'],
    'fr',
  ],
  ['"them" are those who opened the sentence', 'Petro thanked Boric. The two delegations left, and Peru received them on 3 May.', []],
  ['"them" are those who opened the sentence', 'Petro a remercié Boric. Les deux délégations sont parties, et le Pérou les a reçues le 3 mai.', [], 'fr'],
  [
    'what a relative clause hoped for, the sentence puts off',
    'A meeting between Petro and Boric that Peru had hoped to hold this week has been postponed.',
    ['postponed: Petro + Boric (this week)'],
  ],
  [
    'what a relative clause hoped for, the sentence puts off',
    'La rencontre entre Petro et Boric que le Pérou espérait organiser vendredi a été annulée.',
    ['cancelled: Petro + Boric (vendredi)'],
    'fr',
  ],
  [
    'a letter that is handed over has its own addressee',
    'Petro a remis au ministre chilien, Alberto van Klaveren, une lettre de Lula à Gabriel Boric.',
    ['happened: Petro + ministre chilien, Alberto van Klaveren', 'happened: Lula + Gabriel Boric'],
    'fr',
  ],
  ['a participle tells of the noun that a length measures', 'Petro and Boric left Lima after four hours of talks hosted by the king.', []],
  ['a length of talks is talks', 'Two days of talks between Petro and Boric ended on Monday.', ['happened: Petro + Boric (Monday)']],
  ['a length of talks is talks', "Deux jours d'entretiens entre Petro et Boric se sont achevés lundi.", ['happened: Petro + Boric (lundi)'], 'fr'],
  ['who saw whom in turn is not told', 'Petro and Boric received separately Lula and Maduro on Monday.', []],
  ['who saw whom in turn is not told', 'Petro et Boric ont reçu tour à tour Lula et Maduro lundi.', [], 'fr'],
  ['a heading may be a noun alone', 'Entretien téléphonique entre Gabriel Boric et Gustavo Petro', ['happened: Gabriel Boric + Gustavo Petro'], 'fr'],
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
  ['talks that did not come about were not held', 'The talks between Petro and Boric did not go ahead.', ['not happened: Petro + Boric']],
  ['talks that did not come about were not held', "La rencontre entre Petro et Boric ne s'est pas concrétisée.", ['not happened: Petro + Boric'], 'fr'],
  ['whoever was not there for talks held none', 'Petro was not in Lima for talks with Boric.', ['planned: Petro + Boric']],
  ['talks with others are not the meeting before them', 'Petro met Boric. The conversation with reporters lasted an hour.', ['happened: Petro + Boric']],
  [
    'an occasion with a day of its own is not the meeting before it',
    'Petro met Boric in Quito on the eve of the summit of May 4 and 5.',
    ['happened: Petro + Boric'],
  ],
  ['an occasion of a body is not the meeting before it', 'Petro met Boric on Monday. The OAS summit lasted two days.', ['happened: Petro + Boric (Monday)']],
  [
    'what stands between commas behind the subject says when it was said',
    'Petro, during his meeting with Boric on Monday, stressed the need for a truce.',
    ['happened: Petro + Boric (Monday)'],
  ],
  [
    'what stands between commas behind the subject says when it was said',
    "Petro, lors de sa rencontre avec Boric, a souligné l'urgence d'une trêve.",
    ['happened: Petro + Boric'],
    'fr',
  ],
  [
    'a verb behind "and" and before its agent is passive as the one before',
    'Petro was seen in Lima and received by Boric on Monday.',
    ['happened: Boric + Petro (Monday)'],
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
  [
    'a delegation is whoever leads it, and so is "the delegation" after that',
    'A Chilean delegation led by Gabriel Boric met Gustavo Petro on Monday. The delegation then met Lula da Silva.',
    ['happened: Gabriel Boric + Gustavo Petro (Monday)', 'happened: Gabriel Boric + Lula da Silva'],
  ],
  [
    'a delegation is whoever is told to be in it',
    "Une délégation composée de Gabriel Boric et Lula da Silva s'est entretenue lundi avec Gustavo Petro.",
    ['happened: Gabriel Boric + Lula da Silva + Gustavo Petro (lundi)'],
    'fr',
  ],
  [
    'a pronoun before its verb is whom it met',
    "Gabriel Boric est arrivé à Bogota. Gustavo Petro l'a reçu lundi.",
    ['happened: Gustavo Petro + Gabriel Boric (lundi)'],
    'fr',
  ],
  [
    'a journey is no contact besides the meeting that it was for',
    'Gabriel Boric flew to Colombia on Monday. Gustavo Petro received him there.',
    ['happened: Gustavo Petro + Gabriel Boric (Monday)'],
  ],
  ['a visit has the land for its other party', 'Gabriel Boric will visit Colombia on 3 May.', ['planned: Gabriel Boric + Colombia (3 May)']],
  [
    'a phone call to several is one to each',
    'Gustavo Petro phoned Gabriel Boric and Lula da Silva on Monday.',
    ['happened: Gustavo Petro + Gabriel Boric (Monday)', 'happened: Gustavo Petro + Lula da Silva (Monday)'],
  ],
  ['what one calls so is not telephoned', 'Gustavo Petro denounced what he called Gabriel Boric’s “betrayal”.', []],
  ['nor is what a title in quotation marks names', 'A print called "Castro and Obama" was sold in Lima.', []],
  [
    'who speaks to nobody in particular speaks to nobody else',
    'Gustavo Petro and Gabriel Boric flew home. They spoke to business leaders, and sent a letter to lawmakers.',
    [],
  ],
  [
    'what follows a call was not said in it',
    'Gustavo Petro spoke with Gabriel Boric by phone. Following the phone call, Chile told Peru on Friday that it would attend.',
    ['happened: Gustavo Petro + Gabriel Boric', 'happened: Gustavo Petro + Gabriel Boric'],
  ],
  [
    'a pronoun has the place, and what stands behind belongs to the letter',
    'Gustavo Petro a reçu Gabriel Boric et lui a remis un message de Lula da Silva au président Jorge Videla.',
    ['happened: Gustavo Petro + Gabriel Boric', 'happened: Gustavo Petro + Gabriel Boric', 'happened: Lula da Silva + président Jorge Videla'],
    'fr',
  ],
  [
    'talks of two are not of who tells of them',
    "La présidence a diffusé un texte à l'issue des entretiens de Gustavo Petro avec Gabriel Boric.",
    ['happened: Gustavo Petro + Gabriel Boric'],
    'fr',
  ],
  [
    'talks with another are other talks',
    'Gustavo Petro met Gabriel Boric on Monday. With Lula da Silva, the talks were about water.',
    ['happened: Gustavo Petro + Gabriel Boric (Monday)'],
  ],
  ['who considers talks has held none', 'Gustavo Petro is considering holding talks with Gabriel Boric.', ['possible: Gustavo Petro + Gabriel Boric']],
  [
    'a capital may lack its accent',
    "Ahmed Attaf a reçu, ce samedi, un appel téléphonique du secrétaire d'Etat américain, John Kerry.",
    ["happened: Ahmed Attaf + secrétaire d'Etat américain, John Kerry (ce samedi)"],
    'fr',
  ],
  ['talks that failed were held', 'Talks between Gustavo Petro and Gabriel Boric failed on Monday.', ['happened: Gustavo Petro + Gabriel Boric (Monday)']],
  [
    'and so was what ended nothing',
    "Le sommet entre Gustavo Petro et Gabriel Boric à Lima n'a pas réussi à rompre la glace.",
    ['happened: Gustavo Petro + Gabriel Boric'],
    'fr',
  ],
  [
    'but not what failed to take place',
    'Talks between Gustavo Petro and Gabriel Boric on Monday failed to take place.',
    ['not planned: Gustavo Petro + Gabriel Boric (Monday)'],
  ],
  [
    'who had the opportunity took it',
    "Gustavo Petro a eu l'occasion de s'entretenir avec Gabriel Boric le 3 mai.",
    ['happened: Gustavo Petro + Gabriel Boric (le 3 mai)'],
    'fr',
  ],
  ['without one, nobody was met', 'Gustavo Petro had no opportunity to meet Gabriel Boric.', ['possible: Gustavo Petro + Gabriel Boric']],
  [
    'the first one whom she receives is who the sentence says',
    'Gustavo Petro sera le premier président que Gabriel Boric recevra à Santiago le 3 mai.',
    ['planned: Gabriel Boric + Gustavo Petro (le 3 mai)'],
    'fr',
  ],
  [
    'the first to be received is so when the sentence says',
    'Gustavo Petro will be the first leader to be received by Gabriel Boric on 3 May.',
    ['planned: Gabriel Boric + Gustavo Petro (3 May)'],
  ],
  ['"it" is nobody', 'It was Gustavo Petro who called Gabriel Boric on Monday.', ['happened: Gustavo Petro + Gabriel Boric (Monday)']],
  [
    'talks that somebody had are told by the relative clause',
    "C'est le fruit de l'entretien que Gustavo Petro a eu lundi à Lima avec Gabriel Boric.",
    ['happened: Gustavo Petro + Gabriel Boric (lundi)'],
    'fr',
  ],
  [
    'an adjective of a state does not hide who leads the delegation',
    "Une délégation chilienne conduite par l'ambassadeur Pablo Neruda a rencontré Gustavo Petro lundi.",
    ["happened: l'ambassadeur Pablo Neruda + Gustavo Petro (lundi)"],
    'fr',
  ],
  [
    'whoever replies with a letter writes it',
    'Gustavo Petro replied on Tuesday with a letter to Gabriel Boric complaining of delays.',
    ['happened: Gustavo Petro + Gabriel Boric (Tuesday)'],
  ],
  [
    'a plan that came to nothing is cancelled',
    "Gustavo Petro devait appeler Gabriel Boric ; l'appel n'a finalement pas eu lieu.",
    ['planned: Gustavo Petro + Gabriel Boric', 'cancelled: Gustavo Petro + Gabriel Boric'],
    'fr',
  ],
  [
    'a letter that is handed over is told besides',
    'Ambassador Pablo Neruda handed a letter from Gustavo Petro to Gabriel Boric.',
    ['happened: Ambassador Pablo Neruda + Gabriel Boric', 'happened: Gustavo Petro + Gabriel Boric'],
  ],
  [
    'whoever was there for talks held them',
    'Gustavo Petro was in Lima on Monday for talks with Gabriel Boric.',
    ['happened: Gustavo Petro + Gabriel Boric (Monday)'],
  ],
  [
    'a false report denies, whatever stands before it',
    'And reports that Gustavo Petro called Gabriel Boric are wrong.',
    ['not happened: Gustavo Petro + Gabriel Boric'],
  ],
  [
    'the adverb may stand before the verb',
    'Lula da Silva separately received Gustavo Petro and Gabriel Boric.',
    ['happened: Lula da Silva + Gustavo Petro', 'happened: Lula da Silva + Gabriel Boric'],
  ],
  ['two who met somebody without a name have not met each other', 'Rebels met Gustavo Petro and Gabriel Boric on Monday.', []],
  ['a dinner is nobody', 'Un dîner a réuni Gustavo Petro et Gabriel Boric.', ['happened: Gustavo Petro + Gabriel Boric'], 'fr'],
  ['reservists who are called up are not telephoned', 'Chile called up reservists on Friday.', []],
  [
    'what is so is not so in a call: whoever says it calls',
    'Gustavo Petro reaffirmed that Easter Island is part of Chile during a phone conversation with Gabriel Boric.',
    ['happened: Gustavo Petro + Gabriel Boric'],
  ],
  [
    'but who was in a meeting was in it',
    'The palace said that Gustavo Petro was in a meeting with Gabriel Boric.',
    ['happened: Gustavo Petro + Gabriel Boric'],
  ],
  ['a false report denies', 'Reports that Gustavo Petro had met Gabriel Boric on Monday were false.', ['not happened: Gustavo Petro + Gabriel Boric (Monday)']],
  [
    'what is done right before shares the day',
    'Gabriel Boric was received by Lula da Silva on Monday before meeting Gustavo Petro.',
    ['happened: Lula da Silva + Gabriel Boric (Monday)', 'happened: Gabriel Boric + Gustavo Petro (Monday)'],
  ],
  [
    'where something is told is not where it was',
    'Gustavo Petro told reporters in Lima on Monday he had met Gabriel Boric.',
    ['happened: Gustavo Petro + Gabriel Boric'],
  ],
  [
    'behind "que" and its verb stands who meets',
    "La rencontre que devaient avoir lundi Gustavo Petro et Gabriel Boric n'aura pas lieu.",
    ['cancelled: Gustavo Petro + Gabriel Boric (lundi)'],
    'fr',
  ],
  [
    'states in a headline stand for their people',
    'Chile cancels meeting with Colombia\n\nThe Chilean president and the Colombian president cancelled their meeting on Monday.',
    ['cancelled: The Chilean president + the Colombian president (Monday)', 'cancelled: The Chilean president + the Colombian president (Monday)'],
  ],
]

for (const [because, text, contacts, language] of READ) test(`${because}: ${text}`, () => assert.deepEqual(contactsIn(text, language), contacts))
