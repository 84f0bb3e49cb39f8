import type { Span } from '../../model/anchor.ts'
import { shared } from '../../model/anchor.ts'
import type { AccountGround, AccountWords } from '../../model/comparison.ts'
import { byCode } from '../../model/id.ts'
import { firstWhere, standing } from '../../model/order.ts'
import type { ContactEntry, RecordClaim, RecordReport, RecordStatement, StoryRecord } from '../../model/record.ts'
import type { Sides } from './sides.ts'

/** The text of a report and where its sentences are. */
export interface ReportText {
  readonly text: string
  readonly sentences: readonly Span[]
}

/** What a side says in one place. */
export interface Item extends AccountWords {
  /** What it tells of the contact itself. */
  readonly claims: readonly RecordClaim[]
  /** What it tells besides. */
  readonly others: readonly RecordClaim[]
  readonly act?: RecordStatement['act']
  readonly language: string
}

/** One side's account: what it rests on and what it says, in the order of reports and texts. */
export interface Account {
  readonly ground: AccountGround
  readonly items: readonly Item[]
}

/** The record as far as accounts of one contact ask for it. */
interface Shelf {
  readonly contact: ContactEntry
  readonly reports: readonly RecordReport[]
  readonly claims: ReadonlyMap<string, readonly RecordClaim[]>
  readonly statements: ReadonlyMap<string, readonly RecordStatement[]>
  readonly contacts: ReadonlySet<string>
}

/** Each side's own account of a contact: what it published, else what the press quotes from its houses and officials. */
export function accountsOf(contact: ContactEntry, record: StoryRecord, sides: Sides, textOf: (report: string) => ReportText | undefined): readonly Account[] {
  const telling = new Set(contact.reports)
  const shelf: Shelf = {
    contact,
    reports: record.reports.filter(({ id }) => telling.has(id)).sort((a, b) => byCode(a.published?.from ?? '9999', b.published?.from ?? '9999')),
    claims: Map.groupBy(record.claims, ({ report }) => report),
    statements: Map.groupBy(record.statements, ({ report }) => report),
    contacts: new Set(record.entries.flatMap((entry) => (entry.kind === 'contact' ? [entry.id] : []))),
  }
  const own = sides.parties.map(({ state }) =>
    shelf.reports.filter(({ side }) => side !== undefined && side === state).flatMap((one) => published(one, shelf, textOf)),
  )
  const quoted = shelf.reports
    .filter(({ side }) => !sides.parties.some(({ state }) => state !== undefined && state === side))
    .flatMap((one) => quotedIn(one, shelf, sides))
  return own.map((items, i): Account => {
    if (items.length) return { ground: 'own-text', items }
    const said = quoted.filter(({ side }) => side === i).map(({ item }) => item)
    return { ground: said.length ? 'quoted' : 'none', items: said }
  })
}

/** A sentence ends; a line of a letterhead, a day or a heading does not. */
const ENDS = /[.!?…][\p{Pf}\p{Pe}"'\s]*$/u

/** A text that a side published: every sentence of it that is about the contact. */
function published(report: RecordReport, shelf: Shelf, textOf: (report: string) => ReportText | undefined): readonly Item[] {
  const { text = '', sentences = [] } = textOf(report.id) ?? {}
  const claims = claimsAt(shelf.claims.get(report.id) ?? [])
  const spokenAt = standing(shelf.statements.get(report.id) ?? [], (one) => one)
  const isHere = passageOf(report.id, shelf)
  return sentences
    .filter((span) => ENDS.test(text.slice(span.start, span.end)) && isHere(span))
    .map((span): Item => {
      const [spoken] = spokenAt(span)
      return { ...item(report, span, text.slice(span.start, span.end), claims, shelf), ...(spoken ? { act: spoken.act } : {}) }
    })
}

/** What a report quotes from either side about the contact, and what it tells of it on their word. */
function quotedIn(report: RecordReport, shelf: Shelf, sides: Sides): readonly { readonly side: number; readonly item: Item }[] {
  const claims = shelf.claims.get(report.id) ?? []
  const at = claimsAt(claims)
  const isHere = passageOf(report.id, shelf)
  const said = (shelf.statements.get(report.id) ?? []).filter((one) => isHere(one) && !isBefore(one, shelf.contact))
  const saidAt = standing(said, (one) => one)
  const statements = said.flatMap((one) => {
    const side = sides.teller(one.chain, one.speaker)
    if (side === undefined) return []
    const { speaker, chain, act, id } = one
    return [{ side, item: { ...item(report, one, one.text, at, shelf), ...(speaker ? { speaker } : {}), chain, act, statement: id } }]
  })
  const told = claims.flatMap((claim) => {
    const [evidence] = claim.evidence
    const side = claim.entry === shelf.contact.id ? sides.teller(claim.chain) : undefined
    if (side === undefined || !evidence || saidAt(evidence).length) return []
    return [{ side, item: { ...item(report, evidence, evidence.quote, () => [claim], shelf), chain: claim.chain } }]
  })
  return [...statements, ...told].sort((a, b) => a.item.start - b.item.start)
}

/** The claims whose rule found its words there. */
const claimsAt = (claims: readonly RecordClaim[]): ((span: Span) => readonly RecordClaim[]) => standing(claims, ({ because }) => because)

function item(report: RecordReport, { start, end }: Span, text: string, at: (span: Span) => readonly RecordClaim[], { contact }: Shelf): Item {
  const here = at({ start, end }).filter(({ evidence }) => evidence.some((one) => shared(one, { start, end }) > 0))
  return {
    report: report.id,
    start,
    end,
    text,
    lit: [],
    chain: [],
    claims: here.filter(({ entry }) => entry === contact.id),
    others: here.filter(({ entry }) => entry !== contact.id),
    language: report.language,
  }
}

/** Which stretches of a report are about the contact: those nearer behind a sentence that tells it than behind one that tells another contact. */
function passageOf(report: string, { contact, claims, contacts }: Shelf): (span: Span) => boolean {
  const tellings = (claims.get(report) ?? [])
    .filter(({ entry }) => contacts.has(entry))
    .flatMap(({ entry, evidence }) => evidence.map((one) => ({ ...one, entry })))
    .sort((a, b) => a.start - b.start)
  const tellingAt = standing(tellings, (one) => one)
  return (span) => {
    const around = tellingAt(span)
    const before = tellings[firstWhere(tellings, (one) => one.start > span.start) - 1]
    const near = around.length ? around : [before ?? tellings[0]]
    return near.some((one) => one?.entry === contact.id)
  }
}

/** True for words that were spoken before the contact took place. */
const isBefore = ({ when }: RecordStatement, contact: ContactEntry): boolean =>
  when !== undefined && contact.when !== undefined && contact.status === 'held' && when.to <= contact.when.from
