import type { Frame, Pack, WordRow } from '../pack.ts'
import { tables } from '../tables.ts'
import { verbForms } from './forms.ts'
import { frames } from './frames/index.ts'
import { guessTime, times } from './times.ts'
import { verbGroups } from './verbs.ts'

const read = tables(new URL('./words/', import.meta.url))

function verbs(): WordRow[] {
  const rows = new Map(read.rows('verbs').map((row) => [row.lemma as string, row]))
  return [...rows].flatMap(([lemma, row]) =>
    verbForms(lemma, row, rows.get(lemma.split(' ')[0] as string)).map((form) => ({ form: form.form, class: form.class, value: lemma })),
  )
}

/** Be and have in all their forms, whose complement is no verb but a participle. */
const auxiliaries = (): WordRow[] =>
  read.words.filter((row) => /^v\./.test(row.class) && /^(be|have)$/.test(row.value)).map((row) => ({ ...row, class: 'v.aux' }))

/** "foreign ministers", "ministers of defence": the plural of a title is that of its head noun. */
function plurals(): WordRow[] {
  const listed = new Set(read.words.filter((row) => row.class === 'offices').map((row) => row.form))
  return read.words.flatMap((row) => {
    if (row.class !== 'office') return []
    const [head, ...rest] = row.form.split(/(?= of | for | to )/) as [string, ...string[]]
    const form =
      head
        .replace(/man$/, 'men')
        .replace(/([^n])$|(?<!me)n$/, '$&s')
        .replace(/([^aeiou])ys$/, '$1ies')
        .replace(/(s|x|ch|sh)s$/, '$1es') + rest.join('')
    return listed.has(form) ? [] : [{ ...row, form, class: 'offices' }]
  })
}

/** Endings that tell what an unlisted word is. */
function guess(norm: string): { class: string; value: string }[] {
  const time = guessTime(norm)
  if (time.length) return [...time]
  if (/[a-z]{3}ly$/.test(norm)) return [{ class: 'adv', value: '' }]
  if (/[a-z]{3}ing$/.test(norm)) return [{ class: 'v.ing', value: norm }]
  if (/[a-z]{3}[^e]ed$/.test(norm))
    return [
      { class: 'v.past', value: norm },
      { class: 'v.part', value: norm },
    ]
  return []
}

/** Every verb in all its forms: made when the first text of the language is read. */
let words: readonly WordRow[] | undefined

export const pack: Pack = {
  code: 'en',
  version: read.version,
  text: {
    apostrophe: 'before',
    abbreviations: new Set(read.rows('abbreviations').map((row) => (row.form as string).toLowerCase())),
    stamps: ['published', 'posted', 'updated', 'issued', 'released', 'modified', 'filed', 'dated', 'created', 'date', 'dateline'],
  },
  commonplaces: new Set(read.rows('commonplaces').map((row) => row.form as string)),
  get words() {
    return (words ??= [...read.words, ...plurals(), ...auxiliaries(), ...verbs()])
  },
  guess,
  agrees: (noun, verb) => /s$/.test(noun) !== /[^s]s$/.test(verb),
  grammar: {
    headFirst: false,
    isOneInhabitant: (_, noun) => !/(?:s|ch|sh|ese|men)$/.test(noun),
    gendered: false,
    genitive: ['of'],
    partitive: [],
    serves: ['for', 'from'],
    leads: ['lead', 'head', 'co-lead'],
    includes: ['include', 'including', 'comprise', 'consist'],
    agent: ['by'],
    place: ['in', 'at', 'from', 'near', 'outside', 'around', 'through', 'into', 'throughout'],
    inside: ['in', 'at'],
    away: ['from'],
    turns: false,
    content: ['that', 'whether'],
    doer: ['for'],
    wonders: [],
    inMind: [],
    utters: [
      'say',
      'tell',
      'declare',
      'announce',
      'remark',
      'add',
      'warn',
      'insist',
      'assert',
      'allege',
      'contend',
      'reiterate',
      'reply',
      'deny',
      'confirm',
      'affirm',
      'acknowledge',
      'admit',
      'argue',
    ],
    asSaid: ['as'],
    dropsThat: true,
    asks: ['how', 'why', 'what'],
    accordingTo: ['according to', 'in the eyes of', 'in the view of', 'in the words of'],
    issuer: ['from'],
    hearer: ['to'],
    asOffice: ['as'],
    about: ['on', 'for', 'about', 'concerning', 'regarding'],
    scales: { bn: 1e9, b: 1e9, billion: 1e9, m: 1e6, mn: 1e6, million: 1e6, tn: 1e12, trillion: 1e12, k: 1e3 },
    since: ['since'],
    sides: { before: ['before', 'ahead of', 'prior to'], by: ['by', 'until'], after: ['after', 'following'] },
    partner: ['with', 'between'],
    between: ['between'],
    within: ['in', 'during', 'over', 'by', 'at', 'through', 'via'],
    alongside: ['on the sidelines of', 'on the margins of', 'at the opening of', 'at the close of'],
    conditional: ['if', 'unless', 'whether', 'provided', 'provided that', 'in case', 'even if', 'as if', 'as though', 'lest', 'so that'],
    pending: ['once', 'until', 'as soon as', 'before', 'when'],
    lacking: ['without', 'instead of', 'rather than'],
    after: [
      'after',
      'following',
      'during',
      'at',
      'in',
      'on',
      'since',
      'from',
      'over',
      'amid',
      'through',
      'by',
      'via',
      'on the sidelines of',
      'on the margins of',
    ],
    before: ['before', 'ahead of', 'for', 'prior to', 'pending', 'to', 'until'],
  },
  times,
  verbGroups,
  frames: frames satisfies readonly Frame[],
}
