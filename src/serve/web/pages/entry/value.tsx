import type { FieldValue } from '../../../../view/entry-fields.ts'
import type { EntryField } from '../../../../view/entry-told.ts'
import type { EntryLine } from '../../../../view/line.ts'
import { sayDate } from '../../dates.ts'
import { Name, Sigla } from '../../parts/links.tsx'
import { sayNumbered, saySum } from '../../parts/say.ts'
import { conflictPath } from '../../paths.ts'
import { saying } from '../../words/saying.ts'
import { words } from '../../words/words.ts'
import { Lengths } from './lengths.tsx'
import { entryWords } from './words.ts'

/** What the record has for a field: its value, or every side of it where reports disagree. */
export function RecordValue({ field, line }: { readonly field: EntryField; readonly line: EntryLine }) {
  const { value, disputes, lengths } = field
  return (
    <>
      {value ? <Value value={value} line={line} /> : disputes.length > 0 ? null : <Open name={field.name} />}
      {lengths && value?.is === 'minutes' ? <Lengths lengths={lengths} common={value} agree={disputes.length === 0} /> : null}
      {disputes.map((dispute) => (
        <DisputeShown key={dispute.id} dispute={dispute} />
      ))}
    </>
  )
}

function Open({ name }: { readonly name: EntryField['name'] }) {
  return <span class="quiet">{name === 'when' || name === 'due' ? words().dates.notGiven : entryWords().open}</span>
}

function Value({ value, line }: { readonly value: FieldValue; readonly line: EntryLine }) {
  const says = words()
  switch (value.is) {
    case 'status':
      return (
        <>
          <b>{says.statuses[value.status]}</b>
          {value.firm ? `, ${entryWords().firm}` : ''}
          {line.says.kind === 'commitment' ? (
            <>
              <br />
              {says.states[line.says.state]}
            </>
          ) : null}
        </>
      )
    case 'parties':
      return (
        <ul>
          {value.parties.map((party) => (
            <li key={party.actor}>
              <b>
                <Name party={party} />
              </b>
              {party.office ? `, ${party.office}` : ''}
            </li>
          ))}
        </ul>
      )
    default:
      return <b>{inWords(value)}</b>
  }
}

/** A value that is said in a few words. */
export function inWords(value: Exclude<FieldValue, { readonly is: 'status' | 'parties' }>): string {
  const says = words()
  switch (value.is) {
    case 'date':
      return sayDate(value.when.edtf, { weekday: 'long' })
    case 'text':
      return value.text
    case 'how':
      return says.hows[value.how]
    case 'act':
      return saying().act(value.label)
    case 'type':
      return says.instruments[value.type]
    case 'minutes':
      return saying().minutes(value.min, value.max)
    case 'count':
      return sayNumbered(value.count)
    case 'amount':
      return saySum(value.amount)
  }
}

/** Both sides always, in the record's order; the page prefers none. */
function DisputeShown({ dispute: { id, on, state, why, sides } }: { readonly dispute: EntryField['disputes'][number] }) {
  const says = entryWords()
  return (
    <div class="dispute">
      <span class="dis">≠ {says.conflict[state]}</span>
      <ul>
        {sides.map(({ value, cited }) => (
          <li key={value}>
            {on === 'when' ? sayDate(value, { weekday: 'short' }) : value} <Sigla cited={cited} />
          </li>
        ))}
      </ul>
      <p class="note how" lang="en">
        {why}
      </p>
      <p class="how">
        <a href={conflictPath(id)}>{says.settle}</a> <kbd>d</kbd>
      </p>
    </div>
  )
}
