import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parseHTML } from 'linkedom'
import { micromark } from 'micromark'
import { loadPacks } from '../src/languages/find.ts'
import { marked } from '../src/languages/marked.sample.ts'
import type { Pack } from '../src/languages/pack.ts'
import { FILLERS } from './docs/frames.ts'
import { anchor } from './docs/markdown.ts'
import { rulesPage } from './docs/rules.ts'
import { meaningOf, type Schema } from './docs/schema.ts'

const root = new URL('../', import.meta.url)
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8')
/** A page without what is to be taken letter by letter. */
const withoutBlocks = (page: string): string => page.replace(/^```.*?^```/gms, '')
const pages = globSync(['*.md', 'docs/**/*.md'], { cwd: fileURLToPath(root) }).sort()

test('every generated page is as it would be written now', () => {
  const { status, stderr } = spawnSync(process.execPath, [fileURLToPath(new URL('./docs.ts', import.meta.url)), '--check'], { encoding: 'utf8' })
  assert.equal(status, 0, stderr)
})

/** A page as its reader sees it: the words of every line of a list, without the names of slots. */
function shown(page: string): ReadonlySet<string> {
  const { document } = parseHTML(`<body>${micromark(page, { allowDangerousHtml: true })}</body>`)
  for (const slot of document.querySelectorAll('sub')) slot.remove()
  return new Set([...document.querySelectorAll('li')].map((line) => line.textContent ?? ''))
}

/** Every sentence of every rule stands on the page, word for word. */
function showsAll(pack: Pack, page: string): void {
  const lines = [...shown(page)]
  const heads = new Set(lines.map((line) => (line.split(' → ')[0] as string).trim()))
  for (const rule of [...pack.frames, ...pack.verbGroups, ...pack.times]) {
    for (const example of rule.examples) {
      const sentence = marked(typeof example === 'string' ? example : example.text).text
      assert.ok(heads.has(sentence), `${rule.name}: ${sentence}`)
    }
    for (const { text: sentence, because } of rule.nearMisses) assert.ok(lines.includes(`${sentence} — ${because}`), `${rule.name}: ${sentence}`)
  }
}

const packs = await loadPacks()
const wordsOf = (code: string): URL => new URL(`src/languages/${code}/words/`, root)

for (const [code, pack] of packs)
  test(`${code}: every sentence of every rule stands on the page of rules, word for word`, () => showsAll(pack, text(`docs/rules/${code}.md`)))

test('a filler of a slot is a word of the language, or has a name that docs/patterns.md explains', () => {
  const explained = new Set([...withoutBlocks(text('docs/patterns.md')).matchAll(/`([^`\n]+)`/g)].map(([, name]) => name as string))
  for (const name of Object.keys(FILLERS)) assert.ok(explained.has(name), name)
  for (const [code, pack] of packs) {
    const known = new Set(pack.words.flatMap(({ form, value }) => [form, value]))
    for (const { name, slots, without = [] } of pack.frames) {
      const fillers = [...Object.values(slots), ...without].flatMap((slot) => slot.replace(/\?$/, '').split('|')).flatMap((filler) => filler.split('+'))
      for (const filler of fillers) assert.ok(FILLERS[filler] || known.has(filler), `${code} ${name}: "${filler}"`)
    }
  }
})

test('a sentence full of marks is shown as it is, and makes no markup', () => {
  const pack = packs.get('en') as Pack
  const hostile: Pack = {
    ...pack,
    times: [],
    verbGroups: [],
    frames: [
      {
        name: 'say_*loud*',
        verbs: ['say'],
        slots: { speaker: 'subject', content: 'content?' },
        yields: { kind: 'speech', act: 'say' },
        examples: [
          '[speaker: A*B*C] [= said] [content: 1. <b>x</b> | `y` &amp; _z_ # [link](http://a.b) ~~no~~].',
          '- 12. [speaker: She] [= said] [content: \\*so\\*].',
        ],
        nearMisses: [{ text: '1986. A great <script>alert(1)</script> year.', because: 'a *year* | says `nothing`' }],
      },
    ],
  }
  const page = rulesPage(hostile, wordsOf('en'))
  const { document } = parseHTML(`<body>${micromark(page, { allowDangerousHtml: true })}</body>`)
  assert.equal(document.querySelectorAll('script, del, h1 ~ h1, li ol, li a[href^="http"]').length, 0)
  assert.ok(shown(page).has('1986. A great <script>alert(1)</script> year. — a *year* | says `nothing`'))
  assert.ok(shown(page).has('- 12. She said \\*so\\*.'))
})

test('every field of what the commands print is told what it means', () => {
  for (const path of globSync('schema/*.json', { cwd: fileURLToPath(root), exclude: ['schema/api.*'] })) {
    const { definitions = {} } = JSON.parse(text(path)) as Schema
    const types = new Map(Object.entries(definitions))
    for (const [type, { properties = {} }] of types)
      for (const [field, schema] of Object.entries(properties)) assert.ok(meaningOf(schema, types), `${type}.${field}: give it a docstring in src/model/`)
  }
})

test('every row of every table has as many cells as its head', () => {
  const cells = (line: string): number => line.replace(/\\\|/g, '').split('|').length
  for (const path of pages) {
    const lines = text(path).split('\n')
    lines.forEach((line, i) => {
      if (line.startsWith('|') && lines[i - 1]?.startsWith('|')) assert.equal(cells(line), cells(lines[i - 1] as string), `${path}, line ${i + 1}`)
    })
  }
})

/** The headings of a page by their address. */
const headings = (page: string): readonly string[] =>
  [...withoutBlocks(page).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchor((heading as string).replace(/[`\\]/g, '')))

test('no link of a page leads nowhere, or to one of two headings', () => {
  for (const path of pages) {
    const links = withoutBlocks(text(path))
      .replace(/`[^`\n]*`/g, '')
      .matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)
    for (const [link, target, heading] of links) {
      const url = target ? new URL(target, new URL(path, root)) : new URL(path, root)
      assert.ok(existsSync(url), `${path}: ${link}`)
      if (heading) assert.equal(headings(readFileSync(url, 'utf8')).filter((one) => one === heading).length, 1, `${path}: ${link}`)
    }
  }
})
