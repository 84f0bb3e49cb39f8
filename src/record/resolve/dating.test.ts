import assert from 'node:assert/strict'
import { test } from 'node:test'
import { know } from '../../know.ts'
import { reportId } from '../../model/report.ts'
import { read, record } from '../../readout.ts'

const known = await know()

interface Text {
  readonly text: string
  readonly language?: 'en' | 'fr'
  readonly published?: string
}

function readsOf(texts: readonly Text[]) {
  return texts.map(({ text, language = 'en', published }) => {
    const report = { text, language, ...(published ? { published } : {}) }
    const full = { ...report, id: reportId(report) }
    return { report: full, reading: read(full, known) }
  })
}

/** The dates of the reports of a small story, in the order given. */
function dates(...texts: readonly Text[]): readonly (string | undefined)[] {
  const reads = readsOf(texts)
  const { reports } = record('s', reads, [], known)
  return reads.map(({ report }) => reports.find((one) => one.id === report.id)?.published?.edtf)
}

const ALONE: readonly (readonly [text: string, date: string | undefined, language?: 'fr' | undefined, published?: string])[] = [
  ['Yesterday, 4 October 2016, William Ruto met Yoweri Museveni.', '2016-10-05'],
  ['Today (5 October 2016) William Ruto met Yoweri Museveni.', '2016-10-05'],
  ['William Ruto will receive Yoweri Museveni tomorrow, Wednesday 6 October 2021.', '2021-10-05'],
  ['Hier, mardi 5 octobre 2021, William Ruto a reçu Yoweri Museveni.', '2021-10-06', 'fr'],
  ['Ce mardi 5 octobre 2021, William Ruto a reçu Yoweri Museveni.', '2021-10-05', 'fr'],
  ['The ministers met in Vienna on 12 May 2009, and a second round is to follow on 20 May 2009.', '2009-05-12/2009-05-20'],
  ['The president announced on Thursday a summit on 12 June 2003. The two sides had met on 24 May 2003.', '2003-05-24/2003-06-12'],
  ['Les pourparlers ont repris le 10 novembre 2013 et doivent s’achever le 24 novembre 2013.', '2013-11-10/2013-11-24', 'fr'],
  ['October 2021\n\nWilliam Ruto received Yoweri Museveni on Tuesday, October 5.', '2021-10-05/2021-10-06'],
  ['Yesterday, Monday 4 October, William Ruto received Yoweri Museveni.', '2021-10-05', undefined, '2021-10'],
  ['William Ruto met Yoweri Museveni in Nairobi.', '2021-10', undefined, '2021-10'],
  ['The pact signed on 14 July 2015 is to expire in 2025.', undefined],
  ['He said on 3 May 2007 that he would meet the king on 9 May 2007.', undefined],
  ['"We met yesterday, 4 October 2016," the envoy wrote.', undefined],
  ['The summit of 12 June 2003 was discussed, and they met on 24 May 2003.', undefined],
]

for (const [text, date, language = 'en', published] of ALONE)
  test(`${text.replaceAll('\n', ' / ')} → ${date ?? 'undated'}`, () => assert.deepEqual(dates({ text, language, ...(published ? { published } : {}) }), [date]))

const MERIDIAN = { text: 'Kenyan President William Ruto met Ugandan President Yoweri Museveni in Nairobi on Tuesday.', published: '2023-05-18' } as const

test('a dateline of a weekday finds the day in the week that an event told elsewhere leaves', () => {
  const other = { text: 'NAIROBI, Thursday (Tana) - William Ruto met Yoweri Museveni in Nairobi on Tuesday.' }
  assert.deepEqual(dates(other, MERIDIAN), ['2023-05-18', '2023-05-18'])
})

test('a month in the metadata is made finer by an event that a dated report tells', () => {
  const other = { text: 'Museveni flew home. On Tuesday Yoweri Museveni had met William Ruto in Nairobi.', published: '2023-05' }
  assert.deepEqual(dates(other, MERIDIAN), ['2023-05-16/2023-05-22', '2023-05-18'])
})

test('figures that may be of May or of October are of the month in which the story is', () => {
  assert.deepEqual(dates({ text: 'Updated: 5/10/2023 14:03\n\nWilliam Ruto met Yoweri Museveni.' }, MERIDIAN), ['2023-05-10', '2023-05-18'])
})

test('days without a year on both sides bound a report in the year of the story', () => {
  const other = { text: 'The two presidents spoke on 14 May. A new round will open on 20 May.' }
  assert.deepEqual(dates(other, MERIDIAN), ['2023-05-14/2023-05-20', '2023-05-18'])
})

