import type { Span } from '../model/anchor.ts'
import type { Report } from '../model/report.ts'
import type { Clause } from './clause.ts'
import type { Item } from './phrases.ts'
import { cascade, type Cascade, type ParsedSentence } from './read.ts'
import type { Reader } from './reader.ts'

/**
 * How a text was read, for rule-writers: each sentence in groups, its clauses, and under them the claims and statements with the rules that made them.
 * For a verb or noun that has frames but gave nothing, the nearest frame and what stopped it.
 */
export function explain(report: Report, reader: Reader): string {
  const read = cascade(report, reader)
  return read.sentences.map((sentence) => explainSentence(sentence, report.text, read, reader).join('\n')).join('\n\n')
}

function explainSentence(sentence: ParsedSentence, text: string, { reading }: Cascade, reader: Reader): string[] {
  const words = ({ start, end }: Span) => text.slice(start, end)
  const within = (span: Span) => span.start >= sentence.span.start && span.end <= sentence.span.end
  const name = (id: string) => reading.mentions.find((m) => m.id === id)?.text ?? '?'
  const claims = reading.claims.filter((claim) => within(claim.because))
  return [
    words(sentence.span),
    `  ${sentence.linked.items.map((item) => itemInShort(item, text)).join(' ')}`,
    ...sentence.clauses.map((clause) => `  clause    ${clauseInShort(clause, words, sentence)}`),
    ...reading.times
      .filter(within)
      .map(
        (time) =>
          `  time      "${time.text}" looks to the ${time.lean === 'either' ? 'past or future' : time.lean}: ${JSON.stringify(time.meaning)}, by ${time.rule}`,
      ),
    ...reading.mentions
      .filter(within)
      .map(
        (m) =>
          `  mention   "${m.text}" ${m.kind}${m.office ? `, ${m.office.id}` : ''}${m.of ? ` of ${m.of.join(', ')}` : ''}${m.repeats ? `, repeats "${name(m.repeats)}"` : ''}${m.unnamed ? ', unnamed' : ''}`,
      ),
    ...claims.map(
      (claim) =>
        `  claim     ${claim.says.kind}, ${claim.stance.polarity} ${claim.stance.status}: ${partiesInShort(claim.says, name)}, by ${claim.because.rule} at "${words(claim.because)}"${claim.because.from ? ` over ${claim.because.from.map((b) => b.rule).join(', ')}` : ''}`,
    ),
    ...reading.statements
      .filter(within)
      .map((said) => `  statement ${said.form} ${said.act} by ${said.speaker ? `"${name(said.speaker)}"` : 'nobody named'}: "${said.text}", by ${said.rule}`),
    ...stopped(sentence, claims, reader, words).map((why) => `  not read  ${why}`),
    ...reading.notices.filter(({ cue }) => cue && within(cue)).map(({ says }) => `  notice    ${says}`),
  ]
}

function itemInShort(item: Item, text: string): string {
  const words = text.slice(item.start, item.end)
  if (item.is === 'phrase') return `[${words}]`
  if (item.is === 'verb') return `<${words}: ${item.negated ? 'not ' : ''}${item.lemma}>`
  return item.is === 'time' ? `{${words}}` : words
}

function clauseInShort(clause: Clause, words: (span: Span) => string, { clauses }: ParsedSentence): string {
  const part = (label: string, span: Span | undefined) => (span ? `, ${label} "${words(span)}"` : '')
  const governor = clause.governor === undefined ? '' : `, ${clause.as} of ${clauses[clause.governor]?.verb.lemma}`
  return `${clause.verb.lemma} (${clause.verb.rule})${part('subject', clause.subject)}${part('object', clause.object)}${clause.under.map((u) => part(u.prep, u.phrase)).join('')}${governor}`
}

function partiesInShort(says: Cascade['reading']['claims'][number]['says'], name: (id: string) => string): string {
  const names = (all: readonly { readonly who: string }[]) => all.map((party) => name(party.who)).join(' + ')
  switch (says.kind) {
    case 'contact':
      return `${says.how} of ${names(says.participants)}`
    case 'action':
      return `${names(says.by)} ${says.label} ${names(says.toward)}`
    case 'commitment':
      return `${names(says.by)}: ${says.what.text}`
    case 'instrument':
    case 'occasion':
      return says.name.text
    case 'holding':
      return `${name(says.holder.who)}, ${says.office.text}`
  }
}

/** Frames that a verb of the sentence has but that gave no claim: which slot was empty, or whose words name nobody definite. */
function stopped(sentence: ParsedSentence, claims: readonly { readonly because: Span }[], reader: Reader, words: (span: Span) => string): string[] {
  return sentence.clauses.flatMap((clause) =>
    (reader.frames.byVerb.get(clause.verb.lemma) ?? []).flatMap((frame) => {
      if (frame.yields.kind === 'speech' || claims.some((claim) => claim.because.start === clause.verb.verb.start)) return []
      const found = sentence.found.find((one) => one.frame === frame && one.head.start === clause.verb.verb.start)
      if (found) return [`"${words(clause.verb.verb)}" (${frame.name}): too few of its parties are named`]
      const empty = Object.entries(frame.slots).filter(([, filler]) => !filler.endsWith('?'))
      return [
        `"${words(clause.verb.verb)}" (${frame.name}): wants ${empty.map(([slot, filler]) => `${slot} as ${filler}`).join(', ') || 'its parties'}${frame.object ? `, with ${frame.object.slice(0, 4).join(' or ')} …` : ''}`,
      ]
    }),
  )
}
