import { parseTable } from '../model/table.ts'
import type { Told } from '../model/told.ts'

/** The columns of a story's own `people.tsv`; only `name` must be there (`docs/world.md`). */
const COLUMNS = ['name', 'gender', 'state', 'office', 'of', 'from', 'to', 'as-of'] as const

/** What a story's own table tells, a row for each stretch in office. Throws one line that names the row where the table is none. */
export function toldByTable(file: string, text: string): Told[] {
  const head = text.split('\n').find((line) => line.trim() && !line.startsWith('#')) ?? ''
  const columns = head.replace(/\r$/, '').split('\t')
  const strange = columns.find((column) => !(COLUMNS as readonly string[]).includes(column.trim()))
  if (!columns.includes('name') || strange !== undefined)
    throw new Error(`${file}: its first line must name its columns, with tabs between them: ${COLUMNS.join(', ')} (only name is needed)`)
  return parseTable(file, text).flatMap((row): Told[] => {
    const { name = '', gender = '', state = '', office = '', of = '', from = '', to = '' } = row
    if (!name) return [{ is: 'refused', what: Object.values(row).filter(Boolean).join(', '), why: 'the row has no name' }]
    const id = `${name}\t${state}`
    const post = `${office}\t${of}`
    return [
      { is: 'person', id, names: [name], states: state ? [state] : [], gender: gender === 'm' || gender === 'f' ? gender : '', wikidata: '' },
      ...(office
        ? ([
            { is: 'office', id: post, titles: [{ text: office }], of: of ? [of] : [] },
            { is: 'term', person: id, office: post, of: [], from, to, asOf: row['as-of'] || (to ? '' : '9998') },
          ] as const)
        : []),
    ]
  })
}
