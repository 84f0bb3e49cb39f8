/** Writes the record of golden stories as the approved one: `npm run approve <story…>`. A person then reads every line of it. */
import { writeFileSync } from 'node:fs'
import { approvedMarkdown, approvedPath, goldenMarkdown, goldenStories } from '../src/golden.sample.ts'
import { changedLines } from '../src/line-changes.sample.ts'

const known = goldenStories()
const asked = process.argv.slice(2)
const strange = asked.filter((story) => !known.includes(story))
if (asked.length === 0 || strange.length > 0) {
  console.error(`approve: ${strange.length > 0 ? `there is no story ${strange.join(', ')}` : 'say which story'}; there are: ${known.join(', ')}`)
  process.exit(2)
}
for (const story of asked) {
  const before = approvedMarkdown(story)
  const record = await goldenMarkdown(story)
  if (before === record) {
    console.log(`${story}: the record is the approved one; nothing was written`)
    continue
  }
  writeFileSync(approvedPath(story), record)
  console.log([...(before === undefined ? [] : changedLines(before, record)), `${story}: written to stories/${story}/record.md.`].join('\n'))
  console.log(
    `Approved means read: before you commit, read every line of it against the reports and stories/${story}/story.md${before === undefined ? '' : ' (git diff shows what changed)'}. A wrong line is a bug to mend, not a line to approve.`,
  )
}
