import { nameAfter } from '../../model/id.ts'
import type { Claim, Said } from '../../model/claim.ts'
import type { Mention } from '../../model/mention.ts'
import type { DateClue, Reading } from '../../model/reading.ts'
import { reportId, type Report } from '../../model/report.ts'
import type { Lean, TimeExpression, TimeMeaning } from '../../model/time.ts'
import { worldOf, type World } from '../../world/world.ts'
import type { Read } from './dated.ts'

/** Rows for the tests of this room: real offices and holders of several states and years. */
export function sampleWorld(): World {
  const table = (head: string, rows: string): string =>
    `${head}\n${rows
      .trim()
      .split('\n')
      .map((row) =>
        row
          .trim()
          .split(/ *\| */)
          .join('\t'),
      )
      .join('\n')}`
  const states =
    'USA US United_States washington,FRA FR France paris,RUS RU Russia moscow,KEN KE Kenya nairobi,UGA UG Uganda kampala,KOR KR South_Korea seoul,PRK KP North_Korea pyongyang,QAT QA Qatar doha,SAU SA Saudi_Arabia riyadh,ITA IT Italy rome,DEU DE Germany berlin,JPN JP Japan tokyo,COG CG Republic_of_the_Congo brazzaville,COD CD DR_Congo kinshasa'
      .split(',')
      .map((row) => row.split(' '))
  return worldOf({
    instruments: 'id\tname\ttype\tsigned\tsource',
    hosts: 'host\tstate\tsource',
    states: table(
      'id\talpha2\tname\tkind\tcapital\twikidata\tsource',
      states.map(([id, a2, name, capital]) => `${id}|${a2}|${name?.replaceAll('_', ' ')}|member|${capital}||`).join('\n'),
    ),
    places: table(
      'id\tname\tstate\tkind\tsource',
      states.map(([id, , , capital]) => `${capital}|${capital?.replace(/^./, (c) => c.toUpperCase())}|${id}|city|`).join('\n'),
    ),
    bodies: table(
      'id\tname\tkind\twikidata\tsource',
      'UN|United Nations|organisation||\nREUTERS|Reuters|company||\nNETFLIX|Netflix|company||\nEU|European Union|bloc||',
    ),
    offices: table(
      'id\tname\tlevel\tseats',
      'president|President|leader|1\nprime-minister|Prime Minister|leader|1\nforeign-minister|Foreign Minister|minister|1\nmonarch|Monarch|leader|1\nsupreme-leader|Supreme Leader|leader|1\ncrown-prince|Crown Prince|leader|1\nvice-president|Vice-President|leader|1\nambassador|Ambassador|ambassador|n\nforeign-spokesperson|Spokesperson of the Foreign Ministry|spokesperson|1\nspokesperson|Spokesperson|spokesperson|n\ngovernment|Government|leader|1\nminister|Minister|minister|n\nofficial|Official|adviser|n\nenvoy|Envoy|envoy|n\nsecretary-general|Secretary-General|leader|1',
    ),
    people: table('id\tname\tgender\tstate\twikidata', PEOPLE),
    holders: table('office\tof\tperson\tfrom\tto\tsource\tas-of', HOLDERS),
  })
}

const PEOPLE = `
mike-pompeo|Mike Pompeo|m|USA|Q473239
antony-blinken|Antony Blinken|m|USA|
joe-biden|Joe Biden|m|USA|Q6279
donald-trump|Donald Trump|m|USA|Q22686
ned-price|Ned Price|m|USA|
rex-tillerson|Rex Tillerson|m|USA|
emmanuel-macron|Emmanuel Macron|m|FRA|
jean-yves-le-drian|Jean-Yves Le Drian|m|FRA|
catherine-colonna|Catherine Colonna|f|FRA|
dominique-de-villepin|Dominique de Villepin|m|FRA|
sergei-lavrov|Sergei Lavrov|m|RUS|
amina-mohamed|Amina Mohamed|f|KEN|
monica-juma|Monica Juma|f|KEN|
sam-kutesa|Sam Kutesa|m|UGA|
moon-jae-in|Moon Jae-in|m|KOR|
kim-jong-un|Kim Jong-un|m|PRK|
kim-yong-chol|Kim Yong-chol|m|PRK|
tamim|Tamim bin Hamad Al Thani|m|QAT|
mohammed-al-thani|Mohammed bin Abdulrahman Al Thani|m|QAT|
salman|Salman bin Abdulaziz Al Saud|m|SAU|
mohammed-bin-salman|Mohammed bin Salman|m|SAU|
adel-al-jubeir|Adel al-Jubeir|m|SAU|
sergio-mattarella|Sergio Mattarella|m|ITA|
enzo-moavero|Enzo Moavero Milanesi|m|ITA|
angela-merkel|Angela Merkel|f|DEU|
sigmar-gabriel|Sigmar Gabriel|m|DEU|
taro-kono|Taro Kono|m|JPN|
antonio-guterres|António Guterres|m||`

