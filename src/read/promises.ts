import type { Act } from '../model/act.ts'
import { holds, type Span } from '../model/anchor.ts'
import type { Claim, Said, Worded } from '../model/claim.ts'
import { nameAfter } from '../model/id.ts'
import type { Clause, Parsed } from './clause.ts'
import { measureOfPromise } from './counts.ts'
import type { Found } from './found.ts'
import type { ClaimGround } from './ground.ts'
import { firstWhere } from '../model/order.ts'

type Commitment = Extract<Said<string>, { kind: 'commitment' }>

/** When a promise is due, and on what it depends. */
export function termsOf(what: Span, found: Found, parsed: Parsed, ground: ClaimGround): Pick<Commitment, 'due' | 'condition'> {
  const due = dueOf(what, ground)
  const condition = conditionOf(what, found, parsed, ground)
  return { ...(due === undefined ? {} : { due }), ...(condition ? { condition } : {}) }
}

function dueOf(what: Span, { times }: ClaimGround): number | undefined {
  const first = firstWhere(times, (time) => time.start >= what.start)
  const until = firstWhere(times, (time) => time.start >= what.end)
  const due = times.slice(first, until).findIndex((time) => holds(what, time) && (time.type === 'DATE' || time.type === 'TIME') && time.meaning.is !== 'vague')
  return due < 0 ? undefined : first + due
}

/** "if Chad and Libya sign", "once the truce holds". */
function conditionOf(what: Span, found: Found, { clauses, linked }: Parsed, { text, grammar }: ClaimGround): Worded | undefined {
  const conditions = new Set([...grammar.conditional, ...grammar.pending])
  // "si" opens what is asked, but no promise: "asked if", not "promised … if".
  const asks = (k: number) =>
    clauses.some((c, n) => c.content?.[0] === k + 1 && (n !== found.clause || found.contentAt === what.start) && c.verb.shape.form === 'finite')
  const opens = linked.items.findIndex((item, k) => item.is === 'subordinator' && conditions.has(item.word) && !asks(k))
  const clause = opens < 0 ? undefined : clauses.find((c, n) => n !== found.clause && c.at > opens && c.verb.shape.form === 'finite')
  if (!clause) return undefined
  const { start } = linked.items[opens] as Span
  return { start, end: clause.end, text: text.slice(start, clause.end) }
}

/** What somebody is glad to see: to announce it is to promise it; a signing is only put in the calendar. */
const GOOD_TURNS: ReadonlySet<Act> = new Set(['SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT'])

/** "Oman will reopen its border": a good turn that is announced binds who announces it. What is promised in so many words is told by that verb. */
export function promiseIn(claim: Claim<string>, found: Found, parsed: Parsed, ground: ClaimGround): Claim<string> | null {
  const { says, stance } = claim
  const clause = found.clause === undefined || found.phrase ? undefined : (parsed.clauses[found.clause] as Clause)
  if (says.kind !== 'action' || !clause || !GOOD_TURNS.has(says.act) || !says.by.length) return null
  if (stance.status !== 'planned' || stance.polarity === 'denied' || clause.as === 'infinitive' || found.passive) return null
  const [start, end] = [clause.verb.verb.start, Math.max(clause.end, clause.second?.end ?? 0)]
  const what = { start, end, text: ground.text.slice(start, end) }
  const to = says.toward.length ? { to: says.toward } : {}
  const id = nameAfter('claim', ground.report, 'commitment', found.head.start, found.head.end, found.frame.name)
  return {
    ...claim,
    id,
    stance: { polarity: 'affirmed', status: 'happened' },
    says: { kind: 'commitment', by: says.by, ...to, what, ...termsOf(what, found, parsed, ground), ...measureOfPromise(what, parsed, ground.grammar) },
  }
}
