import type { Entry, RecordClaim, RecordReport, RecordStatement, Conflict, StoryRecord } from '../model/record.ts'
import { partiesOf } from '../model/parties.ts'
import { isoAround, isoChoices } from './calendar-dates.ts'
import { actorEntities, countryOf } from './ftm-actors.ts'
import type { FtmEntity, FtmValues } from './ftm-entity.ts'
import { entity } from './ftm-entity.ts'
import type { Grounds, Tables } from './grounds.ts'
import { jsonLine } from './lines.ts'
import { type LookUp, lookUp } from './look-up.ts'
import { sayChain, sayWho } from './phrases.ts'
import { dayOf, timelineOf } from './sections.ts'
import { headlineAsItStands } from './standing.ts'

/**
 * The record as FollowTheMoney entities, one a line: people and bodies, the offices they hold, reports, where they name whom,
 * events with a link from each report that tells them, statements and conflicts as notes.
 * The model is OpenSanctions' FollowTheMoney 4; several values of a property are alternatives there, as the sides of a conflict are.
 */
export function* recordAsFtm(record: StoryRecord, { tables }: Pick<Grounds, 'tables'>): Iterable<string> {
  for (const one of entitiesOf(lookUp(record), tables)) yield jsonLine(one)
}

function* entitiesOf(look: LookUp, tables: Tables): Iterable<FtmEntity> {
  const { record } = look
  const held = occupancies(record)
  yield* record.reports.map((report) => articleOf(report, look, tables))
  yield* actorEntities(look, tables)
  for (const entry of timelineOf(record)) if (!held.has(entry.id)) yield eventOf(entry, look, tables)
  for (const claim of record.claims) if (look.entry(claim.entry) && !held.has(claim.entry)) yield documentationOf(claim, look)
  yield* record.statements.map((statement) => noteOf(statement, look))
  yield* record.conflicts.map((conflict) => disputeOf(conflict, look))
}

/** The entries that tell of an office held by a person: those are Occupancies and stand with the people. */
function occupancies({ actors, entries }: StoryRecord): ReadonlySet<string> {
  const people = new Set(actors.filter(({ kind }) => kind === 'person').map(({ id }) => id))
  return new Set(entries.filter((entry) => entry.kind === 'holding' && people.has(entry.holder.actor)).map(({ id }) => id))
}

/** FollowTheMoney writes languages by ISO 639-3. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ...{ ar: 'ara', de: 'deu', en: 'eng', es: 'spa', fa: 'fas', fr: 'fra', he: 'heb', it: 'ita', ja: 'jpn', ko: 'kor', nl: 'nld', pl: 'pol' },
  ...{ pt: 'por', ro: 'ron', ru: 'rus', sr: 'srp', tr: 'tur', uk: 'ukr', zh: 'zho' },
}

function articleOf(report: RecordReport, look: LookUp, tables: Tables): FtmEntity {
  const { id, published, url, outlet, title, language, file, side } = report
  return entity(id, 'Article', {
    name: [title ?? look.source(id)],
    title: [title],
    fileName: [file ?? look.source(id)],
    publishedAt: published ? isoChoices(published.edtf) : [],
    language: [LANGUAGES[language]],
    publisher: [outlet],
    sourceUrl: [url],
    country: [countryOf(side, tables)],
    summary: published ? [`Date (EDTF): ${published.edtf}. ${published.why}`] : ['Its date is not told.'],
  })
}

function eventOf(entry: Entry, look: LookUp, tables: Tables): FtmEntity {
  const day = dayOf(entry)
  const place = entry.where?.id ? tables.place(entry.where.id)?.state : undefined
  return entity(entry.id, 'Event', {
    name: [headlineAsItStands(entry)],
    date: day ? isoChoices(day.edtf) : [],
    involved: partiesOf(entry).map(({ actor }) => actor),
    location: [entry.where?.name],
    country: [countryOf(place, tables)],
    keywords: [entry.kind, kindWithin(entry), entry.status],
    summary: [summaryOf(entry, look)],
    notes: entry.why ?? [],
    proof: entry.reports,
    recordId: [entry.id],
  })
}

function kindWithin(entry: Entry): string | undefined {
  if (entry.kind === 'contact') return entry.how
  if (entry.kind === 'action') return entry.act
  if (entry.kind === 'instrument') return entry.type
  return entry.kind === 'commitment' ? entry.state : undefined
}

/** What the model has no property for: the date as it is known, how it stands, who stands behind it. */
function summaryOf(entry: Entry, look: LookUp): string {
  const dates = [
    ...(entry.when ? [`Date (EDTF): ${entry.when.edtf}, ${entry.when.why}`] : ['Its date is not told']),
    ...(entry.kind === 'commitment' && entry.due ? [`due (EDTF): ${entry.due.edtf}, ${entry.due.why}`] : []),
  ]
  const disputed = look.conflicts(entry.id).map(({ on }) => on)
  const standing = [
    `status ${entry.status}`,
    `${entry.origins} independent origins`,
    ...(disputed.length ? [`the reports disagree: ${disputed.join(', ')}`] : []),
  ]
  return [...dates, ...standing, ...(entry.history ?? []).map(({ status, date }) => `${status} as told ${date ?? 'on an unknown day'}`)].join('; ')
}

function documentationOf({ id, report, entry, evidence, stance }: RecordClaim, look: LookUp): FtmEntity {
  const published = look.report(report)?.published
  return entity(id, 'Documentation', {
    document: [report],
    entity: [entry],
    role: [`${stance.polarity}, ${stance.status}`],
    summary: evidence.map(({ quote }) => quote),
    date: [published ? isoAround(published) : undefined],
  })
}

function noteOf(statement: RecordStatement, { report: reportOf }: LookUp): FtmEntity {
  const { id, report, text, form, speaker, chain, when } = statement
  const voices: FtmValues = [speaker?.actor, ...(speaker?.all ?? []).map(({ actor }) => actor)]
  const told = [`${form} speech`, ...(chain.length ? [sayChain(chain)] : []), ...(when ? [`spoken (EDTF): ${when.edtf}`] : [])]
  return entity(id, 'Note', {
    name: [sayWho(statement)],
    description: [text],
    entity: voices,
    summary: [told.join('; ')],
    proof: [report],
    publisher: [reportOf(report)?.outlet],
  })
}

const disputeOf = ({ id, about, on, sides, why, state }: Conflict, { entry }: LookUp): FtmEntity =>
  entity(id, 'Note', {
    name: [`The reports disagree: ${on}`],
    description: [`${sides.map(({ value }) => value).join(' / ')} (${state.kind}). ${why}`],
    entity: [entry(about) ? about : undefined],
    proof: entry(about)?.reports ?? [],
  })
