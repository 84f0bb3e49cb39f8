import type { Actor, Naming } from '../model/actor.ts'
import type { Anchor } from '../model/anchor.ts'
import type { RecordClaim, RecordStatement, StoryRecord } from '../model/record.ts'
import { CodePoints } from './code-points.ts'
import type { Grounds } from './grounds.ts'
import { iriOf, reportIri, wikidataIri } from './iri.ts'
import { jsonWithList } from './lines.ts'
import { sayChain, sayWho } from './phrases.ts'
import { sayClaim } from './said.ts'
import { nameAfter } from '../model/id.ts'

/** A body of words in English, or the thing of Wikidata that words stand for. */
type Body =
  | { readonly type: 'TextualBody'; readonly value: string; readonly format: 'text/plain'; readonly language: 'en'; readonly purpose: Purpose }
  | { readonly type: 'SpecificResource'; readonly source: string; readonly purpose: 'identifying' }

type Purpose = 'describing' | 'tagging' | 'identifying' | 'commenting'

interface Target {
  readonly type: 'SpecificResource'
  readonly source: string
  readonly selector: readonly [
    { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
    { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string },
  ]
}

/** An annotation of the W3C Web Annotation Data Model (Recommendation of 23 February 2017). */
export interface Annotation {
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'describing' | 'identifying'
  readonly generator: string
  readonly body: readonly Body[]
  readonly target: readonly Target[]
}

/**
 * Every claim, statement and name of a record as an annotation on the words it stands on, in one AnnotationPage.
 * Positions are code points of the report's text as it was taken in, end exclusive; the quotation beside them finds the words in a page that has more around them.
 */
export function recordAsAnnotations(record: StoryRecord, { reports }: Pick<Grounds, 'reports'>): Iterable<string> {
  const page = new Page(record, new Map(reports.map(({ id, text }) => [id, text])))
  const collection = { id: iriOf('story', record.story), type: 'AnnotationCollection', label: record.story, total: page.size() }
  const head = { '@context': 'http://www.w3.org/ns/anno.jsonld', id: iriOf('story', record.story, 'annotations'), type: 'AnnotationPage' }
  return jsonWithList({ ...head, partOf: collection, startIndex: 0 }, 'items', page.annotations())
}

class Page {
  readonly #record: StoryRecord
  readonly #texts: ReadonlyMap<string, string>
  readonly #sources: ReadonlyMap<string, string>
  readonly #measured = new Map<string, CodePoints>()

  constructor(record: StoryRecord, texts: ReadonlyMap<string, string>) {
    this.#record = record
    this.#texts = texts
    this.#sources = new Map(record.reports.map((report) => [report.id, reportIri(report)]))
  }

  size(): number {
    const { claims, statements, actors } = this.#record
    return claims.length + statements.length + actors.reduce((sum, { names }) => sum + perPlace(names).length, 0)
  }

  *annotations(): Iterable<Annotation> {
    for (const claim of this.#record.claims) yield this.#claim(claim)
    for (const statement of this.#record.statements) yield this.#statement(statement)
    for (const actor of this.#record.actors) for (const namings of perPlace(actor.names)) yield this.#name(actor, namings)
  }

  #claim(claim: RecordClaim): Annotation {
    const { id, report, says, evidence, because } = claim
    const anchors: readonly Anchor[] = evidence.length > 0 ? evidence : [{ report, start: because.start, end: because.end }]
    const bodies = [words('tagging', says.kind), words('describing', sayClaim(claim)), words('commenting', `Read by the rule “${because.rule}”.`)]
    return this.#annotation(id, 'describing', bodies, anchors)
  }

  #statement(statement: RecordStatement): Annotation {
    const { id, form, chain, when, because } = statement
    const told = [`${sayWho(statement)} (${form} speech)`, sayChain(chain), when ? `spoken ${when.edtf} (EDTF)` : '']
    const bodies = [
      words('tagging', 'statement'),
      words('describing', told.filter(Boolean).join('; ')),
      words('commenting', `Read by the rule “${because.rule}”.`),
    ]
    return this.#annotation(id, 'describing', bodies, [statement])
  }

  #name({ id, kind, name, wikidata, state }: Actor, [first, ...more]: Namings): Annotation {
    const doubt = [first, ...more].every((naming) => naming.doubt)
    const who = `${name} (${[kind, ...(state ? [state] : [])].join(', ')})${doubt ? ': in doubt' : ''}`
    const item: readonly Body[] = wikidata && !doubt ? [{ type: 'SpecificResource', source: wikidataIri(wikidata), purpose: 'identifying' }] : []
    const whys = [...new Set([first, ...more].map(({ why }) => why))].map((why) => words('commenting', why))
    const { report, start, end } = first
    return this.#annotation(nameAfter('mention', report, start, end, id), 'identifying', [words('identifying', who), ...item, ...whys], [first])
  }

  #annotation(id: string, motivation: Annotation['motivation'], body: readonly Body[], anchors: readonly Anchor[]): Annotation {
    return { id: iriOf(id), type: 'Annotation', motivation, generator: iriOf('software'), body, target: anchors.map(this.#target) }
  }

  readonly #target = ({ report, start, end }: Anchor): Target => {
    const text = this.#measure(report)
    return {
      type: 'SpecificResource',
      source: this.#sources.get(report) ?? iriOf(report),
      selector: [
        { type: 'TextPositionSelector', start: text.before(start), end: text.before(end) },
        { type: 'TextQuoteSelector', ...text.quote({ start, end }) },
      ],
    }
  }

  /** Throws where the record is of a report that was not given: that is our mistake. */
  #measure(report: string): CodePoints {
    const known = this.#measured.get(report)
    if (known) return known
    const text = this.#texts.get(report)
    if (text === undefined) throw new Error(`the text of report ${report} is not among those given`)
    const measured = new CodePoints(text)
    this.#measured.set(report, measured)
    return measured
  }
}

type Namings = readonly [Naming, ...Naming[]]

/** The same words may be an actor's for two reasons: they are one annotation. */
function perPlace(names: readonly Naming[]): readonly Namings[] {
  const places = new Map<string, [Naming, ...Naming[]]>()
  for (const naming of names) {
    const place = `${naming.report} ${naming.start} ${naming.end}`
    const there = places.get(place)
    if (there) there.push(naming)
    else places.set(place, [naming])
  }
  return [...places.values()]
}

const words = (purpose: Purpose, value: string): Body => ({ type: 'TextualBody', value, format: 'text/plain', language: 'en', purpose })
