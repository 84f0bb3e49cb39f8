import type { Move, PromiseState } from '../../../../view/commitments.ts'
import { counter, dictionary } from '../../language.ts'

interface CommitmentWords {
  readonly title: string
  readonly promises: (n: number) => string
  readonly kept: (n: number) => string
  readonly overdue: (n: number) => string
  readonly noneKept: string
  readonly noneOverdue: string
  readonly stand: (promises: string, kept: string, overdue: string) => string
  readonly later: (n: number) => string
  readonly asof: (day: string) => string
  readonly isNewest: string
  readonly undated: string
  readonly day: string
  readonly toNewest: (day: string) => string
  readonly by: string
  readonly anyone: string
  readonly narrow: string
  readonly subscribe: string
  readonly columns: Readonly<Record<PromiseState, string>>
  readonly empty: (state: PromiseState, day: string) => string
  readonly fields: { readonly by: string; readonly to: string; readonly made: string; readonly due: string; readonly condition: string }
  readonly noDue: string
  readonly notGiven: string
  readonly madeBy: (day: string) => string
  readonly disputed: string
  readonly disputedMeans: string
  readonly lit: string
  readonly litMeans: string
  readonly moves: Readonly<Record<Move['is'], (day: string) => string>>
  readonly deed: string
  readonly more: (n: number) => string
  readonly none: string
}

const [en, fr] = [counter('en'), counter('fr')]

/** What the board of promises says. */
export const commitmentWords = dictionary<CommitmentWords>({
  en: {
    title: 'Promises, and what has become of them',
    promises: en({ one: '# promise', other: '# promises' }),
    kept: en({ one: 'one is told as kept', other: '# are told as kept' }),
    overdue: en({ one: 'one is past its day, and no report tells what became of it', other: '# are past their day, and no report tells what became of them' }),
    noneKept: 'none is told as kept',
    noneOverdue: 'none is past its day',
    stand: (promises, kept, overdue) => `${promises}; ${kept}; ${overdue}.`,
    later: en({ one: 'One more was told later.', other: '# more were told later.' }),
    asof: (day) => `As of ${day}`,
    isNewest: 'the newest dated report',
    undated: 'No report is dated: nothing can be called overdue',
    day: 'As of',
    toNewest: (day) => `back to ${day}`,
    by: 'By',
    anyone: 'anyone',
    narrow: 'Which promises, as of which day',
    subscribe: 'Subscribe to what is due',
    columns: { open: 'Open', lapsed: 'Overdue', done: 'Done', broken: 'Broken', unknown: 'Hearsay' },
    empty: (state, day) =>
      ({
        open: 'No promise is open.',
        lapsed: day ? `Nothing was due before ${day}.` : 'Nothing has a day.',
        done: 'None is told as kept.',
        broken: 'None is told as broken.',
        unknown: '',
      })[state],
    fields: { by: 'by', to: 'to', made: 'made', due: 'due', condition: 'if' },
    noDue: 'none given',
    notGiven: 'not given',
    madeBy: (day) => `by ${day}`,
    disputed: '≠',
    disputedMeans: 'the reports disagree',
    lit: 'lit',
    litMeans: 'the words that promise, or that tell what became of it',
    moves: {
      told: (day) => (day ? `Told again ${day}` : 'Told again'),
      done: (day) => (day ? `Told as done ${day}` : 'Told as done'),
      broken: (day) => (day ? `Called off ${day}` : 'Called off'),
      lapsed: (day) => `Overdue from ${day}: no report tells what became of it`,
    },
    deed: 'the deed',
    more: en({ one: 'show the other one', other: 'show # more' }),
    none: 'The reports of this story tell of no promise.',
  },
  fr: {
    title: 'Ce qui fut promis, et ce qui a suivi',
    promises: fr({ one: '# engagement', other: '# engagements' }),
    kept: fr({ one: '# est dit tenu', other: '# sont dits tenus' }),
    overdue: fr({
      one: 'pour un autre le jour est passé et aucun article ne dit ce qu’il est devenu',
      other: 'pour # le jour est passé et aucun article ne dit ce qu’ils sont devenus',
    }),
    noneKept: 'aucun n’est dit tenu',
    noneOverdue: 'aucun n’est échu',
    stand: (promises, kept, overdue) => `${promises} ; ${kept} ; ${overdue}.`,
    later: fr({ one: '# autre fut rapporté plus tard.', other: '# autres furent rapportés plus tard.' }),
    asof: (day) => `Au ${day}`,
    isNewest: 'l’article daté le plus récent',
    undated: 'Aucun article n’est daté : rien ne peut être dit échu',
    day: 'Au',
    toNewest: (day) => `revenir au ${day}`,
    by: 'De',
    anyone: 'tous',
    narrow: 'Quels engagements, et à quel jour',
    subscribe: 'S’abonner aux échéances',
    columns: { open: 'En cours', lapsed: 'Échus', done: 'Tenus', broken: 'Rompus', unknown: 'Par ouï-dire' },
    empty: (state, day) =>
      ({
        open: 'Aucun engagement n’est en cours.',
        lapsed: day ? `Rien n’était dû avant le ${day}.` : 'Rien n’a de jour.',
        done: 'Aucun article n’en dit un tenu.',
        broken: 'Aucun article n’en dit un rompu.',
        unknown: '',
      })[state],
    fields: { by: 'de', to: 'envers', made: 'pris', due: 'échéance', condition: 'si' },
    noDue: 'non donnée',
    notGiven: 'non donné',
    madeBy: (day) => `au plus tard le ${day}`,
    disputed: '≠',
    disputedMeans: 'les articles se contredisent',
    lit: 'surligné',
    litMeans: 'les mots qui promettent, ou qui disent la suite',
    moves: {
      told: (day) => (day ? `Redit le ${day}` : 'Redit'),
      done: (day) => (day ? `Dit tenu le ${day}` : 'Dit tenu'),
      broken: (day) => (day ? `Abandonné le ${day}` : 'Abandonné'),
      lapsed: (day) => `Échu depuis le ${day} : aucun article ne dit la suite`,
    },
    deed: 'l’acte',
    more: fr({ one: 'montrer # autre', other: 'montrer # autres' }),
    none: 'Les articles de ce dossier ne rapportent aucun engagement.',
  },
})
