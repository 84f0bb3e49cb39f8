/** The Web Annotation Data Model as a check: what its Recommendation says must be, as JSON Schema, and what a program finds that looks the words up. */
import assert from 'node:assert/strict'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Annotation } from './annotations.ts'

const iri = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:\\S+$' }
const count = { type: 'integer', minimum: 0 }
const MOTIVATIONS =
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(' ')
const textualBody = {
  type: 'object',
  properties: {
    type: { const: 'TextualBody' },
    value: { type: 'string' },
    format: { type: 'string' },
    language: { type: 'string' },
    purpose: { enum: MOTIVATIONS },
  },
  required: ['type', 'value'],
}
const specificResource = {
  type: 'object',
  properties: { type: { const: 'SpecificResource' }, source: iri, purpose: { enum: MOTIVATIONS } },
  required: ['type', 'source'],
}
const selectors = {
  type: 'array',
  minItems: 1,
  items: {
    oneOf: [
      { type: 'object', properties: { type: { const: 'TextPositionSelector' }, start: count, end: count }, required: ['type', 'start', 'end'] },
      {
        type: 'object',
        properties: { type: { const: 'TextQuoteSelector' }, exact: { type: 'string', minLength: 1 }, prefix: { type: 'string' }, suffix: { type: 'string' } },
        required: ['type', 'exact'],
      },
    ],
  },
}
const annotation = {
  type: 'object',
  properties: {
    id: iri,
    type: { const: 'Annotation' },
    motivation: { enum: MOTIVATIONS },
    generator: iri,
    body: { type: 'array', minItems: 1, items: { oneOf: [textualBody, specificResource] } },
    target: {
      type: 'array',
      minItems: 1,
      items: { ...specificResource, properties: { ...specificResource.properties, selector: selectors }, required: ['source', 'selector'] },
    },
  },
  required: ['id', 'type', 'target'],
  additionalProperties: false,
}
const isPage = new Ajv2020({ allErrors: true }).compile<{ readonly partOf: { readonly total: number }; readonly items: readonly Annotation[] }>({
  type: 'object',
  properties: {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: iri,
    type: { const: 'AnnotationPage' },
    partOf: {
      type: 'object',
      properties: { id: iri, type: { const: 'AnnotationCollection' }, label: { type: 'string' }, total: count },
      required: ['id', 'type', 'total'],
    },
    startIndex: count,
    items: { type: 'array', items: annotation },
  },
  required: ['@context', 'id', 'type', 'items'],
  additionalProperties: false,
})

/** Reads a page and finds the words of every target in the text of its source. Throws where one is elsewhere than its annotation says. */
export function readAnnotations(file: string, textOf: (source: string) => string | undefined): readonly Annotation[] {
  const page: unknown = JSON.parse(file)
  assert.ok(isPage(page), JSON.stringify(isPage.errors?.slice(0, 3)))
  assert.equal(page.partOf.total, page.items.length)
  assert.equal(new Set(page.items.map(({ id }) => id)).size, page.items.length, 'two annotations have one id')
  const characters = new Map<string, readonly string[]>()
  for (const { target } of page.items) {
    for (const { source, selector } of target) {
      const text = characters.get(source) ?? [...(textOf(source) ?? '')]
      characters.set(source, text)
      const [{ start, end }, { exact, prefix, suffix }] = selector
      assert.equal(text.slice(start, end).join(''), exact)
      assert.equal(text.slice(start - [...prefix].length, start).join(''), prefix)
      assert.equal(text.slice(end, end + [...suffix].length).join(''), suffix)
      assert.ok(prefix.length > 0 || start === 0)
    }
  }
  return page.items
}
