import { addDays, inWords, WEEKDAYS, weekdayOf } from '../src/model/calendar.ts'
import { chance } from './texts.ts'

/** A made report as it comes in. */
export interface MadeReport {
  readonly text: string
  readonly language: 'en'
  readonly outlet: string
  /** Absent for about one in twenty: pasted texts have no day. */
  readonly published?: string
}

interface Somebody {
  readonly name: string
  readonly family: string
  readonly title: string
  readonly state: string
  readonly demonym: string
}

interface Event {
  readonly day: string
  /** What is said of it. */
  readonly quote: string
  /** How papers put it. */
  readonly ways: readonly ((when: string) => string)[]
}

const FIRST_DAY = '2021-02-01'
/** A crisis: so many things happen in a day, and so many reports of them are taken in. */
const EVENTS_A_DAY = 2
const REPORTS_A_DAY = 12

const list = (words: string): readonly string[] => words.split(',').map((word) => word.trim())
const STATES: readonly (readonly [string, string, string])[] = [
  ['Kenya', 'Kenyan', 'Nairobi'],
  ['Somalia', 'Somali', 'Mogadishu'],
  ['Qatar', 'Qatari', 'Doha'],
  ['Norway', 'Norwegian', 'Oslo'],
  ['Ethiopia', 'Ethiopian', 'Addis Ababa'],
]
const OFFICES = list('President, Foreign Minister, Defence Minister, Ambassador')
const GIVEN = list('Amina, Joseph, Olga, Pedro, Salma, Tomas, Ingrid, Kwame, Anna, Luis, Farid, Eleni, Ravi, Marit, Ibrahim, Grace, Hodan, Abel, Sigrid, Daud')
const FAMILY = list(
  'Okello, Warsame, Petrova, Almeida, Harthi, Novak, Lindqvist, Mensah, Yildirim, Ortega, Rahmani, Pappas, Menon, Haugen, Diallo, Banda, Guleid, Tessema, Strand, Farah',
)
const OUTLETS = list('Meridian, Daily Harbour, The Lakeside Post, Coast Today, Northern Courier, Gulf Ledger, Morning Star Wire, The Observer of Kisumu')
const TOPICS = list(
  'the maritime border, the detained fishermen, the khat trade, the joint patrols, the refugee camps, the airspace ban, the offshore blocks, the consulate in Kismayo',
)
const DEEDS = list(
  'recalled its ambassador to {there}, expelled two diplomats of {them}, suspended trade talks with {them}, closed its border with {them}, accused {them} of arming militias, summoned the ambassador of {them}, lifted its ban on flights from {them}',
)
const QUOTES = [
  list(
    'We will never accept, Nobody in this country will forget, The government cannot simply overlook, History will judge, Our people have long endured, We are ready to discuss',
  ),
  list('the threats, the silence, the arrests, the blockade, the promises, the insults, the delays, the demands'),
  list(
    'of a neighbour we have fed, of the past nine weeks, of those who profit from the quarrel, of a minister who does not read his letters, of the last government, of our so-called friends',
  ),
]
const ASIDE_QUOTES = list('We want peace with our neighbours, There will be no talks under pressure, We have always kept our word, The door remains open')
const ASIDES = [
  'Traders in {city} said that prices had risen by {n} per cent since the dispute began.',
  'Analysts in {city} doubt that either side wants the quarrel over {topic} to last.',
  'The two neighbours have disagreed over {topic} for more than {n} years.',
  'Relations had cooled after {n} people were arrested near the coast.',
]

/** The people and happenings of one made story, told by many papers: each thing by several, some of them in each other's words. */
export function story(count: number, seed: number): MadeReport[] {
  const next = chance(seed)
  const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)] as T
  const people = STATES.flatMap(([state, demonym], s) =>
    OFFICES.map((title, o): Somebody => {
      const family = FAMILY[s * OFFICES.length + o] as string
      return { name: `${GIVEN[s * OFFICES.length + o]} ${family}`, family, title, state, demonym }
    }),
  )
  const events: Event[] = []
  const made: MadeReport[] = []
  for (let k = 0; k < count; k++) {
    const day = addDays(FIRST_DAY, Math.floor(k / REPORTS_A_DAY))
    while (events.length < (k / REPORTS_A_DAY + 1) * EVENTS_A_DAY) events.push(happening(day, people, pick, next))
    const today = made.slice(-REPORTS_A_DAY / 2)
    const text = next() < 0.25 && today.length ? cutDown(pick(today).text, next) : report(events, pick, next)
    made.push({ text, language: 'en', outlet: pick(OUTLETS), ...(next() < 0.05 ? {} : { published: day }) })
  }
  return made
}

type Pick = <T>(all: readonly T[]) => T

