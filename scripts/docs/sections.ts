/** Rules of a language under headings, and what a page tells of each. */
import type { NearMiss } from '../../src/languages/pack.ts'
import { code, words } from './markdown.ts'
import { notation, type Shared } from './notation.ts'

/** Rules of one kind under their heading. */
export interface Section {
  readonly title: string
  /** Of each rule its name and, as Markdown, what the page tells of it. */
  readonly rules: readonly { readonly name: string; readonly tells: readonly string[] }[]
}

/** Rules under the headings that each is told to be of, in the order in which these first come. */
export function grouped<Rule extends { readonly name: string }>(
  rules: readonly Rule[],
  titleOf: (rule: Rule) => string,
  tells: (rule: Rule) => readonly string[],
): readonly Section[] {
  const titles = [...new Set(rules.map(titleOf))]
  return titles.map((title) => ({ title, rules: rules.filter((rule) => titleOf(rule) === title).map((rule) => ({ name: rule.name, tells: tells(rule) })) }))
}

/** Sentences that a rule must leave alone. */
export const nearMisses = (all: readonly NearMiss[]): string =>
  ['**Not**', '', ...all.map(({ text, because }) => `- ${words(text)} — *${words(because)}*`)].join('\n')

/** What a pattern matches, and whom it beats. */
export const matches = (match: string, over: readonly string[] = [], shared?: Shared): string =>
  `Matches ${code(notation(match, shared))}${over.length ? `; goes before ${over.map(words).join(', ')}, where both match the same words` : ''}.`
