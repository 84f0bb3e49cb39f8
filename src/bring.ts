import type { AddedHolding } from './model/added.ts'
import { inOneLine, type ToldOffice, type ToldPerson, type ToldTerm } from './model/told.ts'
import { Acquaintance } from './acquaintance.ts'
import type { Knowledge } from './readout.ts'
import { isPosted, readTitle, seatInWords, type Seat, termInWords, whyNobody } from './title.ts'
import { Admission, type Verdict } from './world/added.ts'
import { folded } from './world/names.ts'
import { readTerm } from './world/term.ts'
import type { Holding, Person } from './world/world.ts'

/** A term with whom and what it speaks of, where the file tells. */
export interface WholeTerm {
  readonly term: ToldTerm
  readonly person: ToldPerson | undefined
  readonly office: ToldOffice | undefined
}

/** A seat with its state or body. */
export type OwnedSeat = Seat & { readonly of: string }

/** What became of one term. */
export type Outcome =
  | { readonly is: 'took'; readonly person: Person; readonly holding: AddedHolding }
  | { readonly is: 'there' }
  /** Our row stands; `says` tells both. */
  | { readonly is: 'disagrees'; readonly says: string }
  | { readonly is: 'refused'; readonly what: string; readonly why: string }

interface Row {
  readonly person: Person
  readonly holding: Holding
}

/** Holds what a file tells of offices against the rows of the world, and takes what contradicts none of them. */
export class Bringing {
  private readonly known: Knowledge
  private readonly source: string
  private readonly asOf: string
  private readonly admission: Admission
  private readonly people: Acquaintance
  private readonly owners = new Map<string, string>()
  private readonly titles = new Map<string, Seat | string>()
  private readonly mine = new Set<Holding>()

  /** `source` stands behind every row that is taken; `asOf` is the day until when somebody without an end is known to be in office, where the file does not say. */
  constructor(known: Knowledge, source: string, asOf = '') {
    this.known = known
    this.source = source
    this.asOf = asOf
    this.admission = new Admission(known.world.rows)
    this.people = new Acquaintance(known.world)
    const { states, bodies } = known.world.rows
    for (const { id, name, alpha2, wikidata } of states.values()) for (const code of [id, alpha2, name, wikidata]) this.owners.set(folded(code), id)
    for (const { id, name, wikidata } of bodies.values()) for (const code of [id, name, wikidata]) if (code) this.owners.set(folded(code), id)
  }

  /** The state or body of an ISO code, a Wikidata id or its own name. */
  ownerOf = (code: string): string | undefined => this.owners.get(folded(code))

  /** The seat that a term is in: its title read with the packs' words, its state from them or from what the file tells; as a string, why it is in none. */
  seatOf({ term, person, office }: WholeTerm): OwnedSeat | string {
    if (!person) return 'the file does not tell who it is'
    if (!office) return 'the file does not tell which post it is'
    if (office.part) return 'it is a post of a part of a state'
    const seat = this.readTitles(office)
    if (typeof seat === 'string') return seat
    const told = [...new Set([...office.of, ...term.of])]
    const owners = told.map(this.ownerOf)
    if (owners.includes(undefined)) return 'what it is said to be of is no state or body of the tables'
    const strange = seat.of !== undefined && owners.some((id) => id !== seat.of && id !== seat.posted)
    if (strange) return 'its title is of one state, and it is said to be of another'
    const whole: Seat = seat.of === undefined && owners.length === 1 ? { ...seat, of: owners[0] } : seat
    return this.whyNot(whole) ?? { ...whole, of: whole.of as string }
  }

  private whyNot(seat: Seat): string | undefined {
    if (seat.of === undefined) return 'no state or body is told'
    if (seat.former || seat.deputy) return 'the tables hold no former ones and no deputies'
    if (isPosted(seat.office) && seat.posted === undefined) return 'it is not told where they are posted'
    const alone = this.known.world.office(seat.office)?.seats === '1' || seat.posted !== undefined || seat.office.endsWith('spokesperson')
    return !alone || whyNobody(seat, this.known.world) ? 'several people hold it at once: the title alone names nobody' : undefined
  }

  private readTitles({ titles }: ToldOffice): Seat | string {
    const packs = [...this.known.readers.keys()]
    let why: string | undefined
    for (const { text, language } of titles) {
      if (language !== undefined && language !== 'mul' && !packs.includes(language)) continue
      const seat = this.titleOf(inOneLine(text), language !== undefined && packs.includes(language) ? [language] : packs)
      if (typeof seat !== 'string') return seat
      why ??= seat
    }
    return why ?? 'its title is in no language that is read'
  }

