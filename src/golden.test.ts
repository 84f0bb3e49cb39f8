import assert from 'node:assert/strict'
import { test } from 'node:test'
import { approvedMarkdown, goldenMarkdown, goldenStories } from './golden.sample.ts'
import { changedLines } from './line-changes.sample.ts'

for (const story of goldenStories()) {
  const approved = approvedMarkdown(story)
  const skip = approved === undefined ? `nobody has approved a record of ${story} yet: npm run approve ${story}` : false
  test(`the record of ${story} is the approved one, line by line`, { skip }, async () => {
    const record = await goldenMarkdown(story)
    if (record === approved) return
    assert.fail(
      [
        `The record of ${story} is not the approved one (- approved, + now):`,
        ...changedLines(approved ?? '', record),
        `To look at all of it:  npm run -s readout -- add --db /tmp/${story}.db stories/${story}/reports && npm run -s readout -- export --format markdown --db /tmp/${story}.db`,
        `To approve it:         npm run approve ${story}   (then read every changed line before committing)`,
      ].join('\n'),
    )
  })
}

test('a changed line is shown with what it was, and the lines around it are left out', () => {
  assert.deepEqual(changedLines('a\nb\nc\nd', 'a\nB\nc\nd\ne'), ['- b', '+ B', '+ e'])
  assert.deepEqual(changedLines('same\n', 'same\n'), [])
})

test('of many changed lines the first are shown and the others counted', () => {
  const many = (word: string): string => Array.from({ length: 100 }, (_, i) => `${word} ${i}`).join('\n')
  const shown = changedLines(many('old'), many('new'))
  assert.equal(shown.length, 41)
  assert.equal(shown.at(-1), '… and 160 lines more')
})
