import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { DEMO, testServer } from '../../api/server.sample.ts'
import { carriedOf } from '../../../one-file.ts'
import type { StoryRecord } from '../../../model/record.ts'
import { Store } from '../../../store/store.ts'
import type { SearchPage } from '../../../view/search.ts'
import { shelved, type Views } from './views.ts'

const server = await testServer()
const asked = async (path: string, language: string): Promise<unknown> =>
  (await server.ask(`/api/s/${DEMO}${path}`, { headers: { prefer: 'wait=60', connection: 'close', 'accept-language': language } })).json()
const record = (await asked('/record', 'en')) as StoryRecord
const store = Store.open(server.db)
const { shelf, views } = shelved(JSON.parse(JSON.stringify(await carriedOf(store, DEMO, record))))
store.close()

const contact = record.entries.find(({ kind, origins }) => kind === 'contact' && origins > 1)?.id ?? ''
const report = record.reports[2]?.id ?? ''
const actor = record.actors.find(({ kind }) => kind === 'state')?.id ?? ''

const PAGES = {
  story: [
    '',
    '?lanes=states',
    '?from=2018-05-01&to=2018-06-01&kind=contact,commitment',
    `?actor=${actor}&status=held`,
    '?language=fr',
    '?origins=1',
    '?disputed=1',
    '?undated=1',
  ],
  lines: ['/lines?offset=3'],
  head: ['/head'],
  entry: record.entries.slice(0, 12).map(({ id }) => `/e/${id}`),
  compare: [`/e/${contact}/compare`],
  report: [`/r/${report}`],
  statements: ['/statements', '/statements?by=day&skip=2&limit=5', '/statements?act=say&form=direct', `/statements?about=${actor}`],
  commitments: ['/commitments', '/commitments?asof=2018-05-20&most=2', `/commitments?by=${actor}`],
  calendar: ['/calendar'],
  conflicts: ['/conflicts', '/conflicts?on=when&state=open&skip=0&limit=3'],
  conflict: record.conflicts.map(({ id }) => `/c/${id}`),
  reports: ['/reports', `/reports?limit=2&after=${report}`],
  actors: ['/actors', '/actors?kind=person&limit=3'],
  actor: [`/a/${actor}`],
  sources: ['/sources'],
} as const satisfies { readonly [P in Exclude<keyof Views, 'search'>]: readonly string[] }

const shown = (page: keyof Views, path: string, language: string): unknown => {
  const { pathname, searchParams } = new URL(`http://record${path}`)
  const view = views[page] as (...asked: Parameters<Views['entry']>) => unknown
  return JSON.parse(JSON.stringify(view(shelf(language), searchParams, pathname.split('/')[2] ?? '')))
}

describe('a page from disk shows what the server shows', () => {
  for (const [page, paths] of Object.entries(PAGES))
    for (const language of ['en', 'fr'])
      test(`${page}, in ${language}`, async () => {
        for (const path of paths) assert.deepEqual(shown(page as keyof Views, path, language), await asked(path, language), path)
      })

  test('search, though what is found stands in the order of another scale', async () => {
    for (const q of ['summit', 'sommet', 'coree', '"two leaders"', 'pompeo pyongyang', '(', 'zzz']) {
      const [ours, theirs] = [
        shown('search', `/search?q=${encodeURIComponent(q)}`, 'fr'),
        await asked(`/search?q=${encodeURIComponent(q)}`, 'fr'),
      ] as SearchPage[]
      assert.deepEqual(ours?.counts, theirs?.counts, q)
    }
  })

  test('a query that makes no sense is passed over', () => {
    assert.deepEqual(shown('story', '?lanes=nonsense&from=yesterday&status=%00&offset=-1', 'en'), shown('story', '', 'en'))
  })
})
