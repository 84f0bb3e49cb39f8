import assert from 'node:assert/strict'
import { test } from 'node:test'
import { know } from '../know.ts'
import { reportOf } from '../ingest/report.ts'
import { tellLanguage } from '../languages/tell.ts'
import { line } from '../readout.ts'

const TEXT = `Kenyan President Uhuru Kenyatta met Ugandan President Yoweri Museveni in Entebbe on Monday. Trade between their two countries has doubled.

Le président français Emmanuel Macron a reçu jeudi à Paris la chancelière allemande Angela Merkel pour un dîner de travail, a annoncé l’Élysée.

El presidente de Colombia, Juan Manuel Santos, se reunió con su homólogo de Venezuela en la frontera el martes por la tarde.`

test('reads each sentence of a report in its own language, and says which it could not read', async () => {
  const report = reportOf({ text: TEXT, published: '2018-03-07', language: 'en' }, tellLanguage)
  const { claims, notices } = line(report, 'mixed', await know())
  const contacts = claims.filter((claim) => claim.kind === 'contact').map((claim) => claim.participants?.map((party) => party.name))
  assert.deepEqual(contacts, [
    ['Uhuru Kenyatta', 'Yoweri Museveni'],
    ['Emmanuel Macron', 'Angela Merkel'],
  ])
  const spanish = notices.find((notice) => notice.says.includes('"es"'))
  assert.equal(TEXT.slice(spanish?.start, spanish?.end).slice(0, 13), 'El presidente')
})
