import type { LookUp } from '../export/look-up.ts'
import { headline, sayWho } from '../export/phrases.ts'
import type { Actor } from '../model/actor.ts'
import type { Judgement } from '../model/judgement.ts'
import type { RecordNotice } from '../model/notice.ts'
import type { Conflict, Entry, RecordClaim, RecordReport, RecordStatement } from '../model/record.ts'
import { folded } from './words.ts'

/** One thing of a record and what it is. */
export type Found =
  | { readonly is: 'entry'; readonly thing: Entry }
  | { readonly is: 'claim'; readonly thing: RecordClaim }
  | { readonly is: 'statement'; readonly thing: RecordStatement }
  | { readonly is: 'actor'; readonly thing: Actor }
  | { readonly is: 'conflict'; readonly thing: Conflict }
  | { readonly is: 'report'; readonly thing: RecordReport }
  | { readonly is: 'judgement'; readonly thing: Judgement }
  | { readonly is: 'notice'; readonly thing: RecordNotice }

/** More than these are too many to read. */
const MOST = 12

/** The thing with this id, or, where it is no id, what has these words: actors, then entries, statements and claims, and notices at the end, a dozen at most. */
export function find(look: LookUp, judgements: readonly Judgement[], asked: string): readonly Found[] {
  const all = everything(look, judgements)
  const byId = all.filter(({ thing }) => 'id' in thing && thing.id === asked)
  if (byId.length > 0) return byId
  const words = folded(asked)
  return all.filter((one) => folded(wordsOf(one)).includes(words)).slice(0, MOST)
}

function everything({ record }: LookUp, judgements: readonly Judgement[]): readonly Found[] {
  return [
    ...record.actors.map((thing): Found => ({ is: 'actor', thing })),
    ...record.entries.map((thing): Found => ({ is: 'entry', thing })),
    ...record.conflicts.map((thing): Found => ({ is: 'conflict', thing })),
    ...record.statements.map((thing): Found => ({ is: 'statement', thing })),
    ...record.claims.map((thing): Found => ({ is: 'claim', thing })),
    ...record.reports.map((thing): Found => ({ is: 'report', thing })),
    ...judgements.map((thing): Found => ({ is: 'judgement', thing })),
    ...record.notices.map((thing): Found => ({ is: 'notice', thing })),
  ]
}

function wordsOf({ is, thing }: Found): string {
  switch (is) {
    case 'entry':
      return headline(thing)
    case 'claim':
      return thing.evidence.map(({ quote }) => quote).join(' ')
    case 'statement':
      return `${sayWho(thing)} ${thing.text}`
    case 'actor':
      return [thing.name, ...thing.names.map(({ text }) => text)].join(' | ')
    case 'conflict':
      return thing.why
    case 'report':
      return [thing.file, thing.outlet, thing.url, thing.title].join(' ')
    case 'judgement':
      return `${thing.by} ${thing.note ?? ''}`
    case 'notice':
      return thing.quote ?? ''
  }
}
