/** A record with much of everything at once: a long transcript of one speaker and a near copy of it, disputed lines, reports, notices. */
import type { StoryRecord } from '../model/record.ts'
import { SAMPLE } from './record.sample.ts'

const WORDS = 'border ferry harbour customs grain lake bridge treaty fishing railway water power visa school clinic market'.split(' ')

/** Ten words, others for other numbers. */
const sentence = (n: number): string => Array.from({ length: 10 }, (_, k) => `${WORDS[(n >> k) % WORDS.length]}${(n * (k + 3)) % 997}`).join(' ')

/** So many statements twice, and as many entries, each with its report, a claim, a conflict and a notice. */
export function wideRecord(count: number): StoryRecord {
  const each = Array.from({ length: count }, (_, n) => n)
  const [said] = SAMPLE.statements
  const [claim] = SAMPLE.claims
  const [conflict] = SAMPLE.conflicts
  const [notice] = SAMPLE.notices
  const [report] = SAMPLE.reports
  const call = SAMPLE.entries.find(({ id }) => id === 'e_call')
  if (!said || !claim || !conflict || !notice || !report || !call) throw new Error('the sample has one of everything')
  const statements = SAMPLE.reports.flatMap(({ id: report, origin }) =>
    each.map((n) => ({ ...said, id: `s_${report}_${n}`, report, start: n, form: 'indirect' as const, text: `${sentence(n)}${origin ? ' again' : ''}` })),
  )
  return {
    ...SAMPLE,
    statements,
    reports: [...SAMPLE.reports, ...each.map((n) => ({ ...report, id: `r_${n}`, file: `${n}.txt` }))],
    entries: each.map((n) => ({ ...call, id: `e_${n}`, claims: [`c_${n}`], reports: [`r_${n}`] })),
    claims: each.map((n) => ({ ...claim, id: `c_${n}`, entry: `e_${n}`, report: `r_${n}` })),
    conflicts: each.map((n) => ({ ...conflict, id: `x_${n}`, about: `e_${n}` })),
    notices: each.map((n) => ({ ...notice, start: n })),
  }
}
