import type { Anchor, Span } from './model/anchor.ts'
import type { Conflict, Entry, Named, RecordClaim, RecordSaid, RecordStatement, StoryRecord, Value } from './model/record.ts'
import type { Report } from './model/report.ts'
import type { AnchoredWhen } from './model/time.ts'

/** Fields of a claim whose value is the very words of the report. */
const WORDED = ['what', 'condition', 'name', 'office'] as const satisfies readonly (keyof RecordSaid)[]

/** Everything in a record that leads to no words of a report and to no named ground: a line for each, none where the promise is kept. */
export function unanchored(record: StoryRecord, reports: readonly Report[]): readonly string[] {
  const ground = new Ground(record, reports)
  return [
    ...record.claims.flatMap((claim) => ground.claim(claim)),
    ...record.statements.flatMap((statement) => ground.statement(statement)),
    ...record.entries.flatMap((entry) => ground.entry(entry)),
    ...record.conflicts.flatMap((conflict) => ground.conflict(conflict)),
    ...record.actors.flatMap(({ name, names }) => names.flatMap((naming) => ground.quote(`a name of ${name}`, naming, naming.text))),
    ...record.reports.flatMap(({ id, published }) => (published ? needs(`the ground of the date of ${id}`, published.ground && published.why) : [])),
    ...record.notices.flatMap(({ report, start, end, says }) =>
      report === undefined || start === undefined || end === undefined ? [] : ground.inText(says, { report, start, end }),
    ),
  ]
}

/** The lines of one entry by which it shows whom it is about. */
const partiesOf = (entry: Entry): readonly Named[] => {
  const {
    participants = [],
    by = [],
    toward = [],
    to = [],
    persons = [],
    parties = [],
    holder,
  } = entry as Partial<Record<'participants' | 'by' | 'toward' | 'to' | 'persons' | 'parties', readonly Named[]>> & { holder?: Named }
  return [...participants, ...by, ...toward, ...to, ...persons, ...parties, ...(holder ? [holder] : [])]
}

/** Every value in what a claim says, with the name of its field. */
const valuesOf = (says: RecordSaid): readonly (readonly [string, Value<unknown>])[] =>
  Object.entries(says).flatMap(([field, said]) =>
    (Array.isArray(said) ? said : [said]).flatMap((value: unknown) => (isValue(value) ? [[field, value] as const] : [])),
  )

const isValue = (value: unknown): value is Value<unknown> => typeof value === 'object' && value !== null && 'value' in value

const needs = (what: string, there: unknown): readonly string[] => (there ? [] : [`${what}: not told`])

class Ground {
  private readonly texts: ReadonlyMap<string, string>
  private readonly claims: ReadonlyMap<string, RecordClaim>
  private readonly named: ReadonlyMap<string, readonly Anchor[]>

  constructor(record: StoryRecord, reports: readonly Report[]) {
    this.texts = new Map(reports.map((report) => [report.id, report.text]))
    this.claims = new Map(record.claims.map((claim) => [claim.id, claim]))
    this.named = new Map(record.actors.map((actor) => [actor.id, actor.names]))
  }

  inText(what: string, { report, start, end }: Anchor): readonly string[] {
    const length = this.texts.get(report)?.length ?? -1
    return 0 <= start && start < end && end <= length ? [] : [`${what}: ${start} to ${end} is not in report ${report}`]
  }

  quote(what: string, anchor: Anchor, words: string): readonly string[] {
    const there = this.texts.get(anchor.report)?.slice(anchor.start, anchor.end)
    return there === words ? this.inText(what, anchor) : [`${what}: "${words}" is not what stands there ("${there}")`]
  }

  when(what: string, when: AnchoredWhen | undefined): readonly string[] {
    if (!when) return []
    return [
      ...needs(`${what} has words`, when.anchors.length),
      ...needs(`${what} tells its reason`, when.why),
      ...when.anchors.flatMap((anchor) => this.inText(what, anchor)),
    ]
  }

