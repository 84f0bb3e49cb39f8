import type { RecordStatement } from '../../../../model/record.ts'
import type { StatementOrder } from '../../../../view/statements.ts'
import { counter, dictionary } from '../../language.ts'

interface StatementWords {
  readonly title: string
  readonly stand: (statements: string, voices: string) => string
  readonly left: (left: string, all: string) => string
  readonly voices: (n: number) => string
  readonly forms: Readonly<Record<RecordStatement['form'], string>>
  readonly formCounts: Readonly<Record<RecordStatement['form'], (n: number) => string>>
  readonly formMeans: Readonly<Record<RecordStatement['form'], string>>
  readonly unnamed: (n: number) => string
  readonly table: string
  readonly orderBy: string
  readonly orders: Readonly<Record<StatementOrder, string>>
  readonly narrow: string
  readonly speaker: string
  readonly about: string
  readonly act: string
  readonly form: string
  readonly through: string
  readonly any: { readonly speaker: string; readonly about: string; readonly act: string; readonly form: string; readonly through: string }
  readonly clear: string
  readonly none: string
  readonly empty: string
  readonly by: (day: string) => string
  readonly to: (who: string) => string
  readonly aboutWhom: (names: string) => string
  readonly unnamedOf: (state: string) => string
  readonly noTopic: string
  readonly office: (title: string, of: string) => string
  readonly nodes: { readonly outlet: string; readonly body: string; readonly named: string; readonly unnamed: string }
  readonly way: string
  readonly all: (n: number) => string
}

const [en, fr] = [counter('en'), counter('fr')]

/** What the page of statements says. */
export const statementWords = dictionary<StatementWords>({
  en: {
    title: 'Who said what, and through whom',
    stand: (statements, voices) =>
      `${statements} by ${voices}. Each in the words of its report, and beside it the way by which it came, whoever published it first.`,
    left: (left, all) => `${left} of ${all}`,
    voices: en({ one: 'one voice', other: '# voices' }),
    forms: { direct: 'direct', mixed: 'mixed', indirect: 'indirect' },
    formCounts: {
      direct: en({ one: '# direct', other: '# direct' }),
      mixed: en({ one: '# partly quoted', other: '# partly quoted' }),
      indirect: en({ one: '# in the report’s words', other: '# in the report’s words' }),
    },
    formMeans: { direct: 'in full quotation marks', mixed: 'some of the words quoted', indirect: 'in the report’s words' },
    unnamed: en({ one: '# comes through somebody not named', other: '# come through people not named' }),
    table: 'as a table (CSV)',
    orderBy: 'Order by',
    orders: { speaker: 'speaker', day: 'day', about: 'matter', act: 'act' },
    narrow: 'Narrow',
    speaker: 'By',
    about: 'About',
    act: 'Act',
    form: 'Form',
    through: 'Through',
    any: { speaker: 'anyone', about: 'anything', act: 'any', form: 'any', through: 'anyone' },
    clear: 'show all',
    none: 'No statement is like that.',
    empty: 'The reports of this story quote nobody.',
    by: (day) => `by ${day}`,
    to: (who) => `to ${who}`,
    aboutWhom: (names) => `names ${names}`,
    unnamedOf: (state) => `Officials of ${state}, not named`,
    noTopic: 'Of nothing that the record has a line for',
    office: (title, of) => `${title}, ${of}`,
    nodes: { outlet: 'outlet or channel', body: 'state, body, joint text', named: 'named', unnamed: 'not named' },
    way: 'The way it came',
    all: en({ one: 'the one about this', other: 'all # about this' }),
  },
  fr: {
    title: 'Qui a dit quoi, et par qui on le sait',
    stand: (statements, voices) =>
      `${statements} de ${voices}. Les mots sont ceux de l’article ; la ligne à côté est le chemin qu’ils ont pris, le plus lointain d’abord.`,
    left: (left, all) => `${left} sur ${all}`,
    voices: fr({ one: '# voix', other: '# voix' }),
    forms: { direct: 'directe', mixed: 'mixte', indirect: 'indirecte' },
    formCounts: {
      direct: fr({ one: '# directe', other: '# directes' }),
      mixed: fr({ one: '# citée en partie', other: '# citées en partie' }),
      indirect: fr({ one: '# dans les mots de l’article', other: '# dans les mots des articles' }),
    },
    formMeans: { direct: 'tout entre guillemets', mixed: 'une partie citée', indirect: 'dans les mots de l’article' },
    unnamed: fr({ one: '# passe par quelqu’un qui n’est pas nommé', other: '# passent par des gens qui ne sont pas nommés' }),
    table: 'en tableau (CSV)',
    orderBy: 'Ordre',
    orders: { speaker: 'auteur', day: 'jour', about: 'objet', act: 'acte' },
    narrow: 'Restreindre',
    speaker: 'De',
    about: 'Sur',
    act: 'Acte',
    form: 'Forme',
    through: 'Par',
    any: { speaker: 'tous', about: 'tout', act: 'tous', form: 'toutes', through: 'tous' },
    clear: 'tout montrer',
    none: 'Aucune déclaration n’est ainsi.',
    empty: 'Les articles de ce dossier ne citent personne.',
    by: (day) => `au plus tard le ${day}`,
    to: (who) => `à ${who}`,
    aboutWhom: (names) => `nomme ${names}`,
    unnamedOf: (state) => `Responsables non nommés : ${state}`,
    noTopic: 'Sur rien dont le relevé ait une ligne',
    office: (title, of) => `${title}, ${of}`,
    nodes: { outlet: 'média ou canal', body: 'État, institution, texte commun', named: 'nommé', unnamed: 'non nommé' },
    way: 'Le chemin',
    all: fr({ one: 'celle sur ce sujet', other: 'toutes les # sur ce sujet' }),
  },
})
