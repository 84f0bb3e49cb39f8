import { Command } from 'commander'
import type { DaySpan } from '../model/edtf.ts'
import type { Knowledge } from '../readout.ts'
import type { Title } from '../title.ts'
import type { Holding } from '../world/world.ts'
import { Failure } from './failure.ts'
import type { WorldOptions } from './added-rows.ts'

interface WhoOptions {
  readonly on?: string
  readonly language?: string
}

export function worldWhoCommand(): Command {
  return new Command('who')
    .description('who held an office, by its title in words')
    .argument('<title>', 'the title with its state or body, in any language that is read')
    .option('--on <date>', 'a day, month or year (2021-09-23, 2021-09, 2021); left out: everybody in the tables')
    .option('--language <code>', 'the language of the title; left out: each in turn')
    .option('--story <name>', 'with what was brought in for a story')
    .option('--db <path>', 'the database; left out: READOUT_DB, else readout.db in your data folder')
    .option('--json', 'for programs: the same as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  $ readout world who "Russian foreign minister" --on 2021-09-23\n  $ readout world who "ambassadeur de France en Italie" --on 2019\n  $ readout world who "UN Secretary-General"',
    )
    .action(async (title: string, _: unknown, command: Command) => {
      const options = command.optsWithGlobals<WhoOptions & WorldOptions>()
      const answer = await answerTo(title, options)
      const { write, writeJson } = await import('./output.ts')
      if (options.json) {
        if (answer.holders.length === 0) process.exitCode = 1
        return writeJson(answer)
      }
      if (answer.holders.length === 0) throw new Failure(answer.says ?? '')
      const lines = answer.holders.map(
        ({ name, from, to, source, asOf }) =>
          `  ${name}, ${to ? `${from} to ${to}` : `since ${from}`} (${[source, asOf ? `as of ${asOf}` : ''].filter(Boolean).join(', ')})`,
      )
      await write(`${[`${answer.office}${options.on ? `, ${options.on}` : ''}`, ...lines, ...(answer.says ? [`  ${answer.says}`] : [])].join('\n')}\n`)
    })
}

/** Somebody who held an office, and what says so. */
interface Holder {
  readonly id: string
  readonly name: string
  readonly wikidata?: string
  /** EDTF. */
  readonly from: string
  /** EDTF; left out: still, as of `asOf`. */
  readonly to?: string
  /** Whether they held it on every day that was asked for, for certain. */
  readonly certain?: boolean
  readonly source: string
  readonly asOf: string
}

interface Answer {
  readonly asked: string
  readonly on?: string
  /** The office in words, where the title was read. */
  readonly office?: string
  readonly language?: string
  readonly holders: readonly Holder[]
  /** Why there is nobody, or several. */
  readonly says?: string
}

async function answerTo(asked: string, { on, language, ...options }: WhoOptions & WorldOptions): Promise<Answer> {
  const days = await daysOf(on)
  const [{ know }, { addedFor }, { readTitle, holdersOfTitle, seatInWords, whyNobody }] = await Promise.all([
    import('../know.ts'),
    import('./added-rows.ts'),
    import('../title.ts'),
  ])
  const known = await know(undefined, (await addedFor(options)).added)
  const languages = [...known.readers.keys()]
  if (language !== undefined && !languages.includes(language))
    throw new Failure(`there is no language pack for "${language}": say ${languages.join(' or ')}`, 2)
  const request = { asked, ...(on ? { on } : {}) }
  const title = readTitle(asked.toWellFormed(), known, language === undefined ? languages : [language])
  if (typeof title === 'string') return { ...request, holders: [], says: title }
  const office = seatInWords(title.seat, known.world)
  const why = whyNobody(title.seat, known.world)
  const rows = why ? [] : holdersOfTitle(title.seat, known.world, days)
  const says = why ?? saysOf(title, rows, known, office, days, on)
  return { ...request, office, language: title.language, holders: rows.map((row) => holderOf(row, known, days)), ...(says ? { says } : {}) }
}

/** Why there is nobody, or several, or perhaps only somebody. */
function saysOf(
  title: Title,
  rows: readonly Holding[],
  known: Knowledge,
  office: string,
  days: DaySpan | undefined,
  on: string | undefined,
): string | undefined {
  const [only, another] = rows
  if (!only) return whyNone(title, known, office, on)
  if (!days) return undefined
  if (another) return whySeveral(title, rows, days, known)
  const isSure = only.certain.from < days.to && days.from < only.certain.to
  return isSure ? undefined : 'perhaps: the row does not tell the day of coming or going'
}

async function daysOf(on: string | undefined): Promise<DaySpan | undefined> {
  if (on === undefined) return undefined
  const { readEdtf, spanOf } = await import('../model/edtf.ts')
  const read = readEdtf(on)
  if (!read) throw new Failure(`--on "${on}" is no date: write 2021-09-23, 2021-09 or 2021`, 2)
  return spanOf(read)
}

function holderOf({ person, from, to, source, asOf, certain }: Holding, { world }: Knowledge, days: DaySpan | undefined): Holder {
  const who = world.person(person)
  return {
    id: person,
    name: who?.name ?? person,
    ...(who?.wikidata ? { wikidata: who.wikidata } : {}),
    from,
    ...(to ? { to } : {}),
    ...(days ? { certain: certain.from <= days.from && days.to <= certain.to } : {}),
    source,
    asOf,
  }
}

function whyNone({ seat }: Title, { world }: Knowledge, office: string, on: string | undefined): string {
  const rows = seat.of === undefined ? [] : world.rows.holdings.filter((row) => row.office === seat.office && row.of === seat.of && row.posted === seat.posted)
  if (rows.length === 0) return `nobody is known as ${office}: the tables have no row for it ("readout world import" brings more)`
  const dates = rows
    .flatMap(({ from, to, asOf }) => [from, to || asOf])
    .filter(Boolean)
    .sort()
  return `nobody is known as ${office}${on ? ` on ${on}` : ''}: the tables tell of ${dates.at(0)} to ${dates.at(-1)}, not of every day between`
}

function whySeveral({ seat }: Title, rows: readonly Holding[], days: DaySpan, { world }: Knowledge): string {
  if (world.office(seat.office)?.seats !== '1' && seat.posted === undefined) return 'several: more than one may hold it at once'
  const inTurn = rows.some(({ certain }) => certain.from >= days.from && certain.from < days.to)
  return inTurn ? 'several: one after the other in that time' : 'several: the day on which one followed the other is not known'
}
