import { isFiniteVerb } from './groups.ts'
import type { Span } from '../model/anchor.ts'
import type { Clause } from './clause.ts'
import { opening } from './around.ts'
import { inPhrase, type Item, type Linked, type Phrase } from './phrases.ts'
import type { Speakers } from './speakers.ts'
import type { Spoken, Voiced } from './said.ts'

/** Whoever is leant on, through whom, and the item behind all that says so. */
interface Source {
  readonly who: Phrase
  readonly through: readonly Phrase[]
  readonly end: number
}

interface SourceGround {
  readonly linked: Linked
  readonly clauses: readonly Clause[]
  readonly agent: readonly string[]
  /** The verb cites: "citing an official", "quoted by the agency". */
  cites(clause: Clause): boolean
}

/** "According to the ministry, …", "…, selon l'Élysée": all of the clause or quotation that it stands in. */
export function accordingTo({ parsed, quotes, matter }: Spoken, speakers: Speakers, cites: (clause: Clause) => boolean): Voiced[] {
  const { linked, clauses } = parsed
  const { items, grouped } = linked
  const { grammar } = matter
  return items.flatMap((item, k): Voiced[] => {
    const leans = item.is === 'preposition' && (grammar.accordingTo.includes(item.word) || isBareSource(linked, k, grammar.genitive))
    if (!leans || grouped.words.length <= 4) return []
    if (quotes.some((q) => q.start <= item.start && item.end <= q.end)) return []
    const source = sourceAt({ linked, clauses, agent: grammar.agent, cites }, k + 1)
    if (!source) return []
    const within = clauses.flatMap(({ content }) => (content && content[0] <= k && k < content[1] ? [content] : [])).at(-1)
    const [from, to] = within ?? [opening(items, k), items.length]
    const content = aroundSource(items, k, source, [from, Math.min(to, items.length)], isInside(clauses, k, source.end))
    const via = source.through.flatMap((phrase) => speakers.voice(phrase, linked) ?? [])
    const cue = { start: item.start, end: item.end }
    const speaker = speakers.voice(source.who, linked)
    return content ? [{ act: 'say', cue, speaker, ...(via.length ? { via } : {}), rule: 'according-to', content }] : []
  })
}

/** « De source diplomatique, … », « …, de sources concordantes »: sources without an article, between commas. */
function isBareSource({ items, grouped }: Linked, k: number, genitive: readonly string[]): boolean {
  const [before, prep, phrase, after] = [items[k - 1], items[k], items[k + 1], items[k + 2]]
  const apart = (item: Item | undefined): boolean => item === undefined || item.is === 'comma' || item.is === 'mark'
  if (prep?.is !== 'preposition' || !genitive.includes(prep.word) || phrase?.is !== 'phrase' || phrase.group.determiner !== undefined) return false
  return apart(before) && apart(after) && (inPhrase(phrase, grouped.words, 'office') ?? inPhrase(phrase, grouped.words, 'offices')) === 'source'
}

/** « Pour Mme Holm, la carte est un faux », « le roi, pour qui la carte est un faux »: whose view it is. */
export function inMind({ parsed, matter }: Spoken, speakers: Speakers): Voiced[] {
  const { linked } = parsed
  const { items } = linked
  const { grammar } = matter
  return items.flatMap((item, k): Voiced[] => {
    // "pour qui" is one word, "according to whom" are two.
    const joined = item.is === 'relative' && grammar.inMind.some((word) => linked.grouped.words[item.from]?.lexeme.norm.startsWith(`${word} `))
    const opens = item.is === 'preposition' && (grammar.inMind.includes(item.word) || grammar.accordingTo.includes(item.word))
    if (!joined && !opens) return []
    const [before, next] = [items[items[k - 1]?.is === 'comma' ? k - 2 : k - 1], joined ? item : items[k + 1]]
    const leads = !joined && k === 0 && next?.is === 'phrase' && items[k + 2]?.is === 'comma' && grammar.inMind.includes((item as { word: string }).word)
    const who = leads ? next : next?.is === 'relative' && before?.is === 'phrase' ? before : undefined
    if (who?.is !== 'phrase' || !speakers.isPerson(who)) return []
    const from = leads ? k + 3 : joined ? k + 1 : k + 2
    const end = items.findIndex((one, i) => i > from && (one.is === 'mark' || (!leads && one.is === 'comma')))
    const [first, last] = [items[from], items[(end < 0 ? items.length : end) - 1]]
    const told = first !== undefined && last !== undefined && items.slice(from, end < 0 ? items.length : end).some(isFiniteVerb)
    const cue = { start: item.start, end: item.end }
    return told ? [{ act: 'say', cue, speaker: speakers.voice(who, linked), rule: 'according-to', content: { start: first.start, end: last.end } }] : []
  })
}

