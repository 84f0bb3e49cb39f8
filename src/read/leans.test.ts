import assert from 'node:assert/strict'
import { test } from 'node:test'
import { know } from '../know.ts'
import { reportId } from '../model/report.ts'
import { read } from '../readout.ts'

const known = await know()

/** Each time of a sentence with the side it looks to; `!` where the tense says so, `~` where it hangs on a noun or on a plan. */
function leans(text: string, language: string): string {
  const report = { text, language }
  const { times } = read({ ...report, id: reportId(report) }, known)
  return times.map((time) => `${time.text} ${time.lean}${time.hold === 'told' ? '!' : time.hold === 'loose' ? '~' : ''}`).join(', ')
}

const CASES: readonly (readonly [language: string, text: string, leans: string])[] = [
  ['en', 'The ministers met in Vienna on 12 May 2019 and will meet again on 20 May 2019.', '12 May 2019 past!, 20 May 2019 future!'],
  ['en', 'The president announced on Thursday a summit on 12 June in Singapore.', 'Thursday past!, 12 June future!'],
  ['en', 'On Wednesday the Kenyan president announced a meeting with Yoweri Museveni on Friday.', 'Wednesday past!, Friday future!'],
  ['en', 'The minister announced the deal on Friday.', 'Friday past~'],
  ['en', 'The president invited Yoweri Museveni to Nairobi on 12 June.', '12 June either~'],
  ['en', 'The envoy postponed his trip until Friday.', 'Friday future~'],
  ['en', 'The elections of 12 June were discussed.', '12 June either'],
  ['en', 'The talks are planned for Friday.', 'Friday future!'],
  ['en', 'The emir receives the king on Friday.', 'Friday future'],
  ['en', 'The emir receives the king on Friday 12 June.', 'Friday 12 June either!'],
  ['en', 'The talks were announced on Friday.', 'Friday past!'],
  ['en', 'The round that they had pencilled in for Friday is off.', 'Friday future~'],
  ['en', 'The poison will have been bought ten days ago.', 'ten days ago past!'],
  ['en', 'Mrs May flew to Ankara. The pact was signed by May and her host.', ''],
  ['en', 'Theresa May flew to Ankara. The pact was signed in May.', 'May past!'],
  ['fr', 'Une visite de la ministre est prévue vendredi.', 'vendredi future!'],
  ['fr', 'Le roi reçoit vendredi son homologue.', 'vendredi future'],
  ['en', 'He was last seen on 3 November.', '3 November past!'],
  ['en', 'Negotiators hoped for a deal by 20 November.', '20 November either~'],
  ['en', 'In their 22 September call, William Ruto and Yoweri Museveni spoke of the border.', '22 September past!'],
  ['fr', 'Le président a annoncé jeudi un sommet le 12 juin à Genève.', 'jeudi past!, le 12 juin future!'],
  ['fr', 'Les ministres se sont vus le 12 mai et se reverront le 20 mai.', 'le 12 mai past!, le 20 mai future!'],
  ['fr', 'Le président a invité son homologue à Dakar le 12 juin.', 'le 12 juin either~'],
  ['fr', 'Les élections du 12 juin ont été évoquées.', '12 juin either'],
  ['en', 'The envoy will fly home on Monday, a note circulated on Friday by his embassy said.', 'Monday future!, Friday past!'],
  ['en', 'They hailed the progress at the meeting scheduled in Oslo at the end of the month.', 'the end of the month future~'],
  ['en', 'They hailed "a good start" at the meeting scheduled in Oslo at the end of the month.', 'the end of the month future~'],
  ['en', 'She knew that the envoy in the car met the king on Friday.', 'Friday past!'],
  ['fr', 'Les pourparlers auront lieu mardi, selon une note diffusée samedi.', 'mardi future!, samedi past!'],
  ['fr', 'Le parlement examinera lundi la loi signée jeudi.', 'lundi future!, jeudi past!'],
  ['fr', 'Les ministres participeront au sommet prévu jeudi.', 'jeudi future~'],
]

for (const [language, text, expected] of CASES) test(`${language} ${text}`, () => assert.equal(leans(text, language), expected))
