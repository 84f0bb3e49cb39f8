import { correctable, FIELDS } from './model/correction.ts'
import { nameAfter } from './model/id.ts'
import type { Judgement } from './model/judgement.ts'
import type { StoryRecord } from './model/record.ts'

/** What a person decides, before it is kept. */
export type Decision = Omit<Judgement, 'id' | 'at'>

/** What a decision is given on. */
export interface Ground {
  readonly record: StoryRecord
  /** The reports of the story, those that were taken back among them. */
  readonly reports: readonly { readonly id: string }[]
  readonly judgements: readonly Judgement[]
}

/** A decision that cannot be kept. The message is one line. */
export class Undecidable extends Error {
  override readonly name = 'Undecidable'
  /** It was given wrongly, rather than on what is not there. */
  readonly misused: boolean

  constructor(message: string, misused: boolean) {
    super(message)
    this.misused = misused
  }
}

/** Makes a judgement of a decision; `at` is the ISO instant. Throws {@link Undecidable} where it has the wrong form or is about what is not there. */
export function decide(decision: Decision, at: string, ground: Ground): Judgement {
  const given = { ...decision, by: decision.by.trim() }
  checkForm(given)
  checkIds(given, ground)
  return judgementOf(given, at)
}

const LONGEST = { note: 10_000, by: 200 }

/** Throws {@link Undecidable} where a decision lacks what its verdict needs, or has what it cannot take. */
export function checkForm({ verdict, about, field, value, note = '', by }: Decision): void {
  const correcting = verdict === 'correct'
  if (correcting && (field === undefined || value === undefined))
    throw new Undecidable('to correct, say which field and its value, as in when and 2018-05-26', true)
  if (!correcting && (field ?? value) !== undefined) throw new Undecidable(`field and value go with correct, not with ${verdict}`, true)
  if (about.length === 0) throw new Undecidable(`${verdict} needs an id: of a claim, a mention or a statement`, true)
  if ((verdict === 'same' || verdict === 'different') && new Set(about).size < 2) throw new Undecidable(`${verdict} needs two ids or more`, true)
  if (correcting) checkValue(field as string, value as string)
  if (note.length > LONGEST.note || by.length > LONGEST.by) throw new Undecidable(`a note has at most ${LONGEST.note} letters, a name ${LONGEST.by}`, true)
  if (by.trim() === '') throw new Undecidable('say who decides: a judgement has a name under it', true)
}

/** A value that does not fit its field would be kept and never heard. */
function checkValue(field: string, value: string): void {
  const rules = correctable(field)
  if (!rules) throw new Undecidable(`there is no field "${field}" to correct: ${FIELDS.join(', ')}`, true)
  if (!rules.fits(value)) throw new Undecidable(`"${value}" is no value of ${field}: it is written as ${rules.written}`, true)
}

/** A judgement about something that is not there would be kept and never heard. */
function checkIds({ verdict, about, field }: Decision, { record, reports, judgements }: Ground): void {
  const withdrawing = verdict === 'withdraw'
  const dating = verdict === 'correct' && field === 'published'
  const there = withdrawing ? [...reports, ...judgements] : dating ? reports : [...record.claims, ...record.statements]
  const known = new Set(there.map(({ id }) => id))
  for (const id of about) {
    if (known.has(id) || (!withdrawing && id.startsWith('m_'))) continue
    const entry = record.entries.find((one) => one.id === id)
    if (entry) throw new Undecidable(`${id} is an entry, which is derived: judge its claims instead (${entry.claims.join(' ')})`, true)
    throw new Undecidable(`there is no ${withdrawing ? 'report or judgement' : dating ? 'report' : 'claim or statement'} ${id} in ${record.story}`, false)
  }
}

/** A decision with its name: a hash of all it says, so that the same one is kept once wherever it comes from. */
export function judgementOf({ verdict, about, field, value, note, by }: Decision, at: string): Judgement {
  const more = { ...(field === undefined ? {} : { field }), ...(value === undefined ? {} : { value }), ...(note === undefined ? {} : { note }) }
  return { id: nameAfter('judgement', verdict, ...about, field, value, note, by, at), verdict, about, ...more, by, at }
}
