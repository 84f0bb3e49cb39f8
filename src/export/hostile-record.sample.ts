/** Records that an export must survive: one with nothing in it, one whose every word is meant to break what reads it. */
import type { Report } from '../model/report.ts'
import type { StoryRecord } from '../model/record.ts'
import { SAMPLE, SAMPLE_TEXTS } from './record.sample.ts'

/** A story without a report. */
export const EMPTY: StoryRecord = {
  format: 'readout-record/1',
  story: 'main',
  reports: [],
  actors: [],
  entries: [],
  statements: [],
  claims: [],
  conflicts: [],
  notices: [],
}

/** Markup, quotation marks, line ends that JSON allows and JavaScript once did not, control characters, a pair of surrogates and half of one. */
const POISON = '🤝\ud83e"}]</script><b>\u2028\u0000\u001b[31m\r\n@context\\ '

const WORDS: ReadonlySet<string> = new Set([
  ...['name', 'story', 'text', 'quote', 'label', 'what', 'why', 'says', 'outlet', 'unnamed', 'office', 'title', 'of', 'value', 'rule', 'file', 'url'],
])

/** The sample with every word of it poisoned and the texts behind it too, so that every span still slices what it did. */
export const HOSTILE: StoryRecord = {
  ...(poisoned(SAMPLE) as StoryRecord),
  reports: SAMPLE.reports.map((report) => ({ ...report, outlet: POISON, title: POISON.repeat(200), url: 'javascript:alert(1)', file: `${POISON}.txt` })),
}

function poisoned(value: unknown, field = ''): unknown {
  if (typeof value === 'string') return WORDS.has(field) ? POISON + value : value
  if (Array.isArray(value)) return value.map((one) => poisoned(one, field))
  if (value === null || typeof value !== 'object') return value
  const moved = (name: string, one: unknown): unknown =>
    (name === 'start' || name === 'end') && typeof one === 'number' ? one + POISON.length : poisoned(one, name)
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, moved(name, one)]))
}

/** The reports of {@link HOSTILE}. */
export const HOSTILE_TEXTS: readonly Report[] = SAMPLE_TEXTS.map((report) => ({ ...report, text: POISON + report.text }))
