/** A row of a table: cells by column name; an unknown cell is empty. */
export type Row = Readonly<Record<string, string>>

/**
 * Reads a TSV table (`docs/words.md`): first line the column names, `#` lines comments.
 * Throws with name and line where a row has more cells than columns: the table is wrong, not the text.
 */
export function parseTable(name: string, tsv: string): Row[] {
  const lines = tsv.split('\n').map((line) => line.replace(/\r$/, ''))
  const head = lines.findIndex((line) => line && !line.startsWith('#'))
  const columns = lines[head]?.split('\t') ?? []
  const rows: Row[] = []
  for (let i = head + 1; i < lines.length; i++) {
    const line = lines[i] as string
    if (!line || line.startsWith('#')) continue
    const cells = line.split('\t')
    if (cells.length > columns.length) throw new Error(`${name}, line ${i + 1}: ${cells.length} cells for ${columns.length} columns`)
    const row: Record<string, string> = {}
    for (const [k, column] of columns.entries()) row[column] = cells[k]?.trim() ?? ''
    rows.push(row)
  }
  return rows
}
