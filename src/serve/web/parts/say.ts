import type { Numbered, Sum } from '../../../model/measure.ts'
import type { EntryLine, Party, Said } from '../../../view/line.ts'
import { sayDate } from '../dates.ts'
import { listed, sayNumber } from '../language.ts'
import { saying } from '../words/saying.ts'
import { words } from '../words/words.ts'

const named = (parties: readonly Party[]): string => listed(parties.map(({ name }) => name))
const shortly = (parties: readonly Party[], joint: string): string => parties.map(({ name, short }) => short ?? name).join(joint)
const bySaid = (voices: readonly Said[]): string =>
  voices.length ? listed(voices.map((voice) => ('unnamed' in voice ? voice.unnamed : voice.name))) : words().chain.speakerNotGiven

/** What a line says, as a sentence without its date, place and sources: "Moon Jae-in and Kim Jong-un met". */
export function headline({ says, status }: EntryLine): string {
  const say = saying()
  switch (says.kind) {
    case 'contact':
      return say.contact(named(says.who), says.how, status)
    case 'action': {
      const by = says.by.length || !says.toward.length ? named(says.by) : say.somebody
      const parties = [by, named(says.toward)].filter(Boolean).join(' → ')
      return `${parties ? `${parties}${say.colon}` : ''}${say.act(says.label)}${says.persons.length ? ` (${named(says.persons)})` : ''}`
    }
    case 'commitment':
      return `${says.by.length ? named(says.by) : say.nobodyNamed}${says.to.length ? `, ${say.to(named(says.to))}` : ''}${say.colon}${says.what}`
    case 'instrument':
      return `${says.name}${says.parties.length ? `${say.colon}${named(says.parties)}` : ''}`
    case 'occasion':
      return [says.name, named(says.who)].filter(Boolean).join(say.colon)
    case 'holding':
      return `${says.holder.name}${say.colon}${says.office}`
    case 'statement':
      return say.said(bySaid(says.by), words().said[says.act])
  }
}

/** What stands after the headline: place, length, number, condition. */
export function details({ says, where }: EntryLine): readonly string[] {
  const say = saying()
  return [
    where,
    says.kind === 'contact' && says.minutes ? say.minutes(says.minutes.min, says.minutes.max) : undefined,
    says.kind === 'action' && says.count ? sayNumbered(says.count) : undefined,
    (says.kind === 'action' || says.kind === 'instrument') && says.amount ? saySum(says.amount) : undefined,
    says.kind === 'commitment' ? says.condition : undefined,
    says.kind === 'commitment' && says.due ? say.dueOn(sayDate(says.due.edtf)) : undefined,
  ].filter((one) => one !== undefined)
}

/** "about 20 diplomats". */
export const sayNumbered = ({ of, ...bounds }: Numbered): string => `${sayBounds(bounds)} ${of}`
/** "at least 40,000,000 USD". */
export const saySum = ({ currency, ...bounds }: Sum): string => `${sayBounds(bounds)} ${currency}`

function sayBounds({ min, max, about }: Omit<Numbered, 'of' | 'kind'>): string {
  const say = saying()
  const so = about ? say.about : (amount: string) => amount
  if (min !== undefined && max !== undefined) return min === max ? so(sayNumber(min)) : so(say.between(sayNumber(min), sayNumber(max)))
  return min !== undefined ? say.atLeast(sayNumber(min)) : max !== undefined ? say.atMost(sayNumber(max)) : ''
}

/** A line in a few words, as a drawing labels it. */
export interface Label {
  readonly strong: string
  readonly more: string
  readonly disputed: string
}

/** The few words of a line, with what its mark alone does not tell. `year` goes without saying. */
export function labelOf(line: EntryLine, year?: number): Label {
  const say = saying()
  const fields = [...new Set(line.disputed.map(({ on }) => words().fields[on]))].join(', ')
  return { strong: strongOf(line), more: moreOf(line, year).join('; '), disputed: fields ? say.disputed(fields) : '' }
}

function strongOf({ says, where }: EntryLine): string {
  const say = saying()
  const at = where ? `, ${where}` : ''
  switch (says.kind) {
    case 'contact':
      return `${shortly(says.who, '–')}${says.how === 'meeting' ? at : `, ${words().hows[says.how]}`}`
    case 'action':
      return [shortly(says.by, ', '), say.act(says.label)].filter(Boolean).join(' ')
    case 'commitment':
      return say.due(cut(says.what))
    case 'instrument':
      return cut(says.name)
    case 'occasion':
      return `${cut(says.name)}${at}`
    case 'holding':
      return `${says.holder.short ?? says.holder.name}, ${says.office}`
    case 'statement':
      return bySaid(says.by)
  }
}

function moreOf(line: EntryLine, year?: number): readonly string[] {
  const { says, when, moved } = line
  const say = saying()
  const style = { short: true as const, ...(year === undefined ? {} : { within: year }) }
  const announced = moved?.[0]
  const last = moved?.at(-1)
  const open = when && (when.edtf.startsWith('[') || when.edtf.includes('/'))
  return [
    says.kind === 'contact' && says.minutes ? say.minutes(says.minutes.min, says.minutes.max) : '',
    says.kind === 'action' && says.toward.length ? `→ ${shortly(says.toward, ', ')}` : '',
    says.kind === 'statement' ? `“${cut(says.words)}”` : '',
    announced && last ? `${words().statuses[announced.status]}, ${words().statuses[last.status]}` : statusTold(line),
    open ? sayDate(when.edtf, style) : '',
  ].filter(Boolean)
}

/** The status in words, where it is not that the thing simply happened. */
export function statusTold({ status, says, firm }: EntryLine): string {
  if (says.kind === 'commitment' || says.kind === 'statement') return ''
  if (firm) return `${words().statuses[status]}, ${saying().confirmed}`
  return status === 'held' ? '' : words().statuses[status]
}

/** So many characters of a report's own words stand in a label. */
const LABEL = 44

/** The words up to a length, whole ones. */
export function cut(text: string, most = LABEL): string {
  if (text.length <= most) return text
  const short = text.slice(0, most)
  return `${short.slice(0, Math.max(short.lastIndexOf(' '), most / 2)).replace(/[\s,;:]+$/u, '')}…`
}