function happening(day: string, people: readonly Somebody[], pick: Pick, next: () => number): Event {
  // Most is between the first two states.
  const side = (): number => (next() < 0.7 ? Math.floor(next() * 2) : Math.floor(next() * STATES.length))
  const a = side()
  const b = (a + 1 + (a < 2 && next() < 0.7 ? (a === 0 ? 0 : STATES.length - 2) : Math.floor(next() * (STATES.length - 1)))) % STATES.length
  const one = people[a * OFFICES.length + Math.floor(next() * OFFICES.length)] as Somebody
  const other = people[b * OFFICES.length + Math.floor(next() * OFFICES.length)] as Somebody
  const [topic, city, n] = [pick(TOPICS), pick(STATES)[2], 10 + Math.floor(next() * 80)]
  const who = ({ demonym, title, name }: Somebody): string => `${demonym} ${title} ${name}`
  const [to, there] = [other.state, STATES[b]?.[2] as string]
  const deed = pick(DEEDS).replace('{them}', to).replace('{there}', there)
  const ways = pick<Event['ways']>([
    [
      (when) => `${who(one)} met ${who(other)} in ${city} ${when} to discuss ${topic}.`,
      (when) => `${who(one)} and ${who(other)} held talks on ${topic} in ${city} ${when}.`,
      (when) => `${who(other)} was received in ${city} ${when} by ${who(one)}.`,
    ],
    [
      (when) => `${who(one)} spoke by telephone with ${who(other)} for ${n} minutes ${when}, officials said.`,
      (when) => `In a call that lasted about ${n} minutes, ${who(one)} and ${who(other)} spoke ${when} about ${topic}.`,
    ],
    [
      (when) => `${who(one)} will travel to ${there} next month to discuss ${topic}, the ministry said ${when}.`,
      (when) => `A visit of ${who(one)} to ${there} is planned for next month, a spokeswoman announced ${when}.`,
    ],
    [
      (when) => `${one.state} ${deed} ${when}.`,
      (when) => `${when.replace('on', 'On')}, ${one.state} ${deed} in the quarrel over ${topic}.`,
      (when) => `The ${one.demonym} government ${deed} ${when}, state television reported.`,
    ],
    [
      (when) => `${one.state} and ${to} signed an agreement on ${topic} in ${city} ${when}.`,
      (when) => `An agreement between ${one.state} and ${to} on ${topic} was signed ${when} in ${city}.`,
    ],
    [
      (when) => `${who(one)} promised ${when} to send observers to ${there} within ${n} days.`,
      (when) => `"We will send observers to ${there} within ${n} days," ${who(one)} said ${when}.`,
    ],
    [
      (when) => `${who(one)} denied ${when} having met ${who(other)} in ${city}.`,
      (when) => `The ${one.demonym} presidency denied ${when} that ${one.title} ${one.family} had met ${who(other)}.`,
    ],
  ])
  return { day, quote: QUOTES.map(pick).join(' '), ways }
}

function report(events: readonly Event[], pick: Pick, next: () => number): string {
  const recent = events.slice(-EVENTS_A_DAY * 2)
  const past = events.slice(-EVENTS_A_DAY * 60)
  const main = pick(recent)
  const city = pick(STATES)[2]
  const fill = (words: string): string =>
    words
      .replace('{city}', city)
      .replace('{topic}', pick(TOPICS))
      .replace('{n}', String(3 + Math.floor(next() * 50)))
  const weekday = (event: Event): string => `on ${WEEKDAYS[weekdayOf(event.day)]}`
  const dated = (event: Event): string => `on ${inWords(event.day)}`
  const [state, demonym] = pick(STATES)
  const sentences = [
    pick(main.ways)(weekday(main)),
    `"${main.quote}," a spokesman for the ${demonym} foreign ministry told reporters in ${city}.`,
    fill(pick(ASIDES)),
    ...[...new Set(Array.from({ length: 1 + Math.floor(next() * 3) }, () => pick(past)))].map((event) =>
      pick(event.ways)(next() < 0.5 ? dated(event) : 'earlier this year'),
    ),
    `The ${demonym} government said that ${state} would not give way over ${pick(TOPICS)}.`,
    ...Array.from({ length: Math.floor(next() * 3) }, () => fill(pick(ASIDES))),
    `"${pick(recent).quote}," it said. "${pick(ASIDE_QUOTES)}."`,
  ]
  return `${city.toUpperCase()} - ${sentences.join(' ')}\n`
}

/** What another paper prints of it. */
const cutDown = (text: string, next: () => number): string => {
  const sentences = text.split(/(?<=\.) /)
  return next() < 0.3
    ? text
    : `${sentences
        .filter((_, i) => i === 0 || next() > 0.15)
        .join(' ')
        .trim()}\n`
}
