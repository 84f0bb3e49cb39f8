/** A page for each language: what its rules read and what they leave alone, for linguists to review. */
import { readdirSync, readFileSync } from 'node:fs'
import type { Frame, Pack, VerbGroupRule } from '../../src/languages/pack.ts'
import { parseTable } from '../../src/model/table.ts'
import { fillers, inShort, limits, yielded } from './frames.ts'
import { anchor, code, example, table, words } from './markdown.ts'
import { grouped, matches, nearMisses, type Section } from './sections.ts'
import { sharedByTimes, timeSections } from './times.ts'

/** The page of a pack. `folder` holds its tables. */
export function rulesPage(pack: Pack, folder: URL): string {
  const parts = [
    { title: 'Frames', about: [FRAMES], sections: frameSections(pack.frames) },
    { title: 'Verb groups', about: [VERB_GROUPS], sections: verbSections(pack.verbGroups) },
    { title: 'Times', about: [TIMES, ...sharedByTimes(pack)], sections: timeSections(pack) },
  ]
  return `${[
    `# Rules: ${new Intl.DisplayNames('en', { type: 'language' }).of(pack.code)}`,
    INTRODUCTION,
    contents(parts),
    ...parts.flatMap(({ title, about, sections }) => [`## ${title}`, ...about, ...sections.flatMap(sectionOf)]),
    '## Words',
    'The tables that these rules rest on, one fact a line ([words.md](../words.md)). CAPITALS in what a rule matches name a class of their words.',
    tablesOf(pack.code, folder),
  ].join('\n\n')}\n`
}

const INTRODUCTION = `Written by \`npm run docs\` from the rules themselves. Every example and every near miss is read by \`npm test\` with the whole language loaded.

In an example the expected parts are <b>bold</b>, with the name of the slot that they fill<sub>slot</sub>; the rule's own word is <em>in italics</em>. Under **Not** stand
sentences that the rule must leave alone, each with the reason. To try another: \`npm run -s try "…"\`. To change a rule or add one: [patterns.md](../patterns.md).`

const FRAMES = `A verb or a noun with its slots. Tense, voice, negation, modality and relative clauses are read before, once for all frames: a frame that reads "met" reads
"did not meet", "would meet" and "was met by" too. What a slot can be filled with, in italics, is told in [patterns.md](../patterns.md#frames).`

const VERB_GROUPS = `How verbs carry tense, aspect, voice, mood and negation. The group is bold; behind the arrow stand its verb and what is read from it. What a rule matches is
written as linguists do: (X) may be missing, {X / Y} is one of them, (X)≤3 up to three of it, CAPITALS a class of words, CLASS=a,b those with these values.`

const TIMES = `The expression is bold; behind the arrow stands its TIMEX3 value for a report of Wednesday 17 June 2015, or of the day told. What a rule matches is written as for verb
groups; [brackets] hold the expression where more than that is looked at. Of two rules that match from the same word on, the one that matches more words wins.`

function contents(parts: readonly { readonly title: string; readonly sections: readonly Section[] }[]): string {
  return parts
    .flatMap(({ title, sections }) => [
      `- [${title}](#${anchor(title)}): ${sections.reduce((sum, { rules }) => sum + rules.length, 0)}`,
      ...sections.map((section) => `  - [${section.title}](#${anchor(section.title)}): ${section.rules.length}`),
    ])
    .join('\n')
}

const sectionOf = ({ title, rules }: Section): readonly string[] => [`### ${title}`, ...rules.flatMap(({ name, tells }) => [`#### ${words(name)}`, ...tells])]

const frameSections = (frames: readonly Frame[]): readonly Section[] =>
  grouped(frames, yielded, (frame) => [
    [...inShort(frame), fillers(frame), ...limits(frame)].map((line) => `- ${line}`).join('\n'),
    ['**Reads**', '', ...frame.examples.map((text) => `- ${example(text)}`)].join('\n'),
    nearMisses(frame.nearMisses),
  ])

const verbSections = (rules: readonly VerbGroupRule[]): readonly Section[] =>
  grouped(rules, tenseOf, ({ match, over, examples, nearMisses: misses }) => [
    matches(match, over),
    examples.map(({ text, reads }) => `- ${example(text)} → ${words(reads)}`).join('\n'),
    nearMisses(misses),
  ])

function tenseOf({ examples: [{ reads }] }: VerbGroupRule): string {
  const has = (word: string): boolean => reads.split(' ').includes(word)
  if (has('infinitive')) return 'Verb groups: infinitives'
  if (has('participle')) return 'Verb groups: participles'
  return `Verb groups: ${has('future') ? 'future' : has('past') ? 'past' : 'present'}`
}

/** The word tables and the classes of their words. */
function tablesOf(language: string, folder: URL): string {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
  return table(
    ['table', 'classes'],
    files.map((file) => {
      const rows = parseTable(file, readFileSync(new URL(file, folder), 'utf8'))
      const classes = [...new Set(rows.flatMap((row) => row.class ?? []))].sort()
      return [`[${file}](../../src/languages/${language}/words/${file})`, classes.map(code).join(', ')]
    }),
  )
}
