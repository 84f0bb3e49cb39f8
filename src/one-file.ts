import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CALLING_LANGUAGES, calledIn, termsIn } from './called.ts'
import type { BuiltPage } from './export/html.ts'
import type { Called, Carried } from './model/carried.ts'
import { standing } from './model/judgement.ts'
import type { StoryRecord } from './model/record.ts'
import type { Store } from './store/store.ts'
import { comparisonsOf } from './upkeep.ts'

/** Where the built page lies: beside the built program, or where `npm run build` puts it in a clone. */
const WEB = fileURLToPath(new URL(import.meta.filename.endsWith('.ts') ? '../dist/web' : './web', import.meta.url))

/** The script and style of a page that carries its record, from the folder of the built page; `undefined` where it was not built. */
export function builtPage(web = WEB): BuiltPage | undefined {
  try {
    return { script: readFileSync(`${web}/one-file/page.js`, 'utf8'), style: readFileSync(`${web}/one-file/page.css`, 'utf8') }
  } catch {
    return undefined
  }
}

/** All that a page from disk shows of a kept story: nothing of what was taken back, which it would carry to whoever has the file. */
export async function carriedOf(store: Store, story: string, record: StoryRecord): Promise<Carried> {
  const called = CALLING_LANGUAGES.map(async (language): Promise<[string, Called]> => {
    const [names, terms] = await Promise.all([calledIn(language, record.actors), termsIn(language)])
    return [language, { names: Object.fromEntries(names), terms: Object.fromEntries(terms) }]
  })
  const kept = new Set(record.reports.map(({ id }) => id))
  return {
    record,
    reports: store.reports(story).filter(({ id }) => kept.has(id)),
    judgements: standing(store.judgements(story)).filter(({ verdict }) => verdict !== 'withdraw'),
    comparisons: await comparisonsOf(store, record),
    called: Object.fromEntries(await Promise.all(called)),
  }
}
