import { dictionary } from '../../language.ts'

/** What the list of stories says. */
const en = {
  none: 'No story is kept yet. A story is a name and the reports that are put under it.',
  begin: 'Begin a story',
  name: 'Its name',
  nameSays: 'Such as border-talks: it stands in the address of its pages and may have no slashes.',
  toReports: 'Add its reports',
}

const fr: typeof en = {
  none: 'Aucun dossier n’est encore gardé. Un dossier est un nom et les articles qu’on y range.',
  begin: 'Ouvrir un dossier',
  name: 'Son nom',
  nameSays: 'Par exemple pourparlers-frontaliers : il figure dans l’adresse de ses pages et ne contient pas de barre oblique.',
  toReports: 'Ajouter ses articles',
}

export const says = dictionary({ en, fr })
