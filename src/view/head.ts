import type { StoryRecord } from '../model/record.ts'

/** What the head of every page of a story says: its name and how much of each there is. */
export interface StoryHead {
  readonly story: string
  readonly reports: number
  readonly entries: number
  readonly statements: number
  readonly commitments: number
  readonly actors: number
  readonly conflicts: number
  readonly judgements: number
}

/** The head of a story's pages. */
export function storyHead({ record, judgements }: { readonly record: StoryRecord; readonly judgements: readonly unknown[] }): StoryHead {
  return {
    story: record.story,
    reports: record.reports.length,
    entries: record.entries.length,
    statements: record.statements.length,
    commitments: record.entries.filter(({ kind }) => kind === 'commitment').length,
    actors: record.actors.length,
    conflicts: record.conflicts.length,
    judgements: judgements.length,
  }
}