test('a paragraph whose days all agree with the others if it is older offers that as the explanation of a conflict', () => {
  const early = {
    text: 'William Ruto called Yoweri Museveni on Wednesday for 30 minutes. Musalia Mudavadi met Jeje Odongo in Kampala on Thursday.',
    published: '2023-05-11',
  }
  const late = {
    text: 'Musalia Mudavadi spoke to reporters on Tuesday.\n\nWilliam Ruto called Yoweri Museveni on Wednesday for 30 minutes. Musalia Mudavadi met Jeje Odongo in Kampala on Thursday.',
    published: '2023-05-23',
  }
  const { conflicts } = record('s', readsOf([early, late]), [], known)
  assert.match(conflicts.find((one) => one.on === 'when')?.why ?? '', /written between 11 May 2023 and 16 May 2023, its "Wednesday" and "Thursday" would agree/)
  const apart = { ...late, text: late.text.replace('Thursday', '18 May') }
  assert.doesNotMatch(record('s', readsOf([early, apart]), [], known).conflicts.find((one) => one.on === 'when')?.why ?? '', /older/)
})

test('a report that opens with the news of a weekday is of that day or the next, and one that goes on to other days of its week', () => {
  const week = 'October 2021\n\n'
  assert.deepEqual(dates({ text: `${week}William Ruto received Yoweri Museveni on Tuesday, October 5.` }), ['2021-10-05/2021-10-06'])
  assert.deepEqual(dates({ text: `${week}A rift has healed. William Ruto received Yoweri Museveni on Tuesday, October 5.` }), ['2021-10-05/2021-10-11'])
  assert.deepEqual(dates({ text: `${week}William Ruto will receive Yoweri Museveni on Tuesday, October 5.` }), ['2021-10-01/2021-10-05'])
})

const WEEK = 'The envoys had spoken on Thursday. On Friday Museveni flew home. The palace denied on Saturday that he was ill. Talks resume on Monday.'

test('the weekdays of a report tell the one on which it was written, and a month which days that may be', () => {
  const may = '2023-05'
  assert.deepEqual(dates({ text: `A rift deepens. ${WEEK}`, published: may }), [
    '[2023-05-06,2023-05-07,2023-05-13,2023-05-14,2023-05-20,2023-05-21,2023-05-27,2023-05-28]',
  ])
  assert.deepEqual(
    dates({ text: 'A rift deepens. The envoys had spoken on Thursday. Talks resume on Monday.', published: may }),
    [may],
    'two weekdays fit many days',
  )
  const round =
    'A rift deepens. They met on Monday. They met on Tuesday. They met on Wednesday. They met on Thursday. They met on Friday. They met on Saturday. They met on Sunday.'
  assert.deepEqual(dates({ text: round, published: may }), [may], 'every weekday is as near as every other')
})

test('the later days of the week that a report goes on to move its day behind that of its opening', () => {
  const lead = 'October 2021\n\nWilliam Ruto received Yoweri Museveni on Tuesday, October 5.'
  assert.deepEqual(dates({ text: `${lead} They flew to Kisumu on Wednesday. Museveni left on Wednesday. He will be in Juba on Friday.` }), [
    '2021-10-06/2021-10-07',
  ])
})

test('a day that is told as past and as still ahead is that of the report', () => {
  const text =
    'October 2021\n\nWilliam Ruto received Yoweri Museveni late on Thursday. They spoke on Wednesday, an aide told reporters on Friday. Museveni will fly home on Friday.'
  assert.deepEqual(dates({ text }), ['[2021-10-01,2021-10-02,2021-10-08,2021-10-09,2021-10-15,2021-10-16,2021-10-22,2021-10-23,2021-10-29,2021-10-30]'])
})

test('beside a bare weekday the day of one with its date is an older one', () => {
  const text =
    'May 2023\n\nA rift deepens. The border was closed on Tuesday. Traders complained on Tuesday. Nobody had foreseen it. Schools are shut. The envoys had met on Thursday 4 May.'
  assert.deepEqual(dates({ text }, MERIDIAN), ['2023-05-04/2023-05-10', '2023-05-18'])
})

test('a report that were both older and younger than another tells of other events', () => {
  const other = { text: '10 May 2023\n\nWilliam Ruto met Yoweri Museveni in Nairobi. Paul Kagame will meet Yoweri Museveni in Kigali.' }
  const crossed = { text: 'May 2023\n\nWilliam Ruto will meet Yoweri Museveni in Nairobi. Paul Kagame met Yoweri Museveni in Kigali.' }
  assert.deepEqual(dates(crossed, other), ['2023-05', '2023-05-10'])
})

test('a day that one undated report spells dates another that tells the same by its weekday', () => {
  const spelled = { text: 'It had begun quietly. William Ruto called Yoweri Museveni on 9 May.' }
  const other = { text: 'William Ruto called Yoweri Museveni on Tuesday, his office said.' }
  assert.deepEqual(dates(other, spelled, MERIDIAN), ['2023-05-09/2023-05-10', undefined, '2023-05-18'])
  assert.deepEqual(dates(other, spelled), [undefined, undefined], 'nothing tells the year')
})

