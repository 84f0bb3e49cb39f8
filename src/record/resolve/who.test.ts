import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Judgement } from '../../model/judgement.ts'
import { resolve } from './resolve.ts'
import { Sample, sampleWorld } from './story.sample.ts'

const world = sampleWorld()

/** Whom these words were taken for: name, how, and a question mark for a doubt; the open ones are absent. */
function taken(samples: readonly Sample[], judgements: readonly Judgement[] = []): Record<string, string> {
  const { actors } = resolve(
    samples.map((sample) => sample.read()),
    world,
    judgements,
  )
  const pairs = actors.flatMap((actor) => actor.names.map((name) => [name.text, `${actor.name} (${name.how}${name.doubt ? '?' : ''})`] as const))
  return Object.fromEntries(pairs)
}
const one = (published: string, text: string, build: (sample: Sample) => unknown): Record<string, string> => {
  const sample = new Sample(text, { published })
  build(sample)
  return taken([sample])
}

test('a full name of the tables is that person', () => {
  assert.deepEqual(
    one('2018-06-02', 'Amina Mohamed spoke.', (s) => s.person('Amina Mohamed', 'Amina Mohamed')),
    { 'Amina Mohamed': 'Amina Mohamed (exact)' },
  )
})

const corrupted: readonly (readonly [string, string, string, string, string, string])[] = [
  ['2018-06-02', 'Mike Pompey', 'foreign-minister', 'USA', 'Mike Pompeo (near)', 'a name written by ear beside the office of the day is the holder'],
  ['2021-10-05', 'Anthony Blingen', 'foreign-minister', 'USA', 'Antony Blinken (near)', 'two letters changed beside the office are the holder'],
  ['2017-07-05', 'Adel al-Joubert', 'foreign-minister', 'SAU', 'Adel al-Jubeir (near)', 'an Arabic name in a French ear is the holder'],
  ['2018-06-02', 'Moon Jae-en', 'president', 'KOR', 'Moon Jae-in (near)', 'a Korean name with one vowel changed is the holder'],
  [
    '2021-10-05',
    'Joe Edin',
    'president',
    'USA',
    'Joe Biden (near?)',
    'a family name only distantly alike stays a doubt even with the given name and the office',
  ],
  ['2017-07-05', 'Donald Atout', 'president', 'USA', 'Donald Trump (near?)', 'a translated family name beside the office is a doubt'],
]
for (const [day, name, office, of, expected, says] of corrupted) {
  test(says, () => assert.equal(one(day, `The one called ${name} came.`, (s) => s.person(name, name, office, of))[name], expected))
}

test('a distant spelling without office or state is nobody of the tables', () => {
  assert.equal(one('2021-10-05', 'Joe Edin came.', (s) => s.person('Joe Edin', 'Joe Edin'))['Joe Edin'], 'Joe Edin (exact)')
})

test('the name of a company is no person, whatever title stands beside it', () => {
  const found = one('2021-10-05', 'The spokesman Netflix said so.', (s) => s.person('The spokesman Netflix', 'Netflix', 'foreign-spokesperson', 'USA'))
  assert.deepEqual(found, {})
})

test('a single strange name beside an office is its holder only as a doubt', () => {
  assert.equal(
    one('2021-10-05', 'The spokesman Nelpris said so.', (s) => s.person('The spokesman Nelpris', 'Nelpris', 'foreign-spokesperson', 'USA')).Nelpris,
    'Ned Price (office?)',
  )
})

test('a whole name that is nobody’s is somebody whom the tables do not know, and a notice says who held the office', () => {
  const sample = new Sample('The Russian foreign minister Oleg Barabanov spoke.', { published: '2019-03-01' })
  sample.person('Oleg Barabanov', 'Oleg Barabanov', 'foreign-minister', 'RUS')
  const { actors, notices } = resolve([sample.read()], world, [])
  assert.deepEqual(
    actors.map((a) => [a.name, a.world, a.offices?.[0]?.title]),
    [['Oleg Barabanov', undefined, 'Foreign Minister']],
  )
  assert.match(notices[0]?.says ?? '', /the tables have Sergei Lavrov/)
})

test('a person listed under the very name never becomes a near spelling of the holder', () => {
  assert.equal(
    one('2023-05-05', 'The French foreign minister Jean-Yves Le Drian.', (s) =>
      s.person('Jean-Yves Le Drian', 'Jean-Yves Le Drian', 'foreign-minister', 'FRA'),
    )['Jean-Yves Le Drian'],
    'Jean-Yves Le Drian (exact)',
  )
})

