import type { Actor } from '../model/actor.ts'
import type { Because } from '../model/claim.ts'
import type { Judgement } from '../model/judgement.ts'
import type { Conflict, Entry, RecordClaim, RecordReport, RecordStatement, StoryRecord } from '../model/record.ts'
import { dayOf, timelineOf } from './sections.ts'
import type { Grounds } from './grounds.ts'
import { iriOf, reportIri } from './iri.ts'
import { jsonWithList } from './lines.ts'
import { type LookUp, lookUp } from './look-up.ts'
import { sayWho } from './phrases.ts'
import { headlineAsItStands } from './standing.ts'
import { edtf, type Node, ref, withoutEmpty } from './json-ld.ts'

/** All that is needed to read the file stands in it: no context is to be fetched. */
const CONTEXT = {
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  dcterms: 'http://purl.org/dc/terms/',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

const SOFTWARE = iriOf('software')

/**
 * Where each line of a record comes from, in PROV-O (W3C Recommendation of 30 April 2013) as JSON-LD: an entry from its claims and the judgements
 * on them, a claim and a statement from the words of a report by a rule, an actor from the reports that name it and its row of the world tables,
 * a report from the one it repeats.
 */
export function recordAsProv(record: StoryRecord, { judgements }: Pick<Grounds, 'judgements'>): Iterable<string> {
  return jsonWithList({ '@context': CONTEXT }, '@graph', new Trail(lookUp(record), judgements).nodes())
}

class Trail {
  readonly #look: LookUp
  readonly #judgements: readonly Judgement[]
  readonly #onThing: ReadonlyMap<string, readonly { readonly id: string }[]>
  readonly #rules = new Set<string>()

  constructor(look: LookUp, judgements: readonly Judgement[]) {
    this.#look = look
    this.#judgements = judgements
    this.#onThing = Map.groupBy(
      judgements.flatMap(({ id, about }) => about.map((thing) => ({ id, thing }))),
      ({ thing }) => thing,
    )
  }

  *nodes(): Iterable<Node> {
    const { record } = this.#look
    yield { '@id': SOFTWARE, '@type': 'prov:SoftwareAgent', 'rdfs:label': 'readout' }
    for (const report of record.reports) yield* this.#report(report)
    for (const judgement of this.#judgements) yield* this.#judgement(judgement)
    for (const claim of record.claims) yield* this.#claim(claim)
    for (const statement of record.statements) yield* this.#statement(statement)
    for (const actor of record.actors) yield this.#actor(actor)
    for (const entry of timelineOf(record)) yield this.#entry(entry)
    for (const conflict of record.conflicts) yield this.#conflict(conflict)
  }

  *#report(report: RecordReport): Iterable<Node> {
    const { id, outlet, published, origin } = report
    const from = origin === undefined ? undefined : this.#look.report(origin)
    const wire = origin !== undefined && !from ? iriOf('outlet', origin) : undefined
    const agents = [...(outlet ? [iriOf('outlet', outlet)] : []), ...(wire ? [wire] : [])]
    for (const [i, agent] of agents.entries()) yield { '@id': agent, '@type': 'prov:Organization', 'rdfs:label': i === 0 && outlet ? outlet : origin }
    yield withoutEmpty({
      '@id': reportIri(report),
      '@type': 'prov:Entity',
      'rdfs:label': this.#look.source(id),
      'dcterms:identifier': id,
      'dcterms:issued': edtf(published?.edtf),
      'rdfs:comment': published?.why,
      'prov:wasAttributedTo': agents.map(ref),
      'prov:wasDerivedFrom': [...(from ? [ref(reportIri(from))] : []), ...this.#judged([id])],
    })
  }

  /** A person's decision, who took it and when. */
  *#judgement({ id, verdict, about, field, value, note, by, at }: Judgement): Iterable<Node> {
    const person = iriOf('person', by)
    yield { '@id': person, '@type': 'prov:Person', 'rdfs:label': by }
    yield withoutEmpty({
      '@id': iriOf(id),
      '@type': 'prov:Entity',
      'rdfs:label': [verdict, field, value].filter(Boolean).join(' '),
      'rdfs:comment': note,
      'prov:wasAttributedTo': ref(person),
      'prov:generatedAtTime': { '@type': 'xsd:dateTime', '@value': at },
      'dcterms:subject': about.map((thing) => ref(this.#nameOf(thing))),
    })
  }

  *#claim({ id, report, evidence, because }: RecordClaim): Iterable<Node> {
    yield* this.#rulesOf(because)
    yield this.#read(
      id,
      report,
      evidence.map(({ quote }) => quote),
      because,
      undefined,
    )
  }

  *#statement(statement: RecordStatement): Iterable<Node> {
    yield* this.#rulesOf(statement.because)
    yield this.#read(statement.id, statement.report, [statement.text], statement.because, sayWho(statement))
  }

  /** What one report says: quoted from it, by a rule that the reading followed. */
  #read(id: string, report: string, words: readonly string[], because: Because, label: string | undefined): Node {
    const source = ref(this.#nameOf(report))
    const followed = rulesIn(because).map((rule) => ({ '@type': 'prov:Association', 'prov:agent': ref(SOFTWARE), 'prov:hadPlan': ref(ruleIri(rule)) }))
    return withoutEmpty({
      '@id': iriOf(id),
      '@type': 'prov:Entity',
      'rdfs:label': label,
      'prov:value': words,
      'prov:wasQuotedFrom': source,
      'prov:wasGeneratedBy': { '@type': 'prov:Activity', 'prov:used': source, 'prov:qualifiedAssociation': followed },
      'prov:wasDerivedFrom': this.#judged([id]),
    })
  }

  #actor({ id, name, names, world }: Actor): Node {
    const reports = [...new Set(names.map(({ report }) => report))].map((report) => ref(this.#nameOf(report)))
    return withoutEmpty({
      '@id': iriOf(id),
      '@type': 'prov:Entity',
      'rdfs:label': name,
      'rdfs:comment': [...new Set(names.map(({ why }) => why))],
      'prov:wasDerivedFrom': [...reports, ...(world ? [ref(iriOf('world', world))] : [])],
    })
  }

  #entry(entry: Entry): Node {
    return withoutEmpty({
      '@id': iriOf(entry.id),
      '@type': 'prov:Entity',
      'rdfs:label': headlineAsItStands(entry),
      'rdfs:comment': entry.why,
      'dcterms:date': edtf(dayOf(entry)?.edtf),
      'prov:wasDerivedFrom': [...entry.claims.map((claim) => ref(iriOf(claim))), ...this.#judged(entry.claims)],
      'prov:wasAttributedTo': ref(SOFTWARE),
    })
  }

  #conflict({ id, about, on, sides, why }: Conflict): Node {
    const claims = sides.flatMap((side) => [...side.claims, ...(side.statements ?? [])])
    return {
      '@id': iriOf(id),
      '@type': 'prov:Entity',
      'rdfs:label': `The reports disagree: ${on}`,
      'rdfs:comment': why,
      'prov:wasInfluencedBy': ref(iriOf(about)),
      'prov:wasDerivedFrom': [...new Set(claims)].map((claim) => ref(iriOf(claim))),
    }
  }

  /** The judgements on any of these. */
  #judged(things: readonly string[]): readonly { readonly '@id': string }[] {
    const judgements = things.flatMap((thing) => this.#onThing.get(thing) ?? [])
    return [...new Set(judgements.map(({ id }) => id))].map((judgement) => ref(iriOf(judgement)))
  }

  /** A report goes by its address, everything else by its id. */
  #nameOf(thing: string): string {
    const report = this.#look.report(thing)
    return report ? reportIri(report) : iriOf(thing)
  }

  /** A rule and those under it, each once in the file. */
  *#rulesOf(because: Because): Iterable<Node> {
    for (const rule of rulesIn(because)) {
      if (!this.#rules.has(rule)) yield { '@id': ruleIri(rule), '@type': 'prov:Plan', 'rdfs:label': rule }
      this.#rules.add(rule)
    }
  }
}

/** The rule that read it and those under it. */
const rulesIn = ({ rule, from = [] }: Because): readonly string[] => [...new Set([rule, ...from.flatMap(rulesIn)])]

const ruleIri = (rule: string): string => iriOf('rule', rule)
