import type { ComparedPoint, ComparedSide, Comparison, Difference, MeaningWord } from '../../model/comparison.ts'
import { shared, type Span } from '../../model/anchor.ts'
import type { Conflict, ContactEntry, StoryRecord } from '../../model/record.ts'
import type { World } from '../../world/world.ts'
import { accountsOf, type Account, type ReportText } from './account.ts'
import { align, type Aligned, denies, type Told } from './align.ts'
import { fieldPoints, words } from './fields.ts'
import { matterOf, namedIn, weights } from './matter.ts'
import { sidesOf, type Party } from './sides.ts'

/** Sides that share less than this of what the shorter one says put it in other words; of two languages nobody can tell. */
const SAME_WORDS = 0.75
/** Words by which a point is known. */
const ABOUT = 3

/** What comparing asks besides the record. */
export interface Texts {
  /** A text that a side published, with where its sentences are. */
  textOf(report: string): ReportText | undefined
  /** The words of a text that carry meaning, by its language. Offsets are of that text. */
  meaning(text: string, language: string): readonly MeaningWord[]
}

/**
 * Compares what each side's own account says of one contact.
 * `undefined` where the record has no such contact. A side that is silent on a point is shown as silent; it contradicts nobody.
 */
export function compare(record: StoryRecord, contact: string, world: World, texts: Texts): Comparison | undefined {
  const entry = record.entries.find(({ id }) => id === contact)
  if (entry?.kind !== 'contact') return undefined
  const sides = sidesOf(entry, record, world)
  const accounts = accountsOf(entry, record, sides, (report) => texts.textOf(report))
  const fields = fieldPoints(
    accounts,
    record.conflicts.filter(({ about }) => about === contact),
  )
  return {
    contact,
    sides: sides.parties.map((party, i) => comparedSide(party, accounts[i] as Account, record)),
    points: [...fields, ...saidPoints(entry, record, { parties: sides.parties, accounts, texts })],
  }
}

const WHY = {
  'own-text': 'what it published itself',
  quoted: 'what reports quote from its houses and officials, or tell on their word',
  none: 'no report of this story has words of its houses or officials on this contact',
} as const

function comparedSide({ state, name, participants }: Party, { ground, items }: Account, record: StoryRecord): ComparedSide {
  const reports = [...new Set(items.map(({ report }) => report))]
  const whose = ground === 'own-text' ? record.reports.find(({ id }) => id === reports[0])?.sideWhy : undefined
  return { ...(state === undefined ? {} : { state }), participants, name, ground, why: whose ? `${WHY[ground]}: ${whose}` : WHY[ground], reports }
}

interface Compared {
  readonly parties: readonly Party[]
  readonly accounts: readonly Account[]
  readonly texts: Texts
}

/** What is said beside the fields of the contact: what several sides speak of first. */
function saidPoints(entry: ContactEntry, record: StoryRecord, { parties, accounts, texts }: Compared): readonly ComparedPoint[] {
  const named = namedIn(record.actors)
  const keys = new Set(parties.map(({ key }) => key))
  const ours = record.actors.filter(({ id, world }) => keys.has(id) || keys.has(world ?? '')).map(({ id }) => id)
  const apart = new Set([...keys, ...ours, ...entry.participants.map(({ actor }) => actor)])
  const all = accounts.flatMap(({ items }, side) =>
    items.map((item): Told => ({ side, item, matter: matterOf(item, texts.meaning(item.text, item.language), named.get(item.report), apart) })),
  )
  const weight = weights(all)
  const conflicts = Map.groupBy(record.conflicts, ({ about }) => about)
  const points = align(all, weight)
    .filter(isSaid)
    .map((aligned) => pointOf(aligned, accounts.length, weight, conflicts))
  return [...points.filter(({ relation }) => relation !== 'only'), ...points.filter(({ relation }) => relation === 'only')]
}

/** A sentence that says less than this besides when, where and how long they met has been told with the fields. */
const BESIDES = 3