  claim({ id, report, says, evidence, because }: RecordClaim): readonly string[] {
    const at = (span: Span): Anchor => ({ report, start: span.start, end: span.end })
    const values = valuesOf(says).flatMap(([field, { value, anchors }]) => [
      ...needs(`${field} of claim ${id} has words`, anchors.length),
      ...anchors.flatMap((anchor) => this.inText(`${field} of claim ${id}`, at(anchor))),
      ...(isNamed(value) ? this.party(`${field} of claim ${id}`, value, anchors.map(at)) : []),
    ])
    const words = WORDED.flatMap((field) => (says[field] ? [[field, says[field]] as const] : []))
    return [
      ...needs(`evidence of claim ${id}`, evidence.length),
      ...evidence.flatMap((quoted) => [
        ...this.quote(`evidence of claim ${id}`, quoted, quoted.quote),
        ...(quoted.report === report ? [] : [`evidence of claim ${id} is from another report`]),
      ]),
      ...this.inText(`the rule's words of claim ${id}`, at(because)),
      ...values,
      ...words.flatMap(([field, { value, anchors }]) => anchors.flatMap((anchor) => this.quote(`${field} of claim ${id}`, at(anchor), value))),
      ...this.when(`when of claim ${id}`, says.when),
      ...this.when(`due of claim ${id}`, says.due),
    ]
  }

  /** Whoever is a party is named there: one of the namings of the actor lies in the words that the claim gives. */
  private party(what: string, { actor, name }: Named, anchors: readonly Anchor[]): readonly string[] {
    const namings = this.named.get(actor)
    if (!namings) return [`${what}: ${name} is no actor of the record`]
    const meets = (a: Anchor, b: Anchor): boolean => a.report === b.report && a.start < b.end && b.start < a.end
    return anchors.some((anchor) => namings.some((naming) => meets(anchor, naming)))
      ? []
      : [`${what}: ${name} has no naming at ${anchors.map((a) => `${a.start} to ${a.end}`).join()}`]
  }

  statement(statement: RecordStatement): readonly string[] {
    const what = `statement ${statement.id}`
    const voices = [statement.speaker ?? {}, ...(statement.speaker?.all ?? []), statement.to ?? {}, ...statement.chain]
    return [
      ...this.quote(what, statement, statement.text),
      ...this.when(`when of ${what}`, statement.when),
      ...(statement.cue ? this.inText(`the cue of ${what}`, { report: statement.report, ...statement.cue }) : []),
      ...voices.flatMap(({ actor }) => (actor === undefined || this.named.has(actor) ? [] : [`${what}: a voice is no actor of the record`])),
    ]
  }

  entry(entry: Entry): readonly string[] {
    const what = `${entry.kind} ${entry.id}`
    const claims = entry.claims.flatMap((id) => this.claims.get(id) ?? [])
    const parties = new Set(claims.flatMap(({ says }) => valuesOf(says).flatMap(([, { value }]) => (isNamed(value) ? [value.actor] : []))))
    const { made, due } = entry as { made?: AnchoredWhen; due?: AnchoredWhen }
    return [
      ...needs(`claims of ${what}`, claims.length > 0 && claims.length === entry.claims.length),
      ...claims.flatMap((claim) => (claim.entry === entry.id ? [] : [`claim ${claim.id} of ${what} names another entry`])),
      ...partiesOf(entry).flatMap(({ actor, name }) => (parties.has(actor) ? [] : [`${what}: ${name} is a party of none of its claims`])),
      ...[entry.when, made, due].flatMap((when) => this.when(`a date of ${what}`, when)),
      ...(entry.where
        ? [
            ...needs(`the place of ${what} has words`, entry.where.anchors.length),
            ...entry.where.anchors.flatMap((anchor) => this.inText(`the place of ${what}`, anchor)),
          ]
        : []),
      ...(entry.history ?? []).flatMap((step) => (entry.claims.includes(step.claim) ? [] : [`a step of ${what} stands on none of its claims`])),
    ]
  }

  conflict({ id, about, sides, why }: Conflict): readonly string[] {
    const claims = sides.flatMap((side) => side.claims.map((claim) => this.claims.get(claim)))
    return [
      ...needs(`two sides of conflict ${id}`, sides.length > 1 && sides.every((side) => side.claims.length > 0)),
      ...needs(`two reports of conflict ${id}`, new Set(claims.map((claim) => claim?.report)).size > 1),
      ...claims.flatMap((claim) => (claim?.entry === about ? [] : [`a side of conflict ${id} stands on a claim of another entry`])),
      ...needs(`why conflict ${id} is one`, why),
    ]
  }
}

const isNamed = (value: unknown): value is Named => typeof value === 'object' && value !== null && 'actor' in value
