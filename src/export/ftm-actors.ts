import type { Actor, OfficeHeld } from '../model/actor.ts'
import { nameAfter } from '../model/id.ts'
import type { HoldingEntry } from '../model/record.ts'
import { dayBefore, isoChoices } from './calendar-dates.ts'
import { entity, type FtmEntity } from './ftm-entity.ts'
import type { Tables } from './grounds.ts'
import type { LookUp } from './look-up.ts'
import { holdingsOf } from './sections.ts'

/** ISO 3166-1 alpha-2 in small letters, as FollowTheMoney writes countries; absent for what is no state. */
export const countryOf = (state: string | undefined, tables: Tables): string | undefined => (state ? tables.state(state)?.alpha2.toLowerCase() : undefined)

/** The actors of a record, then the posts they held and when, then where each report names them. */
export function* actorEntities(look: LookUp, tables: Tables): Iterable<FtmEntity> {
  const { actors } = look.record
  for (const actor of actors) yield actorEntity(actor, tables)
  const posts = new Posts(actors, tables)
  for (const actor of actors) if (actor.kind === 'person') for (const office of actor.offices ?? []) yield* posts.held(actor, office)
  for (const holding of holdingsOf(look.record)) if (holding.kind === 'holding') yield* posts.told(holding)
  for (const actor of actors) yield* mentionsOf(actor)
}

function actorEntity(actor: Actor, tables: Tables): FtmEntity {
  const { id, name, kind, names, wikidata, offices = [], state, world } = actor
  return entity(id, schemaOf(actor, tables), {
    name: [name],
    // How reports spell the name; a title or "he" is a Mention and no name.
    alias:
      kind === 'person'
        ? []
        : names
            .filter(({ how, doubt }) => how === 'exact' && !doubt)
            .map(({ text }) => text)
            .filter((text) => text !== name),
    weakAlias:
      kind === 'person'
        ? names
            .filter(({ how, doubt }) => (how === 'exact' || how === 'near') && !doubt)
            .map(({ text }) => text)
            .filter((text) => text !== name)
        : [],
    country: [countryOf(kind === 'state' ? world : state, tables)],
    wikidataId: [wikidata],
    ...(kind === 'person' ? { position: offices.map(({ title, of }) => `${title}, ${of}`) } : {}),
  })
}

/** A state acts as its government, which is a public body; a group whose nature nobody told is whoever it is. */
function schemaOf({ kind, world }: Actor, tables: Tables): string {
  if (kind === 'person') return 'Person'
  if (kind === 'state') return 'PublicBody'
  if (kind === 'group') return 'LegalEntity'
  return tables.body(world ?? '')?.kind === 'company' ? 'Company' : 'Organization'
}

class Posts {
  readonly #tables: Tables
  readonly #people: ReadonlyMap<string, Actor>
  readonly #bodies: ReadonlyMap<string, string>
  readonly #written = new Set<string>()

  constructor(actors: readonly Actor[], tables: Tables) {
    this.#tables = tables
    this.#people = new Map(actors.filter(({ kind }) => kind === 'person').map((actor) => [actor.id, actor]))
    this.#bodies = new Map(actors.filter(({ kind }) => kind === 'state' || kind === 'body').map(({ id, name }) => [name, id]))
  }

  *held({ id, state }: Actor, { title, of, from, to }: OfficeHeld): Iterable<FtmEntity> {
    const own = this.#tables.state(state ?? '')
    yield* this.#post(`${title}, ${of}`, own?.name === of ? own.alpha2.toLowerCase() : undefined, this.#bodies.get(of))
    yield this.#occupancy(id, `${title}, ${of}`, from, to, [])
  }

  /** An office that the reports tell of. */
  *told({ office, holder, from, to, reports, status }: HoldingEntry): Iterable<FtmEntity> {
    if (!this.#people.has(holder.actor)) return
    yield* this.#post(office, undefined, undefined)
    yield this.#occupancy(holder.actor, office, from, to, reports, status)
  }

  *#post(name: string, country: string | undefined, body: string | undefined): Iterable<FtmEntity> {
    const id = postId(name)
    if (this.#written.has(id)) return
    this.#written.add(id)
    yield entity(id, 'Position', { name: [name], country: [country], organization: [body] })
  }

  #occupancy(holder: string, post: string, from: string | undefined, to: string | undefined, proof: readonly string[], status?: string): FtmEntity {
    const dates = [from && `from (EDTF): ${from}`, to && `until (EDTF, that day excluded): ${to}`].filter(Boolean)
    return entity(nameAfter('actor', 'occupancy', holder, post, from, to), 'Occupancy', {
      holder: [holder],
      post: [postId(post)],
      startDate: from ? isoChoices(from) : [],
      endDate: to ? isoChoices(dayBefore(to)) : [],
      summary: [dates.join('; ')],
      status: [status],
      proof,
    })
  }
}

const postId = (name: string): string => nameAfter('actor', 'position', name)

/** The words by which a report names somebody, each once; those that could be somebody else's are resolved to nobody. */
function* mentionsOf({ id, names }: Actor): Iterable<FtmEntity> {
  const written = new Set<string>()
  for (const { report, text, doubt } of names) {
    const mention = nameAfter('mention', report, text, id, doubt ? 'doubt' : '')
    if (written.has(mention)) continue
    written.add(mention)
    yield entity(mention, 'Mention', { document: [report], name: [text], resolved: [doubt ? undefined : id] })
  }
}
