import { listsFit } from './actions.ts'
import { gapBetween, meets } from './days.ts'
import type { Group } from './group.ts'
import { sharedLink } from './grouping.ts'
import { DATES, LINK, LOOSE, type Bond, type Matter } from './matter.ts'
import { areMet, datesMeet, tellsBoth } from './timing.ts'
import type { Told, ToldOf } from './told.ts'
import { contentWords, foldWords, inCommon, overlap } from './wording.ts'

/** Furthest apart that two dates of one signing are told, in days. */
const SLIP = 7
const SLIP_NAMED = 31
const WITHIN_WEEKS = 90

const instrument = (told: Told) => (told as ToldOf<'instrument'>).says
const commitment = (told: Told) => (told as ToldOf<'commitment'>).says
const ids = (parties: readonly { readonly who: string }[] | undefined): readonly string[] => [...new Set((parties ?? []).map((p) => p.who))].sort()
const all = (a: Group, b: Group, alike: (x: Told, y: Told) => boolean): boolean =>
  [...a.sorts.values()].every((x) => [...b.sorts.values()].every((y) => alike(x, y)))

/** Instruments: by name, or by type and parties; a signing told for two days near each other is one. */
export const instrumentMatter: Matter = {
  signature: (told) => [instrument(told).type, foldWords(instrument(told).name.text), ids(instrument(told).parties)].join(';'),
  keys: (told, cast) => [
    ...ids(instrument(told).parties)
      .flatMap(cast.sidesOf)
      .map((side) => `${instrument(told).type} ${side}`),
    ...[...contentWords(instrument(told).name.text)].map((word) => `called ${word}`),
    ...told.links,
  ],
  compare: (a, b, cast) => {
    const named = all(a, b, (x, y) => isNamedAlike(instrument(x).name.text, instrument(y).name.text))
    const typed = all(a, b, (x, y) => isTypedAlike(x, y, cast))
    if (!all(a, b, (x, y) => listsFit(ids(instrument(x).parties), ids(instrument(y).parties), cast)) || (!named && !typed)) return undefined
    if (tellsBoth(a, b)) return undefined
    const why = named ? 'the same name' : 'the same kind of instrument between the same parties'
    if (!a.dates.size || !b.dates.size) return areMet(a, b, WITHIN_WEEKS) ? { score: LOOSE, why, alone: true } : undefined
    if (datesMeet(a, b)) return { score: DATES, why: `${why}, dates that meet` }
    return nearest(a, b) <= (named ? SLIP_NAMED : SLIP) ? { score: LINK - nearest(a, b), why, alone: true } : undefined
  },
}

const isNamedAlike = (a: string, b: string): boolean => foldWords(a) === foldWords(b) || overlap(contentWords(a), contentWords(b)) >= 0.75

function isTypedAlike(x: Told, y: Told, cast: Cast): boolean {
  const [a, b] = [instrument(x), instrument(y)]
  const known = a.parties.length > 1 && b.parties.length > 1
  return a.type === b.type && known && cast.fit(ids(a.parties), ids(b.parties)) !== undefined
}

const nearest = (a: Group, b: Group): number => Math.min(...[...a.dates.values()].flatMap((x) => [...b.dates.values()].map((y) => gapBetween(x, y))))

/** Commitments: by whom, and the words of what; due days that do not meet keep two apart. */
export const commitmentMatter: Matter = {
  signature: (told) => [ids(commitment(told).by), ids(commitment(told).to), foldWords(commitment(told).what.text), told.resolved.due?.edtf].join(';'),
  keys: (told, cast) => {
    const sides = ids(commitment(told).by).flatMap(cast.sidesOf)
    return [...contentWords(commitment(told).what.text)]
      .flatMap((word) => (sides.length ? sides : ['']).map((side) => `${side} ${word}`))
      .concat([...told.links])
  },
  compare: (a, b, cast) => {
    const fits = all(
      a,
      b,
      (x, y) => listsFit(ids(commitment(x).by), ids(commitment(y).by), cast) && listsFit(ids(commitment(x).to), ids(commitment(y).to), cast),
    )
    if (!fits || !all(a, b, dueFits)) return undefined
    const printed = sharedLink(a, b, () => 'the same sentence is printed in both')
    if (printed) return printed
    if (a.dates.size && b.dates.size && !datesMeet(a, b) && nearest(a, b) > SLIP_NAMED) return undefined
    return all(a, b, (x, y) => isSameMatter(commitment(x).what.text, commitment(y).what.text))
      ? { score: DATES, why: 'the same side, and the same words for what is promised' }
      : undefined
  },
}

const dueFits = (x: Told, y: Told): boolean => !x.due || !y.due || meets(x.due, y.due)

/** Two phrases on one thing: half of the shorter one's words, two at least unless it has only one. */
export function isSameMatter(a: string, b: string): boolean {
  const [x, y] = [contentWords(a), contentWords(b)]
  return inCommon(x, y) >= Math.min(2, x.size, y.size) && overlap(x, y) >= 0.5
}

const occasion = (told: Told) => (told as ToldOf<'occasion'>).says

/** Occasions: by name and date. The summit of another year is another. */
export const occasionMatter: Matter = {
  signature: (told) => foldWords(occasion(told).name.text),
  keys: (told) => [...contentWords(occasion(told).name.text)].concat(foldWords(occasion(told).name.text), ...told.links),
  compare: (a, b) => {
    if (!all(a, b, (x, y) => isNamedAlike(occasion(x).name.text, occasion(y).name.text)) || tellsBoth(a, b)) return undefined
    if (!a.dates.size || !b.dates.size) return areMet(a, b, WITHIN_WEEKS) ? { score: LOOSE, why: 'the same name, told within weeks', alone: true } : undefined
    if (datesMeet(a, b)) return { score: DATES, why: 'the same name, dates that meet' }
    return nearest(a, b) <= SLIP ? { score: LINK - nearest(a, b), why: 'the same name within a week', alone: true } : undefined
  },
}

const holding = (told: Told) => (told as ToldOf<'holding'>).says

/** Offices held: by holder and office. */
export const holdingMatter: Matter = {
  signature: (told) => `${holding(told).holder.who};${foldWords(holding(told).office.text)}`,
  keys: (told) => [holding(told).holder.who],
  compare: (a, b) => {
    const same = all(a, b, (x, y) => holding(x).holder.who === holding(y).holder.who && isSameMatter(holding(x).office.text, holding(y).office.text))
    return same ? { score: DATES, why: 'the same holder and office' } : undefined
  },
}
