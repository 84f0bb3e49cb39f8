/** Stories made up by rule, for what must hold of every story: reports in two languages, plans and news of them, denials, promises, copies, undated reports. */
import fc from 'fast-check'
import { addDays, inWords, weekdayOf } from './model/calendar.ts'
import { type Report, reportId } from './model/report.ts'

/** One thing that a report tells. */
interface Telling {
  readonly how: number
  readonly a: number
  readonly b: number
  readonly day: number
  readonly place: number
  readonly number: number
}

interface ReportPlan {
  readonly language: 'en' | 'fr'
  /** How the report shows its own date; `none`: not at all. */
  readonly dated: 'header' | 'dateline' | 'url' | 'none'
  /** Days after the story's first. */
  readonly day: number
  readonly tellings: readonly Telling[]
  /** Prints the report told before it under a new headline and leaves out its last sentence. */
  readonly copies: boolean
}

const FIRST = '2019-02-04'
const MONTHS_FR = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre']
const WEEKDAYS = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
} as const
const PEOPLE = {
  en: [
    'French President Emmanuel Macron',
    'German Chancellor Angela Merkel',
    'Giuseppe Conte',
    'Spanish Prime Minister Pedro Sanchez',
    'the French foreign minister, Jean-Yves Le Drian',
    'his Italian counterpart',
    'Ms Ondine Farkasch',
    'the Kremlin',
  ],
  fr: [
    'le président français Emmanuel Macron',
    'la chancelière allemande Angela Merkel',
    'Giuseppe Conte',
    'le chef du gouvernement espagnol, Pedro Sanchez',
    'le ministre français des Affaires étrangères, Jean-Yves Le Drian',
    'son homologue italien',
    'Mme Ondine Farkasch',
    'le Kremlin',
  ],
} as const
const PLACES = { en: ['Paris', 'Berlin', 'Rome', 'Geneva', 'the Hague'], fr: ['Paris', 'Berlin', 'Rome', 'Genève', 'La Haye'] } as const

/** What a sentence is made of. */
interface Parts {
  readonly a: string
  readonly b: string
  readonly weekday: string
  readonly day: string
  readonly place: string
  readonly n: number
}

type Sentence = (parts: Parts) => string

const SENTENCES: Readonly<Record<'en' | 'fr', readonly Sentence[]>> = {
  en: [
    ({ a, b, place, weekday }) => `${a} met ${b} in ${place} on ${weekday}.`,
    ({ a, b, place, day }) => `${a} will meet ${b} in ${place} on ${day}.`,
    ({ a, b, day, n }) => `${a} spoke by telephone with ${b} on ${day} for about ${n} minutes.`,
    ({ a, b, day }) => `It was the first meeting of ${a} and ${b} since ${day}.`,
    ({ a, b }) => `${a} denied that he had met ${b}.`,
    ({ a, b, day }) => `${a} cancelled a meeting with ${b} that was planned for ${day}.`,
    ({ a, b, weekday }) => `The talks between ${a} and ${b} were postponed on ${weekday}.`,
    ({ a, b }) => `${a} promised ${b} to open the archives by the end of the month.`,
    ({ a, b, n }) => `${a} told reporters that ${b} had promised to pay ${n} million euros within two weeks.`,
    ({ a }) => `"We have time," ${a} said. "Nobody is in a hurry."`,
    ({ a, n }) => `According to a senior official, ${a} talked for ${n} minutes or more.`,
    ({ weekday }) => `France recalled its ambassador to Italy on ${weekday}.`,
    ({ a, b, day }) => `On ${day} ${a} and ${b} signed an agreement on fisheries.`,
    ({ place, n }) => `The summit in ${place} is to last ${n} hours.`,
    ({ a, b }) => `The two sides agreed to meet again the next day, ${a} said after the call with ${b}.`,
    ({ weekday, n }) => `Rain fell on ${weekday} on ${n} villages.`,
  ],
  fr: [
    ({ a, b, place, weekday }) => `${a} a rencontré ${b} à ${place} ${weekday}.`,
    ({ a, b, place, day }) => `${a} rencontrera ${b} à ${place} le ${day}.`,
    ({ a, b, day, n }) => `${a} et ${b} se sont entretenus par téléphone le ${day} pendant environ ${n} minutes.`,
    ({ a, b, day }) => `C’était la première rencontre entre ${a} et ${b} depuis le ${day}.`,
    ({ a, b }) => `${a} a démenti avoir rencontré ${b}.`,
    ({ a, b, day }) => `La rencontre entre ${a} et ${b}, prévue le ${day}, a été annulée.`,
    ({ a, b, weekday }) => `${a} aurait reçu ${b} ${weekday}, selon un diplomate.`,
    ({ a, b }) => `${a} a promis à ${b} d’ouvrir les archives avant la fin du mois.`,
    ({ a, b, n }) => `${a} a déclaré que ${b} paierait ${n} millions d’euros.`,
    ({ a }) => `« Nous avons le temps, a dit ${a}. Personne n’est pressé. »`,
    ({ a, b }) => `Selon un responsable, ${a} s’est vu refuser une entrevue avec ${b}.`,
    ({ weekday }) => `La France a rappelé ${weekday} son ambassadeur en Italie.`,
    ({ a, b, day }) => `Le ${day}, ${a} et ${b} ont signé un accord sur la pêche.`,
    ({ a, b, weekday }) => `${a} a été reçu ${weekday} par ${b}.`,
    ({ a }) => `Les deux parties se reverront le lendemain, a annoncé ${a}.`,
    ({ weekday, n }) => `Il a plu ${weekday} sur ${n} villages.`,
  ],
}

