import type { Frame, Pack, WordRow } from '../pack.ts'
import { tables } from '../tables.ts'
import { type VerbForm, type VerbRow, verbForms } from './forms.ts'
import { frames } from './frames/index.ts'
import { times } from './times.ts'
import { verbGroups } from './verbs.ts'

const read = tables(new URL('./words/', import.meta.url))
const lemmas = new Set(read.rows('verbs').map((row) => row.lemma as string))

/**
 * Of the passé simple newspapers write "il" and "ils", of no tense "tu": "tu visites" would only make a verb of "les visites", and "je réunis" one of
 * "les ministres réunis à Bruxelles". A subjunctive spelled like the present is listed as present.
 */
function isPrinted({ form, class: cls }: VerbForm, spelled: Readonly<Record<'pres' | 'part', ReadonlySet<string>>>): boolean {
  switch (cls) {
    case 'v.past':
      return /[at]$/.test(form)
    case 'v.pres':
      return !form.endsWith('s') || (!spelled.part.has(form) && !(form.endsWith('es') && spelled.pres.has(form.slice(0, -1))))
    case 'v.subj':
      return !spelled.pres.has(form) && !/(?:es|iez|ions)$/.test(form)
    case 'v.fut':
      return !form.endsWith('as')
    case 'v.imparf':
      return !/i(?:ez|ons)$/.test(form)
    case 'v.cond':
      return !form.endsWith('iez')
    default:
      return true
  }
}

/** The forms of a verb that newspapers print. */
function printed(lemma: string, row: VerbRow): VerbForm[] {
  const all = verbForms(lemma, row)
  const spelled = (cls: string) => new Set(all.filter((form) => form.class === cls).map((form) => form.form))
  const known = { pres: spelled('v.pres'), part: spelled('v.part') }
  return all.filter((form) => isPrinted(form, known))
}

/** Three verbs in four go like one of these two, letter by letter after the stem: conjugated once, they start up in half the time. */
const ENDINGS = new Map(['aimer', 'finir'].map((model) => [model, printed(model, {}).map((form) => ({ ...form, form: form.form.slice(model.length - 2) }))]))

function formsOf(lemma: string, row: VerbRow): readonly VerbForm[] {
  const endings = row.irregular ? undefined : ENDINGS.get(row.model ?? '')
  const stem = lemma.slice(0, -2)
  return endings?.map((ending) => ({ form: stem + ending.form, class: ending.class })) ?? printed(lemma, row)
}

/** Verbs whose "il" is nobody, alone ("il faut") or behind "se" ("il s'agit"). */
const NOBODY: Readonly<Record<string, string>> = { falloir: 'takes-nobody', agir: 'takes-nobody-refl' }

/** Every form of every verb; a participle that takes être says so, since "est arrivé" is past and "est reçu" a passive. */
function verbs(): WordRow[] {
  const rows = new Map(read.rows('verbs').map((row) => [row.lemma as string, row]))
  const forms = (lemma: string, value: string, rest: string): WordRow[] =>
    formsOf(lemma, rows.get(lemma) ?? {}).map((form) => ({ form: form.form + rest, class: form.class, value }))
  const single = [...rows].flatMap(([lemma, row]) => {
    const made = forms(lemma, lemma, '')
    return row.aux === 'être' ? [...made, ...made.filter((form) => form.class === 'v.part').map((form) => ({ ...form, class: 'takes-être' }))] : made
  })
  const phrases = read.rows('verb-phrases').flatMap(({ lemma = '' }) => {
    const [head = '', ...rest] = lemma.split(' ')
    return forms(head, lemma, ` ${rest.join(' ')}`)
  })
  const auxiliaries = [...forms('avoir', 'avoir', ''), ...forms('être', 'être', '')].map((form) => ({ ...form, class: 'v.aux' }))
  // "étaient" is of être, never of étayer; "suis" never of suivre.
  const spelled = new Set(auxiliaries.map((form) => form.form))
  const own = single.filter((form) => /^(avoir|être)$/.test(form.value) || !spelled.has(form.form))
  return [...own, ...phrases, ...auxiliaries, ...own.flatMap(({ form, value }) => (NOBODY[value] ? [{ form, class: NOBODY[value], value: '' }] : []))]
}

/** Nouns in -ment that come from no verb. */
const NO_ADVERB = new Set([
  'appartement',
  'compartiment',
  'département',
  'événement',
  'évènement',
  'parlement',
  'élément',
  'complément',
  'supplément',
  'vêtement',
  'tempérament',
  'document',
  'détriment',
])

/** "longuement", "poliment"; not "rapprochement", which comes from a verb. */
const isAdverb = (norm: string): boolean =>
  /[éei]ment$|[ae]mment$/.test(norm) &&
  !NO_ADVERB.has(norm) &&
  !lemmas.has(norm.replace(/(?:isse|e|i)?ment$/, 'er')) &&
  !lemmas.has(norm.replace(/(?:isse|e|i)?ment$/, 'ir'))

/** Endings that tell what an unlisted word is. */
function guess(norm: string): { class: string; value: string }[] {
  if (norm.length < 6) return []
  if (isAdverb(norm)) return [{ class: 'adv', value: '' }]
  const ending = /^(.{3,})(èrent|eront|eraient|erait)$/.exec(norm)
  if (!ending) return []
  return [{ class: ending[2] === 'èrent' ? 'v.past' : ending[2] === 'eront' ? 'v.fut' : 'v.cond', value: `${ending[1]}er` }]
}

