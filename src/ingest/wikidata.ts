import type { Told, ToldTerm } from '../model/told.ts'
import type { Item } from './items.ts'

/** True for an entity as Wikidata's dumps and its API have it. */
export const isWikidata = (item: Item): boolean => typeof item.id === 'string' && /^Q\d+$/.test(item.id) && (item.type === 'item' || isObject(item.claims))

/** Properties of Wikidata that tell of people and posts. */
const P = {
  instanceOf: 'P31',
  subclassOf: 'P279',
  gender: 'P21',
  citizenship: 'P27',
  position: 'P39',
  start: 'P580',
  end: 'P582',
  of: 'P642',
  jurisdiction: 'P1001',
} as const

const HUMAN = 'Q5'
/** Position, public office, and their like: what an entity must be an instance of, unless it is a kind of something or has a jurisdiction. */
const POSTS = new Set(['Q4164871', 'Q294414', 'Q83307', 'Q48352', 'Q2285706', 'Q30461', 'Q121998'])
const MALE = new Set(['Q6581097', 'Q2449503'])
const FEMALE = new Set(['Q6581072', 'Q1052281'])

const isObject = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value)
const list = (value: unknown): Item[] => (Array.isArray(value) ? value.filter(isObject) : [])

/** What an entity of Wikidata tells: a human with positions held (P39), or a position. Others tell nothing. */
export function toldByWikidata(item: Item): Told[] {
  const id = String(item.id)
  const claims = isObject(item.claims) ? item.claims : {}
  const values = (property: string): string[] => list(claims[property]).flatMap((claim) => (claim.rank === 'deprecated' ? [] : itemIn(claim.mainsnak)))
  const kinds = values(P.instanceOf)
  if (kinds.includes(HUMAN)) {
    const held = list(claims[P.position])
    if (held.length === 0) return []
    const [sex] = values(P.gender)
    const gender = MALE.has(sex ?? '') ? 'm' : FEMALE.has(sex ?? '') ? 'f' : ''
    const names = titles(item).map(({ text }) => text)
    return [
      { is: 'person', id, names: [...names, ...aliases(item)], states: values(P.citizenship), gender, wikidata: id },
      ...held.flatMap((claim) => termOf(id, claim, item)),
    ]
  }
  if (!kinds.some((kind) => POSTS.has(kind)) && !claims[P.subclassOf] && !claims[P.jurisdiction]) return []
  return [{ is: 'office', id, titles: titles(item), of: values(P.jurisdiction) }]
}

function termOf(person: string, claim: Item, item: Item): Told[] {
  const [office] = itemIn(claim.mainsnak)
  const refused = (why: string): Told[] => [{ is: 'refused', what: `${person}, position ${office ?? 'unknown'}`, why }]
  if (claim.rank === 'deprecated') return refused('the statement is deprecated')
  if (!office) return refused('the position is not told')
  const qualifiers = isObject(claim.qualifiers) ? claim.qualifiers : {}
  const dates = (property: string): (string | undefined)[] => list(qualifiers[property]).map(dateIn)
  const [froms, tos] = [dates(P.start), dates(P.end)]
  if (froms.length > 1 || tos.length > 1) return refused('several dates of beginning or end are told')
  if (tos.length && tos[0] === undefined) return refused('it has ended, and no day, month or year is told')
  const of = [P.of, P.jurisdiction].flatMap((property) => list(qualifiers[property]).flatMap(itemIn))
  const asOf = typeof item.modified === 'string' ? item.modified.slice(0, 10) : ''
  const term: ToldTerm = { is: 'term', person, office, of, from: froms[0] ?? '', to: tos[0] ?? '', asOf }
  return [term]
}

const itemIn = (snak: unknown): string[] => {
  const value = isObject(snak) && snak.snaktype === 'value' && isObject(snak.datavalue) ? snak.datavalue.value : undefined
  if (!isObject(value)) return []
  return typeof value.id === 'string' ? [value.id] : typeof value['numeric-id'] === 'number' ? [`Q${value['numeric-id']}`] : []
}

/** Wikidata's precisions as parts of "2021-09-23": year, month, day. */
const PARTS: Readonly<Record<number, number>> = { 9: 4, 10: 7, 11: 10 }
const GREGORIAN = 'http://www.wikidata.org/entity/Q1985727'

/** The EDTF date in a snak; `undefined` where it is vaguer than a year, in another calendar or none. */
function dateIn(snak: Item): string | undefined {
  const value = snak.snaktype === 'value' && isObject(snak.datavalue) ? snak.datavalue.value : undefined
  if (!isObject(value) || typeof value.time !== 'string' || typeof value.precision !== 'number') return undefined
  if (typeof value.calendarmodel === 'string' && value.calendarmodel !== GREGORIAN) return undefined
  const parts = PARTS[value.precision]
  return parts && /^\+\d{4}-\d\d-\d\dT/.test(value.time) ? value.time.slice(1, 1 + parts) : undefined
}

/** Labels, English first. */
function titles(item: Item): { text: string; language: string }[] {
  const labels = isObject(item.labels) ? item.labels : {}
  const order = ['en', 'mul', 'fr', ...Object.keys(labels).sort()]
  return [...new Set(order)].flatMap((language) => {
    const label = labels[language]
    return isObject(label) && typeof label.value === 'string' ? [{ text: label.value, language }] : []
  })
}

const aliases = (item: Item): string[] =>
  ['en', 'fr'].flatMap((language) =>
    list(isObject(item.aliases) ? item.aliases[language] : undefined).flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
  )