const HOLDERS = `
foreign-minister|USA|rex-tillerson|2017-02-01|2018-03-31||2025-01-01
foreign-minister|USA|mike-pompeo|2018-04-26|2021-01-20||2025-01-01
foreign-minister|USA|antony-blinken|2021-01-26|2025-01-20||2025-01-21
president|USA|donald-trump|2017-01-20|2021-01-20||2025-01-01
president|USA|joe-biden|2021-01-20|2025-01-20||2025-01-21
foreign-spokesperson|USA|ned-price|2021-01-20|2023-03||2025-01-01
president|FRA|emmanuel-macron|2017-05-14|||2025-01-01
foreign-minister|FRA|dominique-de-villepin|2002-05-07|2004-03-31||2025-01-01
foreign-minister|FRA|jean-yves-le-drian|2017-05-17|2022-05-20||2025-01-01
foreign-minister|FRA|catherine-colonna|2022-05-20|2024-01-11||2025-01-01
foreign-minister|RUS|sergei-lavrov|2004-03-09|||2025-01-01
foreign-minister|KEN|amina-mohamed|2013-05|2018-02||2025-01-01
foreign-minister|KEN|monica-juma|2018-02|2020-01||2025-01-01
foreign-minister|UGA|sam-kutesa|2005-01|2021-06||2025-01-01
president|KOR|moon-jae-in|2017-05-10|2022-05-10||2025-01-01
supreme-leader|PRK|kim-jong-un|2011-12-17|||2025-01-01
monarch|QAT|tamim|2013-06-25|||2025-01-01
foreign-minister|QAT|mohammed-al-thani|2016-01-27|||2025-01-01
monarch|SAU|salman|2015-01-23|||2025-01-01
crown-prince|SAU|mohammed-bin-salman|2017-06-21|||2025-01-01
foreign-minister|SAU|adel-al-jubeir|2015-04-29|2018-12-27||2025-01-01
president|ITA|sergio-mattarella|2015-02-03|||2025-01-01
foreign-minister|ITA|enzo-moavero|2018-06-01|2019-09-05||2025-01-01
prime-minister|DEU|angela-merkel|2005-11-22|2021-12-08||2025-01-01
foreign-minister|DEU|sigmar-gabriel|2017-01-27|2018-03-14||2025-01-01
foreign-minister|JPN|taro-kono|2017-08-03|2019-09-11||2025-01-01
envoy|UN|amina-mohamed|2019-01-01|||2025-01-01
secretary-general|UN|antonio-guterres|2017-01-01|||2025-01-01`

type More = Partial<Omit<Mention, 'name'>> & { readonly name?: string }

/** Builds a report and, by hand, what a reader would have read in it. */
export class Sample {
  readonly report: Report
  readonly mentions: Mention[] = []
  readonly times: TimeExpression[] = []
  readonly claims: Claim<string>[] = []
  readonly clues: DateClue[] = []

  constructor(text: string, more: Partial<Report> = {}) {
    const report = { text, language: 'en', ...more }
    this.report = { ...report, id: reportId(report) }
  }

  /** Where the words stand; `nth` counts from 0. */
  span(words: string, nth = 0): { start: number; end: number } {
    let start = -1
    for (let i = 0; i <= nth; i++) start = this.report.text.indexOf(words, start + 1)
    if (start < 0) throw new Error(`"${words}" does not stand in "${this.report.text}"`)
    return { start, end: start + words.length }
  }

  /** Adds a mention of these words and gives its id. */
  mention(words: string, more: More = {}, nth = 0): string {
    const span = this.span(words, nth)
    const id = nameAfter('mention', this.report.id, span.start, span.end)
    const { name, ...facts } = more
    const inner = name === undefined ? undefined : { start: span.start + words.indexOf(name), end: span.start + words.indexOf(name) + name.length, text: name }
    this.mentions.push({ id, ...span, text: words, kind: 'person', ...(inner ? { name: inner } : {}), ...facts })
    return id
  }

  /** Adds a person by name, with an office and states where given: `person('US Secretary of State Mike Pompeo', 'Mike Pompeo', 'foreign-minister', 'USA')`. */
  person(words: string, name: string, office?: string, ...of: string[]): string {
    return this.mention(words, { name, ...(office ? { office: { id: office, words: office } } : {}), ...(of.length ? { of } : {}) })
  }

  /** Adds a time and gives its index. */
  time(words: string, meaning: TimeMeaning, lean: Lean = 'past', nth = 0): number {
    this.times.push({
      ...this.span(words, nth),
      text: words,
      type: 'DATE',
      meaning,
      lean,
      rule: 'by hand',
      ...(lean === 'either' ? {} : { hold: 'told' as const }),
    })
    return this.times.length - 1
  }

  weekday(words: string, weekday: number, lean: Lean = 'past'): number {
    return this.time(words, { is: 'calendar', parts: { weekday } }, lean)
  }

  clue(words: string, edtf: string, ground: DateClue['ground'] = 'header', tells: DateClue['tells'] = 'is'): this {
    this.clues.push({ ...this.span(words), ground, edtf, tells, why: `It says "${words}".` })
    return this
  }

  claim(words: string, says: Said<string>, more: Partial<Claim<string>> = {}): this {
    const span = this.span(words)
    this.claims.push({
      id: nameAfter('claim', this.report.id, span.start, says.kind),
      says,
      stance: { polarity: 'affirmed', status: 'happened' },
      chain: [],
      evidence: [span],
      because: { rule: 'by hand', ...span },
      ...more,
    })
    return this
  }

  contact(words: string, how: 'call' | 'meeting', parties: readonly string[], time?: number): this {
    const participants = parties.map((who) => ({ who, start: 0, end: 1 }))
    return this.claim(words, { kind: 'contact', how, participants }, time === undefined ? {} : { time })
  }

  read(more: Partial<Reading> = {}): Read {
    const sentences = [...this.report.text.matchAll(/[^.]+\.?/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
    const { mentions, times, claims, clues } = this
    return {
      report: this.report,
      reading: { report: this.report.id, language: this.report.language, clues, sentences, times, mentions, statements: [], claims, notices: [], ...more },
    }
  }
}
