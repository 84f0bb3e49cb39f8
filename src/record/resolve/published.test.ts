import assert from 'node:assert/strict'
import { test } from 'node:test'
import { resolve } from './resolve.ts'
import { Sample, sampleWorld } from './story.sample.ts'

const world = sampleWorld()
const dates = (...samples: readonly Sample[]) => {
  const { reports } = resolve(
    samples.map((sample) => sample.read()),
    world,
    [],
  )
  return samples.map((sample) => reports.find((report) => report.id === sample.report.id)?.published ?? null)
}
const said = (...samples: readonly Sample[]): (string | null)[] => dates(...samples).map((date) => date && `${date.edtf} ${date.ground}`)
const past = (year: number | undefined, month: number, day: number, weekday?: number) =>
  ({ is: 'calendar', parts: { ...(year ? { year } : {}), month, day, ...(weekday ? { weekday } : {}) } }) as const

test('metadata comes before a header, a header before a url', () => {
  assert.deepEqual(said(new Sample('2019-02-08 x', { published: '2019-02-07' }).clue('2019-02-08', '2019-02-08')), ['2019-02-07 metadata'])
  assert.deepEqual(said(new Sample('Feb. 8, 2019 x', { url: 'https://e.example/2019/02/07/x' }).clue('Feb. 8, 2019', '2019-02-08')), ['2019-02-08 header'])
  assert.deepEqual(said(new Sample('x', { url: 'https://e.example/20190207/x' })), ['2019-02-07 url'])
})

test('a finer date within a coarser one is taken', () => {
  assert.deepEqual(said(new Sample('Feb. 8, 2019 x', { published: '2019-02' }).clue('Feb. 8, 2019', '2019-02-08')), ['2019-02-08 header'])
  assert.deepEqual(said(new Sample('x', { url: 'https://e.example/2019/02/x' })), ['2019-02 url'])
})

test('a header that contradicts the metadata is told in a notice', () => {
  const sample = new Sample('March 9, 2019 x', { published: '2019-02-07' }).clue('March 9, 2019', '2019-03-09')
  assert.match(resolve([sample.read()], world, []).notices[0]?.says ?? '', /That is not 2019-02-07/)
})

test('a report that carries nothing stays undated, and says so', () => {
  const sample = new Sample('They met on Friday.')
  sample.weekday('on Friday', 5)
  const { reports, notices } = resolve([sample.read()], world, [])
  assert.equal(reports[0]?.published, null)
  assert.match(notices[0]?.says ?? '', /relative dates stay open/)
})

test('a post pins the day when the text tells what happened on its weekday, and is only a bound otherwise', () => {
  const post = (words: string, weekday: number): Sample => {
    const sample = new Sample(`They met ${words}. See status/1000371504436121600.`).clue('1000371504436121600', '2018-05-26', 'post-id', 'after')
    sample.weekday(words, weekday)
    return sample
  }
  assert.deepEqual(said(post('on Saturday', 6)), ['2018-05-26 post-id'])
  assert.deepEqual(said(post('on Tuesday', 2)), [null])
})

test('a dateline without a year takes the only year near the story', () => {
  const open = new Sample('Doha, September 08 (QNA) - The emir spoke.').clue('September 08', 'XXXX-09-08')
  const other = new Sample('x', { published: '2017-09-10' })
  assert.deepEqual(said(open, other), ['2017-09-08 header', '2017-09-10 metadata'])
  assert.deepEqual(said(open), [null])
})

test('a weekday with its date in the lead is of the year of the story, and the report of that day or the next', () => {
  const sample = new Sample('Les quatre se sont vus mercredi 5 juillet au Caire.', { language: 'fr' })
  sample.time('mercredi 5 juillet', past(undefined, 7, 5, 3))
  assert.deepEqual(said(sample, new Sample('x', { published: '2017-07-14' }))[0], '2017-07-05/2017-07-06 text')
  assert.deepEqual(said(sample, new Sample('x', { published: '2018-07-14' }))[0], null)
})

test('a weekday with its date needs no other report where the offices told leave one year', () => {
  const sample = new Sample('Le ministre saoudien Adel al-Jubeir et Rex Tillerson, secrétaire d’État, se sont vus mercredi 5 juillet.')
  sample.person('Adel al-Jubeir', 'Adel al-Jubeir', 'foreign-minister', 'SAU')
  sample.person('Rex Tillerson', 'Rex Tillerson', 'foreign-minister', 'USA')
  sample.time('mercredi 5 juillet', past(undefined, 7, 5, 3))
  assert.deepEqual(said(sample), ['2017-07-05/2017-07-06 text'])
})

