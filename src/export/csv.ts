import type { StoryRecord } from '../model/record.ts'
import { lookUp } from './look-up.ts'
import type { Cell, CellType, Table } from './tables/column.ts'

/** One table of the record as comma-separated values (RFC 4180: CRLF, quotation marks doubled), the names of the columns first. What each means is in the codebook. */
export function* recordAsCsv(record: StoryRecord, table: Table): Iterable<string> {
  yield line(table.columns.map(({ name }) => name))
  for (const row of table.rows(lookUp(record))) yield line(row.map((cell, i) => written(cell, table.columns[i]?.type ?? 'text')))
}

/** What stands between the members of a list. */
export const LIST_MARK = '; '

/** A list has no mark of its own left in its members; what is not told is empty. */
function written(cell: Cell, type: CellType): string {
  if (cell === undefined || cell === false) return ''
  if (cell === true) return 'yes'
  if (typeof cell === 'number') return String(cell)
  const text = typeof cell === 'string' ? cell : cell.map((member) => member.replaceAll(';', ',')).join(LIST_MARK)
  return type === 'text' || type === 'list' ? harmless(text) : text
}

/** Words of a report that a spreadsheet would compute ("=HYPERLINK(…)") have an apostrophe before them. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const line = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`

const quoted = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