  private titleOf(words: string, packs: readonly string[]): Seat | string {
    if (this.known.world.office(words)) return { office: words, of: undefined }
    const key = `${packs.join()} ${words}`
    const before = this.titles.get(key)
    if (before !== undefined) return before
    const read = readTitle(words, this.known, packs)
    const seat = typeof read === 'string' ? 'its title is of no office that the tables know' : read.seat
    // A file may have any number of them.
    if (this.titles.size > 20_000) this.titles.clear()
    this.titles.set(key, seat)
    return seat
  }

  /** What becomes of all terms of one seat, in their order. Where our rows do not decide, two of them that cannot both be true are both refused. */
  settle(seat: OwnedSeat, terms: readonly WholeTerm[]): Outcome[] {
    const rows = terms.map((whole) => this.rowOf(seat, whole))
    const open = rows.filter((row) => typeof row !== 'string').filter((row) => ['new', 'goes on'].includes(this.judge(row).is))
    const rivals = this.known.world.office(seat.office)?.seats === '1' ? rivalsAmong(open) : new Set<Row>()
    return rows.map((row, i) => this.outcome(seat, row, rivals, terms[i] as WholeTerm))
  }

  private judge({ person, holding }: Row): Verdict {
    this.admission.people.set(person.id, person)
    return this.admission.judge(holding)
  }

  /** Who of the world somebody is, or a row for them; as a string, why neither. */
  person = (told: ToldPerson): Person | string => this.people.meet(told, '', [], this.ownerOf)

  private rowOf(seat: OwnedSeat, { term, person }: WholeTerm): Row | string {
    if (!term.from) return 'it is not told when they came'
    const asOf = term.asOf || this.asOf
    if (!term.to && !asOf) return 'it has no end, and the file does not say until when it knows: say it with --as-of'
    const days = readTerm({ from: term.from, to: term.to, asOf })
    if (typeof days === 'string') return 'its dates are none, or the end is before the beginning'
    const { office, of, posted } = seat
    const who = this.people.meet(
      person as ToldPerson,
      of,
      this.admission.inSeat(seat).filter((row) => row.possible.from < days.possible.to && days.possible.from < row.possible.to),
      this.ownerOf,
    )
    if (typeof who === 'string') return who
    return { person: who, holding: { office, of, ...(posted === undefined ? {} : { posted }), person: who.id, source: this.source, ...days } }
  }

  private outcome(seat: OwnedSeat, row: Row | string, rivals: ReadonlySet<Row>, { person, term }: WholeTerm): Outcome {
    const where = seatInWords(seat, this.known.world)
    const refused = (why: string): Outcome => ({ is: 'refused', what: inOneLine(`${person?.names[0] ?? person?.id}, ${where}, ${termInWords(term)}`), why })
    if (typeof row === 'string') return refused(row)
    if (rivals.has(row)) return refused('the file has somebody else in the same seat on the same days')
    const verdict = this.admission.take(row.holding)
    switch (verdict.is) {
      case 'new':
      case 'goes on':
        this.mine.add(verdict.holding)
        this.people.remember(person as ToldPerson, row.person)
        return { is: 'took', person: row.person, holding: row.holding }
      case 'there':
        return { is: 'there' }
      case 'wrong':
        return refused(verdict.why)
      case 'other days':
      case 'other person': {
        if (this.mine.has(verdict.row)) return refused('the file tells it twice, with other days')
        const ours = `${this.admission.people.get(verdict.row.person)?.name} ${termInWords(verdict.row)}`
        return { is: 'disagrees', says: `${where}: ${ours} in our rows, ${row.person.name} ${termInWords(row.holding)} in the file` }
      }
    }
  }
}

/** Rows of one seat in which different people certainly hold it on the same day. */
function rivalsAmong(rows: readonly Row[]): ReadonlySet<Row> {
  const rivals = new Set<Row>()
  const sorted = rows
    .filter(({ holding }) => holding.certain.from < holding.certain.to)
    .sort((a, b) => (a.holding.certain.from < b.holding.certain.from ? -1 : 1))
  let last: Row | undefined
  for (const row of sorted) {
    if (last && last.person.id !== row.person.id && row.holding.certain.from < last.holding.certain.to) rivals.add(last).add(row)
    if (!last || row.holding.certain.to > last.holding.certain.to) last = row
  }
  return rivals
}
