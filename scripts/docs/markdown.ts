/** Words as Markdown shows them. */
import { plain } from '../../src/export/footnotes.ts'
import { marked } from '../../src/languages/marked.sample.ts'

/** Words and no markup, wherever in a page they stand. */
export const words = (text: string): string => unopened(inside(text.trim()))

/** At the head of a line "1." and "-" would open a list. */
const unopened = (line: string): string => line.replace(/^(?:[-+=]|\d+(?=[.)]))/, (opening) => (/\d/.test(opening) ? `${opening}\\` : `\\${opening}`))

/** Words within a line: the blanks at their ends stay. */
const inside = (text: string): string => `${/^\s/.test(text) ? ' ' : ''}${plain(text).replace(/&/g, '&amp;')}${/\S\s+$/.test(text) ? ' ' : ''}`

/** Words to be taken letter by letter, backticks included. */
export function code(text: string): string {
  const fence = '`'.repeat(Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length)) + 1)
  return fence.length > 1 ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`
}

/** A docstring, whose backticks mark code. */
export const prose = (docstring: string): string =>
  docstring
    .split(/(`[^`]+`)/)
    .map((piece) => (piece.startsWith('`') ? piece : inside(piece)))
    .join('')

/** A block to be taken letter by letter. */
export const block = (lines: readonly string[]): string => ['```', ...lines, '```'].join('\n')

/** A row of a table; the cells are Markdown. */
const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|').replace(/\n+/g, ' ')).join(' | ')} |`

/** A table; the cells are Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

/** An example with its marked parts: bold with the name of the slot below, the rule's own word in italics. */
export function example(written: string): string {
  const { text, parts } = marked(written)
  let at = 0
  const out = parts.map(({ slot, start, end }) => {
    const before = inside(text.slice(at, start))
    const part = inside(text.slice(start, end))
    at = end
    return `${before}${slot === '=' ? `<em>${part}</em>` : `<b>${part}</b>${slot ? `<sub>${slot}</sub>` : ''}`}`
  })
  return unopened(out.join('') + inside(text.slice(at)))
}

/** "a, b or c". */
export const oneOf = (items: readonly string[]): string => (items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`)

/** A heading's address on the page, as GitHub makes it. */
export const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')
