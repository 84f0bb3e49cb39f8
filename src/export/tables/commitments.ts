import type { CommitmentEntry } from '../../model/record.ts'
import type { When } from '../../model/time.ts'
import { commitmentsOf } from '../sections.ts'
import { COMMITMENT_STATE, ENTRY_STATUS } from './codes.ts'
import { column, of, table } from './column.ts'
import { amountColumns, countColumns, dateColumns, groundColumns, partyColumns } from './shared.ts'

/** What was promised, by whom, until when. */
export const COMMITMENTS = table<CommitmentEntry>('commitments', 'one promise', ({ record }) => commitmentsOf(record), [
  column('id', 'id', 'id of the entry; it can change when an earlier report comes in', ({ id }) => id, { always: true }),
  column('state', 'code', 'what became of it', ({ state }) => state, { codes: COMMITMENT_STATE, always: true }),
  column('status', 'code', 'whether it was made', ({ status }) => status, { codes: ENTRY_STATUS, always: true }),
  ...of<CommitmentEntry, CommitmentEntry['by']>(({ by }) => by, partyColumns('by', 'who promises; empty where nobody is named')),
  ...of<CommitmentEntry, CommitmentEntry['by']>(({ to }) => to, partyColumns('to', 'to whom')),
  column('what', 'text', 'what is promised, in the words of the first report', ({ what }) => what, { always: true }),
  column('condition', 'text', 'on what it depends, in the words of the report', ({ condition }) => condition),
  ...of<CommitmentEntry, When>(({ made, when }) => made ?? when, dateColumns('made', 'when it was promised')),
  ...of<CommitmentEntry, When>(({ due }) => due, dateColumns('due', 'when it is to be kept')),
  ...of<CommitmentEntry, NonNullable<CommitmentEntry['count']>>(({ count }) => count, countColumns),
  ...of<CommitmentEntry, NonNullable<CommitmentEntry['amount']>>(({ amount }) => amount, amountColumns),
  ...groundColumns,
])
