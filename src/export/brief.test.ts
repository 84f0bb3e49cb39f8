import assert from 'node:assert/strict'
import { test } from 'node:test'
import { micromark } from 'micromark'
import { gfmFootnote, gfmFootnoteHtml } from 'micromark-extension-gfm-footnote'
import { parseHTML } from 'linkedom'
import type { Conflict, Entry, StoryRecord } from '../model/record.ts'
import { recordAsBrief } from './brief.ts'
import { recordAsMarkdown } from './markdown.ts'
import { SAMPLE } from './record.sample.ts'

const briefOf = (record: StoryRecord, asOf?: string): string => [...recordAsBrief(record, asOf)].join('')

/** The page as a Markdown program shows it, HTML in the text let through, so that none of it may be there. */
const pageOf = (markdown: string): ReturnType<typeof parseHTML>['document'] =>
  parseHTML(
    `<!doctype html><html><body>${micromark(markdown, { allowDangerousHtml: true, extensions: [gfmFootnote()], htmlExtensions: [gfmFootnoteHtml()] })}</body></html>`,
  ).document

/** The items under a heading. */
function under(markdown: string, heading: string): readonly string[] {
  const at = markdown.split(`\n## ${heading}\n`)[1] ?? assert.fail(`there is no ${heading}`)
  return (at.split('\n## ')[0]?.split('\n[^')[0] ?? '').split('\n').filter((line) => line.startsWith('- '))
}

const withEntry = (id: string, change: object): StoryRecord => ({
  ...SAMPLE,
  entries: SAMPLE.entries.map((entry) => (entry.id === id ? ({ ...entry, ...change } as Entry) : entry)),
})

test('what two origins tell and nobody disputes is agreed, what is open is disputed with every side, the rest is marked as of one source', () => {
  const open = briefOf(SAMPLE)
  assert.deepEqual(under(open, 'What is agreed'), [])
  assert.match(open, /## What is agreed\n\n\*Told by two or more independent origins, and disputed by none\.\*\n\nNothing\.\n/)
  assert.match(
    open,
    /- \*\*The day\*\*: James Okello and Grace Achieng met[^\n]*\n {2}- 8 June 2018 — 01-lake-courier \(1 origin\)\[\^\d+\]\n {2}- 15 June 2018 — Le Messager/,
  )
  for (const line of under(open, 'What one source alone tells, or only hedged words')) assert.match(line, /\*\(one source/)

  const settled: readonly Conflict[] = SAMPLE.conflicts.map((one) => ({ ...one, state: { kind: 'corrected' } }))
  const calm = briefOf({ ...SAMPLE, conflicts: settled })
  assert.equal(under(calm, 'What is agreed').length, 1)
  assert.match(calm, /## What is disputed\n\nNothing\.\n\nSettled since:\n\n- \*\*The day\*\*: .*\(corrected\)/)
})

test('hedged words agree on nothing, however many repeat them', () => {
  const brief = briefOf({ ...withEntry('e_meet', { status: 'reported' }), conflicts: [] })
  assert.deepEqual(under(brief, 'What is agreed'), [])
  assert.match(under(brief, 'What one source alone tells, or only hedged words')[0] ?? '', /reportedly met/)
})

test('says the day it is as of, and what is over or overdue by then', () => {
  const early = briefOf(SAMPLE)
  assert.match(early, /^# nairobi-2018\n\n\*\*As of 9 June 2018\*\*, from 2 reports of 9 June 2018 \(1 independent origin\)/)
  assert.doesNotMatch(early, /overdue/)
  assert.match(early, /- Next due: \*\*9 June 2018\.\*\*/)
  const late = briefOf(SAMPLE, '2018-07-01')
  assert.match(late, /As of 1 July 2018/)
  assert.match(under(late, 'What is due')[0] ?? '', /\*\*overdue\*\*; one source/)
  assert.match(under(late, 'What is planned')[0] ?? '', /its day is over, and no report tells what came of it/)
  assert.match(late, /1 promise is overdue, and no report tells that it was kept/)
})

test('a promise that was kept or taken back is due no longer, and says so', () => {
  assert.match(under(briefOf(withEntry('e_promise', { state: 'done' }), '2019-01-01'), 'What is due')[0] ?? '', /\*\(kept; one source/)
  assert.match(under(briefOf(withEntry('e_promise', { state: 'broken' }), '2019-01-01'), 'What is due')[0] ?? '', /\*\(taken back; one source/)
})

test('without a date in any report nothing is called over', () => {
  const brief = briefOf({ ...SAMPLE, reports: SAMPLE.reports.map((report) => ({ ...report, published: null })) })
  assert.match(brief, /\*\*No report is dated\*\*/)
  assert.doesNotMatch(brief, /overdue|its day is over/)
})

test('says whose own account a report is, and nobody where it is nobody’s', () => {
  const [first, second] = SAMPLE.reports
  assert.ok(first && second)
  const sources = under(briefOf({ ...SAMPLE, reports: [{ ...first, side: 'KEN' }, second] }), 'Sources')
  assert.match(sources[0] ?? '', /KEN's own account/)
  assert.doesNotMatch(sources[1] ?? '', /own account/)
})

for (const [name, write] of [
  ['brief', recordAsBrief],
  ['list', recordAsMarkdown],
] as const) {
  test(`a Markdown program shows the ${name} with every footnote under it, each linked from where it is cited`, () => {
    const page = pageOf([...write(SAMPLE)].join(''))
    assert.doesNotMatch(page.body.textContent ?? '', /\[\^|\*\*/)
    const cited = [...page.querySelectorAll('a[data-footnote-ref]')].map((link) => link.getAttribute('href')?.slice(1))
    const notes = [...page.querySelectorAll('section[data-footnotes] li')].map(({ id }) => id)
    assert.ok(notes.length > 1)
    assert.deepEqual(new Set(cited), new Set(notes))
    assert.ok(page.querySelectorAll('h2').length > 4)
  })

  test(`words of a report stay words in the ${name}`, () => {
    const evil = '<img src=x onerror=alert(1)> [a](javascript:x) ![b](c) # ~~*d*~~ `e`'
    const record: StoryRecord = {
      ...withEntry('e_summit', { name: evil }),
      story: evil,
      statements: SAMPLE.statements.map((one) => ({ ...one, text: `${evil}\n\n# ${evil}` })),
      claims: SAMPLE.claims.map((claim) => ({ ...claim, evidence: claim.evidence.map((one) => ({ ...one, quote: `${evil}\n- ${evil}` })) })),
      reports: SAMPLE.reports.map((report) => ({ ...report, outlet: evil, title: evil, url: `https://example.org/${evil}` })),
    }
    const page = pageOf([...write(record)].join(''))
    assert.equal(page.querySelectorAll('img, script, em em, del').length, 0)
    for (const link of page.querySelectorAll('a')) assert.match(link.getAttribute('href') ?? '', /^(#|https:\/\/example\.org\/)/)
    assert.ok(page.querySelector('h1')?.textContent?.includes(evil))
  })
}
