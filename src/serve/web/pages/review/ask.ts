import { correctable } from '../../../../model/correction.ts'
import type { Doubt, Reading } from '../../../../view/doubt.ts'
import { sayDate } from '../../dates.ts'
import type { Draft } from '../../judging.ts'
import { details, headline } from '../../parts/say.ts'
import { words } from '../../words/words.ts'
import { sayValue } from '../conflicts/side.ts'
import { conflictWords } from '../conflicts/words.ts'
import { reviewWords } from './words.ts'

/** Something a person can do about a doubt: a key, what it says, and the decision that it is or the form that it opens. */
export interface Way {
  readonly key: string
  readonly says: string
  readonly draft?: Draft
  readonly opens?: 'correct' | 'note'
  readonly quiet?: true
}

/** Moves on to the next doubt or back to the one before. */
export type Step = (by: 1 | -1) => void

/** All that can be done about a doubt, the likeliest first. */
export function waysOf({ is, name, ways, readings }: Doubt, on?: Doubt['on']): readonly Way[] {
  const says = reviewWords()
  const { accept, reject, same, different, correct } = ways
  const who = name?.taken.name ?? ''
  return [
    ...(accept ? [{ key: 'a', says: name ? says.accept(who) : says.acceptLine, draft: { verdict: 'accept', about: accept } } as const] : []),
    ...(reject ? [{ key: 'r', says: name ? says.reject(who) : says.rejectLine, draft: { verdict: 'reject', about: reject } } as const] : []),
    ...(same ? [{ key: 's', says: says.same, draft: { verdict: 'same', about: same } } as const] : []),
    ...readings.slice(0, 9).map((reading, i): Way => {
      const value = sayReading(reading, on)
      return { key: String(i + 1), says: is === 'name' ? says.itIs(value) : value, draft: { verdict: 'correct', ...reading.sets } }
    }),
    ...(different ? [{ key: 'd', says: is === 'pair' ? says.different : says.twoThings, draft: { verdict: 'different', about: different } } as const] : []),
    ...(correct ? [{ key: 'e', says: is === 'name' ? says.somebody : is === 'only' ? says.correct : says.another, opens: 'correct' } as const] : []),
    { key: 'n', says: says.addNote, opens: 'note', quiet: true },
  ]
}

/** A value of a reading in the reader's language. */
export const sayReading = ({ value }: Pick<Reading, 'value'>, on: Doubt['on']): string => (on ? sayValue(on, value) : value)

/** The doubt as a question, for its head. */
export function questionOf({ is, name, lines, on }: Doubt): string {
  const says = reviewWords()
  const line = lines[0] ? headline(lines[0]) : ''
  switch (is) {
    case 'name':
      return says.who(name?.words ?? '')
    case 'conflict':
      return says.asked(line, on ? conflictWords().questions[on] : '')
    case 'day':
      return says.whichDay(line)
    case 'pair':
      return says.oneOrTwo(line)
    case 'only':
      return says.isItSo(line)
  }
}

/** What is asked of the reader, in a sentence or two. */
export function taskOf({ is, name, lines }: Doubt): string {
  const says = reviewWords()
  const [line] = lines
  switch (is) {
    case 'name':
      return name ? (name.sure ? says.askOffice : says.askName)(name.words, name.taken.name, says.places(name.places)) : ''
    case 'conflict':
      return says.askConflict
    case 'day':
      return says.askDay
    case 'pair':
      return says.askPair
    case 'only':
      return [line ? [sayDate(line.when?.edtf, { weekday: 'long' }), ...details(line)].join(', ') : '', says.askOnly].filter(Boolean).join('. ')
  }
}

/** Which sort of doubt it is, in a few words. */
export const sortOf = ({ is, name, on }: Doubt): string => {
  const says = reviewWords()
  if (name?.sure) return says.byOffice
  return is === 'conflict' && on ? says.asked(says.is.conflict, words().fields[on]) : says.is[is]
}

/** How a value of a field is written, with an example. */
export function writtenAs(field: string): string {
  const { isOf } = reviewWords()
  const rules = correctable(field)
  if (field === 'actor') return isOf.actor
  if (field === 'minutes') return isOf.minutes
  return rules?.fits('2018-05-26') && !rules.fits('some words') ? isOf.date : isOf.words
}
