import type { Actor } from '../../model/actor.ts'
import { addDays } from '../../model/calendar.ts'
import type { Numbered, Sum } from '../../model/measure.ts'
import type { EntryCommon, Named, RecordReport, Voice } from '../../model/record.ts'
import type { Grain, When } from '../../model/time.ts'
import { sayChain, sayVoice } from '../phrases.ts'
import { type Column, column, of } from './column.ts'

const GRAINS = {
  minute: 'to the minute',
  hour: 'to the hour',
  daypart: 'a part of a day',
  day: 'a day',
  weekend: 'a weekend',
  week: 'a week, Monday to Sunday',
  fortnight: 'two weeks',
  month: 'a month',
  quarter: 'a quarter',
  half: 'half a year',
  season: 'a season',
  year: 'a year',
  decade: 'a decade',
  century: 'a century',
} as const satisfies Record<Grain, string>

/** A date in four columns, each name beginning with what it is the date of. */
export const dateColumns = (prefix: string, of: string): readonly Column<When>[] => [
  column(`${prefix}_edtf`, 'edtf', `${of}, in EDTF; a set in brackets is days of which it is one`, ({ edtf }) => edtf),
  column(`${prefix}_first`, 'day', `${of}: the earliest day it can be`, ({ from }) => from),
  column(`${prefix}_last`, 'day', `${of}: the latest day it can be, inclusive`, ({ to }) => addDays(to, -1)),
  column(`${prefix}_grain`, 'code', `${of}: how finely the words tell it`, ({ grain }) => grain, { codes: GRAINS }),
  column(`${prefix}_why`, 'text', `${of}: from which words it was reckoned`, ({ why }) => why),
]

/** Parties in three columns. */
export const partyColumns = (prefix: string, who: string): readonly Column<readonly Named[]>[] => [
  column(prefix, 'list', `${who}: canonical English names`, (parties) => parties.map(({ name }) => name)),
  column(`${prefix}_ids`, 'ids', `${who}: ids of the record's actors, in the same order`, (parties) => parties.map(({ actor }) => actor)),
  column(`${prefix}_states`, 'list', `${who}: the states they are or belong to, ISO 3166-1 alpha-3, each once`, (parties, { actor }) => [
    ...new Set(parties.flatMap((party) => stateOf(actor(party.actor)) ?? [])),
  ]),
]

/** A state has its code as its id in the world tables. */
const stateOf = (actor: Actor | undefined): string | undefined => (actor?.kind === 'state' ? actor.world : actor?.state)

/** Money in four columns. */
export const amountColumns: readonly Column<Sum>[] = [
  column('amount_min', 'number', 'money: the least that reports tell, in units of the currency', ({ min }) => min),
  column('amount_max', 'number', 'money: the most that reports tell, in units of the currency', ({ max }) => max),
  column('amount_currency', 'text', 'money: currency, ISO 4217', ({ currency }) => currency),
  column('amount_about', 'yes', 'money: told as about so much', ({ about }) => about),
]

/** Things or people counted, in four columns. */
export const countColumns: readonly Column<Numbered>[] = [
  column('count_min', 'number', 'how many at least', ({ min }) => min),
  column('count_max', 'number', 'how many at most', ({ max }) => max),
  column('count_of', 'text', 'what is counted, as the first report writes it', ({ of }) => of),
  column('count_about', 'yes', 'told as about so many', ({ about }) => about),
]

/** What stands behind an entry: how many say it, what they disagree on, and the words. */
export const groundColumns: readonly Column<EntryCommon>[] = [
  column(
    'origins',
    'integer',
    'independent origins behind it: copies, translations and reports leaning on the same officials count once',
    ({ origins }) => origins,
    {
      always: true,
    },
  ),
  column(
    'disputed',
    'list',
    'what reports disagree on, each as "field (state): value | value": every side, in the order of the record',
    ({ id }, { conflicts }) => conflicts(id).map(({ on, state, sides }) => `${on} (${state.kind}): ${sides.map(({ value }) => value).join(' | ')}`),
  ),
  column('history', 'list', 'how its status moved, each step with the EDTF date of the report that tells it', ({ history = [] }) =>
    history.map(({ status, date }) => (date ? `${status} ${date}` : status)),
  ),
  column('reports', 'ids', 'ids of the reports that tell it', ({ reports }) => reports, { always: true }),
  column('claims', 'ids', 'ids of the claims behind it: rows of the table claims', ({ claims }) => claims, { always: true }),
  column('source', 'text', 'how the report is called whose words are in `quote`', (entry, { evidence }) => evidence(entry)[0]?.source),
  column('quote', 'text', 'the sentence that tells how it stands; white space drawn together', (entry, { evidence }) => evidence(entry)[0]?.quote),
]

const reportColumns: readonly Column<RecordReport>[] = [
  column('report', 'id', 'id of the report it stands in', ({ id }) => id, { always: true }),
  column('source', 'text', 'how that report is called: outlet, else file, else address', ({ id }, { source }) => source(id), { always: true }),
  column('language', 'text', 'language of that report, BCP 47', ({ language }) => language, { always: true }),
  column('side', 'text', 'the state whose own account that report is, ISO 3166-1 alpha-3', ({ side }) => side),
  column('published_edtf', 'edtf', 'date of that report, in EDTF', ({ published }) => published?.edtf),
  column('origin', 'text', 'what that report repeats: the id of another, or the name of an agency', ({ origin }) => origin),
]

/** The columns of the report that a thing stands in. */
export const reportOf = of<{ readonly report: string }, RecordReport>(({ report }, look) => look.report(report), reportColumns)

/** Through whom something came, in one column. */
export const chainColumn: Column<{ readonly chain: readonly Voice[] }> = column(
  'chain',
  'list',
  'through whom the report has it, outermost first, without its outlet and without the speaker; empty where it says so itself',
  ({ chain }) => (sayChain(chain) ? chain.map(sayVoice) : undefined),
)
