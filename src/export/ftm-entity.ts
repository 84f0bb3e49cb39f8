import { isWebAddress } from './iri.ts'
import { cutTo } from './lines.ts'

/** One entity as FollowTheMoney's stream format has it: every value is text, every property a list. */
export interface FtmEntity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

/** Values of a property, those that are not known among them. */
export type FtmValues = readonly (string | undefined)[]

/** Longest value of each kind of property that holds words of reports, in UTF-16 units; what is longer is cut. */
const LONGEST: Readonly<Record<string, number>> = { name: 384, title: 1024, fileName: 1024, location: 250, role: 1024, publisher: 1024, keywords: 1024 }
const LONGEST_TEXT = 65_000

/** Properties that point at another entity. */
const REFERENCES: ReadonlySet<string> = new Set(['holder', 'post', 'organization', 'document', 'resolved', 'entity', 'involved', 'proof'])

/** FollowTheMoney allows letters, figures, full stops and hyphens in an id. */
const ftmId = (id: string): string => id.replaceAll('_', '-')

/** Makes an entity without its empty properties and without saying a value twice. Addresses that are none are left out. */
export function entity(id: string, schema: string, properties: Readonly<Record<string, FtmValues>>): FtmEntity {
  const kept = Object.entries(properties).flatMap(([name, values]) => {
    const told = values.flatMap((value) => writtenValue(name, value) ?? [])
    return told.length ? [[name, [...new Set(told)]] as const] : []
  })
  return { id: ftmId(id), schema, properties: Object.fromEntries(kept) }
}

function writtenValue(name: string, value: string | undefined): string | undefined {
  const text = value?.trim()
  if (!text) return undefined
  if (REFERENCES.has(name)) return ftmId(text)
  if (name === 'sourceUrl') return isWebAddress(text) ? new URL(text).href : undefined
  return cutTo(LONGEST[name] ?? LONGEST_TEXT, text)
}
