import type { StoryRecord } from '../model/record.ts'

/** The record in the form that other programs rely on (`schema/record.schema.json`). The same record gives the same bytes. */
export const recordAsJson = (record: StoryRecord): string => `${JSON.stringify(record, null, 2)}\n`
