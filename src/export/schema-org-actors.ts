import type { Actor } from '../model/actor.ts'
import { readEdtf } from '../model/edtf.ts'
import { dayBefore, isoChoices } from './calendar-dates.ts'
import type { Tables } from './grounds.ts'
import { iriOf, wikidataIri } from './iri.ts'
import { edtf, type Node, ref, withoutEmpty } from './json-ld.ts'

/** A person with the offices held, a body, or the government that acts for a state; the country itself is what it governs. */
export function actorNode(actor: Actor, tables: Tables): Node {
  if (actor.kind === 'person') return personNode(actor, tables)
  const common = { '@id': iriOf(actor.id), name: actor.name, alternateName: otherNames(actor) }
  if (actor.kind !== 'state') return withoutEmpty({ ...common, '@type': 'Organization', sameAs: item(actor) })
  return withoutEmpty({ ...common, '@type': 'GovernmentOrganization', areaServed: country(actor.world, actor.name, tables) })
}

const item = ({ wikidata }: Actor) => (wikidata ? ref(wikidataIri(wikidata)) : undefined)

/** Spellings of the name itself; "he" and titles are no names. */
const otherNames = ({ names, name }: Actor): readonly string[] => [
  ...new Set(names.filter(({ how, doubt, text }) => how === 'exact' && !doubt && text !== name).map(({ text }) => text)),
]

function country(state: string | undefined, name: string | undefined, tables: Tables): Node | undefined {
  const row = tables.state(state ?? '')
  return row && { '@id': wikidataIri(row.wikidata), '@type': 'Country', name: name ?? row.name, identifier: row.id }
}

function personNode(actor: Actor, tables: Tables): Node {
  const { id, name, offices = [], state } = actor
  return withoutEmpty({
    '@id': iriOf(id),
    '@type': 'Person',
    name,
    alternateName: otherNames(actor),
    sameAs: item(actor),
    affiliation: governmentOf(state, tables),
    worksFor: offices.map(({ title, of, from, to }) =>
      withoutEmpty({
        '@type': 'OrganizationRole',
        roleName: title,
        startDate: single(from),
        endDate: single(to && dayBefore(to)),
        'dcterms:date': edtf(inOffice(from, to)),
        worksFor: { '@type': 'Organization', name: of },
      }),
    ),
  })
}

/** Whom a person belongs to: the country is a place, its government is who acts. */
function governmentOf(state: string | undefined, tables: Tables): Node | undefined {
  const served = country(state, undefined, tables)
  return served && { '@type': 'GovernmentOrganization', name: served.name, areaServed: served }
}

/** From the first day to the last as one EDTF interval, open where the end is not known; absent where an end is itself a choice. */
export function inOffice(from: string | undefined, to: string | undefined): string | undefined {
  const ends = [from, to && dayBefore(to)]
  if (!from || ends.some((end) => end && ['set', 'interval', undefined].includes(readEdtf(end)?.is))) return undefined
  return `${from}/${ends[1] ?? '..'}`
}

/** An ISO date where the EDTF date leaves no choice. */
export function single(date: string | undefined): string | undefined {
  const [only, ...others] = date ? isoChoices(date) : []
  return others.length === 0 ? only : undefined
}
