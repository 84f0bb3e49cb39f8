import type { RecordStatement } from '../../model/record.ts'
import type { Group } from './group.ts'
import { isNextTo, sharedLink } from './grouping.ts'
import { Nearby } from './nearby.ts'
import type { Told } from './told.ts'
import { wordsOf } from '../../model/words.ts'
import { hashWords, isAdjacent, shinglesOf, tellingWords } from './wording.ts'

/** Shortest sentence that two papers do not print alike by chance, in words. */
const PRINTED = 8
/** Words of a quotation that two reports share before it counts as the same words. */
const QUOTED = 6
/** Words that stand beside contacts in reports of more days than this are said of all of them. */
const SLOGAN = 30

/** What links claims beside parties and date: a printed sentence, quoted words, a consequence told beside it, a telling word of what was agreed, or a correction. */
export type LinkKind = 'printed' | 'quoted' | 'beside' | 'worded' | 'version'

/** The letter that a key of the kind begins with. */
const LETTERS = { printed: 's', quoted: 'q', beside: 'o', worded: 'w', version: 'v' } as const satisfies Record<LinkKind, string>

/** Marks claims with the sentences that print them and the quotations beside them. */
export function linkByWords(claims: readonly Told[], statements: readonly RecordStatement[]): void {
  const quotations = new Nearby<RecordStatement>()
  const quoted: Mark[] = []
  for (const statement of statements) if (statement.form !== 'indirect') quotations.add(statement.report, statement, statement)
  for (const told of claims) {
    for (const evidence of told.claim.evidence) {
      const words = wordsOf(told.text.slice(evidence.start, evidence.end))
      // One sentence can tell two contacts: the copy of a claim is where the same words of it gave it.
      const at = `${wordsOf(told.text.slice(evidence.start, told.claim.because.start)).length} ${told.claim.stance.status}`
      if (words.length >= PRINTED) told.links.add(`s${told.says.kind} ${at} ${hashWords(words)}`)
      if (told.says.kind !== 'contact') continue
      for (const statement of quotations.near(told.report.id, evidence)) {
        if (!isAdjacent(told.text, evidence, statement, 1)) continue
        for (const hash of shinglesOf(wordsOf(statement.text), QUOTED)) quoted.push({ told, link: `q${hash}` })
      }
    }
  }
  linkByRare(quoted)
}

/** A link that a claim may have. */
interface Mark {
  readonly told: Told
  readonly link: string
}

/** Links claims by words, but not by those that papers print month after month: a slogan is beside everything. */
function linkByRare(marks: readonly Mark[]): void {
  const days = new Map<string, Set<string>>()
  for (const { told, link } of marks) days.set(link, (days.get(link) ?? new Set()).add(told.report.published?.from ?? ''))
  for (const { told, link } of marks) if ((days.get(link)?.size ?? 0) <= SLOGAN) told.links.add(link)
}

/** Marks contacts with the acts, instruments and promises told in the sentences beside them: "within hours Riyadh broke off the dialogue". */
export function linkByOutcome(contacts: readonly Told[], outcomes: readonly Group[]): void {
  const told = new Nearby<{ readonly outcome: Told; readonly key: string }>()
  for (const group of outcomes) {
    const key = `o${group.first}`
    for (const outcome of group.claims) for (const evidence of outcome.claim.evidence) told.add(outcome.report.id, evidence, { outcome, key })
  }
  const worded: Mark[] = []
  for (const contact of contacts) {
    for (const evidence of contact.claim.evidence) {
      for (const { outcome, key } of told.near(contact.report.id, evidence))
        if (!contact.links.has(key) && isNextTo(contact, outcome, 1)) {
          contact.links.add(key)
          if (outcome.says.kind === 'commitment') for (const word of tellingWords(outcome.says.what.text)) worded.push({ told: contact, link: `w${word}` })
        }
    }
  }
  linkByRare(worded)
}

/** True where claims of two reports, one in each group, have such a link. */
export const sharesLink = (a: Group, b: Group, kind: LinkKind): boolean => sharedLink(a, b, (link) => link[0] === LETTERS[kind]) !== undefined

/** Why two groups with the same sentence are one. */
export const PRINTED_WHY = 'the same sentence is printed in both'
