/**
 * The contexts that our JSON-LD names by address, as far as we use them, so that tests need no network.
 * Terms and IRIs as in the Web Annotation Vocabulary (W3C, 23 February 2017, section on the JSON-LD context) and in schema.org's own: everything is its vocabulary.
 */
import jsonld from 'jsonld'

const link = (iri: string) => ({ '@id': iri, '@type': '@id' })
const term = (iri: string) => ({ '@id': iri, '@type': '@vocab' })

const ANNOTATION = {
  ...{
    oa: 'http://www.w3.org/ns/oa#',
    as: 'http://www.w3.org/ns/activitystreams#',
    dc: 'http://purl.org/dc/elements/1.1/',
    dcterms: 'http://purl.org/dc/terms/',
  },
  ...{ rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', rdfs: 'http://www.w3.org/2000/01/rdf-schema#' },
  ...{ id: '@id', type: '@type' },
  ...{ Annotation: 'oa:Annotation', TextualBody: 'oa:TextualBody', SpecificResource: 'oa:SpecificResource' },
  ...{ TextPositionSelector: 'oa:TextPositionSelector', TextQuoteSelector: 'oa:TextQuoteSelector' },
  ...{ AnnotationCollection: 'as:OrderedCollection', AnnotationPage: 'as:OrderedCollectionPage' },
  ...{ describing: 'oa:describing', identifying: 'oa:identifying', tagging: 'oa:tagging', commenting: 'oa:commenting' },
  ...{
    body: link('oa:hasBody'),
    target: link('oa:hasTarget'),
    source: link('oa:hasSource'),
    selector: link('oa:hasSelector'),
    generator: link('as:generator'),
  },
  ...{ motivation: term('oa:motivatedBy'), purpose: term('oa:hasPurpose'), partOf: link('as:partOf') },
  items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
  ...{
    format: 'dc:format',
    language: 'dc:language',
    value: 'rdf:value',
    start: 'oa:start',
    end: 'oa:end',
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
  },
  ...{ label: 'rdfs:label', total: 'as:totalItems', startIndex: 'as:startIndex' },
}

const CONTEXTS: Readonly<Record<string, object>> = {
  'http://www.w3.org/ns/anno.jsonld': ANNOTATION,
  'https://schema.org': { '@vocab': 'http://schema.org/' },
}

/** One node of an expanded graph. */
export type Expanded = Readonly<Record<string, readonly { readonly '@id'?: string; readonly '@type'?: string; readonly '@value'?: unknown }[]>> & {
  readonly '@id'?: string
  readonly '@type'?: readonly string[]
}

/**
 * All nodes of a JSON-LD file, those within others too, as a consumer that follows the specification sees them.
 * Throws where a term or an IRI would be lost on the way, and where an address that is not here would be fetched.
 */
export async function expanded(file: string): Promise<readonly Expanded[]> {
  const documentLoader = async (url: string) => {
    const context = CONTEXTS[url]
    if (!context) throw new Error(`${url} would be fetched`)
    return { contextUrl: undefined, documentUrl: url, document: { '@context': context } }
  }
  const flat = await jsonld.flatten(JSON.parse(file), undefined, { documentLoader, safe: true } as jsonld.Options.Flatten)
  return flat as unknown as readonly Expanded[]
}
