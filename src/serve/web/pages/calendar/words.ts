import { counter, dictionary } from '../../language.ts'

interface CalendarWords {
  readonly title: string
  readonly lines: (n: number) => string
  readonly ahead: (n: number, day: string) => string
  readonly stand: (lines: string, ahead: string) => string
  readonly newest: (day: string) => string
  readonly wide: string
  readonly undated: string
  readonly undatedMeans: string
  readonly none: string
  readonly subscribe: string
  readonly means: string
  readonly open: string
  readonly download: string
  readonly address: string
  readonly sheet: (month: string) => string
  readonly weekdays: readonly string[]
  readonly due: string
  readonly legend: { readonly day: string; readonly planned: string; readonly within: string; readonly off: string; readonly newest: string }
}

const [en, fr] = [counter('en'), counter('fr')]

/** What the calendar says. */
export const calendarWords = dictionary<CalendarWords>({
  en: {
    title: 'What is planned, called off or due',
    lines: en({ one: '# line', other: '# lines' }),
    ahead: (n, day) => (n === 0 ? `nothing lies after ${day}, the newest report` : `${n === 1 ? 'one lies' : `${n} lie`} after ${day}, the newest report`),
    stand: (lines, ahead) => `${lines} with a day; ${ahead}.`,
    newest: (day) => `${day}: the newest dated report. What follows had not come when it was written.`,
    wide: 'Within a longer time',
    undated: 'Date not given',
    undatedMeans: 'Planned, proposed or called off, and no report says for when.',
    none: 'No report of this story tells of anything planned or due.',
    subscribe: 'Subscribe',
    means:
      'A calendar program that is given this address shows what is planned and follows when it moves. The address stays; each line keeps the name under which the program knows it.',
    open: 'open in the calendar program',
    download: 'save as a file',
    address: 'Address of the calendar',
    sheet: (month) => `${month}, drawn`,
    weekdays: ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
    due: 'due',
    legend: { day: 'on that day', planned: 'planned or due', within: 'on some day within', off: 'called off or denied', newest: 'newest dated report' },
  },
  fr: {
    title: 'Ce qui est prévu, annulé ou dû',
    lines: fr({ one: '# ligne', other: '# lignes' }),
    ahead: (n, day) => (n === 0 ? `aucune après le ${day}, l’article le plus récent` : `${n} après le ${day}, l’article le plus récent`),
    stand: (lines, ahead) => `${lines} avec un jour ; ${ahead}.`,
    newest: (day) => `${day} : l’article daté le plus récent. La suite n’était pas venue quand il fut écrit.`,
    wide: 'Dans un temps plus long',
    undated: 'Date non donnée',
    undatedMeans: 'Prévu, proposé ou annulé, et aucun article ne dit pour quand.',
    none: 'Aucun article de ce dossier ne rapporte rien de prévu ni de dû.',
    subscribe: 'S’abonner',
    means:
      'Un agenda à qui l’on donne cette adresse montre ce qui est prévu et suit ce qui change. L’adresse reste ; chaque ligne garde le nom sous lequel l’agenda la connaît.',
    open: 'ouvrir dans l’agenda',
    download: 'enregistrer le fichier',
    address: 'Adresse du calendrier',
    sheet: (month) => `${month}, en dessin`,
    weekdays: ['L', 'M', 'M', 'J', 'V', 'S', 'D'],
    due: 'échéance',
    legend: { day: 'ce jour-là', planned: 'prévu ou dû', within: 'un jour de ceux-là', off: 'annulé ou démenti', newest: 'article daté le plus récent' },
  },
})
