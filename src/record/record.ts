import type { Actor } from '../model/actor.ts'
import { byCode } from '../model/id.ts'
import type { ClaimKind } from '../model/claim.ts'
import type { Judgement } from '../model/judgement.ts'
import type { RecordNotice } from '../model/notice.ts'
import { RECORD_FORMAT, type RecordReport, type RecordStatement, type StoryRecord } from '../model/record.ts'
import type { Report } from '../model/report.ts'
import { actionMatter } from './merge/actions.ts'
import { commitmentMatter } from './merge/commitments.ts'
import { holdingMatter } from './merge/holdings.ts'
import { instrumentMatter } from './merge/instruments.ts'
import { occasionMatter } from './merge/occasions.ts'
import { castOf, type Cast } from './merge/cast.ts'
import { contactMatter } from './merge/contacts.ts'
import { entryOf, type Made } from './merge/entries.ts'
import { occasionsApart } from './merge/folds.ts'
import { grouped } from './merge/grouping.ts'
import type { Group } from './merge/group.ts'
import { linkByOutcome, linkByWords } from './merge/links.ts'
import type { Matter } from './merge/matter.ts'
import { originsOf, type Origins } from './merge/origins.ts'
import { NO_PLACES, type PlaceOf } from './merge/places.ts'
import { fulfilment, newestDay } from './merge/promises.ts'
import { isReference, tieReferences } from './merge/references.ts'
import { withoutRetold } from './merge/retold.ts'
import { noteOf, verdictsOf, type Verdicts } from './merge/rulings.ts'
import { recordClaim } from './merge/says.ts'
import { inSettings } from './merge/settings.ts'
import { inReportOrder, tell, type Told } from './merge/told.ts'
import { noticesOfVersions, withoutVersions } from './merge/versions.ts'
import type { Resolution } from './resolved.ts'

/** Kinds in the order in which they are grouped: contacts last, for what is told beside them can link them. */
const ORDER = { action: 0, instrument: 1, commitment: 2, occasion: 3, holding: 4, contact: 5 } as const satisfies Record<ClaimKind, number>

/**
 * The record of a story: claims under entries, sides under conflicts, independent origins counted. Pure and deterministic; the order in which
 * reports, claims, actors, statements and judgements are given does not change it. `placeOf` looks places up in the world's tables; without it
 * no two places are told apart.
 */
export function merge(
  story: string,
  resolution: Resolution,
  reports: readonly Report[],
  judgements: readonly Judgement[],
  placeOf: PlaceOf = NO_PLACES,
): StoryRecord {
  const claimIds = new Set(resolution.claims.map((c) => c.claim.id))
  const verdicts = verdictsOf(judgements, (id) => claimIds.has(id))
  const kept = resolution.reports.filter((report) => !verdicts.withdrawnReports.has(report.id)).sort(inReportOrder)
  const isKept = new Set(kept.map((report) => report.id))
  const origins = originsOf(kept, reports, resolution.actors)
  const cast = castOf(resolution.actors)
  const told = tell(
    resolution.claims.filter((c) => isKept.has(c.report)),
    kept,
    reports,
  )
  const judged = told.filter((t) => !verdicts.rejected.has(t.id))
  const standing = withoutVersions(inSettings(judged, cast), cast)
  const statements = resolution.statements.filter((s) => isKept.has(s.report))
  linkByWords(standing, statements)
  const groups = groupsOf(standing, resolution.actors, cast, verdicts, placeOf)
  const asOf = newestDay(kept)
  const stage = {
    cast,
    origins,
    placeOf,
    verdicts,
    older: resolution.older ?? [],
    fulfilled: fulfilment(standing, cast, { groups, actors: resolution.actors }),
    ...(asOf === undefined ? {} : { asOf }),
  }
  const made = groups.map((group) => entryOf(group, stage)).sort(inTimeOrder)
  return {
    format: RECORD_FORMAT,
    story,
    reports: kept.map((report) => withOrigin(report, origins)),
    actors: actorsOf(resolution.actors, isKept, kept),
    entries: made.map((m) => m.entry),
    statements: inTextOrder(statements, kept),
    claims: made
      .flatMap((m) => m.claims.map((t) => ({ t, entry: m.entry.id })))
      .sort((a, b) => a.t.rank - b.t.rank)
      .map(({ t, entry }) => recordClaim(t, entry, cast)),
    conflicts: withoutRetold(
      made.flatMap((m) => m.conflicts),
      made.map((m) => m.entry),
      made.flatMap((m) => m.claims),
    ),
    notices: quoted(noticesOf([...resolution.notices, ...noticesOfVersions(judged)], told, verdicts, kept), reports),
  }
}

