import type { Span } from '../../model/anchor.ts'
import type { RecordStatement, Voice } from '../../model/record.ts'
import type { Statement } from '../../model/statement.ts'
import type { World } from '../../world/world.ts'
import type { DatedRead } from './dated.ts'
import { chainOf, sayerOf, speakerOf } from './voices.ts'
import type { Dates } from './when.ts'
import type { Who } from './who.ts'

/** "told AFP": an agency that is spoken to passes it on, unless the report is its own. */
const passedOn = (chain: readonly Voice[], hearers: readonly Voice[]): readonly Voice[] => [
  ...chain,
  ...hearers.filter(({ outlet }) => outlet !== undefined && !chain.some((link) => link.outlet === outlet)),
]

/** Somebody's words that an outlet passed on, and where they stand. */
interface Told extends Span {
  readonly who: string
  readonly through: readonly Voice[]
}

/** The outlets through which a report has what somebody told them: "a minister told AFP that Kagame had agreed", and what "the minister added". */
class Outlets {
  private readonly told: Told[] = []
  private readonly who: Who
  constructor(who: Who) {
    this.who = who
  }

  /** The chain with the outlets before whoever told them, and it alone where the words reached the report in another way. */
  before(chain: readonly Voice[], statement: Statement<string>): readonly Voice[] {
    const teller = statement.chain[0]?.who ?? statement.speaker
    const outlets = chain.filter(({ outlet }) => outlet !== undefined)
    if (teller === null) return chain
    const who = this.root(teller)
    if (outlets.length) {
      this.told.push({ who, start: statement.start, end: statement.end, through: outlets })
      return chain
    }
    const unnamed = this.who.mention(who)?.unnamed
    const known = this.told.findLast((told) => told.who === who && (unnamed || (told.start <= statement.start && statement.end <= told.end)))
    return known ? [...known.through, ...chain] : chain
  }

  private root(mention: string): string {
    return this.who.mention(mention)?.repeats ?? mention
  }
}

/** The statements of a report with their speakers as actors and the day they were made. */
export function resolveStatements(read: DatedRead, dates: Dates, who: Who, world: World): RecordStatement[] {
  const outlets = new Outlets(who)
  const chained = (links: Statement<string>['chain']): readonly Voice[] => chainOf(links, read.report, who, world)
  return read.reading.statements.map((statement) => {
    const { id, start, end, text, form, act, channel, cue, rule } = statement
    const speaker = statement.speaker === null ? undefined : sayerOf(statement.speaker, who, world)
    const to = statement.to === undefined ? undefined : speakerOf(statement.to, who, world)
    const hearer = to?.all?.[0] ?? to
    const when = statement.time === undefined ? undefined : dates[statement.time]
    const chain = passedOn(chained(statement.chain), statement.to === undefined ? [] : chained([{ who: statement.to }]))
    return {
      id,
      report: read.report.id,
      start,
      end,
      text,
      form,
      act,
      ...(channel === undefined ? {} : { channel }),
      ...(hearer ? { to: hearer } : {}),
      ...(when ? { when } : {}),
      ...(speaker ? { speaker } : {}),
      chain: outlets.before(chain, statement).filter((link) => !link.actor || link.actor !== speaker?.actor),
      ...(cue ? { cue: { start: cue.start, end: cue.end } } : {}),
      because: { rule, start, end },
    }
  })
}
