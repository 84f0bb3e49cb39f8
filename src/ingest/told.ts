import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import type { Told } from '../model/told.ts'
import { isEntity, toldByEntity } from './follow-the-money.ts'
import { BadItems, type Item, items } from './items.ts'
import { isWikidata, toldByWikidata } from './wikidata.ts'

/** A form in which others tell who held which office. */
interface Format {
  readonly name: 'FollowTheMoney' | 'Wikidata'
  readonly is: (item: Item) => boolean
  readonly told: (item: Item) => Told[]
}

const FORMATS: readonly Format[] = [
  { name: 'FollowTheMoney', is: isEntity, told: toldByEntity },
  { name: 'Wikidata', is: isWikidata, told: toldByWikidata },
]

/** What one item of a file tells, and in which form the file is. */
export interface ToldBy {
  readonly format: Format['name']
  readonly told: readonly Told[]
}

/** What a file tells of people and offices, item by item, however long it is. The form is told from the first item. Throws {@link BadItems} where it is none of ours. */
export async function* toldIn(path: string): AsyncGenerator<ToldBy> {
  let format: Format | undefined
  let count = 0
  for await (const item of items(await opened(path))) {
    count++
    format ??= FORMATS.find(({ is }) => is(item))
    if (!format) throw new BadItems('is neither FollowTheMoney (objects with "id", "schema" and "properties") nor Wikidata (entities with "id" and "claims")')
    if (format.is(item)) yield { format: format.name, told: format.told(item) }
    else yield { format: format.name, told: [{ is: 'refused', what: `item ${count}`, why: `it is no entity of ${format.name}` }] }
  }
}

/** The bytes of a file, unpacked where it is gzipped. */
async function opened(path: string): Promise<AsyncIterable<Uint8Array>> {
  for await (const chunk of createReadStream(path, { end: 1 })) {
    const [first, second] = chunk as Uint8Array
    if (first === 0x1f && second === 0x8b) return createReadStream(path).pipe(createGunzip())
  }
  return createReadStream(path)
}
