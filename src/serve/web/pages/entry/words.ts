import type { ClaimStatus } from '../../../../model/claim.ts'
import type { Judgement } from '../../../../model/judgement.ts'
import type { Conflict } from '../../../../model/record.ts'
import type { FieldName } from '../../../../view/entry-fields.ts'
import { counter, dictionary } from '../../language.ts'

/** What the page of an entry says. */
export interface EntryWords {
  readonly inStory: (day: string) => string
  readonly independent: (n: number) => string
  readonly disputed: (n: number) => string
  readonly agreed: string
  readonly onPage: string
  readonly byField: string
  readonly reached: string
  readonly moved: string
  readonly around: string
  readonly judged: string
  readonly compare: string
  readonly together: string
  readonly before: string
  readonly after: string
  readonly litSays: string
  readonly field: string
  readonly record: string
  readonly fields: Readonly<Record<FieldName, string>>
  readonly stances: Readonly<Record<ClaimStatus | 'denied', string>>
  readonly conflict: Readonly<Record<Conflict['state']['kind'], string>>
  readonly settle: string
  readonly notSaid: string
  readonly notSaidIn: string
  readonly open: string
  readonly firm: string
  readonly agree: string
  readonly about: string
  readonly further: (n: number) => string
  readonly outermost: string
  readonly origin: (n: number) => string
  readonly common: Readonly<Record<'officials' | 'agency' | 'copy', (name: string) => string>>
  readonly once: string
  readonly asMore: (n: number) => string
  readonly oneThing: string
  readonly through: (names: string) => string
  readonly notJudged: string
  readonly verdicts: Readonly<Record<Judgement['verdict'], string>>
  readonly withdrawn: string
  readonly shares: (names: string) => string
  readonly sameSentence: string
  readonly alone: string
  readonly overlap: (lengths: string) => string
  readonly repeats: (siglum: string) => string
  readonly copy: string
  readonly copied: string
  readonly notCopied: string
  readonly print: string
  readonly openWords: string
  readonly back: string
  readonly ownAccount: string
  readonly state: string
}

const en = counter('en')
const fr = counter('fr')

