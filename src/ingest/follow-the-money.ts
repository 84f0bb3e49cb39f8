import type { Told } from '../model/told.ts'
import type { Item } from './items.ts'

/** True for an entity of FollowTheMoney: a schema and its properties. */
export const isEntity = (item: Item): boolean => typeof item.id === 'string' && typeof item.schema === 'string' && isObject(item.properties)

const isObject = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * What an entity of FollowTheMoney tells of people and posts: Person, Position and Occupancy (https://followthemoney.tech/explorer/schemata). Other schemata are no
 * matter of ours and tell nothing.
 */
export function toldByEntity(item: Item): Told[] {
  const id = String(item.id)
  const all = (name: string): string[] => {
    const values = isObject(item.properties) ? item.properties[name] : undefined
    return Array.isArray(values) ? values.filter((value) => typeof value === 'string' && value !== '') : typeof values === 'string' && values ? [values] : []
  }
  const states = (names: readonly string[]): string[] => names.flatMap(all)
  if (item.schema === 'Person') {
    const [gender] = all('gender')
    return [
      {
        is: 'person',
        id,
        names: [...(typeof item.caption === 'string' ? [item.caption] : []), ...all('name'), ...all('alias')],
        states: states(['citizenship', 'nationality', 'country']),
        gender: gender === 'male' ? 'm' : gender === 'female' ? 'f' : '',
        wikidata: [...all('wikidataId'), id].find((one) => /^Q\d+$/.test(one)) ?? '',
      },
    ]
  }
  if (item.schema === 'Position') {
    const [part] = all('subnationalArea')
    return [{ is: 'office', id, titles: all('name').map((text) => ({ text })), of: states(['country']), ...(part ? { part } : {}) }]
  }
  if (item.schema !== 'Occupancy') return []
  const [holders, posts] = [all('holder'), all('post')]
  if (holders.length !== 1 || posts.length !== 1) return [{ is: 'refused', what: id, why: 'an Occupancy must have one holder and one post' }]
  const term = { is: 'term', person: holders[0] as string, office: posts[0] as string, of: [] } as const
  const [froms, tos] = [all('startDate').map(dateOf), all('endDate').map(dateOf)]
  if (froms.length > 1 || tos.length > 1) return [{ is: 'refused', what: id, why: 'an Occupancy has several dates of beginning or end' }]
  if (tos.length === 0 && all('status').includes('ended')) return [{ is: 'refused', what: id, why: 'an Occupancy has ended, and no day is told' }]
  const asOf = [...all('declarationDate'), ...(typeof item.last_seen === 'string' ? [item.last_seen] : [])].map(dateOf).sort().at(-1) ?? ''
  return [{ ...term, from: froms[0] ?? '', to: tos[0] ?? '', asOf }]
}

/** The date of an instant: "2021-09-23T00:00:00" is its day. */
const dateOf = (value: string): string => value.replace(/T.*$/, '')
