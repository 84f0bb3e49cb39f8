import type { How } from '../../../../model/actor.ts'
import type { NoticeAbout } from '../../../../model/notice.ts'
import type { DateGround } from '../../../../model/reading.ts'
import type { MarkIs } from '../../../../view/report-marks.ts'
import { counter, dictionary } from '../../language.ts'

/** What the page of a report says. */
export interface ReportWords {
  readonly report: string
  readonly noOutlet: string
  readonly toReports: string
  readonly untitled: (siglum: string) => string
  readonly asItCame: (characters: number) => string
  readonly rests: (n: number) => string
  readonly alone: (n: number) => string
  readonly written: string
  readonly undated: string
  readonly grounds: Readonly<Record<DateGround, string>>
  readonly notices: string
  readonly noNotices: string
  readonly unread: (n: number) => string
  readonly names: string
  readonly understood: (n: number) => string
  readonly inDoubt: (n: number) => string
  readonly whose: string
  readonly side: (name: string) => string
  readonly repeats: string
  readonly repeatedBy: string
  readonly legend: string
  readonly marks: Readonly<Record<MarkIs, string>>
  readonly inRecord: string
  readonly text: string
  readonly margin: string
  readonly hows: Readonly<Record<How, string>>
  readonly notRead: string
  readonly about: Readonly<Record<NoticeAbout, string>>
  readonly back: string
  readonly via: (names: string) => string
}

const en = counter('en')
const fr = counter('fr')

export const reportWords = dictionary<ReportWords>({
  en: {
    report: 'Report',
    noOutlet: 'no outlet given',
    toReports: 'all reports',
    untitled: (siglum) => `Report ${siglum}`,
    asItCame: en({ one: 'Kept exactly as it came: # character.', other: 'Kept exactly as it came: # characters.' }),
    rests: en({ one: '# entry rests on it', other: '# entries rest on it' }),
    alone: en({ one: '# on it alone:', other: '# on it alone:' }),
    written: 'When it was written',
    undated: 'Not known: nothing in it or about it says.',
    grounds: {
      metadata: 'given with the report',
      header: 'its header',
      url: 'its address',
      'post-id': 'the id of a post',
      text: 'its text',
      story: 'the other reports',
    },
    notices: 'Notices',
    noNotices: 'None: every sentence that speaks of a contact, a promise or a statement was read.',
    unread: en({ one: '# passage was not read', other: '# passages were not read' }),
    names: 'Names',
    understood: en({ one: '# form of a name had to be worked out', other: '# forms of names had to be worked out' }),
    inDoubt: en({ one: '# in doubt', other: '# in doubt' }),
    whose: 'Whose account',
    side: (name) => `the own account of ${name}`,
    repeats: 'It repeats',
    repeatedBy: 'Repeated by',
    legend: 'Legend',
    marks: {
      who: 'people',
      body: 'states, bodies',
      time: 'times',
      place: 'places',
      instrument: 'instruments',
      statement: 'statements',
      claim: 'claims',
      commitment: 'promises',
      planned: 'planned, not yet done',
      doubt: 'doubtful',
      unread: 'not read',
    },
    inRecord: 'In the record',
    text: 'The text as it came',
    margin: 'What was understood, and why',
    hows: { exact: 'as spelled', near: 'a near spelling', office: 'by office', 'stand-in': 'stands for it', repeat: 'named before' },
    notRead: 'not read',
    about: { text: 'the text', language: 'language', date: 'date', name: 'name', unread: 'not read', judgement: 'judgement' },
    back: 'back to where you came from',
    via: (names) => `through ${names}`,
  },
  fr: {
    report: 'Article',
    noOutlet: 'média non donné',
    toReports: 'tous les articles',
    untitled: (siglum) => `Article ${siglum}`,
    asItCame: fr({ one: 'Gardé tel qu’il est arrivé : # caractère.', other: 'Gardé tel qu’il est arrivé : # caractères.' }),
    rests: fr({ one: '# ligne s’appuie sur lui', other: '# lignes s’appuient sur lui' }),
    alone: fr({ one: '# sur lui seul :', other: '# sur lui seul :' }),
    written: 'Quand il a été écrit',
    undated: 'Inconnu : rien ne le dit.',
    grounds: {
      metadata: 'donné avec l’article',
      header: 'son en-tête',
      url: 'son adresse',
      'post-id': 'l’identifiant d’un message',
      text: 'son texte',
      story: 'les autres articles',
    },
    notices: 'Avis',
    noNotices: 'Aucun : toutes les phrases qui parlent d’un contact, d’une promesse ou d’une déclaration ont été lues.',
    unread: fr({ one: '# passage n’a pas été lu', other: '# passages n’ont pas été lus' }),
    names: 'Noms',
    understood: fr({ one: '# forme de nom a dû être reconnue', other: '# formes de noms ont dû être reconnues' }),
    inDoubt: fr({ one: '# incertain', other: '# incertains' }),
    whose: 'De qui',
    side: (name) => `la propre version : ${name}`,
    repeats: 'Il reprend',
    repeatedBy: 'Repris par',
    legend: 'Légende',
    marks: {
      who: 'personnes',
      body: 'États, institutions',
      time: 'temps',
      place: 'lieux',
      instrument: 'instruments',
      statement: 'déclarations',
      claim: 'affirmations',
      commitment: 'promesses',
      planned: 'prévu, pas encore fait',
      doubt: 'incertain',
      unread: 'non lu',
    },
    inRecord: 'Dans le relevé',
    text: 'Le texte tel qu’il est arrivé',
    margin: 'Ce qui a été compris, et pourquoi',
    hows: { exact: 'tel qu’écrit', near: 'graphie proche', office: 'par la fonction', 'stand-in': 'désigne', repeat: 'déjà nommé' },
    notRead: 'non lu',
    about: { text: 'le texte', language: 'langue', date: 'date', name: 'nom', unread: 'non lu', judgement: 'décision' },
    back: 'revenir d’où vous venez',
    via: (names) => `par ${names}`,
  },
})
