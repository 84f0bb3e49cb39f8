import type { Act } from '../model/act.ts'
import type { ActionEntry, ContactEntry, Entry, EntryStatus, Named, StoryRecord } from '../model/record.ts'
import type { Actor } from '../model/actor.ts'
import type { Grounds, Tables } from './grounds.ts'
import { lastDay } from './calendar-dates.ts'
import { jsonLine } from './lines.ts'
import { type LookUp, lookUp, oneLine } from './look-up.ts'
import { timelineOf } from './sections.ts'
import { codeOf, INTERGOVERNMENTAL, sectorOf, type Served } from './plover-actors.ts'

/** The fields that PLOVER names, and beyond them `edtf`, `status`, `origins`: providers may add their own. */
export interface PloverEvent {
  readonly id: string
  readonly has_event: true
  /** First and last day on which it can have been; the same day is not repeated. */
  readonly date: string
  readonly enddate?: string
  readonly edtf: string
  readonly source: readonly PloverActor[]
  readonly recipient?: readonly PloverActor[]
  readonly event: readonly Act[]
  readonly mode?: readonly string[]
  readonly context?: readonly string[]
  readonly event_loc?: { readonly name: string; readonly cc3?: string }
  readonly event_text: readonly string[]
  readonly status: EntryStatus
  readonly origins: number
  readonly cite_info: Readonly<Record<string, string>>
  readonly comment?: string
}

export interface PloverActor {
  /** ISO 3166-1 alpha-3 or IGO. */
  readonly code?: string
  readonly sector?: string
  /** Wikidata. */
  readonly identifier_id?: string
  readonly identifier_text: string
  readonly office?: string
}

const LOSSES =
  'No event: what this file says of itself. It holds contacts (CONSULT) and actions that have a date and somebody who acts; not_coded names the others. Of conflicts, statements, promises, histories, chains and anchors it has nothing: see the JSON record.'

/**
 * The contacts and actions of a record as PLOVER events, one JSON object a line, by date.
 * The first line is no event (`has_event` false): it says what is lost and which entries are not there, and why.
 * Source of fields and modes: Open Event Data Alliance, PLOVER Event, Actor and Data Interchange Specification, draft 0.7b1, 2021.
 */
export function* recordAsPlover(record: StoryRecord, { tables }: Pick<Grounds, 'tables'>): Iterable<string> {
  const look = lookUp(record)
  const coder = new Coder(look, tables)
  const entries = timelineOf(record)
  const not_coded = entries.flatMap((entry) => {
    const why = notCoded(entry)
    return why ? [{ id: entry.id, kind: entry.kind, why }] : []
  })
  yield jsonLine({ id: record.story, has_event: false, comment: LOSSES, not_coded, cite_info: { coder: 'readout', codebook: 'plover-0.7b1' } })
  for (const entry of entries) if (isCoded(entry)) yield jsonLine(coder.event(entry))
}

type Coded = (ContactEntry | ActionEntry) & Required<Pick<Entry, 'when'>>

const isCoded = (entry: Entry): entry is Coded => notCoded(entry) === undefined

/** PLOVER asks for a recipient of these; where several act on one another all of them are sources. */
const TOWARD_SOMEBODY: ReadonlySet<Act> = new Set(['COOPERATE', 'AID', 'SANCTION'])

/** Why an entry cannot be an event; `undefined` where it can. */
function notCoded(entry: Entry): string | undefined {
  if (entry.kind !== 'contact' && entry.kind !== 'action') return 'PLOVER has no category for entries of this kind'
  if (!entry.when) return 'its date is not told'
  if (entry.kind === 'contact') return undefined
  if (entry.by.length === 0) return 'who did it is not told'
  return TOWARD_SOMEBODY.has(entry.act) && entry.toward.length === 0 && entry.by.length < 2 ? `toward whom is not told, which ${entry.act} needs` : undefined
}

/** What PLOVER calls negation, future and hypothetical; what only hedged words tell has no context of its own. */
const CONTEXTS: Readonly<Record<EntryStatus, readonly string[]>> = {
  held: [],
  reported: [],
  planned: ['future'],
  postponed: ['future'],
  proposed: ['hypothetical'],
  cancelled: ['negation'],
  denied: ['negation'],
}

/** Labels that say exactly what a mode of their category does. */
const MODES: Readonly<Record<string, string>> = {
  'SANCTION expels envoys': 'expel',
  'SANCTION withdraws an invitation': 'cancel',
  'SANCTION cuts ties': 'sever',
  'SANCTION closes an embassy': 'sever',
  'SANCTION stops aid or trade': 'sever',
  'RETREAT withdraws troops': 'withdraw',
  'RETREAT frees prisoners': 'release',
  'MOBILIZE sends troops': 'troops',
  'COERCE bans': 'ban',
  'COERCE declares an emergency': 'martial-law',
}

