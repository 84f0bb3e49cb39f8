import type { LookUp } from '../look-up.ts'

/** What stands in a cell: a text, a number, several texts, a yes; `undefined` where it is not told. */
export type Cell = string | number | boolean | readonly string[] | undefined

/** How a cell is written, so that a program knows how to read it. */
export type CellType = 'id' | 'ids' | 'text' | 'list' | 'edtf' | 'day' | 'integer' | 'number' | 'yes' | 'code'

/** One column of a table and its line of the codebook. */
export interface ColumnInfo {
  readonly name: string
  readonly type: CellType
  /** What it says of the thing in the row, with its unit. */
  readonly means: string
  /** Of a `code`: each that can stand there and what it means. */
  readonly codes?: Readonly<Record<string, string>>
  /** True where every row has it. */
  readonly always?: true
}

/** A column of rows that are each about one thing. */
export interface Column<Thing> extends ColumnInfo {
  readonly cell: (thing: Thing, look: LookUp) => Cell
}

/** A table of the record, whatever its rows are about. */
export interface Table {
  readonly name: string
  /** What one row is. */
  readonly row: string
  readonly columns: readonly ColumnInfo[]
  rows(look: LookUp): Iterable<readonly Cell[]>
}

/** A table of things that the record has. */
export const table = <Thing>(name: string, row: string, things: (look: LookUp) => readonly Thing[], columns: readonly Column<Thing>[]): Table => ({
  name,
  row,
  columns,
  *rows(look) {
    for (const thing of things(look)) yield columns.map(({ cell }) => cell(thing, look))
  },
})

/** A column and what stands in it. */
export const column = <Thing>(
  name: string,
  type: CellType,
  means: string,
  cell: Column<Thing>['cell'],
  more: Pick<ColumnInfo, 'codes' | 'always'> = {},
): Column<Thing> => ({ name, type, means, cell, ...more })

/** These columns for things that have, as a part, what they tell of; empty where that part is not told. */
export const of = <Thing, Part>(part: (thing: Thing, look: LookUp) => Part | undefined, columns: readonly Column<Part>[]): readonly Column<Thing>[] =>
  columns.map(({ cell, ...info }) => ({
    ...info,
    cell: (thing, look) => {
      const told = part(thing, look)
      return told === undefined ? undefined : cell(told, look)
    },
  }))
