import type { Entry, EntryStatus } from '../model/record.ts'
import { headline } from './phrases.ts'

const STANDING = {
  held: '',
  reported: 'Reported: ',
  planned: 'Planned: ',
  proposed: 'Proposed: ',
  postponed: 'Postponed: ',
  cancelled: 'Cancelled: ',
  denied: 'Denied: ',
} as const satisfies Record<EntryStatus, string>

/** A line of the record that cannot be taken for what happened where it did not: for formats that show a name and nothing beside it. */
export const headlineAsItStands = (entry: Entry): string => (entry.kind === 'contact' ? headline(entry) : `${STANDING[entry.status]}${headline(entry)}`)
