/** A node of a JSON-LD graph. */
export interface Node {
  readonly '@id'?: string
  readonly '@type': string
  readonly [property: string]: unknown
}

/** A pointer to another node. */
export const ref = (iri: string): { readonly '@id': string } => ({ '@id': iri })

/** An EDTF date as a typed literal. */
export const edtf = (date: string | undefined): { readonly '@type': 'edtf:EDTF'; readonly '@value': string } | undefined =>
  date ? { '@type': 'edtf:EDTF', '@value': date } : undefined

/** The node without what is not known: absent, empty, or a list of nothing. */
export const withoutEmpty = (node: Node): Node =>
  Object.fromEntries(
    Object.entries(node).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)),
  ) as unknown as Node
