import type { RecordReport } from '../model/record.ts'

/** A name for a thing of the record, the same on every machine. It is a name and no address: nothing is to be fetched there. */
export const iriOf = (...names: readonly string[]): string => ['urn:readout', ...names.map((name) => encodeURIComponent(name.toWellFormed()))].join(':')

/** Where a report is read: its own address where it has one on the web, else its name. */
export const reportIri = ({ id, url }: Pick<RecordReport, 'id' | 'url'>): string => (url && isWebAddress(url) ? new URL(url).href : iriOf(id))

/** An item of Wikidata by its number. */
export const wikidataIri = (item: string): string => `http://www.wikidata.org/entity/${encodeURIComponent(item.toWellFormed())}`

/** True for what a browser opens as a page, and not for a script. */
export const isWebAddress = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
