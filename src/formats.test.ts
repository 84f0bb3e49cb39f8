import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { readAnnotations } from './export/annotations.sample.ts'
import { iriOf } from './export/iri.ts'
import { reportId } from './model/report.ts'
import { Store } from './store/store.ts'
import { bringUpToDate } from './upkeep.ts'
import { FORMATS, type FormatName } from './formats.ts'

const here = mkdtempSync(join(tmpdir(), 'readout-grounds-'))
after(() => rmSync(here, { recursive: true, force: true }))

const TEXT = 'GENEVA, 5 May 2018 🤝\n\nFrench President Emmanuel Macron met German Chancellor Angela Merkel in Geneva on Friday.\n'
const options = { db: join(here, 'kept.db'), story: 'talks' }
const report = { id: reportId({ text: TEXT }), text: TEXT, language: 'en', file: 'one.txt' }

const keep = (does: (store: Store) => void): void => {
  const store = Store.open(options.db)
  does(store)
  store.close()
}
const fileOf = async (format: FormatName): Promise<string> => {
  const store = Store.open(options.db)
  const pieces = await FORMATS[format].of({ store, story: 'talks', record: await bringUpToDate(store, 'talks') })
  store.close()
  return [...pieces].join('')
}

test('an export finds the words of what is kept where a reader of code points finds them', async () => {
  keep((store) => store.add('talks', [report]))
  const items = readAnnotations(await fileOf('annotations'), (source) => (source === iriOf(report.id) ? TEXT : undefined))
  assert.ok(items.some(({ target }) => target[0]?.selector[1].exact === 'Angela Merkel'))
})

test('the page is the same for the same story, but for the day that it is told; where it was not built, it says what to do', async () => {
  const web = join(here, 'web')
  mkdirSync(join(web, 'one-file'), { recursive: true })
  writeFileSync(join(web, 'one-file', 'page.js'), 'start()')
  writeFileSync(join(web, 'one-file', 'page.css'), 'p{}')
  const store = Store.open(options.db)
  const record = await bringUpToDate(store, 'talks')
  const page = async (more: object): Promise<string> => [...(await FORMATS.html.of({ store, story: 'talks', record, web, ...more }))].join('')
  assert.equal(await page({}), await page({}))
  assert.match(await page({ made: '2018-05-06' }), /data-story="talks" data-reports="1" data-newest="2018-05-05" data-made="2018-05-06"/)
  await assert.rejects(page({ web: join(here, 'nowhere') }), /the page is not built, and html carries it: "npm run build" builds it/)
  store.close()
})

test('a judgement that stands is what its entry was derived from; one that was withdrawn is not', async () => {
  const trail = async () => JSON.parse(await fileOf('prov')) as { '@graph': { '@id': string; 'prov:wasDerivedFrom'?: { '@id': string }[] }[] }
  const claim = (await trail())['@graph'].map((node) => node['@id']).find((id) => id.startsWith('urn:readout:c_')) as string
  const judged = { id: 'j_1', verdict: 'accept' as const, about: [claim.replace('urn:readout:', '')], by: 'Ada', at: '2018-05-06T10:00:00.000Z' }
  const derived = async () =>
    (await trail())['@graph'].find((node) => node['@id'].startsWith('urn:readout:e_'))?.['prov:wasDerivedFrom']?.map((from) => from['@id'])
  keep((store) => store.judge('talks', judged))
  assert.deepEqual(await derived(), [claim, 'urn:readout:j_1'])
  keep((store) => store.judge('talks', { id: 'j_2', verdict: 'withdraw', about: ['j_1'], by: 'Ada', at: '2018-05-06T11:00:00.000Z' }))
  assert.deepEqual(await derived(), [claim])
})
