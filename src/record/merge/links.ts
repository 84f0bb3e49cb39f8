import type { RecordStatement } from '../../model/record.ts'
import { firstRank, type Group } from './group.ts'
import { isNextTo, sharedLink } from './grouping.ts'
import type { Told } from './told.ts'
import { hashWords, isAdjacent, shinglesOf, wordsOf } from './wording.ts'

/** Shortest sentence that two papers do not print alike by chance, in words. */
const PRINTED = 8
/** Words of a quotation that two reports share before it counts as the same words. */
const QUOTED = 6

/** What links claims beside parties and date. The letter says which: a printed sentence, quoted words, a consequence told beside it. */
export type LinkKind = 'printed' | 'quoted' | 'beside'

/** Which kind of link a key is. */
const kindOfLink = (link: string): LinkKind => (link[0] === 's' ? 'printed' : link[0] === 'q' ? 'quoted' : 'beside')

/** Marks claims with the sentences that print them and the quotations beside them. */
export function linkByWords(claims: readonly Told[], statements: readonly RecordStatement[]): void {
  const byReport = Map.groupBy(
    statements.filter((s) => s.form !== 'indirect'),
    (s) => s.report,
  )
  for (const told of claims) {
    for (const { start, end } of told.claim.evidence) {
      const words = wordsOf(told.text.slice(start, end))
      // One sentence can tell two contacts: the copy of a claim is where the same words of it gave it.
      const at = `${wordsOf(told.text.slice(start, told.claim.because.start)).length} ${told.claim.stance.status}`
      if (words.length >= PRINTED) told.links.add(`s${told.says.kind} ${at} ${hashWords(words)}`)
    }
    if (told.says.kind !== 'contact') continue
    for (const statement of byReport.get(told.report.id) ?? []) {
      if (!told.claim.evidence.some((e) => isAdjacent(told.text, e, statement, 1))) continue
      for (const hash of shinglesOf(wordsOf(statement.text), QUOTED)) told.links.add(`q${hash}`)
    }
  }
}

/** Marks contacts with the acts, instruments and promises told in the sentences beside them: "within hours Riyadh broke off the dialogue". */
export function linkByOutcome(contacts: readonly Told[], outcomes: readonly Group[]): void {
  const byReport = new Map<string, { told: Told; key: string }[]>()
  for (const group of outcomes) {
    const key = `o${firstRank(group)}`
    for (const told of group.claims) {
      const there = byReport.get(told.report.id)
      if (there) there.push({ told, key })
      else byReport.set(told.report.id, [{ told, key }])
    }
  }
  for (const contact of contacts) {
    for (const { told, key } of byReport.get(contact.report.id) ?? []) if (isNextTo(contact, told, 1)) contact.links.add(key)
  }
}

/** True where claims of two reports, one in each group, have such a link. */
export const sharesLink = (a: Group, b: Group, kind: LinkKind): boolean => sharedLink(a, b, (link) => kindOfLink(link) === kind) !== undefined

/** Why two groups with the same sentence are one. */
export const PRINTED_WHY = 'the same sentence is printed in both'
