import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadPacks } from '../languages/find.ts'
import { marked } from '../languages/marked.sample.ts'
import type { Frame, Pack, VerbGroupRule } from '../languages/pack.ts'
import type { Span } from '../model/anchor.ts'
import type { Claim, Party } from '../model/claim.ts'
import type { Statement } from '../model/statement.ts'
import type { VerbGroup } from './groups.ts'
import { type Cascade, cascade } from './read.ts'
import { compile, type Reader } from './reader.ts'

const read = (text: string, reader: Reader): Cascade => cascade({ id: 'proof', text, language: reader.pack.code }, reader)

const groupsOf = ({ sentences }: Cascade): readonly VerbGroup[] => sentences.flatMap((s) => s.linked.grouped.groups.filter((g) => g.is === 'verb'))

/** "meet past perfect passive not": lemma, form where it is not finite, tense, aspect, voice, mood and negation, as far as they say something. */
function shapeOf({ lemma, shape, negated }: VerbGroup): ReadonlySet<string> {
  const { tense, aspect, voice, form, mood } = shape
  return new Set([
    ...lemma.split(' '),
    ...(form === 'finite' ? [] : [form]),
    ...(tense === 'none' ? [] : [tense]),
    ...(aspect ? [aspect] : []),
    ...(voice === 'passive' ? [voice] : []),
    ...(mood ? [mood] : []),
    ...(negated ? ['not'] : []),
  ])
}

const sorted = (words: Iterable<string>): string => [...words].sort().join(' ')

function provesGroup(rule: VerbGroupRule, reader: Reader): void {
  for (const example of rule.examples) {
    const { text, parts } = marked(example.text)
    const [part] = parts
    assert.ok(part, `no verb group is marked in "${example.text}"`)
    const groups = groupsOf(read(text, reader))
    const group = groups.find((g) => g.start === part.start && g.end === part.end)
    assert.ok(group, `"${text}" has the groups ${JSON.stringify(groups.map((g) => `${text.slice(g.start, g.end)} (${g.rule})`))}`)
    assert.equal(group.rule, rule.name, text)
    assert.equal(sorted(shapeOf(group)), sorted(new Set(example.reads.split(' '))), text)
  }
  for (const { text, because } of rule.nearMisses) {
    const group = groupsOf(read(text, reader)).find((g) => g.rule === rule.name)
    assert.equal(group && text.slice(group.start, group.end), undefined, `${text} (${because})`)
  }
}

/** What a claim or a statement has in each of its slots. */
type Filled = Readonly<Record<string, readonly Span[]>>

const spans = (parties: readonly Party<string>[] | undefined): readonly Span[] => parties ?? []
const some = (span: Span | null | undefined): readonly Span[] => (span ? [span] : [])

function filledByClaim({ says, time, where, because }: Claim<string>, { reading }: Cascade): Filled {
  const around = { '=': [because], when: some(time === undefined ? undefined : reading.times[time]), where: some(where) }
  switch (says.kind) {
    case 'contact':
      return { ...around, a: says.participants, b: says.participants, land: says.participants }
    case 'action':
      return { ...around, by: says.by, toward: says.toward, persons: spans(says.persons) }
    case 'commitment':
      return { ...around, by: says.by, to: spans(says.to), what: [says.what] }
    case 'instrument':
      return { ...around, by: says.parties, with: says.parties, name: [says.name] }
    case 'occasion':
      return { ...around, a: spans(says.participants), name: [says.name] }
    case 'holding':
      return { ...around, holder: [says.holder], office: [says.office] }
  }
}

function filledByStatement(said: Statement<string>, { reading }: Cascade): Filled {
  const mention = (id: string | null | undefined) => some(reading.mentions.find((m) => m.id === id))
  return {
    '=': some(said.cue),
    speaker: mention(said.speaker),
    to: mention(said.to),
    content: [said],
    when: some(said.time === undefined ? undefined : reading.times[said.time]),
  }
}

/** What a claim does not keep in a field of its own: the agreement that an action signs, the place that a visit goes to. */
const named = ({ because }: Claim<string>, { sentences }: Cascade): readonly Span[] =>
  sentences.flatMap(({ found }) => found.filter((f) => f.frame.name === because.rule && f.head.start === because.start).flatMap((f) => f.slots.name ?? []))

function withName(claim: Claim<string>, done: Cascade): Filled {
  const filled = filledByClaim(claim, done)
  return { ...filled, name: [...(filled.name ?? []), ...named(claim, done)] }
}

const made = (frame: Frame, done: Cascade): readonly Filled[] => [
  ...done.reading.claims.filter((claim) => claim.because.rule === frame.name).map((claim) => withName(claim, done)),
  ...done.reading.statements.filter((said) => said.rule === frame.name).map((said) => filledByStatement(said, done)),
]

/** An article may stand inside or outside the brackets: "the ", "l'". */
const ARTICLE = 4

/** One span is the marked words, or several of them, all within, reach from their start to their end ("Peru and Chile"). */
function standsFor(found: readonly Span[], part: Span): boolean {
  const starts = (span: Span) => Math.abs(span.start - part.start) <= ARTICLE
  if (found.some((span) => starts(span) && span.end === part.end)) return true
  const within = found.filter((span) => span.start >= part.start - ARTICLE && span.end <= part.end)
  return within.some(starts) && within.some((span) => span.end === part.end)
}

const show = (text: string, filled: Filled): string =>
  Object.entries(filled)
    .map(([slot, found]) => `${slot}: ${found.map((span) => text.slice(span.start, span.end)).join(' + ')}`)
    .join('; ')

function provesFrame(frame: Frame, reader: Reader): void {
  for (const example of frame.examples) {
    const { text, parts } = marked(example)
    const done = read(text, reader)
    const found = made(frame, done)
    const missing = (filled: Filled) => parts.filter((part) => !standsFor(filled[part.slot] ?? [], part))
    assert.ok(
      found.some((filled) => missing(filled).length === 0),
      `"${text}" gives ${
        found
          .map(
            (filled) =>
              `[${show(text, filled)}], which misses ${missing(filled)
                .map((part) => part.slot)
                .join(', ')}`,
          )
          .join(' and ') || 'nothing'
      }`,
    )
  }
  for (const { text, because } of frame.nearMisses) {
    const done = read(text, reader)
    assert.deepEqual(
      made(frame, done).map((filled) => show(text, filled)),
      [],
      `${text} (${because})`,
    )
  }
}

/** Compiling throws where two rules tie, so it belongs to the tests. */
function proves(pack: Pack): void {
  const reader = compile(pack, [], 'throw')
  for (const rule of pack.verbGroups) test(`${pack.code} ${rule.name}: proves its examples`, () => provesGroup(rule, reader))
  for (const frame of pack.frames) test(`${pack.code} ${frame.name}: proves its examples`, () => provesFrame(frame, reader))
}

for (const pack of (await loadPacks()).values()) proves(pack)
