import { byCode } from '../model/order.ts'
import type { RecordReport, StoryRecord } from '../model/record.ts'
import { rememberingEach } from '../model/remembering.ts'

/** The longest name of an outlet that is still a mark and not a sentence. */
const LONGEST = 18

/**
 * The siglum of each report: the short name under which it is cited everywhere, no two alike.
 * The number its file begins with, where every file has its own ("002-herald.txt": 002); else its outlet, and a number where the outlet has several.
 */
export const siglaOf: (record: StoryRecord) => ReadonlyMap<string, string> = rememberingEach(({ reports }) => sigla(reports))

function sigla(reports: readonly RecordReport[]): ReadonlyMap<string, string> {
  const numbers = reports.map(({ file }) => /^\d{1,6}/.exec(file ?? '')?.[0])
  if (numbers.every((number) => number !== undefined) && new Set(numbers).size === reports.length)
    return new Map(reports.map(({ id }, i) => [id, numbers[i] as string]))
  const byName = Map.groupBy([...reports].sort(inOrder), nameOf)
  const names = new Set(byName.keys())
  return new Map([...byName].flatMap(([name, same]) => same.map(({ id }, i) => [id, same.length === 1 ? name : free(`${name} ${i + 1}`, names)] as const)))
}

/** An outlet may itself be called "Herald 2". */
function free(name: string, taken: Set<string>): string {
  let one = name
  while (taken.has(one)) one += '′'
  taken.add(one)
  return one
}

const inOrder = (a: RecordReport, b: RecordReport): number => byCode(a.published?.from ?? '9999', b.published?.from ?? '9999') || byCode(a.id, b.id)

function nameOf({ outlet, file, url, language }: RecordReport): string {
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined
  const name = outlet ?? host ?? file?.replace(/\.[a-z]+$/i, '') ?? language
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name
}