/** True where words tell more than the fields of the contact. */
const isSaid = ({ told }: Aligned): boolean =>
  told.some(({ item, matter }) => {
    if (item.others.length || !item.claims.length) return true
    const told = item.claims.flatMap(({ says, because }) => [because, ...[says.when, says.where, says.minutes].flatMap((field) => field?.anchors ?? [])])
    return [...matter.values()].filter((span) => !told.some((one) => shared(one, span) > 0)).length >= BESIDES
  })

function pointOf(
  { told, likeness }: Aligned,
  sides: number,
  weight: (stem: string) => number,
  conflicts: ReadonlyMap<string, readonly Conflict[]>,
): ComparedPoint {
  const bySide = Array.from({ length: sides }, (_, side) => told.filter((one) => one.side === side))
  const speaking = bySide.filter((some) => some.length > 0)
  const stems = speaking.map((some) => new Set(some.flatMap(({ matter }) => [...matter.keys()])))
  const common = [...(stems[0] ?? [])].filter((stem) => stems.every((one) => one.has(stem)))
  const telling = common
    .filter((stem) => !stem.startsWith('#'))
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, ABOUT)
  const lit = speaking.length > 1 ? common : telling
  const entry = told.flatMap(({ item }) => item.others).find((claim) => (speaking.length > 1 ? common.includes(`#${claim.entry}`) : true))?.entry
  const conflict = (conflicts.get(entry ?? '') ?? []).find((one) => isBetween(one, speaking))
  const difference = speaking.length > 1 ? differenceOf(speaking, likeness, new Set(common), conflict) : undefined
  return {
    on: 'said',
    relation: difference ? 'differently' : speaking.length > 1 ? 'both' : 'only',
    ...(difference ? { difference } : {}),
    about: aboutOf(told[0] as Told, telling),
    ...(entry === undefined ? {} : { entry }),
    ...(conflict ? { conflict: conflict.id } : {}),
    said: bySide.map((some) =>
      some.map(({ item, matter }) =>
        words(
          item,
          lit.flatMap((stem) => matter.get(stem) ?? []),
        ),
      ),
    ),
  }
}

/** The telling words as the first account has them, in the order of its text. */
function aboutOf({ item, matter }: Told, telling: readonly string[]): readonly string[] {
  const spans = telling.flatMap((stem) => matter.get(stem) ?? []).sort((a, b) => a.start - b.start)
  return spans.map(({ start, end }: Span) => item.text.slice(start - item.start, end - item.start).replace(/\s+/gu, ' '))
}

/** How the sides tell one thing differently, if they do. */
function differenceOf(
  speaking: readonly (readonly Told[])[],
  likeness: number,
  common: ReadonlySet<string>,
  conflict: Conflict | undefined,
): Difference | undefined {
  const denying = speaking.map((some) => some.filter((one) => denies(one, common)).length / some.length)
  const isUneven = denying.some((share) => share !== denying[0])
  if (isUneven && denying.includes(0) && denying.includes(1) && !speaking.some((some) => some.some((one) => isHedged(one, common)))) return 'denied'
  if (conflict) return 'value'
  const figures = speaking.map((some) => new Set(some.flatMap(({ matter }) => [...matter.keys()].filter((stem) => stem.startsWith('=')))))
  if (
    figures.every((some) => some.size > 0) &&
    figures.some((some, i) => figures.slice(i + 1).some((others) => [...some].every((figure) => !others.has(figure))))
  )
    return 'figures'
  if (isUneven || speaking.some((some) => some.some((one) => isHedged(one, common)))) return 'words'
  const languages = new Set(speaking.flat().map(({ item }) => item.language))
  return languages.size === 1 && likeness < SAME_WORDS ? 'words' : undefined
}

/** True where words say of something besides that it is not so, or undo what they share: "would suffer if peace was not restored", "refused to send troops". */
const isHedged = ({ matter }: Told, common: ReadonlySet<string>): boolean => [...matter].some(([stem, one]) => !common.has(stem) && (one.negated || one.undoes))

/** True where two accounts stand on two sides of the conflict. */
function isBetween({ sides }: Conflict, speaking: readonly (readonly Told[])[]): boolean {
  const taken = speaking.map((some) => sides.findIndex(({ claims }) => some.some(({ item }) => item.others.some(({ id }) => claims.includes(id)))))
  return new Set(taken.filter((side) => side >= 0)).size > 1
}
