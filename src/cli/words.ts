import type { RecordStatement } from '../model/record.ts'

/** Statements of everybody whose name holds these words, accents and case apart. */
export const saidBy = (statements: readonly RecordStatement[], words: string): readonly RecordStatement[] =>
  statements.filter(({ speaker }) =>
    [speaker, ...(speaker?.all ?? [])].some((one) => one && folded(`${one.name ?? ''} ${one.unnamed ?? ''} ${one.outlet ?? ''}`).includes(folded(words))),
  )

/** Without case and accents: "élysée" finds "Elysee". */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
