import type { Conflict } from '../../../../model/record.ts'
import { counter, dictionary } from '../../language.ts'

type Field = Conflict['on']
type State = Conflict['state']['kind']

interface ConflictWords {
  readonly title: string
  readonly stand: (conflicts: string, open: string) => string
  readonly open: (n: number) => string
  readonly none: string
  readonly noneSuch: string
  readonly narrow: string
  readonly over: string
  readonly state: string
  readonly any: { readonly on: string; readonly state: string }
  readonly states: Readonly<Record<State, string>>
  readonly stateMeans: Readonly<Record<State, string>>
  readonly questions: Readonly<Record<Field, string>>
  readonly place: (n: number, of: number, field: string, state: string) => string
  readonly sides: (n: number) => string
  readonly cannot: string
  readonly asked: (line: string, question: string) => string
  readonly quoted: (words: string) => string
  readonly moreWords: (n: number) => string
  readonly settledStand: string
  readonly from: (reports: string, origins: string) => string
  readonly reckoned: string
  readonly writtenOn: (day: string) => string
  readonly undated: string
  readonly told: (stance: string) => string
  readonly one: string
  readonly oneMeans: string
  readonly reconcile: string
  readonly offered: string
  readonly decide: string
  readonly decideMeans: string
  readonly settle: string
  readonly settledBy: string
  readonly judged: (by: string, at: string) => string
  readonly next: string
  readonly previous: string
  readonly others: string
  readonly drawing: string
  readonly through: string
  readonly weekOf: (day: string) => string
  readonly denied: string
  readonly measure: { readonly about: string; readonly least: string; readonly most: string; readonly to: string; readonly minutes: string }
}

const [en, fr] = [counter('en'), counter('fr')]

