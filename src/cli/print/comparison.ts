import { sayDate } from '../../export/dates.ts'
import { areAlike } from '../../model/words.ts'
import { counted, headline, sayChain, saySpeaker } from '../../export/phrases.ts'
import type { AccountGround, AccountWords, ComparedPoint, ComparedSide, Comparison, Difference } from '../../model/comparison.ts'
import type { ContactEntry } from '../../model/record.ts'
import { printable, type Shown, title, wrapped } from './shown.ts'

const TEXT = 6

const FIELDS = {
  whether: 'that it took place',
  how: 'in what form',
  when: 'when',
  where: 'where',
  'how-long': 'how long',
} as const satisfies Record<Exclude<ComparedPoint['on'], 'said'>, string>

const DIFFERENCES = {
  denied: 'one denies it',
  value: 'the values cannot both be true',
  figures: 'other figures',
  words: 'in other words',
} as const satisfies Record<Difference, string>

const GROUNDS = { 'own-text': 'its own text', quoted: 'as quoted', none: 'no account' } as const satisfies Record<AccountGround, string>

/** Each side's account of a contact, point by point. */
export function comparisonPage(shown: Shown, contact: ContactEntry, { sides, points }: Comparison): string {
  const { paint, width } = shown
  const count = (relation: ComparedPoint['relation']): number => points.filter((point) => point.relation === relation).length
  const lines = [
    ...wrapped(`${contact.when ? `${sayDate(contact.when.edtf)}: ` : ''}${printable(headline(contact))}`, 0, width).map((line) => paint.bold(line)),
    ...sides.flatMap((side) => sideLines(shown, side)),
    ...['both', 'differently', 'only'].flatMap((relation) => section(shown, relation as ComparedPoint['relation'], sides, points)),
    '',
    paint.dim(
      points.length
        ? `${counted(count('both'), 'point')} that both tell alike, ${count('differently')} told differently, ${count('only')} that one alone tells`
        : 'nothing to compare: no report of this story has an account of either side',
    ),
  ]
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

function sideLines({ paint, width, look }: Shown, { name, ground, why, reports }: ComparedSide): readonly string[] {
  const sources = reports.map((id) => printable(look.source(id))).join(', ')
  return [
    `  ${paint.bold(printable(name))} · ${GROUNDS[ground]}${sources ? `: ${sources}` : ''}`,
    ...wrapped(printable(why), 4, width).map((line) => paint.dim(line)),
  ]
}

const TITLES = { both: 'told by both', differently: 'told differently', only: 'told by one alone' } as const satisfies Record<ComparedPoint['relation'], string>

function section(shown: Shown, relation: ComparedPoint['relation'], sides: readonly ComparedSide[], points: readonly ComparedPoint[]): readonly string[] {
  const here = points.filter((point) => point.relation === relation)
  return here.length ? [...title(shown, TITLES[relation]), ...here.flatMap((point) => pointLines(shown, sides, point))] : []
}

function pointLines(
  shown: Shown,
  sides: readonly ComparedSide[],
  { on, relation, difference, about, entry, conflict, said }: ComparedPoint,
): readonly string[] {
  const { paint } = shown
  const name = on === 'said' ? about.map(printable).join(' · ') : FIELDS[on]
  const ids = [difference && DIFFERENCES[difference], entry, conflict].filter((one) => one !== undefined).join(' · ')
  return [
    `  ${relation === 'differently' ? `${paint.red('≠')} ` : ''}${paint.bold(name || 'besides')}${ids ? paint.dim(` · ${ids}`) : ''}`,
    ...said.flatMap((words, i) => sideSays(shown, sides[i] as ComparedSide, words)),
  ]
}

function sideSays(shown: Shown, { name, ground }: ComparedSide, words: readonly AccountWords[]): readonly string[] {
  const { paint, width, look } = shown
  if (!words.length) return [`    ${printable(name)}: ${paint.dim(ground === 'none' ? 'no account' : 'silent')}`]
  const apart: { readonly one: AccountWords; readonly also: string[] }[] = []
  for (const one of words) {
    const same = apart.find((other) => areAlike(other.one.text, one.text))
    if (same) same.also.push(look.source(one.report))
    else apart.push({ one, also: [] })
  }
  return [
    `    ${printable(name)}:`,
    ...apart.flatMap(({ one, also }) => {
      const through = [one.speaker && saySpeaker(one.speaker), sayChain(one.chain)].filter(Boolean).join(', ')
      const sources = `— ${look.source(one.report)}${through ? `: ${through}` : ''}${also.length ? `; also ${[...new Set(also)].join(', ')}` : ''}`
      return [...wrapped(`“${printable(one.text)}”`, TEXT, width), ...wrapped(printable(sources), TEXT, width).map((line) => paint.dim(line))]
    }),
  ]
}
