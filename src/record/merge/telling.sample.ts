import type { Actor } from '../../model/actor.ts'
import type { ContactHow } from '../../model/act.ts'
import { addDays, inWords } from '../../model/calendar.ts'
import type { Claim, ClaimStatus, Said } from '../../model/claim.ts'
import { readEdtf, spanOf } from '../../model/edtf.ts'
import { nameAfter } from '../../model/id.ts'
import type { RecordReport, RecordStatement, Voice } from '../../model/record.ts'
import type { Report } from '../../model/report.ts'
import type { AnchoredWhen, Grain } from '../../model/time.ts'
import type { Resolution, ResolvedClaim } from '../resolved.ts'

/** Hand-made stories for tests: a report is its sentences, and what some of them claim. */
export interface TellingReport {
  readonly id: string
  readonly on?: string
  readonly outlet?: string
  readonly url?: string
  readonly side?: string
  readonly says: readonly Sentence[]
}

export interface Sentence {
  readonly text: string
  readonly claims?: readonly Telling[]
  /** The sentence is somebody's words. */
  readonly quote?: true
}

export interface Telling {
  readonly kind?: Said<string>['kind']
  readonly how?: ContactHow
  readonly who: readonly string[]
  readonly to?: readonly string[]
  readonly persons?: readonly string[]
  readonly act?: Extract<Said<string>, { kind: 'action' }>['act']
  /** Label, name, or words of the promise. */
  readonly what?: string
  readonly when?: string
  readonly spelled?: true
  readonly due?: string
  readonly where?: string | { readonly name: string; readonly id: string }
  readonly minutes?: readonly [number, number]
  readonly about?: true
  readonly amount?: readonly [number, number]
  /** What the tables know a paper as. */
  readonly world?: string
  readonly count?: { readonly min?: number; readonly max?: number; readonly about?: true; readonly of: string; readonly kind?: string }
  readonly ordinal?: 'first' | 'again'
  readonly status?: ClaimStatus
  readonly denied?: true
  readonly superseded?: true
  readonly through?: readonly Voice[]
  /** The rule that read it; `hand` where none is told. */
  readonly rule?: string
}

const person = (id: string, name: string, state: string, title?: string, of?: string): Actor => ({
  id,
  kind: 'person',
  name,
  state,
  names: [],
  ...(title && of ? { offices: [{ title, of }] } : {}),
})
const state = (id: string, name: string, code: string): Actor => ({ id, kind: 'state', name, world: code, names: [] })

/** Actors of the hand-made stories. */
export const ACTORS: readonly Actor[] = [
  person('ruto', 'William Ruto', 'KEN', 'president', 'Kenya'),
  person('mudavadi', 'Musalia Mudavadi', 'KEN', 'foreign minister', 'Kenya'),
  person('museveni', 'Yoweri Museveni', 'UGA', 'president', 'Uganda'),
  person('odongo', 'Jeje Odongo', 'UGA', 'foreign minister', 'Uganda'),
  person('hassan', 'Samia Suluhu Hassan', 'TZA', 'president', 'Tanzania'),
  person('stoltenberg', 'Jens Stoltenberg', 'NOR', 'secretary general', 'NATO'),
  state('kenya', 'Kenya', 'KEN'),
  state('uganda', 'Uganda', 'UGA'),
  state('tanzania', 'Tanzania', 'TZA'),
  { id: 'nato', kind: 'body', name: 'NATO', names: [] },
]

const stateOf = (id: string): string | undefined => {
  const actor = ACTORS.find((a) => a.id === id)
  return actor?.state ?? (actor?.kind === 'state' ? actor.world : undefined)
}

const GRAIN: Readonly<Record<string, Grain>> = { day: 'day', month: 'month', year: 'year' }

/** A date of a hand-made claim. */
function whenOf(edtf: string, report: string, at: { start: number; end: number }, spelled: boolean): AnchoredWhen {
  const read = readEdtf(edtf)
  if (!read) throw new Error(`no date: ${edtf}`)
  const span = spanOf(read)
  const why = `${spelled ? 'spelled' : 'reckoned'}: from ${inWords(span.from)} to ${inWords(addDays(span.to, -1))}`
  return { edtf, ...span, grain: GRAIN[read.is] ?? 'week', why, anchors: [{ report, ...at }], ...(spelled ? { spelled: true as const } : {}) }
}

interface Told {
  readonly resolved: ResolvedClaim[]
  readonly statements: RecordStatement[]
  readonly text: string
}

