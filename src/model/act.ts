/**
 * What one state does to another, in the categories of PLOVER
 * (Halterman, Bagozzi, Beger, Schrodt and Scarborough: PLOVER and POLECAT, 2023).
 */
export type Act =
  | 'CONSULT'
  | 'AGREE'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT'

/** What somebody does by speaking. */
export type SpeechAct = 'say' | 'confirm' | 'deny' | 'warn' | 'promise' | 'demand' | 'accuse' | 'decline' | 'announce'

/** How two sides are in contact. */
export type ContactHow = 'meeting' | 'call' | 'visit' | 'letter' | 'message'

/** What kind of paper it is. */
export type InstrumentType = 'pact' | 'treaty' | 'contract' | 'agreement' | 'resolution' | 'statement' | 'letter' | 'other'
