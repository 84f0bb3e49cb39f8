import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ContactEntry, StoryRecord } from '../../model/record.ts'
import { merge } from '../record.ts'
import { told, type Telling, type TellingReport } from './telling.sample.ts'

export const PAIR = ['ruto', 'museveni'] as const
export const call = (more: Partial<Telling> = {}): Telling => ({ how: 'call', who: PAIR, ...more })
export const meet = (more: Partial<Telling> = {}): Telling => ({ how: 'meeting', who: PAIR, ...more })
export const says = (text: string, ...claims: Telling[]) => ({ text, claims })
export const report = (id: string, on: string | undefined, ...sentences: TellingReport['says'][number][]): TellingReport => ({
  id,
  ...(on ? { on } : {}),
  says: sentences,
})
const recordOf = (...reports: TellingReport[]): StoryRecord => {
  const { resolution, reports: texts } = told(reports)
  return merge('s', resolution, texts, [])
}
const contacts = (record: StoryRecord): readonly ContactEntry[] => record.entries.filter((e) => e.kind === 'contact')

/** A hand-made story and what contacts it must come to. */
export interface Case {
  readonly name: string
  readonly reports: readonly TellingReport[]
  /** How many contacts, and the fields to look at of the first. */
  readonly contacts: number
  readonly first?: Partial<Record<'edtf' | 'status' | 'where' | 'minutes' | 'origins' | 'how', unknown>> & { readonly participants?: readonly string[] }
  readonly conflicts?: readonly string[]
}

/** A test for each case. */
export function runCases(cases: readonly Case[]): void {
  for (const { name, reports, contacts: count, first, conflicts } of cases) {
    test(name, () => {
      const record = recordOf(...reports)
      const found = contacts(record)
      assert.equal(
        found.length,
        count,
        JSON.stringify(
          found.map((c) => [c.when?.edtf, c.status, c.claims.length, c.why]),
          null,
          1,
        ),
      )
      const entry = found[0]
      const seen = {
        edtf: entry?.when?.edtf,
        status: entry?.status,
        where: entry?.where?.name,
        minutes: entry?.minutes,
        origins: entry?.origins,
        how: entry?.how,
        participants: entry?.participants.map((p) => p.name),
      }
      for (const [field, value] of Object.entries(first ?? {})) assert.deepEqual(seen[field as keyof typeof seen], value, field)
      const told = record.conflicts.map((c) => `${c.on} ${c.state.kind} ${c.sides.map((s) => s.value).join(' | ')}`)
      if (conflicts) assert.deepEqual(told, conflicts)
    })
  }
}
