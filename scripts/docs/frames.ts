/** What a frame says, in words. */
import type { Frame } from '../../src/languages/pack.ts'
import { oneOf, words } from './markdown.ts'

const SPEECH = {
  say: 'saying',
  confirm: 'confirming',
  deny: 'denying',
  warn: 'warning',
  promise: 'promising',
  demand: 'demanding',
  accuse: 'accusing',
  decline: 'declining to speak',
  announce: 'announcing',
} as const

/** What a frame yields: the heading it stands under. */
export function yielded({ yields }: Pick<Frame, 'yields'>): string {
  switch (yields.kind) {
    case 'contact':
      return `Contact: ${yields.how}`
    case 'action':
      return `Action: ${yields.act}`
    case 'commitment':
      return 'Commitments'
    case 'instrument':
      return `Instrument: ${yields.type}`
    case 'occasion':
      return 'Occasions'
    case 'holding':
      return 'Offices held'
    case 'speech':
      return `Speech: ${SPEECH[yields.act]}`
  }
}

const list = (all: readonly string[]): string => all.map(words).join(', ')

/** Its label or end where it has one, its verbs and nouns. */
export function inShort({ yields, verbs, nouns }: Frame): readonly string[] {
  return [
    ...(yields.kind === 'action' ? [`Told as: ${words(yields.label)}`] : []),
    ...(yields.kind === 'holding' && yields.ends ? ['The office ends'] : []),
    ...(verbs ? [`Verbs: ${list(verbs)}`] : []),
    ...(nouns ? [`Nouns: ${list(nouns)}`] : []),
  ]
}

/** Fillers with a name of their own: `docs/patterns.md` explains them. Every other is a preposition. */
export const FILLERS: Readonly<Record<string, string>> = {
  subject: 'subject',
  object: 'object',
  owner: 'owner',
  whose: 'owner or adjective of a state',
  of: 'genitive',
  deed: 'party of the governed infinitive',
  told: 'subject of the content clause',
  obliged: 'subject of the content clause that must do it',
  content: 'content clause or quotation',
  quoted: 'quotation',
  aim: 'phrase of a hearer behind the object',
  phone: 'phrase that makes it a call',
  consulting: 'phrase that says: for consultations',
  table: 'phrase that brings people together',
  itself: 'the verb with all that hangs on it',
  title: 'office behind the verb',
  appointed: 'who is put into the office',
  nobody: '"it", of nobody',
  predicate: 'what the object is said to be',
  doing: 'governed infinitive or participle',
  voice: 'subject that can speak',
  named: 'object and what it is called',
  self: 'what the subject says of itself',
  unwanted: 'object called unwanted',
  somebody: 'object that is a person',
  patient: 'subject of the passive',
  pledged: 'what the speaker says of deeds of its own to come',
  willing: 'who is to do what is told as to come',
  willed: 'the deed told as to come',
}

function filler(written: string): string {
  const [plain = '', under] = written.split('+')
  const name = FILLERS[plain] ? `*${FILLERS[plain]}*` : `“${words(plain)}”`
  return under ? `${name} with “${words(under)}”` : name
}

/** "by: subject or “by”; toward (if told): object". */
export const fillers = ({ slots }: Pick<Frame, 'slots'>): string =>
  `Slots: ${Object.entries(slots)
    .map(([slot, written]) => `**${slot}** ${oneOf(written.replace(/\?$/, '').split('|').map(filler))}${written.endsWith('?') ? ', if told' : ''}`)
    .join('; ')}`

const ONLY = { negated: 'Only with a negation', affirmed: 'Never with a negation', ahead: 'Only of what is to come or must be done by a day' } as const

/** "[body]" is a class of words. */
const nounOrClass = (written: string): string => (written.startsWith('[') ? `a word of ${words(written.slice(1, -1).toUpperCase())}` : words(written))

/** Under what conditions alone it holds, a sentence each. */
export function limits(frame: Frame): readonly string[] {
  const { without, only, object, subject, notDoing, onlyDoing } = frame
  const given: readonly (readonly [unknown, string])[] = [
    [frame.anybody, 'People of whom no state is told can do it'],
    [frame.anchored, 'Only with a day or a place, an occasion only with a day'],
    [frame.timed, 'Only with a time'],
    [frame.inPerson, 'Between people and ministries only, not states'],
    [frame.apart, 'Several are met one by one'],
    [frame.own, 'What falls on the object is done by its own side'],
  ]
  return [
    ...(only ? [ONLY[only]] : []),
    ...(subject ? [`The subject holds: ${subject.map(nounOrClass).join(', ')}`] : []),
    ...(object ? [`The object holds: ${object.map(nounOrClass).join(', ')}`] : []),
    ...(onlyDoing ? [`The infinitive is: ${list(onlyDoing)}`] : []),
    ...(notDoing ? [`The infinitive is not: ${list(notDoing)}`] : []),
    ...(without ? [`Not where there is: ${oneOf(without.map(filler))}`] : []),
    ...given.flatMap(([holds, says]) => (holds ? [says] : [])),
  ]
}
