import type { Conflict, RecordReport, RecordStatement, StoryRecord } from '../model/record.ts'
import { iriOf, isWebAddress, reportIri } from './iri.ts'
import type { Grounds } from './grounds.ts'
import { jsonWithList } from './lines.ts'
import { type LookUp, lookUp } from './look-up.ts'
import { sayChain, sayWho } from './phrases.ts'
import { actorNode } from './schema-org-actors.ts'
import { edtf, type Node, ref, withoutEmpty } from './json-ld.ts'
import { entryNode } from './schema-org-entries.ts'
import { timelineOf } from './sections.ts'
import { isoAround } from './calendar-dates.ts'

/** schema.org's own words, and beside them Dublin Core's date as an EDTF literal (Library of Congress datatype), since schema.org has no date that is a choice. */
const CONTEXT = ['https://schema.org', { dcterms: 'http://purl.org/dc/terms/', edtf: 'http://id.loc.gov/datatypes/edtf/' }]

/**
 * The record as schema.org JSON-LD, a graph of reports, people and bodies, events and actions, quotations.
 * What did not happen or is told only in hedged words is a Claim and never an Event.
 */
export function recordAsSchemaOrg(record: StoryRecord, { tables }: Pick<Grounds, 'tables'>): Iterable<string> {
  return jsonWithList({ '@context': CONTEXT }, '@graph', nodes(lookUp(record), tables))
}

function* nodes(look: LookUp, tables: Grounds['tables']): Iterable<Node> {
  const { reports, actors, statements, conflicts, story } = look.record
  yield { '@id': iriOf('story', story), '@type': 'Dataset', name: story, description: `What ${reports.length} news reports tell, each line with its sources` }
  for (const report of reports) yield articleNode(report, look)
  for (const actor of actors) yield actorNode(actor, tables)
  for (const entry of timelineOf(look.record)) yield entryNode(entry, look)
  for (const statement of statements) yield sayingNode(statement, look)
  for (const conflict of conflicts) yield disputeNode(conflict, look)
}

function articleNode(report: RecordReport, look: LookUp): Node {
  const { id, title, outlet, url, language, published, origin } = report
  return withoutEmpty({
    '@id': reportIri(report),
    '@type': 'NewsArticle',
    headline: title,
    name: look.source(id),
    identifier: id,
    inLanguage: language === 'und' ? undefined : language,
    publisher: outlet && { '@type': 'Organization', name: outlet },
    url: url && isWebAddress(url) ? ref(url) : undefined,
    datePublished: published ? isoAround(published) : undefined,
    'dcterms:date': edtf(published?.edtf),
    isBasedOn: origin && look.report(origin) ? ref(reportIri(look.report(origin) as RecordReport)) : undefined,
  })
}

/** Words in quotation marks are a Quotation; what a report tells in its own words is what somebody claims. */
function sayingNode(statement: RecordStatement, look: LookUp): Node {
  const { id, report, text, form, speaker, chain, when } = statement
  const article = look.report(report)
  const speakers = [speaker?.actor, ...(speaker?.all ?? []).map(({ actor }) => actor)].filter((actor) => actor !== undefined)
  return withoutEmpty({
    '@id': iriOf(id),
    '@type': form === 'direct' ? 'Quotation' : 'Claim',
    text,
    name: sayWho(statement),
    creator: speakers.map((actor) => ref(iriOf(actor))),
    isPartOf: article && ref(reportIri(article)),
    description: [`${form} speech`, sayChain(chain)].filter(Boolean).join('; '),
    'dcterms:date': edtf(when?.edtf),
  })
}

const disputeNode = ({ id, about, on, sides, why, state }: Conflict, { entry }: LookUp): Node =>
  withoutEmpty({
    '@id': iriOf(id),
    '@type': 'Comment',
    name: `The reports disagree: ${on}`,
    text: `${sides.map(({ value }) => value).join(' / ')} (${state.kind}). ${why}`,
    about: entry(about) && ref(iriOf(about)),
  })