test('an office and a state on a day are its holder', () => {
  const say = (day: string) =>
    one(day, 'The French foreign minister left.', (s) =>
      s.mention('The French foreign minister', { office: { id: 'foreign-minister', words: 'foreign minister' }, of: ['FRA'] }),
    )
  assert.equal(say('2022-05-19')['The French foreign minister'], 'Jean-Yves Le Drian (office)')
  assert.equal(say('2022-05-20')['The French foreign minister'], 'Catherine Colonna (office)')
})

test('an office in the month of a handover stays open, with a notice', () => {
  const sample = new Sample('The Kenyan foreign minister left.', { published: '2018-02-10' })
  sample.mention('The Kenyan foreign minister', { office: { id: 'foreign-minister', words: 'foreign minister' }, of: ['KEN'] })
  const { actors, notices } = resolve([sample.read()], world, [])
  assert.deepEqual(actors, [])
  assert.match(notices[0]?.says ?? '', /can be Amina Mohamed or Monica Juma on 10 February 2018/)
})

test('deputies, former ministers and officials are not the holder', () => {
  const office = (extra: object, id = 'foreign-minister') =>
    one('2019-03-01', 'That Russian spoke.', (s) => s.mention('That Russian', { office: { id, words: 'x', ...extra }, of: ['RUS'] }))
  assert.deepEqual(office({ deputy: true }), {})
  assert.deepEqual(office({ former: true }), {})
  assert.deepEqual(office({}, 'minister'), {})
})

test('the office of years ago is that of the year told in the sentence, as a doubt', () => {
  const found = one('2021-10-05', 'In 2003 the French foreign minister spoke.', (s) => {
    s.time('2003', { is: 'calendar', parts: { year: 2003 } })
    s.mention('the French foreign minister', { office: { id: 'foreign-minister', words: 'foreign minister' }, of: ['FRA'] })
  })
  assert.equal(found['the French foreign minister'], 'Dominique de Villepin (office?)')
})

test('a counterpart is the holder of the same office in the other state', () => {
  const found = one('2017-07-14', 'Rex Tillerson met his Qatari counterpart.', (s) => {
    const rex = s.person('Rex Tillerson', 'Rex Tillerson')
    s.mention('his Qatari counterpart', { counterpartOf: rex, of: ['QAT'] })
  })
  assert.equal(found['his Qatari counterpart'], 'Mohammed bin Abdulrahman Al Thani (office)')
})

test('a counterpart with a corrupted name is found through the office of the other', () => {
  const found = one('2017-07-14', 'Rex Tillerson met his Saudi counterpart Adel al-Joubert.', (s) => {
    const rex = s.person('Rex Tillerson', 'Rex Tillerson')
    s.mention('his Saudi counterpart Adel al-Joubert', { counterpartOf: rex, of: ['SAU'], name: 'Adel al-Joubert' })
  })
  assert.equal(found['Adel al-Joubert'], 'Adel al-Jubeir (near)')
})

test('a family name is whoever the report names in full, even before a namesake of the tables', () => {
  const found = one('2018-06-02', 'Uncle Bob Trump came. Trump left.', (s) => {
    s.person('Bob Trump', 'Bob Trump')
    s.mention('Trump', { name: 'Trump', candidates: ['donald-trump'] }, 1)
  })
  assert.equal(found.Trump, 'Bob Trump (exact)')
})

test('a family name that two people of the report share is the only leader’s, as a doubt', () => {
  const found = one('2018-06-02', 'Kim Jong-un sent Kim Yong-chol. Then Kim spoke.', (s) => {
    s.person('Kim Jong-un', 'Kim Jong-un')
    s.person('Kim Yong-chol', 'Kim Yong-chol')
    s.mention('Kim', { name: 'Kim' }, 2)
  })
  assert.equal(found.Kim, 'Kim Jong-un (exact?)')
})

test('a family name that fits two people alike stays open, with a notice', () => {
  const sample = new Sample('Ann Okello met Sam Okello. Okello spoke.', { published: '2018-06-02' })
  sample.person('Ann Okello', 'Ann Okello')
  sample.person('Sam Okello', 'Sam Okello')
  sample.mention('Okello', { name: 'Okello' }, 2)
  const { actors, notices } = resolve([sample.read()], world, [])
  assert.equal(actors.length, 2)
  assert.match(notices[0]?.says ?? '', /"Okello" fits Ann Okello and Sam Okello/)
})

test('a family name that nobody of the story has needs a state or stays a doubt', () => {
  assert.equal(one('2018-06-02', 'Pompeo left.', (s) => s.person('Pompeo', 'Pompeo')).Pompeo, 'Mike Pompeo (exact?)')
  assert.equal(
    one('2018-06-02', 'Secretary of State Pompeo left.', (s) => s.person('Secretary of State Pompeo', 'Pompeo', 'foreign-minister', 'USA')).Pompeo,
    'Mike Pompeo (exact)',
  )
})

