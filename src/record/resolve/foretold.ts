import { addDays, inWords } from '../../model/calendar.ts'
import type { Claim } from '../../model/claim.ts'
import type { DatedRead, Read } from './dated.ts'
import { earlier, hull, later } from '../days.ts'
import { add, keysOf } from './from-story.ts'
import { before, since, type Limit } from './limits.ts'
import type { Who } from './who.ts'

/** How a report tells an event: as ahead, as past, or both. */
type Told = 'ahead' | 'past' | 'both'

/** Which reports have an event ahead of them and which behind. */
export class Foretold {
  private readonly who: Who
  private readonly tellers = new Map<string, { readonly read: DatedRead; readonly told: Told }[]>()

  constructor(reads: readonly DatedRead[], who: Who) {
    this.who = who
    for (const read of reads) {
      for (const [key, told] of read.published ? toldBy(read, who) : []) add(this.tellers, key, { read, told })
    }
  }

  /** A report that has ahead what others tell as past is not younger than the last of those; one that tells as past what others have ahead is not older than the first. */
  limits(read: Read): Limit[] {
    return unmixed(
      [...toldBy(read, this.who)].flatMap(([key, told]): Limit[] => {
        const others = (this.tellers.get(key) ?? []).filter((one) => one.read.report.id !== read.report.id)
        const days = (as: Told) => others.flatMap((one) => (one.told === as && one.read.published ? [one.read.published] : []))
        if (told === 'ahead') {
          const to = days('past')
            .map((one) => one.to)
            .sort()
            .at(-1)
          return to === undefined ? [] : [{ days: before(to), ground: 'story', why: `it has ahead what a report of ${inWords(addDays(to, -1))} tells as past` }]
        }
        const from =
          told === 'past'
            ? days('ahead')
                .map((one) => one.from)
                .sort()[0]
            : undefined
        return from === undefined ? [] : [{ days: since(from), ground: 'story', why: `it tells as past what a report of ${inWords(from)} has ahead` }]
      }),
    )
  }
}

/** A report that were both older and younger than another has taken two events for one: neither says when it was written. */
function unmixed(limits: readonly Limit[]): Limit[] {
  const spans = limits.map(({ days }) => hull(days))
  const [from, to] = [spans.reduce((day, span) => later(day, span.from), ''), spans.reduce((day, span) => earlier(day, span.to), '9999')]
  return from !== '' && addDays(from, 1) >= to ? [] : [...limits]
}

/** Meetings and visits are announced; calls and letters come as they come. */
const isAppointed = ({ says }: Claim<string>): boolean => says.kind === 'contact' && (says.how === 'meeting' || says.how === 'visit')

/** The events of a report by what two reports of one event have in common. */
function toldBy({ reading }: Read, who: Who): ReadonlyMap<string, Told> {
  const out = new Map<string, Told>()
  for (const claim of reading.claims) {
    const { status } = claim.stance
    const told = status === 'happened' ? 'past' : status === 'planned' ? 'ahead' : undefined
    for (const key of told && isAppointed(claim) ? keysOf(claim, who) : []) out.set(key, out.has(key) && out.get(key) !== told ? 'both' : (told as Told))
  }
  return out
}
