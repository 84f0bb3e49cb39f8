import type { ComparePage, PointRow, SaidWords } from '../../../../view/compare.ts'
import type { Passage } from '../../../../view/passage.ts'
import type { SourceShown } from '../../../../view/source.ts'
import { sayDate } from '../../dates.ts'
import { details, headline } from '../../parts/say.ts'
import { words } from '../../words/words.ts'
import { pointName, relationSaid } from './says.ts'
import { compareWords } from './words.ts'

/** A comparison as plain text with a citation for every quotation, to be pasted. */
export function citedComparison({ line, sides, points, sources }: ComparePage, address: string): string {
  const says = compareWords()
  const when = line.when ? sayDate(line.when.edtf, { weekday: 'long' }) : words().dates.notGiven
  return [
    headline(line),
    [when, ...details(line)].join(' · '),
    '',
    ...sides.map(({ name, ground, cited }) => `${name}: ${says.grounds[ground]}${cited.length ? ` [${cited.map(({ siglum }) => siglum).join(', ')}]` : ''}`),
    ...points.flatMap((point) => pointLines(point, sides)),
    '',
    ...sourceLines(sources),
    address,
  ].join('\n')
}

function pointLines(point: PointRow, sides: ComparePage['sides']): readonly string[] {
  const says = compareWords()
  return [
    '',
    `${pointName(point)} (${relationSaid(point, sides)})`,
    ...sides.flatMap(({ name, ground }, i) => {
      const said = point.said[i] ?? []
      if (said.length === 0) return [`  ${name}: ${ground === 'none' ? says.grounds.none : says.silent}`]
      return said.map((one) => `  ${name}: ${quoted(one)}${bySpeaker(one)}`)
    }),
  ]
}

const bySpeaker = ({ speaker }: SaidWords): string => (speaker.length > 0 ? ` (${speaker.map(({ name }) => name).join(', ')})` : '')

/** Words in quotation marks with the report they stand in, on one line. */
export const quoted = ({ text, siglum }: Passage): string => `“${text.replace(/\s+/gu, ' ').trim()}” [${siglum}]`

/** The sources by their sigla: outlet, title, day, address. */
export const sourceLines = (sources: readonly SourceShown[]): readonly string[] =>
  sources.map(
    ({ siglum, outlet, title, file, url, published }) =>
      `[${siglum}] ${[outlet ?? file, title, published && sayDate(published), url].filter(Boolean).join(', ')}`,
  )
