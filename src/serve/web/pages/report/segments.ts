import type { MarkIs, TextMark } from '../../../../view/report-marks.ts'

/** The outer underlines first: within a statement a claim, within a claim a name. */
const LAYERS = [
  'unread',
  'statement',
  'commitment',
  'claim',
  'planned',
  'place',
  'instrument',
  'time',
  'body',
  'who',
  'doubt',
] as const satisfies readonly MarkIs[]

/** Words of a paragraph under the same marks. */
export interface Segment {
  /** In the report, in UTF-16 code units. */
  readonly start: number
  readonly words: string
  /** Outermost first, each once. */
  readonly layers: readonly MarkIs[]
  /** Layers that begin and end with these words. */
  readonly opens: readonly MarkIs[]
  readonly closes: readonly MarkIs[]
  readonly isLit: boolean
  /** Where a click leads: the actor of a name, else the entry of a claim. */
  readonly actor?: string
  readonly entry?: string
}

/** A place where marks begin or end. */
type Edge = readonly [place: number, mark: TextMark, begins: boolean]

/**
 * A paragraph cut where any mark begins or ends; joined, the segments are its words.
 * @param start Where the paragraph begins in the report.
 * @param lit Words of the report that are asked for.
 */
export function segmentsOf(
  { start, text, marks }: { readonly start: number; readonly text: string; readonly marks: readonly TextMark[] },
  lit?: { readonly start: number; readonly end: number },
): readonly Segment[] {
  const end = start + text.length
  const clip = (place: number): number => Math.max(start, Math.min(end, place))
  const inside = marks.filter((mark) => clip(mark.start) < clip(mark.end))
  const edges: Edge[] = inside.flatMap((mark): readonly Edge[] => [
    [clip(mark.start), mark, true],
    [clip(mark.end), mark, false],
  ])
  const cuts = [...new Set([start, end, ...edges.map(([place]) => place), ...(lit ? [clip(lit.start), clip(lit.end)] : [])])].sort((a, b) => a - b)
  const byPlace = Map.groupBy(edges, ([place]) => place)
  const open = new Set<TextMark>()
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1] as number
    for (const [, mark, begins] of byPlace.get(from) ?? []) begins ? open.add(mark) : open.delete(mark)
    return { ...segmentOf([...open], from, to), words: text.slice(from - start, to - start), isLit: lit !== undefined && lit.start <= from && to <= lit.end }
  })
}

function segmentOf(open: readonly TextMark[], from: number, to: number): Omit<Segment, 'words' | 'isLit'> {
  const layers = LAYERS.filter((is) => open.some((mark) => mark.is === is))
  const narrowest = (has: (mark: TextMark) => boolean): TextMark | undefined => open.filter(has).sort((a, b) => a.end - a.start - (b.end - b.start))[0]
  const actor = narrowest((mark) => mark.actor !== undefined)?.actor
  const entry = narrowest((mark) => mark.entry !== undefined)?.entry
  return {
    start: from,
    layers,
    opens: layers.filter((is) => open.some((mark) => mark.is === is && mark.start === from)),
    closes: layers.filter((is) => open.some((mark) => mark.is === is && mark.end === to)),
    ...(actor ? { actor } : {}),
    ...(entry ? { entry } : {}),
  }
}