export const entryWords = dictionary<EntryWords>({
  en: {
    inStory: (day) => `${day} in the story`,
    independent: en({ one: '# independent origin', other: '# independent origins' }),
    disputed: en({ one: '# field disputed', other: '# fields disputed' }),
    agreed: 'no field disputed',
    onPage: 'On this page',
    byField: 'Field by field',
    reached: 'How it reached us',
    moved: 'How its status moved',
    around: 'Around it',
    judged: 'Judgements on it',
    compare: 'Compare the accounts',
    together: 'with it',
    before: 'before',
    after: 'after',
    litSays: 'Lit words are what a value rests on; they open in their report',
    field: 'Field',
    record: 'The record',
    fields: {
      happened: 'Happened',
      who: 'Who',
      by: 'By',
      toward: 'Toward',
      persons: 'Persons',
      to: 'To',
      parties: 'Parties',
      holder: 'Who',
      office: 'Office',
      name: 'Name',
      what: 'What',
      act: 'Act',
      how: 'In what form',
      type: 'Kind',
      when: 'When',
      due: 'Due',
      where: 'Where',
      'how-long': 'How long',
      count: 'How many',
      amount: 'How much',
      condition: 'On condition',
      tone: 'Tone',
    },
    stances: {
      happened: 'told as having happened',
      ongoing: 'told as going on',
      planned: 'told as planned',
      proposed: 'told as proposed',
      possible: 'told as possible',
      demanded: 'asked for, not told',
      alleged: 'told in hedged words',
      postponed: 'told as put off',
      cancelled: 'told as called off',
      denied: 'denied',
    },
    conflict: { open: 'disputed, open', corrected: 'disputed, corrected', overtaken: 'told otherwise before', explained: 'disputed, explained' },
    settle: 'Settle',
    notSaid: 'Not said',
    notSaidIn: 'Not said in',
    open: 'not told by any report',
    firm: 'confirmed by both sides',
    agree: 'agree',
    about: 'about',
    further: en({ one: '# further passage', other: '# further passages' }),
    outermost: 'Outermost first.',
    origin: (n) => `Origin ${n}`,
    common: {
      officials: (name) => `${name}, unnamed: one origin, in however many reports`,
      agency: (name) => `${name}: one origin, in however many reports`,
      copy: (name) => `the text of ${name}: its copies and translations are one`,
    },
    once: 'Each origin counts once.',
    asMore: en({ one: '# further passage the same way', other: '# further passages the same way' }),
    oneThing: 'Taken for one thing because',
    through: (names) => `by ${names}`,
    notJudged: 'Nobody has judged it: what stands here is what the reports say.',
    verdicts: { same: 'same', different: 'different', accept: 'accepted', reject: 'rejected', correct: 'corrected', withdraw: 'withdrawn' },
    withdrawn: 'taken back',
    shares: (names) => `also ${names}`,
    sameSentence: 'told in the same sentence',
    alone: 'Nothing of the record is tied to it by its parties or its sentences.',
    overlap: (lengths) => `The lengths told, from zero: ${lengths}`,
    repeats: (siglum) => `repeats ${siglum}`,
    copy: 'Copy with citations',
    copied: 'Copied.',
    notCopied: 'The browser did not let it be copied.',
    print: 'Print',
    openWords: 'open the words behind the value',
    back: 'back to where you came from',
    ownAccount: 'its own account',
    state: 'State',
  },
  fr: {
    inStory: (day) => `${day} dans le récit`,
    independent: fr({ one: '# origine indépendante', other: '# origines indépendantes' }),
    disputed: fr({ one: '# point en désaccord', other: '# points en désaccord' }),
    agreed: 'aucun point en désaccord',
    onPage: 'Sur cette page',
    byField: 'Point par point',
    reached: 'Comment on le sait',
    moved: 'Comment son statut a changé',
    around: 'Autour',
    judged: 'Décisions',
    compare: 'Comparer les versions',
    together: 'avec',
    before: 'avant',
    after: 'après',
    litSays: 'Les mots qui portent la valeur sont surlignés ; un clic les ouvre dans l’article',
    field: 'Point',
    record: 'Le relevé',
    fields: {
      happened: 'Réalité',
      who: 'Qui',
      by: 'Par',
      toward: 'Envers',
      persons: 'Personnes',
      to: 'À',
      parties: 'Parties',
      holder: 'Qui',
      office: 'Fonction',
      name: 'Nom',
      what: 'Quoi',
      act: 'Acte',
      how: 'Sous quelle forme',
      type: 'Nature',
      when: 'Quand',
      due: 'Échéance',
      where: 'Où',
      'how-long': 'Durée',
      count: 'Combien',
      amount: 'Montant',
      condition: 'À condition',
      tone: 'Ton',
    },
    stances: {
      happened: 'donné comme ayant eu lieu',
      ongoing: 'donné comme en cours',
      planned: 'donné comme prévu',
      proposed: 'donné comme proposé',
      possible: 'donné comme possible',
      demanded: 'demandé, non rapporté',
      alleged: 'donné au conditionnel',
      postponed: 'donné comme reporté',
      cancelled: 'donné comme annulé',
      denied: 'démenti',
    },
    conflict: { open: 'en désaccord', corrected: 'en désaccord, corrigé', overtaken: 'donné autrement auparavant', explained: 'en désaccord, expliqué' },
    settle: 'Trancher',
    notSaid: 'Non dit',
    notSaidIn: 'Non dit dans',
    open: 'aucun article ne le dit',
    firm: 'confirmé par les deux parties',
    agree: 'concordent',
    about: 'environ',
    further: fr({ one: '# autre passage', other: '# autres passages' }),
    outermost: 'De l’extérieur vers l’intérieur.',
    origin: (n) => `Origine ${n}`,
    common: {
      officials: (name) => `${name}, sans nom : comptés une fois, quel que soit le nombre d’articles qui s’appuient sur eux`,
      agency: (name) => `${name} : comptée une fois, quel que soit le nombre d’articles qui la reprennent`,
      copy: (name) => `le texte de ${name} : ses copies et traductions ne font qu’un`,
    },
    once: 'Chaque origine compte une fois.',
    asMore: fr({ one: '# autre passage par la même voie', other: '# autres passages par la même voie' }),
    oneThing: 'Pris pour une seule chose parce que',
    through: (names) => `selon ${names}`,
    notJudged: 'Personne n’en a décidé : on lit ici ce que disent les articles.',
    verdicts: { same: 'même chose', different: 'choses différentes', accept: 'accepté', reject: 'rejeté', correct: 'corrigé', withdraw: 'retiré' },
    withdrawn: 'retirée',
    shares: (names) => `aussi ${names}`,
    sameSentence: 'dit dans la même phrase',
    alone: 'Rien du relevé ne s’y rattache par ses parties ou ses phrases.',
    overlap: (lengths) => `Les durées données, depuis zéro : ${lengths}`,
    repeats: (siglum) => `reprend ${siglum}`,
    copy: 'Copier avec les citations',
    copied: 'Copié.',
    notCopied: 'Le navigateur n’a pas permis la copie.',
    print: 'Imprimer',
    openWords: 'ouvrir les mots qui portent la valeur',
    back: 'revenir d’où vous venez',
    ownAccount: 'sa propre version',
    state: 'État',
  },
})