class Coder {
  readonly #look: LookUp
  readonly #served: Served
  readonly #actors: ReadonlyMap<string, Actor>

  constructor(look: LookUp, tables: Tables) {
    this.#look = look
    const { actors } = look.record
    this.#actors = new Map(actors.map((actor) => [actor.id, actor]))
    this.#served = { tables, named: new Map(actors.filter(({ kind }) => kind === 'state' || kind === 'body').map((actor) => [actor.name, actor])) }
  }

  event(entry: Coded): PloverEvent {
    const [source, recipient] = this.#parties(entry)
    const modes = this.#modes(entry, recipient.length > 0)
    const context = CONTEXTS[entry.status]
    const last = lastDay(entry.when)
    const comment = this.#comment(entry, last, recipient.length > 0)
    const evidence = this.#look.evidence(entry)
    return {
      id: entry.id,
      has_event: true,
      date: entry.when.from,
      ...(last === entry.when.from ? {} : { enddate: last }),
      edtf: entry.when.edtf,
      source: source.map(this.#actor),
      ...(recipient.length ? { recipient: recipient.map(this.#actor) } : {}),
      event: [entry.kind === 'contact' ? 'CONSULT' : entry.act],
      ...(modes.length ? { mode: modes } : {}),
      ...(context.length ? { context } : {}),
      ...(entry.where ? { event_loc: { name: entry.where.name, ...this.#country(entry) } } : {}),
      event_text: evidence.map(({ quote }) => quote),
      status: entry.status,
      origins: entry.origins,
      cite_info: this.#cite(entry),
      ...(comment ? { comment } : {}),
    }
  }

  /** Those who meet or call are all sources; a visitor is the source and the host the recipient, where the place tells them apart. */
  #parties(entry: Coded): readonly [readonly Named[], readonly Named[]] {
    if (entry.kind === 'action') return [entry.by, entry.toward]
    const state = entry.how === 'visit' ? this.#country(entry).cc3 : undefined
    const hosts = state ? entry.participants.filter((party) => this.#stateOf(party) === state) : []
    const guests = entry.participants.filter((party) => !hosts.includes(party))
    const told = guests.length > 0 && guests.every((party) => this.#stateOf(party) !== undefined)
    return hosts.length > 0 && told ? [guests, hosts] : [entry.participants, []]
  }

  #modes(entry: Coded, hosted: boolean): readonly string[] {
    if (entry.kind === 'action') return [MODES[`${entry.act} ${entry.label}`]].filter((mode) => mode !== undefined)
    const codes = entry.participants.map((party) => this.#actor(party).code)
    return [
      ...(hosted ? ['visit'] : []),
      ...(codes.includes(INTERGOVERNMENTAL) ? ['multilateral'] : []),
      ...(entry.how === 'call' || entry.how === 'letter' || entry.how === 'message' ? ['phone'] : []),
    ]
  }

  readonly #actor = (party: Named): PloverActor => {
    const actor = this.#actors.get(party.actor)
    const code = actor && codeOf(actor, party.office, this.#served)
    const sector = actor && sectorOf(actor, party.office, this.#served)
    return {
      ...(code ? { code } : {}),
      ...(sector ? { sector } : {}),
      ...(actor?.wikidata ? { identifier_id: actor.wikidata } : {}),
      identifier_text: party.name,
      ...(party.office ? { office: party.office } : {}),
    }
  }

  #stateOf(party: Named): string | undefined {
    const code = this.#actor(party).code
    return code === INTERGOVERNMENTAL ? undefined : code
  }

  #country(entry: Entry): { readonly cc3?: string } {
    const state = entry.where?.id && this.#served.tables.place(entry.where.id)?.state
    return state ? { cc3: state } : {}
  }

  /** The report that tells how it stands now, and the names of all. */
  #cite(entry: Entry): Readonly<Record<string, string>> {
    const [first] = this.#look.evidence(entry)
    const report = this.#look.report(first?.report ?? entry.reports[0] ?? '')
    return {
      citation: entry.reports.map(this.#look.source).map(oneLine).join('; '),
      coder: 'readout',
      ...(report ? { language: report.language } : {}),
      ...(report?.url ? { url: report.url } : {}),
      ...(report?.title ? { title: report.title } : {}),
      ...(report?.outlet ? { publication: report.outlet } : {}),
    }
  }

  #comment(entry: Coded, last: string, hosted: boolean): string {
    const disputed = this.#look.conflicts(entry.id).map(({ on }) => on)
    return [
      ...(last === entry.when.from ? [] : ['date and enddate are the first and last day it can have been: edtf says which']),
      ...(entry.status === 'reported' ? ['told only in hedged words'] : []),
      ...(entry.kind === 'contact' && entry.how === 'visit' && !hosted ? ['a visit: who was whose guest is not told'] : []),
      ...(disputed.length ? [`the reports disagree: ${disputed.join(', ')}`] : []),
    ].join('; ')
  }
}