test('"King Salman" is the king and not his son', () => {
  assert.equal(
    one('2017-07-14', 'King Salman spoke.', (s) => s.person('King Salman', 'Salman', 'monarch', 'SAU')).Salman,
    'Salman bin Abdulaziz Al Saud (exact)',
  )
})

test('a Korean name is not another one of the same family', () => {
  const found = one('2018-06-02', 'The envoy Kim Yong Chole came to Kim Jong-un.', (s) => {
    s.mention('The envoy Kim Yong Chole', { name: 'Kim Yong Chole', office: { id: 'envoy', words: 'envoy' }, of: ['PRK'], candidates: ['kim-jong-un'] })
    s.person('Kim Jong-un', 'Kim Jong-un')
  })
  assert.equal(found['Kim Yong Chole'], 'Kim Yong Chole (exact)')
})

test('a given name behind a title is somebody of another report only as a doubt', () => {
  const a = new Sample('Salman bin Abdulaziz Al Saud spoke.', { published: '2017-07-14' })
  a.person('Salman bin Abdulaziz Al Saud', 'Salman bin Abdulaziz Al Saud')
  const b = new Sample('King Salman left.', { published: '2017-07-15' })
  b.mention('King Salman', { name: 'Salman' })
  assert.equal(taken([a, b]).Salman, 'Salman bin Abdulaziz Al Saud (exact?)')
})

test('capitals, seats and governments stand for their state', () => {
  const found = one('2019-02-07', 'Paris, the Quirinal and the Kenyan government agreed.', (s) => {
    s.mention('Paris', { kind: 'state', candidates: ['FRA'], standsFor: 'FRA' })
    s.mention('the Quirinal', { kind: 'office', standsFor: 'ITA/president', of: ['ITA'] })
    s.mention('the Kenyan government', { office: { id: 'government', words: 'government' }, of: ['KEN'] })
  })
  assert.deepEqual(found, { Paris: 'France (stand-in)', 'the Quirinal': 'Italy (stand-in)', 'the Kenyan government': 'Kenya (stand-in)' })
})

test('a capital that is only a place is no actor', () => {
  assert.deepEqual(
    one('2019-02-07', 'They met in Paris.', (s) => s.mention('Paris', { kind: 'place', candidates: ['paris'] })),
    {},
  )
})

test('a name of two states stays open', () => {
  const sample = new Sample('Congo protested.', { published: '2018-06-02' })
  sample.mention('Congo', { kind: 'state', candidates: ['COG', 'COD'] })
  const { actors, notices } = resolve([sample.read()], world, [])
  assert.deepEqual(actors, [])
  assert.match(notices[0]?.says ?? '', /"Congo" fits DR Congo and Republic of the Congo/)
})

test('unnamed officials are nobody', () => {
  assert.deepEqual(
    one('2018-06-02', 'A senior US official spoke.', (s) =>
      s.mention('A senior US official', { office: { id: 'official', words: 'official' }, of: ['USA'], unnamed: true }),
    ),
    {},
  )
})

test('pronouns and groups follow whom they repeat', () => {
  const found = one('2018-06-02', 'Mike Pompeo met Taro Kono. He left. Both men smiled.', (s) => {
    const a = s.person('Mike Pompeo', 'Mike Pompeo')
    const b = s.person('Taro Kono', 'Taro Kono')
    s.mention('He', { repeats: a })
    s.mention('Both men', { kind: 'group', plural: true, members: [a, b] })
  })
  assert.equal(found.He, 'Mike Pompeo (repeat)')
  assert.equal(found['Both men'], 'Taro Kono (repeat)')
})

test('"the foreign ministers" of several states are all their holders', () => {
  const sample = new Sample('The Saudi and Qatari foreign ministers spoke.', { published: '2017-07-14' })
  sample.mention('The Saudi and Qatari foreign ministers', {
    kind: 'group',
    plural: true,
    office: { id: 'foreign-minister', words: 'foreign ministers' },
    of: ['SAU', 'QAT'],
  })
  assert.deepEqual(
    resolve([sample.read()], world, []).actors.map((a) => a.name),
    ['Adel al-Jubeir', 'Mohammed bin Abdulrahman Al Thani'],
  )
})

