import type { EntryPage } from '../../../../view/entry.ts'
import type { EntryField } from '../../../../view/entry-told.ts'
import { sayDate } from '../../dates.ts'
import { details, headline } from '../../parts/say.ts'
import { words } from '../../words/words.ts'
import { quoted, sourceLines } from '../compare/cited.ts'
import { inWords } from './value.tsx'
import { entryWords } from './words.ts'

/** An entry as plain text with a citation for every value, to be pasted. */
export function citedEntry({ line, fields, reports }: EntryPage): string {
  const when = line.when ? sayDate(line.when.edtf, { weekday: 'long' }) : words().dates.notGiven
  return [headline(line), [when, ...details(line)].join(' · '), '', ...fields.flatMap(fieldLines), '', ...sourceLines(reports), location.href].join('\n')
}

function fieldLines({ name, value, told, disputes }: EntryField): readonly string[] {
  const { statuses, fields } = words()
  const said = !value
    ? ''
    : value.is === 'status'
      ? statuses[value.status]
      : value.is === 'parties'
        ? value.parties.map((one) => one.name).join(', ')
        : inWords(value)
  if (!said && told.length === 0 && disputes.length === 0) return []
  return [
    `${entryWords().fields[name]}: ${said}`,
    ...disputes.flatMap(({ on, sides }) => sides.map((side) => `  ≠ ${fields[on]}: ${side.value} [${side.cited.map(({ siglum }) => siglum).join(', ')}]`)),
    ...told.map((one) => `  ${quoted(one)}`),
  ]
}