test('a past and a coming date of the text bound it, and one bound alone is none', () => {
  const sample = new Sample('They met on 5 May 2016 and will meet on 9 May 2016.')
  sample.time('5 May 2016', past(2016, 5, 5))
  sample.time('9 May 2016', past(2016, 5, 9), 'future')
  assert.deepEqual(said(sample), ['2016-05-05/2016-05-09 text'])
  const half = new Sample('They met on 5 May 2016.')
  half.time('5 May 2016', past(2016, 5, 5))
  assert.deepEqual(said(half), [null])
})

const dispatch =
  'France recalled its ambassador to Italy for consultations on Thursday, the ministry said. On Tuesday the deputy prime minister of Italy had met protesters near the capital, Paris.'

test('a copy without a dateline is of the day of the report it repeats', () => {
  const build = (text: string, more: object = {}): Sample => {
    const sample = new Sample(text, more)
    sample.weekday('on Thursday', 4)
    sample.weekday('On Tuesday', 2)
    return sample
  }
  const [date] = dates(build(`A row. ${dispatch}`), build(dispatch, { published: '2019-02-07', outlet: 'Vigie' }))
  assert.equal(date?.edtf, '2019-02-07')
  assert.equal(date?.ground, 'story')
  assert.match(date?.why ?? '', /word for word in Vigie/)
})

const call = (text: string, words: string, weekday: number, more: object = {}, lean: 'past' | 'future' = 'past'): Sample => {
  const sample = new Sample(text, more)
  const parties = [sample.person('Emmanuel Macron', 'Emmanuel Macron'), sample.person('Sergio Mattarella', 'Sergio Mattarella')]
  sample.contact(words, 'call', parties, sample.weekday(words, weekday, lean))
  return sample
}

test('an undated report is dated by an event that a dated one has on a day', () => {
  const dated = call('Emmanuel Macron and Sergio Mattarella spoke on Tuesday.', 'on Tuesday', 2, { published: '2019-02-13' })
  const undated = call('Emmanuel Macron called Sergio Mattarella on Tuesday. He returns this Friday, it was said in the morning.', 'on Tuesday', 2)
  assert.equal(said(undated, dated)[0], '2019-02-12/2019-02-13 story')
  undated.time('this Friday', { is: 'calendar', parts: { weekday: 5 }, points: 'this' }, 'either')
  assert.equal(said(undated, dated)[0], '2019-02-12/2019-02-13 story', 'this Friday may still be ahead')
  undated.time('in the morning', { is: 'calendar', parts: { daypart: 'MO' } })
  assert.equal(said(undated, dated)[0], '2019-02-15 story')
})

test('an event still ahead bounds an undated report from the other side', () => {
  const dated = call('Emmanuel Macron and Sergio Mattarella speak on Tuesday.', 'on Tuesday', 2, { published: '2019-02-10' }, 'future')
  const undated = call('Emmanuel Macron calls Sergio Mattarella on Tuesday.', 'on Tuesday', 2, {}, 'future')
  assert.equal(said(undated, dated)[0], '2019-02-06/2019-02-12 story')
})

test('an event on another weekday, or of other people, dates nothing', () => {
  const dated = call('Emmanuel Macron and Sergio Mattarella spoke on Tuesday.', 'on Tuesday', 2, { published: '2019-02-13' })
  const undated = call('Emmanuel Macron called Sergio Mattarella on Monday.', 'on Monday', 1)
  assert.equal(said(undated, dated)[0], null)
})

test('undated reports do not date each other', () => {
  const a = call('Emmanuel Macron and Sergio Mattarella spoke on Tuesday.', 'on Tuesday', 2)
  const b = call('Emmanuel Macron called Sergio Mattarella on Tuesday.', 'on Tuesday', 2)
  assert.deepEqual(said(a, b), [null, null])
})

test('a person’s correction of a report’s date stands before everything', () => {
  const sample = new Sample('x', { published: '2019-02-07' })
  const judgement = {
    id: 'j_1',
    verdict: 'correct',
    about: [sample.report.id],
    field: 'published',
    value: '2019-02-08',
    by: 'Ada',
    at: '2026-01-01T00:00:00Z',
  } as const
  assert.equal(resolve([sample.read()], world, [judgement]).reports[0]?.published?.edtf, '2019-02-08')
})

test('a report that was taken back is gone', () => {
  const sample = new Sample('x', { published: '2019-02-07' })
  const judgement = { id: 'j_1', verdict: 'withdraw', about: [sample.report.id], by: 'Ada', at: '2026-01-01T00:00:00Z' } as const
  assert.deepEqual(resolve([sample.read()], world, [judgement]).reports, [])
})
