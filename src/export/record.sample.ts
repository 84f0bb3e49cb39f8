/** A small record made by hand, one of everything, for the tests of what shows it. */
import type { AnchoredWhen } from '../model/time.ts'
import type { Entry, RecordClaim, StoryRecord } from '../model/record.ts'

const A = 'r_aaaaaaaaaaaaaaaa'
const B = 'r_bbbbbbbbbbbbbbbb'
const TEXT_A = 'Okello met Achieng in Nairobi on 8 June 2018. He promised to visit Kampala.'
const because = { rule: 'meet', start: 0, end: 18, from: [{ rule: 'past', start: 7, end: 10 }] }
const on = (edtf: string, from: string, to: string): AnchoredWhen => ({
  edtf,
  from,
  to,
  grain: 'day',
  why: `"${edtf}" stands in the text`,
  anchors: [{ report: A, start: 33, end: 44 }],
})
const okello = { actor: 'a_okello', name: 'James Okello' }
const achieng = { actor: 'a_achieng', name: 'Grace Achieng', office: 'foreign minister' }
const common = { status: 'held', claims: ['c_meet'], reports: [A], origins: 1 } as const

const claim = (id: string, entry: string, report: string, quote: string): RecordClaim => ({
  id,
  entry,
  report,
  says: { kind: 'contact', how: { value: 'meeting', anchors: [{ start: 7, end: 10 }] } },
  stance: { polarity: 'affirmed', status: 'happened' },
  chain: [{ unnamed: 'a Kenyan official' }],
  evidence: [{ report, start: 0, end: quote.length, quote }],
  because,
})

const ENTRIES: readonly Entry[] = [
  {
    ...common,
    id: 'e_meet',
    kind: 'contact',
    how: 'meeting',
    participants: [okello, achieng],
    minutes: { min: 30, max: 40 },
    when: on('[2018-06-08,2018-06-15]', '2018-06-08', '2018-06-16'),
    where: { name: 'Nairobi', anchors: [] },
    claims: ['c_meet', 'c_met'],
    reports: [A, B],
    origins: 2,
    why: ['the same two people, and days that meet'],
    history: [{ status: 'planned', date: '2018-06-01', claim: 'c_meet' }],
  },
  {
    ...common,
    id: 'e_call',
    kind: 'contact',
    how: 'call',
    participants: [okello, achieng],
    status: 'planned',
    when: on('2018-06-20', '2018-06-20', '2018-06-21'),
  },
  { ...common, id: 'e_recall', kind: 'action', act: 'PROTEST', label: 'recalls its ambassador', by: [okello], toward: [achieng], persons: [achieng] },
  {
    ...common,
    id: 'e_promise',
    kind: 'commitment',
    by: [okello],
    to: [achieng],
    what: 'visit Kampala',
    state: 'open',
    due: on('2018-06-09', '2018-06-09', '2018-06-10'),
  },
  {
    ...common,
    id: 'e_pact',
    kind: 'instrument',
    name: 'Nile accord',
    type: 'agreement',
    parties: [okello, achieng],
    amount: { min: 40_000_000, currency: 'USD' },
  },
  { ...common, id: 'e_summit', kind: 'occasion', name: 'Lake summit', status: 'cancelled', when: on('2018-07', '2018-07-01', '2018-08-01') },
  { ...common, id: 'e_post', kind: 'holding', office: 'foreign minister of Uganda', holder: okello, from: '2017' },
]

/** What the reports of {@link SAMPLE} say. */
export const SAMPLE_TEXTS: readonly { readonly id: string; readonly text: string; readonly language: string }[] = [
  { id: A, text: TEXT_A, language: 'en' },
  { id: B, text: 'MM. Okello et Achieng\nse sont vus le 15 juin.', language: 'fr' },
]

/** Two reports from Nairobi that disagree about the day of a meeting. */
export const SAMPLE: StoryRecord = {
  format: 'readout-record/1',
  story: 'nairobi-2018',
  reports: [
    {
      id: A,
      file: '01-lake-courier.txt',
      language: 'en',
      published: { edtf: '2018-06-09', from: '2018-06-09', to: '2018-06-10', ground: 'header', why: 'the header line says "9 June 2018"' },
    },
    { id: B, file: '02-messager.txt', outlet: 'Le Messager', language: 'fr', published: null, origin: A },
  ],
  actors: [
    {
      id: 'a_okello',
      kind: 'person',
      name: 'James Okello',
      names: [{ report: A, start: 0, end: 6, text: 'Okello', how: 'near', why: 'the only Okello of the story', doubt: true }],
    },
    { id: 'a_achieng', kind: 'person', name: 'Grace Achieng', state: 'KEN', offices: [{ title: 'foreign minister', of: 'Kenya', from: '2017' }], names: [] },
  ],
  entries: ENTRIES,
  statements: [
    {
      id: 's_1',
      report: A,
      start: 49,
      end: 75,
      text: 'We will\u00a0meet \u001b[31magain',
      form: 'direct',
      act: 'promise',
      speaker: okello,
      to: achieng,
      chain: [{ outlet: 'Meridian' }, { unnamed: 'a Ugandan official' }],
      because,
    },
    { id: 's_2', report: B, start: 0, end: 10, text: 'nothing was decided', form: 'indirect', act: 'say', chain: [], because },
  ],
  claims: [claim('c_meet', 'e_meet', A, TEXT_A.slice(0, 45)), claim('c_met', 'e_meet', B, 'MM. Okello et Achieng\nse sont vus le 15 juin.')],
  conflicts: [
    {
      id: 'x_day',
      about: 'e_meet',
      on: 'when',
      sides: [
        { value: '2018-06-08', claims: ['c_meet'] },
        { value: '2018-06-15', claims: ['c_met'] },
      ],
      state: { kind: 'open' },
      why: 'both tell of the meeting in Nairobi',
    },
  ],
  notices: [
    { says: 'the report has no date', about: 'date', report: B },
    {
      says: 'This sentence speaks of a visit (“to visit”), but no contact was read: who is meant by “He” could not be told. The nearest rule is “visit”.',
      about: 'unread',
      report: A,
      start: 46,
      end: TEXT_A.length,
      of: 'contact',
      cue: { start: 58, end: 66 },
      rule: 'visit',
      quote: TEXT_A.slice(46),
    },
  ],
}