/** "the daily, citing a source in the army,", "an aide quoted by the agency", "le journal, qui cite un conseiller,". */
function sourceAt(ground: SourceGround, at: number): Source | undefined {
  const { items } = ground.linked
  const first = items[at]
  if (first?.is !== 'phrase') return undefined
  let end = at + 1
  while (items[end]?.is === 'preposition' && items[end + 1]?.is === 'phrase' && isCitedAfter(ground, end + 2)) end += 2
  // The newspaper "Dawn": kind and name stand side by side.
  const named = items[end]
  const paper = named?.is === 'phrase' && !isFiniteVerb(items[end + 1]) ? named : undefined
  if (paper) end++
  const verb = [items[end]?.is === 'comma' ? end + 1 : end, end].map((k) => (items[k]?.is === 'relative' ? k + 1 : k)).find((k) => items[k]?.is === 'verb')
  const clause = verb === undefined ? undefined : ground.clauses.find((c) => c.at === verb)
  if (!clause || !ground.cites(clause)) return { who: paper ?? first, through: [], end }
  const agent = clause.under.find((u) => ground.agent.includes(u.prep))?.phrase
  const last = (phrase: Phrase): number => items.findIndex((item, k) => k >= clause.at && item.end >= phrase.end) + 1
  if (clause.verb.shape.voice === 'passive' || !clause.object) return agent ? { who: paper ?? first, through: [agent], end: last(agent) } : undefined
  const behind = Math.max(...[clause.object, ...clause.under.map((u) => u.phrase)].map(last))
  return { who: clause.object, through: [paper ?? first], end: behind }
}

const isCitedAfter = ({ linked, clauses, cites }: SourceGround, k: number): boolean => {
  const clause = linked.items[k]?.is === 'verb' ? clauses.find((c) => c.at === k) : undefined
  return clause !== undefined && cites(clause)
}

/** "She told him, according to an aide, that …", "asked him, according to a note, to wait": between a verb and what it governs. */
const isInside = (clauses: readonly Clause[], k: number, end: number): boolean =>
  clauses.some(
    ({ at, content, governor, as }) =>
      (at < k && content !== undefined && content[0] >= end) ||
      (at >= end && as === 'infinitive' && governor !== undefined && (clauses[governor] as Clause).at < k),
  )

/** What stands behind a source that leads, or before one that follows; all of it where the source parts a verb from its subject or from what it governs. */
function aroundSource(items: readonly Item[], k: number, { end: after }: Source, [from, to]: readonly [number, number], inside: boolean): Span | undefined {
  const [first, last] = [items[from] as Item, items[items[to - 1]?.is === 'mark' ? to - 2 : to - 1] as Item]
  const leads = k - from <= 1
  const parts = inside || (!leads && !items.slice(from, k).some(isFiniteVerb) && items.slice(after, to).some(isFiniteVerb))
  const opens = items[after]?.is === 'comma' ? items[after + 1] : items[after]
  const start = !leads ? first.start : (opens?.start ?? last.end)
  const end = leads || parts ? last.end : items[k - 1]?.is === 'comma' ? (items[k - 1] as Item).start : (items[k] as Item).start
  return last && end > start ? { start, end } : undefined
}