test('somebody unknown is one actor in all reports, nearly so spelled too where the office agrees', () => {
  const a = new Sample('French Ambassador Christian Masset returned.', { published: '2019-02-15' })
  a.person('French Ambassador Christian Masset', 'Christian Masset', 'ambassador', 'FRA')
  const b = new Sample('French Ambassador Christian Massé returned.', { published: '2019-02-16' })
  b.person('French Ambassador Christian Massé', 'Christian Massé', 'ambassador', 'FRA')
  const c = new Sample('Christian Masset returned to Rome. The French ambassador smiled.', { published: '2019-02-17' })
  c.person('Christian Masset', 'Christian Masset')
  c.mention('The French ambassador', { office: { id: 'ambassador', words: 'ambassador' }, of: ['FRA'] })
  const { actors } = resolve([a.read(), b.read(), c.read()], world, [])
  assert.deepEqual(
    actors.map((x) => [x.name, x.state, x.names.map((n) => n.how)]),
    [['Christian Masset', 'FRA', ['exact', 'near', 'exact', 'office']]],
  )
})

const judgement = (verdict: Judgement['verdict'], about: readonly string[], more: Partial<Judgement> = {}): Judgement => ({
  id: `j_${verdict}`,
  verdict,
  about,
  by: 'Ada',
  at: '2026-01-01T00:00:00Z',
  ...more,
})

test('a person’s decision outranks every rule', () => {
  const sample = new Sample('Joe Edin met Joan Baker and J Baker.', { published: '2021-10-05' })
  const [edin, joan, j] = [sample.person('Joe Edin', 'Joe Edin'), sample.person('Joan Baker', 'Joan Baker'), sample.person('J Baker', 'J Baker')]
  assert.equal(taken([sample], [judgement('correct', [edin], { value: 'joe-biden' })])['Joe Edin'], 'Joe Biden (exact)')
  assert.equal(taken([sample], [judgement('same', [joan, j])])['J Baker'], 'Joan Baker (exact)')
  const undone = judgement('withdraw', ['j_same'], { at: '2026-01-02T00:00:00Z' })
  assert.equal(taken([sample], [judgement('same', [joan, j]), undone])['J Baker'], 'J Baker (exact)')
})

test('a name that a person accepts is in doubt no longer; one that is rejected is somebody else of that name, and an office nobody', () => {
  const sample = new Sample('Donald Atout met the French president.', { published: '2017-07-05' })
  const name = sample.person('Donald Atout', 'Donald Atout', 'president', 'USA')
  const office = sample.mention('the French president', { office: { id: 'president', words: 'president' }, of: ['FRA'] })
  const asRead = taken([sample])
  assert.deepEqual(asRead, { 'Donald Atout': 'Donald Trump (near?)', 'the French president': 'Emmanuel Macron (office)' })
  assert.equal(taken([sample], [judgement('accept', [name])])['Donald Atout'], 'Donald Trump (near)')
  assert.equal(taken([sample], [judgement('reject', [name])])['Donald Atout'], 'Donald Atout (exact)')
  assert.deepEqual(Object.keys(taken([sample], [judgement('reject', [office])])), ['Donald Atout'])
  const later = judgement('correct', [name], { id: 'j_later', field: 'actor', value: 'joe-biden', at: '2026-01-02T00:00:00Z' })
  assert.equal(taken([sample], [judgement('reject', [name]), later])['Donald Atout'], 'Joe Biden (exact)')
})

test('a decision that two mentions differ gives the second a name of its own', () => {
  const a = new Sample('Joan Baker spoke.', { published: '2021-10-05' })
  const b = new Sample('Joan Baker left.', { published: '2021-10-06' })
  const [first, second] = [a.person('Joan Baker', 'Joan Baker'), b.person('Joan Baker', 'Joan Baker')]
  assert.equal(resolve([a.read(), b.read()], world, []).actors.length, 1)
  assert.equal(resolve([a.read(), b.read()], world, [judgement('different', [first, second])]).actors.length, 2)
})

test('the order in which reports come changes nothing', () => {
  const samples = ['2018-06-02', '2018-06-01', '2018-06-03'].map((published, i) => {
    const sample = new Sample(`Report ${i}: Kim Jong-un met Christian Masset. Kim left.`, { published })
    sample.person('Kim Jong-un', 'Kim Jong-un')
    sample.person('Christian Masset', 'Christian Masset', 'ambassador', 'FRA')
    sample.mention('Kim', { name: 'Kim' }, 1)
    return sample.read()
  })
  const forward = JSON.stringify(resolve(samples, world, []))
  assert.equal(JSON.stringify(resolve(samples.toReversed(), world, [])), forward)
  assert.equal(JSON.stringify(resolve([samples[1], samples[2], samples[0]] as typeof samples, world, [])), forward)
})
