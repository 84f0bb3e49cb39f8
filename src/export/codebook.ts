import type { CellType, ColumnInfo, Table } from './tables/column.ts'
import { TABLES } from './tables/tables.ts'

/** How each type of cell is written. */
const TYPES = {
  id: 'an id of the record',
  ids: 'ids, `; ` between them',
  text: 'text; where it begins with `=`, `+`, `-`, `@`, a tab or a carriage return, an apostrophe stands before it, so that no spreadsheet computes it',
  list: 'texts, `; ` between them; a semicolon within one is written as a comma; the apostrophe as for `text`',
  edtf: 'a date in EDTF (ISO 8601-2): `2018-06-12`, `2018-06`, `2018-21` (spring), `2018-06-11/2018-06-17`, `[2018-06-08,2018-06-15]` (one of these)',
  day: 'a day, ISO 8601: `2018-06-12`',
  integer: 'a whole number, without separators',
  number: 'a number, with a decimal point and without separators',
  yes: '`yes`; empty where it is not so, or not told',
  code: 'one of the words listed',
} as const satisfies Record<CellType, string>

/** What every column of every table means, as Markdown. It is the same for every record. */
export function* codebook(): Iterable<string> {
  yield `# Codebook

What the columns of \`readout export --format csv\` mean. One table is one file: \`--table ${TABLES.map(({ name }) => name).join('`, `--table ')}\`.
The files are UTF-8 without a byte-order mark, in the form of RFC 4180: a header line, commas, CRLF, quotation marks around what needs them. A cell may hold line breaks.

**Unknown is empty.** What no report tells is an empty cell: never 0, never "NA", never a guess. A column marked "always" is never empty.
Times of day are not carried: the finest date is a day. Of the words behind a row the tables give the first; the JSON record has them all, and the anchors of every field.

| type | is written as |
| --- | --- |
${Object.entries(TYPES)
  .map(([type, means]) => `| ${type} | ${means} |\n`)
  .join('')}`
  for (const one of TABLES) yield* pages(one)
}

function* pages({ name, row, columns }: Table): Iterable<string> {
  yield `\n## ${name}\n\nA row is ${row}.\n\n| column | type | means |\n| --- | --- | --- |\n`
  for (const one of columns) yield `| ${one.name} | ${one.type}${one.always ? ', always' : ''} | ${`${one.means}${codes(one)}`.replaceAll('|', '\\|')} |\n`
}

const codes = ({ codes }: ColumnInfo): string =>
  codes
    ? `: ${Object.entries(codes)
        .map(([code, means]) => `\`${code}\` ${means}`)
        .join('; ')}`
    : ''