const spelled = (day: string, language: 'en' | 'fr'): string =>
  language === 'en' ? inWords(day) : `${Number(day.slice(8))} ${MONTHS_FR[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`

function sentence({ how, a, b, day, place, number }: Telling, language: 'en' | 'fr'): string {
  const [people, places, told] = [PEOPLE[language], PLACES[language], addDays(FIRST, day)]
  const say = SENTENCES[language][how % SENTENCES[language].length] as Sentence
  const words = say({
    a: people[a % people.length] as string,
    b: people[b % people.length] as string,
    weekday: WEEKDAYS[language][weekdayOf(told) - 1] as string,
    day: spelled(told, language),
    place: places[place % places.length] as string,
    n: 10 + number,
  })
  return (words[0] as string).toUpperCase() + words.slice(1)
}

/** The first lines of a report: its date, where it shows one, and its headline. */
function head({ language, dated, day }: ReportPlan, n: number): string {
  const published = addDays(FIRST, day)
  const headline = language === 'en' ? `What is known so far (${n})` : `Ce que l’on sait (${n})`
  switch (dated) {
    case 'header':
      return ` date ${published} https://www.example.com/news/${n}\n\n${headline}\n\n`
    case 'url':
      return `https://www.example.com/${published.replaceAll('-', '/')}/story-${n}\n\n${headline}\n\n`
    case 'dateline':
      return language === 'en'
        ? `${headline}\n\nPARIS, ${inWords(published)} (Meridian) - `
        : `${headline}\n\nPublié le ${spelled(published, 'fr')} à 08h1${n % 10}\n\n`
    case 'none':
      return `${headline}\n\n`
  }
}

function reportsOf(plans: readonly ReportPlan[]): readonly Report[] {
  const written: { readonly language: 'en' | 'fr'; readonly body: readonly string[] }[] = []
  return plans.map((plan, n) => {
    const before = plan.copies ? written.at(-1) : undefined
    const language = before?.language ?? plan.language
    const body = before ? (before.body.length > 1 ? before.body.slice(0, -1) : before.body) : plan.tellings.map((telling) => sentence(telling, language))
    written.push({ language, body })
    const text = `${head({ ...plan, language }, n)}${body.join(n % 3 === 0 ? '\n\n' : ' ')}\n`
    return { id: reportId({ text }), text, language, file: `${n}.txt` }
  })
}

const below = (max: number): fc.Arbitrary<number> => fc.nat({ max: max - 1 })

const telling: fc.Arbitrary<Telling> = fc.record({ how: below(16), a: below(8), b: below(8), day: below(24), place: below(5), number: below(50) })

const plan: fc.Arbitrary<ReportPlan> = fc.record({
  language: fc.constantFrom('en', 'fr'),
  dated: fc.constantFrom('header', 'dateline', 'url', 'none'),
  day: below(28),
  tellings: fc.array(telling, { minLength: 1, maxLength: 6 }),
  copies: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
})

/** Stories of two to eight reports, all different. */
export const stories: fc.Arbitrary<readonly Report[]> = fc.array(plan, { minLength: 2, maxLength: 8 }).map(reportsOf)