/** What the conflicts say. */
export const conflictWords = dictionary<ConflictWords>({
  en: {
    title: 'Where the reports disagree',
    stand: (conflicts, open) => `${conflicts}, ${open}. Every side stands with its words; none is preferred.`,
    open: en({ one: 'one of them open', other: '# of them open' }),
    none: 'The reports of this story contradict each other on nothing that the record has a line for.',
    noneSuch: 'No conflict is like that.',
    narrow: 'Narrow',
    over: 'Over',
    state: 'State',
    any: { on: 'anything', state: 'any' },
    states: { open: 'open', corrected: 'corrected', overtaken: 'overtaken', explained: 'decided' },
    stateMeans: {
      open: 'nobody has decided it, and no report takes its side back',
      corrected: 'a later report of the same outlet takes the other side back',
      overtaken: 'a plan, and later the news of it',
      explained: 'a person has decided it',
    },
    questions: {
      whether: 'did it happen?',
      when: 'on which day?',
      where: 'where?',
      who: 'who was it?',
      what: 'what was it?',
      'how-many': 'how many?',
      'how-long': 'how long?',
      tone: 'in which tone?',
    },
    place: (n, of, field, state) => `Conflict ${n} of ${of}, ${field}, ${state}`,
    sides: en({ one: 'One side', other: '# sides' }),
    asked: (line, question) => `${line}: ${question}`,
    quoted: (words) => `“${words}”`,
    moreWords: en({ one: 'one more sentence', other: '# more sentences' }),
    cannot: 'Not all of these can be true.',
    settledStand: 'What was told is kept, whichever side stands now.',
    from: (reports, origins) => `${reports}, ${origins}`,
    reckoned: 'How it was reckoned',
    writtenOn: (day) => `written ${day}`,
    undated: 'bears no date',
    told: (stance) => `told as ${stance}`,
    one: 'Why they speak of one thing',
    oneMeans: 'If they do not, tell them apart: they become two lines and the conflict is gone.',
    reconcile: 'What would reconcile them',
    offered: 'It is nobody’s words, so it stands here as a suggestion only.',
    decide: 'Decide, or leave open',
    decideMeans:
      'What you decide is kept under your name with the time. It counts more than any rule, also when the reports are read again, and can be taken back; every side stays.',
    settle: 'Settle it in the review',
    settledBy: 'What settled it',
    judged: (by, at) => `${by}, ${at}`,
    next: 'next conflict',
    previous: 'previous conflict',
    others: 'Also disputed here',
    drawing: 'The dates drawn',
    through: 'through',
    weekOf: (day) => `week of ${day}`,
    denied: 'denied',
    measure: { about: 'about', least: 'at least', most: 'at most', to: 'to', minutes: 'minutes' },
  },
  fr: {
    title: 'Où les articles se contredisent',
    stand: (conflicts, open) => `${conflicts}, ${open}. Chaque côté est là avec ses mots ; aucun n’est préféré.`,
    open: fr({ one: 'dont # ouvert', other: 'dont # ouverts' }),
    none: 'Les articles de ce dossier ne se contredisent sur rien dont le relevé ait une ligne.',
    noneSuch: 'Aucun désaccord n’est ainsi.',
    narrow: 'Restreindre',
    over: 'Sur',
    state: 'État',
    any: { on: 'tout', state: 'tous' },
    states: { open: 'ouvert', corrected: 'corrigé', overtaken: 'dépassé', explained: 'tranché' },
    stateMeans: {
      open: 'personne ne l’a tranché et aucun article ne retire ce qu’il dit',
      corrected: 'un article ultérieur du même média retire l’autre côté',
      overtaken: 'un projet, puis la nouvelle de ce qu’il est devenu',
      explained: 'quelqu’un l’a tranché',
    },
    questions: {
      whether: 'cela a-t-il eu lieu ?',
      when: 'quel jour ?',
      where: 'où ?',
      who: 'qui était-ce ?',
      what: 'qu’était-ce ?',
      'how-many': 'combien ?',
      'how-long': 'combien de temps ?',
      tone: 'sur quel ton ?',
    },
    place: (n, of, field, state) => `Désaccord ${n} sur ${of}, ${field}, ${state}`,
    sides: fr({ one: 'Un côté', other: '# côtés' }),
    asked: (line, question) => `${line}\u00a0: ${question}`,
    quoted: (words) => `«\u202f${words}\u202f»`,
    moreWords: fr({ one: '# autre phrase', other: '# autres phrases' }),
    cannot: 'Tous ne peuvent pas avoir raison tels quels.',
    settledStand: 'Ce qui fut dit est gardé, quel que soit le côté retenu.',
    from: (reports, origins) => `${reports}, ${origins}`,
    reckoned: 'Comment on l’a compté',
    writtenOn: (day) => `écrit le ${day}`,
    undated: 'ne porte pas de date',
    told: (stance) => `donné comme ${stance}`,
    one: 'Pourquoi il s’agit d’une seule chose',
    oneMeans: 'Sinon, séparez-les : ce seront deux lignes, et le désaccord disparaît.',
    reconcile: 'Ce qui les concilierait',
    offered: 'Aucun article ne le dit : c’est proposé, non retenu.',
    decide: 'Trancher, ou laisser ouvert',
    decideMeans:
      'Une décision s’ajoute à côté, avec votre nom et l’heure ; elle prime sur toute règle, survit à toute relecture et peut être annulée. Aucun côté n’est effacé.',
    settle: 'Trancher dans la révision',
    settledBy: 'Ce qui l’a réglé',
    judged: (by, at) => `${by}, ${at}`,
    next: 'désaccord suivant',
    previous: 'désaccord précédent',
    others: 'Aussi en désaccord ici',
    drawing: 'Les dates, en dessin',
    through: 'par',
    weekOf: (day) => `semaine du ${day}`,
    denied: 'démenti',
    measure: { about: 'environ', least: 'au moins', most: 'au plus', to: 'à', minutes: 'minutes' },
  },
})
