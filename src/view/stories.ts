import type { StoryRecord } from '../model/record.ts'

/** A story in the list of stories. */
export interface StoryLine {
  readonly story: string
  readonly reports: number
  readonly judgements: number
  /** What its record holds; absent while the first one is being made. */
  readonly record?: StoryExtent
}

/** How much a record holds, and the days it spans. */
export interface StoryExtent {
  readonly entries: number
  readonly statements: number
  readonly conflicts: number
  /** BCP 47, the most frequent first. */
  readonly languages: readonly string[]
  /** First and last day on which a report of it was published; absent where none is dated. */
  readonly published?: { readonly from: string; readonly to: string }
}

/** The list of stories. */
export interface StoriesPage {
  readonly stories: readonly StoryLine[]
}

/** How much a record holds. */
export function extentOf(record: StoryRecord): StoryExtent {
  const days = record.reports.flatMap(({ published }) => published?.from ?? []).sort()
  const [from, to] = [days[0], days.at(-1)]
  return {
    entries: record.entries.length,
    statements: record.statements.length,
    conflicts: record.conflicts.length,
    languages: languagesOf(record),
    ...(from !== undefined && to !== undefined ? { published: { from, to } } : {}),
  }
}

function languagesOf(record: StoryRecord): readonly string[] {
  const counts = new Map<string, number>()
  for (const { language } of record.reports) counts.set(language, (counts.get(language) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([language]) => language)
}
