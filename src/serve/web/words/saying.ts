import type { ContactHow } from '../../../model/act.ts'
import type { EntryStatus } from '../../../model/record.ts'
import { dictionary } from '../language.ts'
import { ACTS_FR } from './acts-fr.ts'

/** How lines of the record are put into sentences. */
export interface Saying {
  /** Symmetric: the order of the participants says nothing about who came or called. */
  readonly contact: (who: string, how: ContactHow, status: EntryStatus) => string
  readonly act: (label: string) => string
  readonly to: (who: string) => string
  readonly about: (amount: string) => string
  readonly atLeast: (amount: string) => string
  readonly atMost: (amount: string) => string
  readonly between: (least: string, most: string) => string
  readonly said: (who: string, did: string, to?: string) => string
  readonly due: (what: string) => string
  readonly minutes: (min: number, max: number) => string
  readonly dueOn: (day: string) => string
  readonly somebody: string
  readonly nobodyNamed: string
  /** Between who and what. */
  readonly colon: string
  readonly disputed: (fields: string) => string
  readonly reportedly: string
  readonly moved: (from: string, day: string) => string
  readonly confirmed: string
}

const DID: Readonly<Record<ContactHow, readonly [did: string, will: string, noun: string]>> = {
  meeting: ['met', 'are to meet', 'meeting'],
  call: ['had a call', 'are to have a call', 'call'],
  visit: ['had a visit', 'are to have a visit', 'visit'],
  letter: ['were in contact by letter', 'are to be in contact by letter', 'letter'],
  message: ['were in contact by message', 'are to be in contact by message', 'message'],
}

const en: Saying = {
  contact: (who, how, status) => {
    const [did, will, noun] = DID[how]
    const says: Record<EntryStatus, string> = {
      held: `${who} ${did}`,
      reported: `${who} reportedly ${did}`,
      planned: `${who} ${will}`,
      proposed: `Proposed ${noun} of ${who}`,
      postponed: `Postponed: ${noun} of ${who}`,
      cancelled: `Cancelled: ${noun} of ${who}`,
      denied: `Denied: that ${who} ${did}`,
    }
    return says[status]
  },
  act: (label) => label,
  to: (who) => `to ${who}`,
  about: (amount) => `about ${amount}`,
  atLeast: (amount) => `at least ${amount}`,
  atMost: (amount) => `at most ${amount}`,
  between: (least, most) => `${least} to ${most}`,
  said: (who, did, to) => `${who} ${did}${to ? `, to ${to}` : ''}`,
  due: (what) => `Due: ${what}`,
  minutes: (min, max) => `${min === max ? min : `${min}–${max}`} min`,
  dueOn: (day) => `due ${day}`,
  somebody: 'somebody',
  nobodyNamed: 'Nobody named',
  colon: ': ',
  disputed: (fields) => `${fields} disputed`,
  reportedly: '“reportedly”',
  moved: (from, day) => `${from} ${day}`,
  confirmed: 'confirmed by both sides',
}

/** Nouns, so that nobody's sex has to be known: "Rencontre de …". */
const NOUNS: Readonly<Record<ContactHow, readonly [noun: string, feminine: boolean]>> = {
  meeting: ['Rencontre', true],
  call: ['Appel', false],
  visit: ['Visite', true],
  letter: ['Lettre', true],
  message: ['Message', false],
}
const SO: Readonly<Record<EntryStatus, string>> = {
  held: '',
  reported: 'rapporté',
  planned: 'prévu',
  proposed: 'proposé',
  postponed: 'reporté',
  cancelled: 'annulé',
  denied: 'démenti',
}

const fr: Saying = {
  contact: (who, how, status) => {
    const [noun, feminine] = NOUNS[how]
    const so = SO[status] && ` ${SO[status]}${feminine ? 'e' : ''}`
    return `${noun}${so} entre ${who}`
  },
  act: (label) => ACTS_FR[label] ?? label,
  to: (who) => `à ${who}`,
  about: (amount) => `environ ${amount}`,
  atLeast: (amount) => `au moins ${amount}`,
  atMost: (amount) => `au plus ${amount}`,
  between: (least, most) => `${least} à ${most}`,
  said: (who, did, to) => `${who} ${did}${to ? `, à ${to}` : ''}`,
  due: (what) => `Échéance : ${what}`,
  minutes: (min, max) => `${min === max ? min : `${min}–${max}`} min`,
  dueOn: (day) => `échéance : ${day}`,
  somebody: 'quelqu’un',
  nobodyNamed: 'Personne de nommé',
  colon: ' : ',
  disputed: (fields) => `désaccord : ${fields}`,
  reportedly: '« aurait eu lieu »',
  moved: (from, day) => `${from} le ${day}`,
  confirmed: 'confirmé par les deux parties',
}

/** The sentences of the reader's language. */
export const saying = dictionary<Saying>({ en, fr })
