import { countDoubts } from './doubts.ts'
import type { Shelf } from './shelf.ts'

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
  /** What a person can decide. */
  readonly doubts: number
}

/** The head of a story's pages. */
export function storyHead(shelf: Shelf): StoryHead {
  const { record, judgements } = shelf
  return {
    story: record.story,
    reports: record.reports.length,
    entries: record.entries.length,
    statements: record.statements.length,
    commitments: record.entries.filter(({ kind }) => kind === 'commitment').length,
    actors: record.actors.length,
    conflicts: record.conflicts.length,
    judgements: judgements.length,
    doubts: countDoubts(shelf),
  }
}