function groupsOf(told: readonly Told[], actors: readonly Actor[], cast: Cast, verdicts: Verdicts, placeOf: PlaceOf): readonly Group[] {
  const matters = {
    contact: contactMatter(placeOf),
    action: actionMatter,
    instrument: instrumentMatter,
    commitment: commitmentMatter,
    occasion: occasionMatter,
    holding: holdingMatter,
  } as const satisfies Record<ClaimKind, Matter>
  const byKind = Map.groupBy(told, (t) => t.says.kind)
  const groups: Group[] = []
  const of = (kind: ClaimKind): readonly Group[] => groups.filter((group) => group.claims[0]?.says.kind === kind)
  for (const kind of (Object.keys(ORDER) as ClaimKind[]).sort((a, b) => ORDER[a] - ORDER[b])) {
    const claims = byKind.get(kind) ?? []
    if (kind === 'contact')
      linkByOutcome(
        claims,
        groups.filter((group) => ORDER[(group.claims[0] as Told).says.kind] < ORDER.occasion),
      )
    const whole = claims.filter((told) => !isReference(told))
    const made = grouped(whole, matters[kind], cast, verdicts)
    if (whole.length < claims.length) tieReferences(claims.filter(isReference), made, cast, placeOf)
    groups.push(...made)
  }
  const kept = new Set(occasionsApart(of('occasion'), of('contact'), actors, { cast, placeOf, isKept: (one) => verdicts.accepted.has(one.id) }))
  return groups.filter((group) => group.claims[0]?.says.kind !== 'occasion' || kept.has(group))
}

/** By date, undated entries last, then by first claim. */
const inTimeOrder = (a: Made, b: Made): number =>
  byCode(a.entry.when?.from ?? '9999', b.entry.when?.from ?? '9999') ||
  (a.claims[0] as Told).rank - (b.claims[0] as Told).rank ||
  byCode(a.entry.id, b.entry.id)

function withOrigin(report: RecordReport, origins: Origins): RecordReport {
  const repeats = origins.repeats(report.id)
  return repeats === undefined || report.origin !== undefined ? report : { ...report, origin: repeats }
}

const rankOf = (kept: readonly RecordReport[]): ((id: string | undefined) => number) => {
  const order = new Map(kept.map((report, i) => [report.id, i]))
  return (id) => (id === undefined ? -1 : (order.get(id) ?? kept.length))
}

function inTextOrder(statements: readonly RecordStatement[], kept: readonly RecordReport[]): readonly RecordStatement[] {
  const rank = rankOf(kept)
  return [...new Map(statements.map((s) => [s.id, s])).values()].sort(
    (a, b) => rank(a.report) - rank(b.report) || a.start - b.start || a.end - b.end || byCode(a.id, b.id),
  )
}

/** Actors with their names in kept reports, in the order in which a reader meets them; who is named only in a withdrawn report is gone. */
function actorsOf(actors: readonly Actor[], isKept: ReadonlySet<string>, kept: readonly RecordReport[]): readonly Actor[] {
  const rank = rankOf(kept)
  const named = [...new Map(actors.map((a) => [a.id, a])).values()].flatMap((actor) => {
    const names = actor.names.filter((name) => isKept.has(name.report)).sort((a, b) => rank(a.report) - rank(b.report) || a.start - b.start || a.end - b.end)
    return names.length || !actor.names.length ? [{ ...actor, names }] : []
  })
  const first = (actor: Actor): number => (actor.names[0] ? rank(actor.names[0].report) : kept.length)
  return named.sort((a, b) => first(a) - first(b) || (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0) || byCode(a.id, b.id))
}

function noticesOf(notices: readonly RecordNotice[], told: readonly Told[], verdicts: Verdicts, kept: readonly RecordReport[]): readonly RecordNotice[] {
  const rank = rankOf(kept)
  const rejected = told.flatMap((t): readonly RecordNotice[] => {
    const judgement = verdicts.rejected.get(t.id)
    const { start, end } = t.claim.because
    return judgement
      ? [
          {
            about: 'judgement',
            judgement: judgement.id,
            report: t.report.id,
            start,
            end,
            says: `${judgement.by} rejected the ${t.says.kind} told here${noteOf(judgement)}`,
          },
        ]
      : []
  })
  return [...notices.filter((n) => n.report === undefined || !verdicts.withdrawnReports.has(n.report)), ...rejected, ...verdicts.notices].sort(
    (a, b) => rank(a.report) - rank(b.report) || (a.start ?? -1) - (b.start ?? -1) || (a.end ?? -1) - (b.end ?? -1) || byCode(a.says, b.says),
  )
}

/** Each with the words it is about. */
function quoted(notices: readonly RecordNotice[], reports: readonly Report[]): readonly RecordNotice[] {
  const texts = new Map(reports.map(({ id, text }) => [id, text]))
  return notices.map((notice) => {
    const { report, start, end } = notice
    const text = report === undefined || start === undefined ? undefined : texts.get(report)
    return text === undefined ? notice : { ...notice, quote: text.slice(start, end) }
  })
}
