import type { ContactEntry } from '../../model/record.ts'
import { contactsOf } from '../sections.ts'
import { CONTACT_HOW, ENTRY_STATUS } from './codes.ts'
import { column, of, table } from './column.ts'
import { dateColumns, groundColumns, partyColumns } from './shared.ts'

/** Who met, called or wrote to whom. */
export const CONTACTS = table<ContactEntry>('contacts', 'one contact between two or more sides', ({ record }) => contactsOf(record), [
  column('id', 'id', 'id of the entry; it can change when an earlier report comes in', ({ id }) => id, { always: true }),
  column('how', 'code', 'the way of the contact', ({ how }) => how, { codes: CONTACT_HOW, always: true }),
  column('status', 'code', 'where it stands', ({ status }) => status, { codes: ENTRY_STATUS, always: true }),
  column('firm', 'yes', 'a plan that both sides confirm', ({ firm }) => firm),
  ...of<ContactEntry, ContactEntry['participants']>(({ participants }) => participants, partyColumns('participants', 'who is in contact')),
  column('offices', 'list', 'offices of the participants that day, as "name: office"', ({ participants }) =>
    participants.flatMap(({ name, office }) => (office ? [`${name}: ${office}`] : [])),
  ),
  ...of<ContactEntry, NonNullable<ContactEntry['when']>>(({ when }) => when, dateColumns('when', 'when it takes place')),
  column('place', 'text', 'where', ({ where }) => where?.name),
  column('place_id', 'text', "where: id in the program's table of places", ({ where }) => where?.id),
  column('minutes_min', 'integer', 'how long at least, in minutes', ({ minutes }) => minutes?.min),
  column('minutes_max', 'integer', 'how long at most, in minutes', ({ minutes }) => minutes?.max),
  ...groundColumns,
])