test('a day without its year is dated in an undated report by the days of the story, if it is near them', () => {
  const day = (text: string) =>
    record('s', readsOf([{ text }, MERIDIAN]), [], known).entries.find((one) => one.kind === 'contact' && one.how === 'call')?.when?.edtf
  assert.equal(day('William Ruto called Yoweri Museveni on 9 May.'), '2023-05-09')
  assert.equal(day('William Ruto called Yoweri Museveni on 9 December.'), undefined)
})

test('a contact of the lead without a day of its own is of the day with which the report opens', () => {
  const promised = { text: 'East Africa’s leaders hailed a truce on Tuesday. William Ruto received Yoweri Museveni at State House in Nairobi.' }
  assert.deepEqual(dates(promised, MERIDIAN), ['2023-05-16/2023-05-17', '2023-05-18'])
})

test('days that cannot both be past and ahead say nothing', () => {
  const text = 'The presidents spoke on 14 May. A round that began on 2 June was cut short. A new one will open on 20 May.'
  assert.deepEqual(dates({ text }, MERIDIAN), [undefined, '2023-05-18'])
})

test('a weekday printed beside its date tells the week of a report that goes on with weekdays alone, wherever it stands', () => {
  const long = 'A rift deepens. Nobody had foreseen it. Traders complain. Schools are shut. '
  const paired = `${long}The envoys had met on Tuesday 9 May. The border was closed on Thursday.`
  assert.deepEqual(dates({ text: paired }, MERIDIAN), ['2023-05-11/2023-05-12', '2023-05-18'])
  assert.deepEqual(dates({ text: `${long}The envoys had met on Tuesday 9 May.` }, MERIDIAN), [undefined, '2023-05-18'], 'a look back')
})

test('news is of its own day where the next is told as ahead', () => {
  const text = 'The envoys met on Tuesday 9 May. The border was closed on Tuesday. They will meet again on Wednesday.'
  assert.deepEqual(dates({ text }, MERIDIAN), ['2023-05-09', '2023-05-18'])
})

test('what is denied of a day is denied after it', () => {
  const text = 'The king denied that the envoys had met on 14 May. A new round will open on 20 May.'
  assert.deepEqual(dates({ text }, MERIDIAN), ['2023-05-14/2023-05-20', '2023-05-18'])
})

test('a report that has ahead what others tell as past is no younger than they, and one that tells as past what others have ahead no older', () => {
  const before = { text: 'A rift deepens. William Ruto will receive Yoweri Museveni in Nairobi.', published: '2023-05' }
  assert.deepEqual(dates(before, MERIDIAN), ['2023-05-01/2023-05-18', '2023-05-18'])
  const announced = { text: 'Kenyan President William Ruto will meet Ugandan President Yoweri Museveni.', published: '2023-05-12' }
  const after = { text: 'A rift has healed. William Ruto received Yoweri Museveni in Nairobi.', published: '2023-05' }
  assert.deepEqual(dates(after, announced), ['2023-05-12/2023-05-31', '2023-05-12'])
  const both = { text: `${after.text} William Ruto will receive Yoweri Museveni again.`, published: '2023-05' }
  assert.deepEqual(dates(both, announced), ['2023-05', '2023-05-12'], 'they meet more than once')
})

test('a call or a letter is seldom announced, so one that was tells nothing of the order of two reports', () => {
  const announced = { text: 'Kenyan President William Ruto will call Ugandan President Yoweri Museveni.', published: '2023-05-12' }
  assert.deepEqual(dates({ text: 'William Ruto called Yoweri Museveni.', published: '2023-05' }, announced), ['2023-05', '2023-05-12'])
})

const ARUSHA = {
  text: 'Delegates of the Lake Victoria Basin Commission will gather in Arusha on 18 May to settle the fishing quota. William Ruto is in Nairobi. Yoweri Museveni is in Kampala.',
  published: '2023-05-10',
} as const

test('a month is made finer by a sentence that tells of the same things as one of a dated report', () => {
  const other = {
    text: 'A rift deepens. Delegates of the Lake Victoria Basin Commission gather in Arusha tomorrow over the fishing quota.',
    published: '2023-05',
  }
  assert.deepEqual(dates(other, ARUSHA), ['2023-05-17', '2023-05-10'])
  const apart = { text: 'A rift deepens. Delegates of the miners gather in Arusha tomorrow over their pay.', published: '2023-05' }
  assert.deepEqual(dates(apart, ARUSHA), ['2023-05', '2023-05-10'], 'a place alone is not the same thing')
})

test('sentences alike that speak for two weeks tell neither', () => {
  const again = { ...ARUSHA, text: ARUSHA.text.replace('18 May', '25 May'), published: '2023-05-11' }
  const other = {
    text: 'A rift deepens. Delegates of the Lake Victoria Basin Commission gather in Arusha tomorrow over the fishing quota.',
    published: '2023-05',
  }
  assert.deepEqual(dates(other, ARUSHA, again), ['2023-05', '2023-05-10', '2023-05-11'])
})
