import type { DaySpan } from '../../model/edtf.ts'
import type { Mention } from '../../model/mention.ts'
import type { World } from '../../world/world.ts'
import type { DatedRead } from './dated.ts'
import { covers } from './offices.ts'
import type { Identity, Taken } from './taken.ts'

/** Sentences in which a reader looks back for "the Chilean". */
const REACH = 4

/** People whom a report names, known to the tables or of a state that is told, in text order, with what they were taken for. */
interface Known {
  readonly start: number
  readonly who: Identity
}

/**
 * Whom a title without a name and a state can mean: "the prime minister" in a report that has named one person who was prime minister then,
 * whatever the report calls him. Nobody where it names two.
 */
export class NamedBefore {
  private readonly known = new Map<string, readonly Known[]>()
  private readonly world: World
  private readonly taken: ReadonlyMap<string, Taken>
  constructor(world: World, taken: ReadonlyMap<string, Taken>) {
    this.world = world
    this.taken = taken
  }

  /** The one person named before the mention, in the same report, who held such an office in those days. */
  holder(mention: Mention, read: DatedRead, days: DaySpan): Identity | undefined {
    const { office } = mention
    if (!office || office.former || office.deputy) return undefined
    return this.only(read, (one) => one.start < mention.start && this.held(one.who, office.id, days))
  }

  /** "The Chilean", "the Italian diplomat", "the diplomat": the one person of that state whom the sentences before name, and of such an office where one is told. */
  compatriot({ start, of, office }: Mention, read: DatedRead, days: DaySpan | undefined): Identity | undefined {
    const [state, other] = of ?? []
    if ((state === undefined && !office) || other !== undefined || office?.former || office?.deputy) return undefined
    const from = read.reading.sentences.findLast((sentence) => sentence.start <= start)
    const since = read.reading.sentences[Math.max(0, read.reading.sentences.indexOf(from ?? { start: 0, end: 0 }) - REACH)]?.start ?? 0
    const fits = ({ who }: Known): boolean =>
      (state === undefined || who.state === state) && (!office || (days !== undefined && this.held(who, office.id, days)))
    return this.only(read, (one) => one.start < start && one.start >= since && fits(one))
  }

  /** Of several who may hold an office, the one whom the report names. */
  among(people: readonly string[], read: DatedRead): Identity | undefined {
    return this.only(read, (one) => one.who.world !== undefined && people.includes(one.who.world))
  }

  private only(read: DatedRead, fits: (one: Known) => boolean): Identity | undefined {
    const found = new Map(
      this.of(read)
        .filter(fits)
        .map((one) => [one.who.id, one.who]),
    )
    return found.size === 1 ? [...found.values()][0] : undefined
  }

  private held({ world: person }: Identity, office: string, days: DaySpan): boolean {
    return person !== undefined && this.world.officesOf(person, days).some((held) => covers(office, held.office))
  }

  private of(read: DatedRead): readonly Known[] {
    const known = this.known.get(read.report.id)
    if (known) return known
    const found = read.reading.mentions.flatMap((mention) => {
      const its = mention.name && mention.kind === 'person' ? this.taken.get(mention.id) : undefined
      const [who] = its && !its.doubt ? its.who : []
      return who && (who.world ?? who.state) !== undefined ? [{ start: mention.start, who }] : []
    })
    this.known.set(read.report.id, found)
    return found
  }
}
