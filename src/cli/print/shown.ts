import picocolors from 'picocolors'
import type { LookUp } from '../../export/look-up.ts'

/** How a page looks: its width in columns, its colours, its day. */
export interface Style {
  readonly width: number
  readonly paint: ReturnType<typeof picocolors.createColors>
  /** Day as of which promises are due; absent where nothing is dated. */
  readonly asOf: string | undefined
}

/** A record and how it is shown. */
export interface Shown extends Style {
  readonly look: LookUp
}

const WIDEST = 110
const UNSEEN_WIDTH = 100

/** Colours and width for this terminal; plain and 100 columns where nobody is watching. `NO_COLOR` and `FORCE_COLOR` are heard. */
export function styleFor(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv, asOf: string | undefined): Style {
  const coloured = !env.NO_COLOR && (Boolean(env.FORCE_COLOR) || (stream.isTTY === true && env.TERM !== 'dumb'))
  return { width: stream.isTTY ? Math.min(Math.max(stream.columns, 40), WIDEST) : UNSEEN_WIDTH, paint: picocolors.createColors(coloured), asOf }
}

/** Marks of direction and control characters that could make a terminal show something else than the text says. */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** A text as a terminal may print it: one line, nothing in it that steers the terminal. */
export const printable = (text: string): string => text.replace(/\s+/gu, ' ').replace(UNSAFE, '').trim()

/** Cuts a text at a word where it is longer than so many characters, and says that it was. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.lastIndexOf(' ', most - 1)
  return `${text.slice(0, cut > most / 2 ? cut : most - 1).toWellFormed()}…`
}

/** Breaks a text at its spaces into lines that fit the page, each indented by so many columns. */
export function wrapped(text: string, indent: number, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line && indent + line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line].map((one) => ' '.repeat(indent) + one)
}

/** The title of a part of the page. */
export const title = ({ paint }: Style, words: string): readonly string[] => ['', paint.bold(words.toUpperCase()), '']
