import type { AddedHolding, AddedRows } from '../model/added.ts'
import { overlaps } from '../model/edtf.ts'
import type { Holding, Person, WorldRows } from './rows.ts'
import { readTerm } from './term.ts'

/** What the rows that are there say to one that comes. */
export type Verdict =
  | { readonly is: 'new'; readonly holding: Holding }
  /** It goes on where one of ours, without an end, stops knowing. */
  | { readonly is: 'goes on'; readonly holding: Holding; readonly instead: Holding }
  | { readonly is: 'there'; readonly row: Holding }
  /** The same person in the same office, on other days. */
  | { readonly is: 'other days'; readonly row: Holding }
  /** Somebody else holds the one seat on a day that both rows are sure of. */
  | { readonly is: 'other person'; readonly row: Holding }
  | { readonly is: 'wrong'; readonly why: string }

/** Rows of the world that take more rows in, where those contradict none that are there. */
export class Admission {
  readonly people: Map<string, Person>
  private readonly rows: WorldRows
  private readonly seats: Map<string, Holding[]>

  constructor(rows: WorldRows) {
    this.rows = rows
    this.people = new Map(rows.people)
    this.seats = Map.groupBy(rows.holdings, seatOf)
  }

  /** All rows, ours and those taken. */
  get all(): WorldRows {
    return { ...this.rows, people: this.people, holdings: [...this.seats.values()].flat() }
  }

  /** Everybody in a seat. */
  inSeat(seat: Pick<AddedHolding, 'office' | 'of' | 'posted'>): readonly Holding[] {
    return this.seats.get(seatOf(seat)) ?? []
  }

  /** What the rows say to this one; nothing is taken by asking. */
  judge(row: AddedHolding): Verdict {
    const owners = [row.of, ...(row.posted === undefined ? [] : [row.posted])]
    const office = this.rows.offices.get(row.office)
    if (!office) return { is: 'wrong', why: `there is no office "${row.office}"` }
    const stranger = owners.find((id) => !this.rows.states.has(id) && !this.rows.bodies.has(id))
    if (stranger !== undefined) return { is: 'wrong', why: `there is no state or body "${stranger}"` }
    if (!this.people.has(row.person)) return { is: 'wrong', why: `there is no person "${row.person}"` }
    const term = readTerm(row)
    if (typeof term === 'string') return { is: 'wrong', why: term }
    const holding: Holding = Object.freeze({ ...row, ...term })
    const theirs = this.inSeat(row)
    const same = theirs.find((one) => one.person === row.person && overlaps(one.possible, holding.possible))
    const other = office.seats === '1' && theirs.find((one) => one.person !== row.person && overlaps(one.certain, holding.certain))
    if (same && goesOn(same, holding)) return other ? { is: 'other person', row: other } : { is: 'goes on', holding, instead: same }
    if (same) return { is: agree(same, holding) ? 'there' : 'other days', row: same }
    return other ? { is: 'other person', row: other } : { is: 'new', holding }
  }

  /** Takes a row where nothing speaks against it, and says what was said to it. */
  take(row: AddedHolding): Verdict {
    const verdict = this.judge(row)
    if (verdict.is !== 'new' && verdict.is !== 'goes on') return verdict
    const seat = seatOf(row)
    const there = this.seats.get(seat)
    const { holding } = verdict
    if (!there) this.seats.set(seat, [holding])
    else if (verdict.is === 'new') there.push(holding)
    else there[there.indexOf(verdict.instead)] = extended(verdict.instead, holding)
    return verdict
  }
}

/** The rows with those added that contradict none of them, in the order in which they are given. */
export function admitted(rows: WorldRows, added: readonly AddedRows[]): WorldRows {
  const admission = new Admission(rows)
  for (const { people, holdings } of added) {
    for (const person of people) if (!admission.people.has(person.id)) admission.people.set(person.id, Object.freeze({ ...person }))
    for (const row of holdings) admission.take(row)
  }
  return admission.all
}

const seatOf = ({ office, of, posted }: Pick<AddedHolding, 'office' | 'of' | 'posted'>): string => [office, of, posted ?? ''].join('\t')

/** The row that is there has no end, and this one knows later days. */
const goesOn = (there: Holding, row: Holding): boolean =>
  there.to === '' && startsAlike(there, row) && (row.to === '' ? row.possible.to > there.possible.to : row.possible.to >= there.possible.to)

function extended(there: Holding, row: Holding): Holding {
  const term = readTerm({ from: there.from, to: row.to, asOf: row.asOf })
  return typeof term === 'string' ? there : Object.freeze({ ...there, ...term, source: [there.source, row.source].filter(Boolean).join('; ') })
}

/** Two rows that can both be true: one may be vaguer, or know less far. */
const agree = (there: Holding, row: Holding): boolean =>
  startsAlike(there, row) && (there.to === '' || row.to === '' ? endsLater(there, row) : endsAlike(there, row))

const days = (edtf: string): Holding['possible'] => {
  const term = readTerm({ from: edtf, to: '', asOf: edtf })
  return typeof term === 'string' ? { from: '', to: '' } : term.possible
}
const startsAlike = (a: Holding, b: Holding): boolean => !a.from || !b.from || overlaps(days(a.from), days(b.from))
const endsAlike = (a: Holding, b: Holding): boolean => overlaps(days(a.to), days(b.to))
/** Of two of which at least one is without an end: nobody left before the other row last saw them. */
const endsLater = (a: Holding, b: Holding): boolean => (a.to === '' ? b.to === '' || b.possible.to >= a.possible.to : a.possible.to >= b.possible.to)
