import type { Entry, EntryStatus, HoldingEntry, Named } from '../model/record.ts'
import { dayBefore, isoAround } from './calendar-dates.ts'
import { iriOf, reportIri } from './iri.ts'
import type { LookUp } from './look-up.ts'
import { headline } from './phrases.ts'
import { inOffice, single } from './schema-org-actors.ts'
import { edtf, type Node, ref, withoutEmpty } from './json-ld.ts'
import { headlineAsItStands } from './standing.ts'

const refs = (parties: readonly Named[] | undefined) => parties?.map(({ actor }) => ref(iriOf(actor)))

/** What is so far from having happened, or from being sure, that no reader may take it for an event. Only events have a status for being cancelled. */
function isOnlyClaimed({ kind, status }: Entry): boolean {
  if (status === 'proposed' || status === 'reported' || status === 'denied') return true
  return (status === 'cancelled' && kind !== 'contact' && kind !== 'occasion') || (kind === 'holding' && status !== 'held')
}

/** An entry as the Event, Action, document or role that it is, and as a Claim where it is only claimed. */
export function entryNode(entry: Entry, look: LookUp): Node {
  const told = entry.reports.flatMap((id) => look.report(id) ?? []).map((report) => ref(reportIri(report)))
  const common = {
    '@id': iriOf(entry.id),
    identifier: entry.id,
    description: description(entry, look),
    'dcterms:date': edtf(entry.when?.edtf),
  }
  if (isOnlyClaimed(entry)) return withoutEmpty({ ...common, '@type': 'Claim', name: headlineAsItStands(entry), appearance: told })
  return withoutEmpty({ ...common, name: headline(entry), subjectOf: told, ...whatItIs(entry, look) })
}

function whatItIs(entry: Entry, look: LookUp): Node {
  const place = entry.where && { '@type': 'Place', name: entry.where.name }
  switch (entry.kind) {
    case 'contact':
      return { '@type': 'Event', ...eventDates(entry), eventStatus: EVENT[entry.status], attendee: refs(entry.participants), location: place }
    case 'occasion':
      return { '@type': 'Event', ...eventDates(entry), eventStatus: EVENT[entry.status], attendee: refs(entry.participants), location: place }
    case 'action':
      return {
        '@type': 'Action',
        actionStatus: ACTION[entry.status],
        agent: refs(entry.by),
        object: refs(entry.toward),
        participant: refs(entry.persons),
        location: place,
      }
    case 'commitment':
      return { '@type': 'Action', actionStatus: PROMISE[entry.state], agent: refs(entry.by), participant: refs(entry.to), location: place }
    case 'instrument':
      return { '@type': 'CreativeWork', genre: entry.type, about: refs(entry.parties), creativeWorkStatus: entry.status }
    case 'holding':
      return roleNode(entry, look)
  }
}

/** schema.org puts a role between a person and whom they serve. */
function roleNode({ office, holder, from, to }: HoldingEntry, { actor }: LookUp): Node {
  const person = actor(holder.actor)?.kind === 'person'
  return {
    '@type': 'OrganizationRole',
    roleName: office,
    startDate: single(from),
    endDate: single(to && dayBefore(to)),
    'dcterms:temporal': edtf(inOffice(from, to)),
    '@reverse': person ? { worksFor: ref(iriOf(holder.actor)) } : undefined,
  }
}

/** The finest date that holds every day it can be; the EDTF date says which days those are. */
const eventDates = ({ when }: Entry) => ({ startDate: when ? isoAround(when) : undefined })

/** Nothing is said of what happened: schema.org's statuses are of what is announced. */
const EVENT: Readonly<Record<EntryStatus, ReturnType<typeof ref> | undefined>> = {
  held: undefined,
  reported: undefined,
  proposed: undefined,
  denied: undefined,
  planned: ref('https://schema.org/EventScheduled'),
  postponed: ref('https://schema.org/EventPostponed'),
  cancelled: ref('https://schema.org/EventCancelled'),
}

const ACTION: Readonly<Record<EntryStatus, ReturnType<typeof ref> | undefined>> = {
  held: ref('https://schema.org/CompletedActionStatus'),
  planned: ref('https://schema.org/PotentialActionStatus'),
  postponed: ref('https://schema.org/PotentialActionStatus'),
  cancelled: undefined,
  reported: undefined,
  proposed: undefined,
  denied: undefined,
}

/** The action is that which was promised. */
const PROMISE = {
  open: ref('https://schema.org/PotentialActionStatus'),
  unknown: undefined,
  done: ref('https://schema.org/CompletedActionStatus'),
  lapsed: undefined,
  broken: ref('https://schema.org/FailedActionStatus'),
} as const

function description(entry: Entry, look: LookUp): string {
  const disputed = look.conflicts(entry.id).map(({ on }) => on)
  return [
    `${entry.kind}, ${entry.status}`,
    entry.when?.why ?? 'its date is not told',
    ...(entry.kind === 'commitment' ? [`promised; state ${entry.state}`, ...(entry.due ? [`due ${entry.due.edtf} (EDTF)`] : [])] : []),
    ...(entry.kind === 'holding' ? [`held by ${entry.holder.name}`] : []),
    `${entry.origins} independent origins`,
    ...(disputed.length ? [`the reports disagree: ${disputed.join(', ')}`] : []),
  ].join('; ')
}