/** « demande si », « reste à savoir si ». */
const WONDERS = [
  'demander',
  'ignorer',
  'savoir',
  'dire',
  'préciser',
  'indiquer',
  'voir',
  'vérifier',
  'décider',
  'déterminer',
  'examiner',
  'étudier',
  'évaluer',
  'comprendre',
  'interroger',
  'clarifier',
  'révéler',
  'confirmer',
  'discuter',
  'tester',
] as const

/** Every verb in all its forms: made when the first text of the language is read. */
let words: readonly WordRow[] | undefined

export const pack: Pack = {
  code: 'fr',
  version: read.version,
  text: {
    apostrophe: 'after',
    abbreviations: new Set(read.rows('abbreviations').map((row) => (row.form as string).toLowerCase())),
    stamps: ['publi[ée]e?s?', 'mise? à jour', 'mise? en ligne', 'modifiée?', 'actualisée?', 'parue?', 'diffusée?', 'postée?', 'créée?', 'datée?', 'date'],
  },
  commonplaces: new Set(read.rows('commonplaces').map((row) => row.form as string)),
  get words() {
    return (words ??= [...read.words, ...verbs()])
  },
  guess,
  agrees: (noun, verb) => /[sx]$/.test(noun) === /(?:nt|ons|ez)$/.test(verb),
  grammar: {
    headFirst: true,
    isOneInhabitant: (article) => /^(?:le|la|l['’])$/.test(article),
    gendered: true,
    genitive: ['de'],
    partitive: ['de'],
    serves: ['auprès de', 'pour'],
    leads: ['conduire', 'diriger', 'mener', 'emmener', 'présider'],
    includes: ['comprendre', 'inclure', 'composer', 'former'],
    agent: ['par'],
    place: ['à', 'en', 'dans', 'depuis', 'vers', 'chez', 'près de', 'hors de', 'à travers', 'via', 'autour de', 'au large de', 'au sein de'],
    inside: ['à', 'en', 'dans'],
    away: ['depuis', 'hors de'],
    turns: true,
    content: ['que', 'si'],
    doer: [],
    wonders: WONDERS,
    inMind: ['pour'],
    utters: [
      'dire',
      'déclarer',
      'affirmer',
      'indiquer',
      'préciser',
      'ajouter',
      'assurer',
      'annoncer',
      'confirmer',
      'expliquer',
      'souligner',
      'marteler',
      'rétorquer',
      'répliquer',
      'prétendre',
      'démentir',
      'réaffirmer',
      'réitérer',
      'admettre',
    ],
    asSaid: ['comme', 'ainsi que'],
    dropsThat: false,
    asks: ['comment', 'pourquoi', 'combien'],
    accordingTo: ['selon', "d'après", 'à en croire', 'aux yeux de', "de l'avis de", "de l'aveu de", 'aux dires de', 'du point de vue de'],
    issuer: ['venant de', 'émanant de'],
    hearer: ['à', 'auprès de'],
    asOffice: ['comme'],
    about: ['sur', 'concernant', 'au sujet de', 'à propos de'],
    scales: { md: 1e9, mds: 1e9, mrd: 1e9, m: 1e6, mio: 1e6, k: 1e3 },
    since: ['depuis'],
    sides: { before: ['avant'], by: ["d'ici", "d'ici à", "jusqu'à"], after: ['après'] },
    partner: ['avec', 'entre'],
    between: ['entre'],
    within: ['lors de', 'au cours de', 'pendant', 'durant', 'dans', 'par', 'à', 'en', 'via'],
    alongside: ['en marge de', "à l'occasion de", "à l'ouverture de", 'à la clôture de', "à l'issue de"],
    conditional: [
      'si',
      'à condition que',
      'à la condition que',
      'à moins que',
      'au cas où',
      'même si',
      'comme si',
      'pourvu que',
      'pour peu que',
      'à supposer que',
      'sauf si',
      'si tant est que',
      'afin que',
      'pour que',
      'de peur que',
    ],
    pending: ['une fois que', 'dès que', 'aussitôt que', 'avant que', "jusqu'à ce que", 'en attendant que', 'lorsque', 'quand'],
    lacking: ['sans', 'au lieu de', 'plutôt que de', 'faute de'],
    after: [
      'après',
      'à la suite de',
      'suite à',
      "à l'issue de",
      'au terme de',
      'lors de',
      'au cours de',
      'pendant',
      'durant',
      'depuis',
      'au lendemain de',
      'en marge de',
      'dans la foulée de',
      "à l'occasion de",
      'dans',
      'à',
      'en',
      'par',
      'via',
      'au fil de',
      'sur fond de',
    ],
    before: [
      'avant',
      'avant de',
      'à la veille de',
      'en vue de',
      'en prélude à',
      'en amont de',
      'pour',
      'en attendant',
      "jusqu'à",
      "d'ici",
      "d'ici à",
      'à quelques jours de',
      'dans la perspective de',
      'afin de',
      "dans l'attente de",
    ],
  },
  times,
  verbGroups,
  frames: frames satisfies readonly Frame[],
}
