import type { Span } from '../../model/anchor.ts'
import type { AccountWords, ComparedPoint } from '../../model/comparison.ts'
import type { Conflict, RecordClaim } from '../../model/record.ts'
import type { Account, Item } from './account.ts'

type Field = Exclude<ComparedPoint['on'], 'said'>

/** What a claim gives for a field: something to compare, and its words. */
interface Given {
  readonly value: string
  readonly from: string
  readonly to: string
  readonly lit: readonly Span[]
}

const padded = (minutes: number): string => String(minutes).padStart(9, '0')

/** A contact that one side says took place, and another that it did not. */
const WHETHER = { affirmed: 'yes', denied: 'no' } as const

/** For each field of a contact, what a claim says of it. Two values agree where their stretches meet. */
const FIELDS: Readonly<Record<Field, (claim: RecordClaim) => Given | undefined>> = {
  whether: ({ stance, because }) => point(stance.status === 'cancelled' ? 'no' : WHETHER[stance.polarity], [because]),
  how: ({ says }) => says.how && point(says.how.value, says.how.anchors),
  when: ({ says, report }) =>
    says.when && { value: says.when.edtf, from: says.when.from, to: says.when.to, lit: says.when.anchors.filter((one) => one.report === report) },
  where: ({ says }) => says.where && { ...point(says.where.value, says.where.anchors), from: '', to: '~' },
  'how-long': ({ says: { minutes } }) =>
    minutes && {
      value: `${minutes.value.min}/${minutes.value.max}`,
      from: padded(minutes.value.min),
      to: padded(minutes.value.max + 1),
      lit: minutes.anchors,
    },
}

/** Stands for itself: agrees with nothing but the same. */
const point = (value: string, lit: readonly Span[]): Given => ({ value, from: value, to: `${value} `, lit })

/** What each account tells of the contact itself, field by field. Two places are taken to differ only where the record says they do: "Geneva" and "the Palais" can be one. */
export function fieldPoints(accounts: readonly Account[], conflicts: readonly Conflict[]): readonly ComparedPoint[] {
  return (Object.keys(FIELDS) as Field[]).flatMap((on) => {
    const given = accounts.map(({ items }) => items.flatMap((item) => givenIn(item, on)))
    const sides = given.filter((some) => some.length > 0)
    if (!sides.length) return []
    const conflict = conflicts.find((one) => one.on === on && isBetween(one, given))
    const isApart =
      conflict !== undefined || sides.some((some, i) => sides.slice(i + 1).some((others) => some.every((x) => others.every((y) => !meets(x.given, y.given)))))
    // That it was a meeting is told with that it took place.
    if (on === 'how' && !isApart) return []
    return [
      {
        on,
        relation: isApart ? 'differently' : sides.length > 1 ? 'both' : 'only',
        ...(isApart ? { difference: on === 'whether' ? 'denied' : 'value' } : {}),
        about: [],
        ...(conflict ? { conflict: conflict.id } : {}),
        said: given.map((some) => wordsOnce(some)),
      } satisfies ComparedPoint,
    ]
  })
}

interface GivenBy {
  readonly given: Given
  readonly claim: string
  readonly item: Item
}

const givenIn = (item: Item, on: Field): readonly GivenBy[] =>
  item.claims.flatMap((claim) => {
    const given = FIELDS[on](claim)
    return given ? [{ given, claim: claim.id, item }] : []
  })

const meets = (a: Given, b: Given): boolean => a.from < b.to && b.from < a.to

/** True where two sides of the contact stand on two sides of the conflict. */
function isBetween({ sides }: Conflict, given: readonly (readonly GivenBy[])[]): boolean {
  const taken = given.map((some) => sides.findIndex(({ claims }) => some.some(({ claim }) => claims.includes(claim)))).filter((side) => side >= 0)
  return new Set(taken).size > 1
}

/** The words of each place once, with all that is lit in them. */
function wordsOnce(some: readonly GivenBy[]): readonly AccountWords[] {
  return [...Map.groupBy(some, ({ item }) => item)].map(([item, all]) =>
    words(
      item,
      all.flatMap(({ given }) => given.lit),
    ),
  )
}

/** An item as it is shown, with these words lit, each once and in the order of the text. */
export function words({ report, start, end, text, speaker, chain, statement }: Item, lit: readonly Span[]): AccountWords {
  const within = lit.filter((span) => start <= span.start && span.end <= end).sort((a, b) => a.start - b.start || b.end - a.end)
  const apart = within.filter((span, i) => within.slice(0, i).every((before) => before.end <= span.start))
  return {
    ...{ report, start, end, text },
    lit: apart.map((span) => ({ start: span.start, end: span.end })),
    ...(speaker ? { speaker } : {}),
    chain,
    ...(statement === undefined ? {} : { statement }),
  }
}
