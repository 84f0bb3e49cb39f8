import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { judgementOf } from './decide.ts'
import { reportId } from './model/report.ts'
import { carriedOf } from './one-file.ts'
import { Store } from './store/store.ts'
import { bringUpToDate } from './upkeep.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-carried-'))
after(() => rmSync(folder, { recursive: true, force: true }))

test('a page to be sent carries neither a report that was taken back nor what was decided and undone', async () => {
  const texts = ['OSLO, 3 May 2021 - Erna Solberg met Emmanuel Macron in Oslo on Monday.', 'Confidential: Erna Solberg met Angela Merkel on 4 May 2021.']
  const reports = texts.map((text) => ({ id: reportId({ text }), text, language: 'en' }))
  const store = Store.open(join(folder, 'kept.db'))
  store.add('talks', reports)
  const claim = (await bringUpToDate(store, 'talks')).claims.find(({ report }) => report === reports[0]?.id)?.id ?? ''
  const accepted = judgementOf({ verdict: 'accept', about: [claim], by: 'Ada' }, '2026-01-01T00:00:00.000Z')
  const undone = judgementOf({ verdict: 'reject', about: [claim], note: 'a slip', by: 'Ada' }, '2026-01-02T00:00:00.000Z')
  const withdrawals = [undone.id, reports[1]?.id ?? ''].map((id, i) =>
    judgementOf({ verdict: 'withdraw', about: [id], note: 'secret', by: 'Ada' }, `2026-01-0${i + 3}T00:00:00.000Z`),
  )
  store.judge('talks', accepted, undone, ...withdrawals)
  const carried = await carriedOf(store, 'talks', await bringUpToDate(store, 'talks'))
  store.close()
  assert.deepEqual(carried.reports, [reports[0]])
  assert.deepEqual(carried.judgements, [accepted])
  assert.doesNotMatch(JSON.stringify(carried), /Confidential|secret|a slip/)
})
