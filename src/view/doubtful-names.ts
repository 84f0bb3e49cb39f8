import type { Actor, Naming } from '../model/actor.ts'
import { type Anchor, shared, type Span } from '../model/anchor.ts'
import type { RecordClaim } from '../model/record.ts'
import type { Doubt, Found, Reading, Reason } from './doubt.ts'
import { type Cited, lineOf, type Party, partyOf } from './line.ts'
import { foldName } from './names.ts'
import { paragraphAt, type Passage, passageOf } from './passage.ts'
import type { Shelf } from './shelf.ts'
import { siglaOf } from './sigla.ts'

/** A judgement names at most so many mentions, and a doubt shows so many lines, passages and other people. */
const MOST = { mentions: 1000, lines: 4, passages: 3, others: 5 }

/** One form of a name, taken for one actor for one reason, wherever it stands. */
interface Form {
  readonly actor: Actor
  readonly namings: readonly Naming[]
  readonly sure: boolean
}

/**
 * Names of people that may be somebody else's, and people whom a report names by office alone. One doubt for all places with the same words, taken for the
 * same person for the same reason. What no line and no statement rests on is left out: deciding it would change nothing.
 */
export function doubtfulNames(shelf: Shelf, isDecided: (mention: string) => boolean): readonly Found[] {
  return shelf.record.actors.flatMap((actor) => {
    const known = new Set(actor.names.filter(isByName).map(({ report }) => report))
    const open = actor.names.filter(({ mention, doubt, report }) => mention !== undefined && !isDecided(mention) && (doubt || !known.has(report)))
    if (open.length === 0) return []
    const told = restingOn(shelf, actor.id)
    const forms = Map.groupBy(open, ({ text, how, why, doubt }) => [foldName(text), how, why, doubt].join('\n'))
    return [...forms.values()].flatMap((namings) => foundIn(shelf, { actor, namings, sure: namings[0]?.doubt === undefined }, told))
  })
}

const isByName = ({ how, doubt }: Naming): boolean => (how === 'exact' || how === 'near') && !doubt

/** How many lines and statements of each report rest on somebody. */
function restingOn(shelf: Shelf, actor: string): ReadonlyMap<string, number> {
  const told = new Map<string, number>()
  const count = (report: string): unknown => told.set(report, (told.get(report) ?? 0) + 1)
  for (const { reports } of shelf.entriesOf(actor)) for (const report of reports) count(report)
  for (const { report } of shelf.statementsBy(actor)) count(report)
  return told
}

function foundIn(shelf: Shelf, form: Form, told: ReadonlyMap<string, number>): readonly Found[] {
  const first = form.namings[0]?.mention
  const reports = new Set(form.namings.map(({ report }) => report))
  const weight = [...reports].reduce((sum, report) => sum + (told.get(report) ?? 0), 0)
  if (first === undefined || weight === 0) return []
  // A name in doubt weighs more than an office that the tables know the holder of.
  return [{ id: first, is: 'name', aliases: [form.actor.id], weight: form.sure ? weight : weight + 1000, tell: () => tellName(shelf, first, form) }]
}

function tellName(shelf: Shelf, id: string, { actor, namings, sure }: Form): Doubt | undefined {
  const [naming] = namings
  if (!naming) return undefined
  const mentions = namings.flatMap(({ mention }) => mention ?? []).slice(0, MOST.mentions)
  const byReport = [...Map.groupBy(namings, ({ report }) => report).values()].map(([one]) => one as Naming)
  const lines = entriesWith(shelf, namings)
  const others = othersCalled(shelf, actor, naming.text)
  return {
    id,
    is: 'name',
    name: {
      words: naming.text,
      language: shelf.report(naming.report)?.language ?? 'und',
      how: naming.how,
      ...(sure ? { sure: true } : {}),
      taken: party(shelf, actor),
      places: namings.length,
    },
    lines: lines.slice(0, MOST.lines).map((entry) => lineOf(shelf, entry)),
    more: Math.max(lines.length - MOST.lines, 0),
    cited: byReport.map((one) => cite(shelf, one)),
    passages: byReport.slice(0, MOST.passages).flatMap((one) => wordsAround(shelf, one) ?? []),
    readings: others.map((one) => asReading(shelf, one, mentions)),
    reasons: reasonsOf(shelf, actor, namings, others),
    ways: { accept: mentions, reject: mentions, correct: { about: mentions, fields: ['actor'] } },
  }
}

/** Somebody with the highest office held in the days of the story, as the reader's language has it. */
function party(shelf: Shelf, { id, name, offices = [] }: Actor): Party {
  const [office] = offices
  return { ...partyOf(shelf, { actor: id, name }), ...(office ? { office: `${shelf.term(office.title)}, ${shelf.term(office.of)}` } : {}) }
}

const cite = (shelf: Shelf, { report, start, end }: Anchor): Cited => ({ report, siglum: siglaOf(shelf.record).get(report) ?? report, start, end })

/** The words with the paragraph around them, cut down where it is long. */
function wordsAround(shelf: Shelf, { report, start, end }: Anchor): Passage | undefined {
  return passageOf(shelf, report, paragraphAt(shelf.text(report) ?? '', { start, end }), [{ start, end }])
}

/** Entries of whose parties the words are one. */
function entriesWith(shelf: Shelf, namings: readonly Naming[]) {
  const ids = namings.flatMap(({ report, ...words }) =>
    shelf.holdings(report).claims.flatMap((claim) => (partiesIn(claim).some((span) => shared(span, words) > 0) ? [claim.entry] : [])),
  )
  return [...new Set(ids)].flatMap((id) => shelf.entry(id) ?? [])
}

function partiesIn({ says: { participants, by, toward, to, persons, parties, holder } }: RecordClaim): readonly Span[] {
  return [participants, by, toward, to, persons, parties, holder && [holder]].flatMap((some) => some ?? []).flatMap(({ anchors }) => anchors)
}

/** Other people of the story whose names have all the words of a name. */
function othersCalled(shelf: Shelf, actor: Actor, text: string): readonly Actor[] {
  const words = foldName(text).split(' ').filter(Boolean)
  const has = ({ name }: Actor): boolean => {
    const own = foldName(name).split(/[\s-]+/u)
    return words.length > 0 && words.every((word) => own.includes(word))
  }
  return shelf.record.actors.filter((one) => one.kind === 'person' && one.id !== actor.id && has(one)).slice(0, MOST.others)
}

/** Choosing somebody else says so by the id of the world, or by name where the world has none. */
function asReading(shelf: Shelf, actor: Actor, mentions: readonly string[]): Reading {
  return {
    value: shelf.name(actor.id) ?? actor.name,
    passages: [],
    sets: { field: 'actor', value: actor.world ?? actor.name, about: mentions },
  }
}

function reasonsOf(shelf: Shelf, actor: Actor, namings: readonly Naming[], others: readonly Actor[]): readonly Reason[] {
  const [first] = namings as readonly [Naming, ...Naming[]]
  const surely = actor.names.find((one) => isByName(one) && namings.some(({ report }) => report === one.report))
  return [
    { for: true, is: 'why', says: first.why },
    surely ? { for: true, is: 'named', report: cite(shelf, surely) } : { for: false, is: 'nowhere' },
    ...(others.length ? [{ for: false, is: 'namesakes', actors: others.map((one) => party(shelf, one)) } as const] : []),
  ]
}
