import type { RecordStatement, Voice } from '../../model/record.ts'
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

/** The statements of a report with their speakers as actors and the day they were made. */
export function resolveStatements(read: DatedRead, dates: Dates, who: Who, world: World): RecordStatement[] {
  return read.reading.statements.map((statement) => {
    const { id, start, end, text, form, act, channel, cue, rule } = statement
    const speaker = statement.speaker === null ? undefined : sayerOf(statement.speaker, who, world)
    const to = statement.to === undefined ? undefined : speakerOf(statement.to, who, world)
    const hearer = to?.all?.[0] ?? to
    const when = statement.time === undefined ? undefined : dates[statement.time]
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
      chain: passedOn(
        chainOf(statement.chain, read.report, who, world),
        statement.to === undefined ? [] : chainOf([{ who: statement.to }], read.report, who, world),
      ).filter((link) => !link.actor || link.actor !== speaker?.actor),
      ...(cue ? { cue: { start: cue.start, end: cue.end } } : {}),
      because: { rule, start, end },
    }
  })
}
