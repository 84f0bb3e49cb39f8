import type { EntryLine } from '../../../view/line.ts'
import { sayDate } from '../dates.ts'
import { words } from '../words/words.ts'
import './drawing.css'
import { EntryLink, Sigla } from './links.tsx'
import { Mark, markOf } from './mark.tsx'
import { headline } from './say.ts'

/** An entry as a line of a list: its mark, what it says, when and where; `signed`, with the reports that tell it. */
export function Line({ line, text, signed }: { readonly line: EntryLine; readonly text?: string; readonly signed?: boolean }) {
  const { statuses } = words()
  const told = [sayDate(line.when?.edtf), line.where, line.status === 'held' ? undefined : statuses[line.status]].filter(Boolean).join(' · ')
  return (
    <p class="of-line">
      <Mark {...markOf(line)} origins={line.origins} />
      <span>
        <EntryLink id={line.id}>{text ?? headline(line)}</EntryLink> <span class="note">{told}</span>
        {line.disputed.length > 0 ? <span class="dis"> ≠ {line.disputed.map(({ on }) => words().fields[on]).join(', ')}</span> : null}
        {signed ? (
          <>
            {' '}
            <Sigla cited={line.cited} />
          </>
        ) : null}
      </span>
    </p>
  )
}
