import type { SpeechAct } from '../model/act.ts'
import type { Numbered, Sum } from '../model/measure.ts'
import type {
  ActionEntry,
  CommitmentEntry,
  ContactEntry,
  Entry,
  EntryStatus,
  HoldingEntry,
  InstrumentEntry,
  Named,
  RecordStatement,
  Speaker,
  StoryRecord,
  Voice,
} from '../model/record.ts'
import { sayDate } from './dates.ts'

/** "A", "A and B", "A, B and C". */
export const listed = (names: readonly string[]): string => (names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`)

const names = (parties: readonly Named[] | undefined): string => listed((parties ?? []).map(({ name }) => name))

/** What an entry says, as a line: who, what, where, how long. Its date, status and sources stand beside it. */
export function headline(entry: Entry): string {
  const line = `${sayEntry(entry)}${entry.where ? `, ${entry.where.name}` : ''}`
  return entry.kind === 'contact' && entry.minutes ? `${line}, ${sayMinutes(entry.minutes)}` : line
}

function sayEntry(entry: Entry): string {
  switch (entry.kind) {
    case 'contact':
      return sayContact(entry)
    case 'action':
      return sayAction(entry)
    case 'commitment':
      return sayCommitment(entry)
    case 'instrument':
      return sayInstrument(entry)
    case 'occasion':
      return [entry.name, names(entry.participants)].filter(Boolean).join(': ')
    case 'holding':
      return sayHolding(entry)
  }
}

/** Symmetric wording: the order of the participants says nothing about who came or called. */
const CONTACTS = {
  meeting: { did: 'met', will: 'are to meet', noun: 'meeting' },
  call: { did: 'had a call', will: 'are to have a call', noun: 'call' },
  visit: { did: 'had a visit', will: 'are to have a visit', noun: 'visit' },
  letter: { did: 'were in contact by letter', will: 'are to be in contact by letter', noun: 'letter' },
  message: { did: 'were in contact by message', will: 'are to be in contact by message', noun: 'message' },
} as const satisfies Record<ContactEntry['how'], object>

function sayContact({ how, participants, status }: ContactEntry): string {
  const { did, will, noun } = CONTACTS[how]
  const who = names(participants)
  const says: Record<EntryStatus, string> = {
    held: how === 'visit' ? `Visit: ${who}` : `${who} ${did}`,
    reported: how === 'visit' ? `Reported visit: ${who}` : `${who} reportedly ${did}`,
    planned: how === 'visit' ? `Visit to come: ${who}` : `${who} ${will}`,
    proposed: `Proposed ${noun} of ${who}`,
    postponed: `Postponed: ${noun} of ${who}`,
    cancelled: `Cancelled: ${noun} of ${who}`,
    denied: `Denied: that ${who} ${did}`,
  }
  return says[status]
}

function sayAction({ by, toward, label, persons, count, amount }: ActionEntry): string {
  const parties = [by.length || !toward.length ? names(by) : 'somebody', names(toward)].filter(Boolean).join(' → ')
  const about = persons?.length ? ` (${names(persons)})` : ''
  const measures = [count && sayCount(count), amount && sayAmount(amount)].filter(Boolean).map((told) => `, ${told}`)
  return `${parties ? `${parties}: ` : ''}${label}${about}${measures.join('')}`
}

function sayCommitment({ by, to, what, condition }: CommitmentEntry): string {
  const who = by.length > 0 ? names(by) : 'Nobody named'
  return `${who}${to?.length ? `, to ${names(to)}` : ''}: ${what}${condition ? ` (${condition})` : ''}`
}

function sayInstrument({ name, type, parties, amount }: InstrumentEntry): string {
  const kind = type === 'other' || name.toLowerCase().includes(type) ? '' : ` (${type})`
  const worth = amount ? `, ${sayAmount(amount)}` : ''
  return `${name}${kind}${parties.length > 0 ? `: ${names(parties)}` : ''}${worth}`
}

const sayHolding = ({ holder, office, from, to }: HoldingEntry): string =>
  `${holder.name}: ${office}${from ? `, from ${sayDate(from)}` : ''}${to ? `, until ${sayDate(to)}` : ''}`

/** "40 minutes", "30 to 40 minutes". */
export const sayMinutes = ({ min, max }: { readonly min: number; readonly max: number }): string =>
  min === max ? `${min} ${min === 1 ? 'minute' : 'minutes'}` : `${min} to ${max} minutes`

/** "at least 40,000,000 USD". */
export const sayAmount = ({ currency, ...bounds }: Sum): string => sayBounds(bounds, currency)

/** "about 20 diplomats". */
export const sayCount = ({ of, ...bounds }: Numbered): string => sayBounds(bounds, of)

/** "about 40 soldiers", "20 to 25 lorries", "at least 30 diplomats". */
function sayBounds({ min, max, about }: Omit<Numbered, 'of'>, unit: string): string {
  const say = (value: number): string => `${about ? 'about ' : ''}${value.toLocaleString('en')} ${unit}`
  if (min !== undefined && max !== undefined) return min === max ? say(min) : `${min.toLocaleString('en')} to ${say(max)}`
  return min !== undefined ? `at least ${say(min)}` : max !== undefined ? `at most ${say(max)}` : unit
}

/** The name of who speaks or passes on, with the words for an office that speaks for it; words that name nobody stand as they are. */
export const sayVoice = (voice: Voice | undefined): string =>
  voice?.name !== undefined && voice.unnamed !== undefined
    ? `${voice.name} (${voice.unnamed})`
    : (voice?.name ?? voice?.unnamed ?? voice?.outlet ?? 'speaker not given')

/** One speaker, or all of a joint statement. */
export const saySpeaker = (speaker: Speaker | undefined): string => (speaker?.all?.length ? listed(speaker.all.map(sayVoice)) : sayVoice(speaker))

const ACTS = {
  say: 'said',
  confirm: 'confirmed',
  deny: 'denied',
  warn: 'warned',
  promise: 'promised',
  demand: 'demanded',
  accuse: 'accused',
  decline: 'declined',
  announce: 'announced',
} as const satisfies Record<SpeechAct, string>

/** "Moon Jae-in said", "Kim Jong Un promised, to Moon Jae-in". */
export const sayWho = ({ speaker, act, to, chain }: RecordStatement): string => {
  // An agency that passes it on is told with the chain.
  const hearer = to && !chain.some(({ outlet }) => outlet !== undefined && outlet === to.outlet) ? to : undefined
  return `${saySpeaker(speaker)} ${ACTS[act]}${hearer ? `, to ${sayVoice(hearer)}` : ''}`
}

/** Through whom the words came, outermost first; empty where the report has them itself. */
export const sayChain = (chain: readonly Voice[]): string => (chain.length > 0 ? `via ${chain.map(sayVoice).join(' → ')}` : '')

/** "1 origin", "3 origins". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count.toLocaleString('en')} ${count === 1 ? one : many}`

/** How much there is of each: "8 reports, 21 entries, 34 statements, 6 conflicts". */
export const sizeOf = ({ reports, entries, statements, conflicts }: StoryRecord): string =>
  [
    counted(reports.length, 'report'),
    counted(entries.length, 'entry', 'entries'),
    counted(statements.length, 'statement'),
    counted(conflicts.length, 'conflict'),
  ].join(', ')
