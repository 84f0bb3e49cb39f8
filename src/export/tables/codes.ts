import type { Act, ContactHow, InstrumentType, SpeechAct } from '../../model/act.ts'
import type { ClaimKind, ClaimStatus } from '../../model/claim.ts'
import type { CommitmentEntry, EntryStatus, RecordStatement } from '../../model/record.ts'

/** The words that stand in the columns of type `code`, each with what it means. A kind that is missing here does not compile. */

export const CONTACT_HOW = {
  meeting: 'face to face, or by video',
  call: 'by telephone',
  visit: 'one side comes to the other; whom it saw is not told',
  letter: 'in writing',
  message: 'words passed on, by whatever way',
} as const satisfies Record<ContactHow, string>

export const ENTRY_STATUS = {
  proposed: 'wished for or offered, not planned',
  planned: 'to come, by the newest report that speaks of it',
  held: 'it happened, or goes on',
  reported: 'only hedged words tell that it happened, or as many origins deny it as tell it',
  postponed: 'put off; no new day is told',
  cancelled: 'called off',
  denied: 'denied, and fewer origins tell it than deny it',
} as const satisfies Record<EntryStatus, string>

export const COMMITMENT_STATE = {
  open: 'not due yet, or without a day',
  done: 'a report tells that it was kept',
  lapsed: 'its day is over by the newest report, and no report tells that it was kept',
  broken: 'a report tells that it was taken back',
  unknown: 'only hedged words tell that it was made, or it is denied',
} as const satisfies Record<CommitmentEntry['state'], string>

export const FORM = {
  direct: 'in quotation marks: the words themselves',
  indirect: 'in the words of the report',
  mixed: 'in the words of the report, with some in quotation marks',
} as const satisfies Record<RecordStatement['form'], string>

export const SPEECH_ACT = {
  say: 'says, tells, adds',
  confirm: 'confirms',
  deny: 'denies',
  warn: 'warns',
  promise: 'promises',
  demand: 'demands, asks for',
  accuse: 'accuses',
  decline: 'declines to say or do',
  announce: 'announces',
} as const satisfies Record<SpeechAct, string>

export const CLAIM_KIND = {
  contact: 'two or more sides in contact',
  action: 'what one side does, to another or by itself',
  commitment: 'a promise',
  instrument: 'a treaty, agreement, resolution … and what becomes of it',
  occasion: 'a summit, conference, visit …',
  holding: 'who holds an office',
} as const satisfies Record<ClaimKind, string>

export const CLAIM_STATUS = {
  happened: 'it happened',
  ongoing: 'it goes on',
  planned: 'it is planned',
  proposed: 'somebody offers it or hopes for it',
  possible: 'it can come about',
  demanded: 'somebody asks for it',
  alleged: 'it is said to have happened; the report does not vouch for it',
  postponed: 'it is put off',
  cancelled: 'it is called off',
} as const satisfies Record<ClaimStatus, string>

export const POLARITY = { affirmed: 'the report says so', denied: 'the report says, or has somebody say, that it is not so' } as const

const OF_PLOVER = 'PLOVER'
export const ACT = {
  CONSULT: `meets, calls, negotiates (${OF_PLOVER})`,
  AGREE: `agrees, signs (${OF_PLOVER})`,
  SUPPORT: `supports, praises (${OF_PLOVER})`,
  CONCEDE: `yields, releases, eases a sanction (${OF_PLOVER})`,
  COOPERATE: `works together (${OF_PLOVER})`,
  AID: `gives help (${OF_PLOVER})`,
  RETREAT: `withdraws forces, ceases fire (${OF_PLOVER})`,
  REQUEST: `asks, demands (${OF_PLOVER})`,
  ACCUSE: `accuses, blames (${OF_PLOVER})`,
  REJECT: `refuses (${OF_PLOVER})`,
  THREATEN: `threatens, warns (${OF_PLOVER})`,
  PROTEST: `protests, recalls an ambassador (${OF_PLOVER})`,
  SANCTION: `sanctions, expels, breaks off (${OF_PLOVER})`,
  MOBILIZE: `moves forces (${OF_PLOVER})`,
  COERCE: `seizes, arrests, blockades (${OF_PLOVER})`,
  ASSAULT: `attacks (${OF_PLOVER})`,
} as const satisfies Record<Act, string>

export const INSTRUMENT_TYPE = {
  pact: 'pact',
  treaty: 'treaty',
  contract: 'contract',
  agreement: 'agreement, accord, deal',
  resolution: 'resolution of a body',
  statement: 'joint statement, declaration',
  letter: 'letter, note, memorandum',
  other: 'another paper',
} as const satisfies Record<InstrumentType, string>
