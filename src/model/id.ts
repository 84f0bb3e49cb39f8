import { hash } from 'node:crypto'

export { byCode } from './order.ts'

/** What an id names; the prefix keeps a claim's id from being taken for an entry's. */
export type IdKind = 'report' | 'claim' | 'statement' | 'mention' | 'actor' | 'entry' | 'conflict' | 'judgement' | 'appointment'

const PREFIX = {
  report: 'r',
  claim: 'c',
  statement: 's',
  mention: 'm',
  actor: 'a',
  entry: 'e',
  conflict: 'x',
  judgement: 'j',
  appointment: 'p',
} as const satisfies Record<IdKind, string>

/**
 * Names a thing after its content: a prefix and 64 bits of SHA-256, hexadecimal.
 * The same content has the same id on every machine and in any order of arrival.
 */
export function nameAfter(kind: IdKind, ...content: readonly (string | number | undefined)[]): string {
  return `${PREFIX[kind]}_${hash('sha256', content.join('\u001f'), 'hex').slice(0, 16)}`
}
