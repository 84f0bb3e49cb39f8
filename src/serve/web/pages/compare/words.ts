import type { AccountGround, ComparedPoint, Difference } from '../../../../model/comparison.ts'
import { dictionary } from '../../language.ts'

/** What a comparison says. */
export interface CompareWords {
  readonly title: (names: string) => string
  readonly accounts: (n: number) => string
  readonly says: string
  readonly noOwn: string
  readonly grounds: Readonly<Record<AccountGround, string>>
  readonly on: Readonly<Record<Exclude<ComparedPoint['on'], 'said'>, string>>
  readonly besides: string
  readonly both: (told: number, of: number) => string
  readonly several: (names: string) => string
  readonly only: (name: string) => string
  readonly differ: string
  readonly differences: Readonly<Record<Difference, string>>
  readonly counts: (both: number, differ: number, only: number) => string
  readonly silent: string
  readonly reading: string
  readonly none: string
  readonly inFull: string
  readonly toEntry: string
  readonly copy: string
  readonly copied: string
  readonly notCopied: string
  readonly print: string
  readonly link: string
  readonly point: string
  readonly sources: string
  readonly also: string
  readonly conflict: string
  readonly inRecord: string
  readonly legend: string
}

export const compareWords = dictionary<CompareWords>({
  en: {
    title: (names) => (names ? `Compare: ${names}` : 'Compare'),
    accounts: (n) => (n === 2 ? 'two accounts of it' : `${n} accounts of it`),
    says: 'What each side says of this contact. Silence is shown as silence and contradicts nobody.',
    noOwn: 'No report is a text of either side; what follows is quoted from them.',
    grounds: { 'own-text': 'its own text', quoted: 'as reports quote it', none: 'no account among the reports' },
    on: { whether: 'That it took place', how: 'In what form', when: 'When', where: 'Where', 'how-long': 'How long' },
    besides: 'Besides',
    both: (told, of) => (of === 2 ? 'both say' : told === of ? 'all say' : `${told} of ${of} say`),
    several: (names) => `${names} say`,
    only: (name) => `only ${name}`,
    differ: 'differ',
    differences: { denied: 'differ: one denies it', value: 'differ: not both can be true', figures: 'differ: other figures', words: 'differ: in other words' },
    counts: (both, differ, only) => `${both} alike, ${differ} differently, ${only} by one alone`,
    silent: 'silent',
    reading: 'The accounts are being put side by side …',
    none: 'No report of this story has an account of any side: there is nothing to compare.',
    inFull: 'On a page of its own',
    toEntry: 'back to the entry',
    copy: 'Copy this comparison with its citations',
    copied: 'Copied.',
    notCopied: 'The browser did not let it be copied.',
    print: 'Print',
    link: 'Link',
    point: 'Point',
    sources: 'Sources',
    also: 'also',
    conflict: 'a conflict of the record',
    inRecord: 'in the record',
    legend: 'Squares: one for each side, in the order of the columns; filled where it says so, crimson where they say it differently',
  },
  fr: {
    title: (names) => (names ? `Comparer : ${names}` : 'Comparer'),
    accounts: (n) => (n === 2 ? 'deux versions' : `${n} versions`),
    says: 'Ce que chaque partie dit de ce contact. Un silence est montré comme un silence et ne contredit personne.',
    noOwn: 'Aucun texte propre des parties ne figure parmi les articles ; voici ce qu’ils en citent.',
    grounds: { 'own-text': 'son propre texte', quoted: 'telle que citée', none: 'aucune version parmi les articles' },
    on: { whether: 'Que cela a eu lieu', how: 'Sous quelle forme', when: 'Quand', where: 'Où', 'how-long': 'Durée' },
    besides: 'En outre',
    both: (told, of) => (of === 2 ? 'les deux le disent' : told === of ? 'tous le disent' : `${told} sur ${of} le disent`),
    several: (names) => `dit par ${names}`,
    only: (name) => `seulement ${name}`,
    differ: 'diffèrent',
    differences: {
      denied: 'diffèrent : l’un le dément',
      value: 'diffèrent : les deux ne peuvent être vrais',
      figures: 'diffèrent : autres chiffres',
      words: 'diffèrent : en d’autres mots',
    },
    counts: (both, differ, only) => `${both} de même, ${differ} autrement, ${only} par un seul`,
    silent: 'silence',
    reading: 'Les versions sont mises côte à côte …',
    none: 'Aucun article du dossier ne donne la version d’une partie : il n’y a rien à comparer.',
    inFull: 'Sur une page à part',
    toEntry: 'retour à la ligne',
    copy: 'Copier cette comparaison avec ses citations',
    copied: 'Copié.',
    notCopied: 'Le navigateur n’a pas permis la copie.',
    print: 'Imprimer',
    link: 'Lien',
    point: 'Point',
    sources: 'Sources',
    also: 'aussi',
    conflict: 'un désaccord du relevé',
    inRecord: 'dans le relevé',
    legend: 'Carrés : un par partie, dans l’ordre des colonnes ; plein où elle le dit, cramoisi où elles le disent autrement',
  },
})