function sentences(report: TellingReport): Told {
  const resolved: ResolvedClaim[] = []
  const statements: RecordStatement[] = []
  let text = ''
  for (const sentence of report.says) {
    const start = text.length
    text += `${sentence.text} `
    const at = { start, end: start + sentence.text.length }
    for (const [n, telling] of (sentence.claims ?? []).entries()) resolved.push(claimOf(telling, report, at, n))
    if (sentence.quote) {
      const because = { rule: 'hand', ...at }
      statements.push({
        id: nameAfter('statement', report.id, start),
        report: report.id,
        ...at,
        text: sentence.text,
        form: 'direct',
        act: 'say',
        chain: [],
        because,
      })
    }
  }
  return { resolved, statements, text }
}

function claimOf(telling: Telling, report: TellingReport, at: { start: number; end: number }, n: number): ResolvedClaim {
  const says = saidOf(telling, at)
  const states = [...new Set([...telling.who, ...(telling.to ?? [])].map(stateOf).filter((s) => s !== undefined))].sort()
  const claim: Claim<string> = {
    id: nameAfter('claim', report.id, says.kind, at.start, n),
    says,
    stance: { polarity: telling.denied ? 'denied' : 'affirmed', status: telling.status ?? 'happened' },
    ...(telling.superseded ? { superseded: true as const } : {}),
    chain: (telling.through ?? []).map((voice) => ({ who: voice.actor ?? voice.unnamed ?? voice.outlet ?? '' })),
    evidence: [at],
    because: { rule: telling.rule ?? 'hand', ...at },
  }
  const where = typeof telling.where === 'string' ? { name: telling.where } : telling.where
  return {
    report: report.id,
    claim,
    ...(telling.when ? { when: whenOf(telling.when, report.id, at, !!telling.spelled) } : {}),
    ...(telling.due ? { due: whenOf(telling.due, report.id, at, false) } : {}),
    ...(where ? { where: { ...where, anchor: { report: report.id, ...at } } } : {}),
    chain: telling.through ?? [],
    states,
  }
}

function saidOf(telling: Telling, at: { start: number; end: number }): Said<string> {
  const parties = (ids: readonly string[] | undefined) => (ids ?? []).map((who) => ({ who, ...at }))
  const words = { text: telling.what ?? '', ...at }
  const [least, most] = telling.amount ?? []
  const amount = least === undefined || most === undefined ? {} : { amount: { min: least, max: most, currency: 'USD', ...at } }
  const measures = { ...(telling.count ? { count: { ...telling.count, ...at } } : {}), ...amount }
  switch (telling.kind ?? 'contact') {
    case 'contact': {
      const [min, max] = telling.minutes ?? []
      const minutes = min === undefined || max === undefined ? {} : { minutes: { min, max, ...at, ...(telling.about ? { about: true as const } : {}) } }
      return {
        kind: 'contact',
        how: telling.how ?? 'meeting',
        participants: parties(telling.who),
        ...minutes,
        ...(telling.ordinal ? { ordinal: telling.ordinal } : {}),
      }
    }
    case 'action':
      return {
        kind: 'action',
        act: telling.act ?? 'PROTEST',
        label: telling.what ?? 'recall the ambassador',
        by: parties(telling.who),
        toward: parties(telling.to),
        ...(telling.persons ? { persons: parties(telling.persons) } : {}),
        ...measures,
      }
    case 'commitment':
      return { kind: 'commitment', by: parties(telling.who), ...(telling.to ? { to: parties(telling.to) } : {}), what: words, ...measures }
    case 'instrument':
      return {
        kind: 'instrument',
        name: words,
        type: 'agreement',
        ...(telling.world ? { world: telling.world } : {}),
        parties: parties(telling.who),
        ...amount,
      }
    case 'occasion':
      return { kind: 'occasion', name: words, participants: parties(telling.who) }
    case 'holding':
      return { kind: 'holding', office: words, holder: { who: telling.who[0] as string, ...at } }
  }
}

/** A hand-made story as merging gets it. */
export function told(reports: readonly TellingReport[]): { readonly resolution: Resolution; readonly reports: readonly Report[] } {
  const all = reports.map((report) => ({ report, ...sentences(report) }))
  const recordReports = all.map(({ report }): RecordReport => {
    const day = report.on
    return {
      id: report.id,
      language: 'en',
      ...(report.outlet ? { outlet: report.outlet } : {}),
      ...(report.url ? { url: report.url } : {}),
      ...(report.side ? { side: report.side } : {}),
      published: day ? { edtf: day, from: day, to: addDays(day, 1), why: 'header', ground: 'header' } : null,
    }
  })
  return {
    resolution: { reports: recordReports, actors: ACTORS, claims: all.flatMap((a) => a.resolved), statements: all.flatMap((a) => a.statements), notices: [] },
    reports: all.map(({ report, text }) => ({ id: report.id, text, language: 'en' })),
  }
}
