import type { NearMiss, Some, VerbGroupExample, VerbGroupRule, VerbShape } from '../pack.ts'

/** Adverbs and a negation may stand inside every verb group. */
const A = '[adv/neg]{0,3}'

function rule(
  name: string,
  match: string,
  shape: VerbShape,
  examples: Some<VerbGroupExample>,
  nearMisses: Some<NearMiss>,
  over?: readonly string[],
): VerbGroupRule {
  return { name, match, yields: () => shape, ...(over ? { over } : {}), examples, nearMisses }
}

const finite = (tense: VerbShape['tense'], more: Partial<VerbShape> = {}): VerbShape => ({ tense, voice: 'active', form: 'finite', ...more })

const MOODS: Readonly<Record<string, VerbShape['mood']>> = {
  would: 'would',
  could: 'can',
  can: 'can',
  'can-not': 'can',
  may: 'may',
  might: 'may',
  should: 'must',
  must: 'must',
  shall: 'must',
}

/** "would", "could", "may", "should" and what follows them. */
function modal(name: string, rest: string, more: Partial<VerbShape>, examples: Some<VerbGroupExample>, nearMisses: Some<NearMiss>): VerbGroupRule {
  return {
    name,
    match: `modal:[modal] ${A} ${rest}`,
    yields: ({ modal: m }) => {
      const value = m?.value('modal') ?? ''
      if (value === 'will' || value === 'shall') return finite('future', more)
      const mood = MOODS[value]
      return mood ? finite(more.aspect === 'perfect' ? 'past' : 'present', { ...more, mood }) : undefined
    },
    examples,
    nearMisses,
  }
}

/** How English verbs carry tense, aspect, voice and modality. */
export const verbGroups: readonly VerbGroupRule[] = [
  rule(
    'past',
    `${A} verb:[v.past]`,
    finite('past'),
    [{ text: 'The envoys [met] in Muscat.', reads: 'meet past' }],
    [{ text: 'A draft written in Muscat was lost.', because: '"written" is no past tense' }],
    ['past-participle', 'present'],
  ),
  rule(
    'present',
    `${A} verb:[v.pres]`,
    finite('present'),
    [{ text: 'Norway [hosts] the talks.', reads: 'host present' }],
    [{ text: 'The hosts of the talks left.', because: 'after an article it is a noun' }],
  ),
  rule(
    'do-past',
    `[v.past=do] ${A} verb:[v.base]`,
    finite('past'),
    [{ text: 'They [did not meet] in Muscat.', reads: 'meet past not' }],
    [{ text: 'They did the talking.', because: '"did" is the verb itself' }],
  ),
  rule(
    'do-present',
    `[v.pres=do] ${A} verb:[v.base]`,
    finite('present'),
    [{ text: 'Oman [does not recognise] the council.', reads: 'recognize present not' }],
    [{ text: 'Oman does its part.', because: '"does" is the verb itself' }],
  ),
  rule(
    'present-perfect',
    `[v.pres=have] ${A} verb:[v.part]`,
    finite('past', { aspect: 'perfect' }),
    [{ text: 'Chile [has recalled] its envoy.', reads: 'recall past perfect' }],
    [{ text: 'Chile has an envoy in Lima.', because: 'having an envoy is no tense' }],
  ),
  rule(
    'past-perfect',
    `[v.past=have] ${A} verb:[v.part]`,
    finite('past', { aspect: 'perfect' }),
    [{ text: 'Chile [had already recalled] its envoy.', reads: 'recall past perfect' }],
    [{ text: 'Chile had envoys in Lima.', because: 'having envoys is no tense' }],
  ),
  rule(
    'present-progressive',
    `[v.pres=be] ${A} verb:[v.ing]`,
    finite('present', { aspect: 'progressive' }),
    [{ text: 'Talks [are continuing] in Geneva.', reads: 'continue present progressive' }],
    [{ text: 'The meeting is in Geneva.', because: 'no participle follows' }],
  ),
  rule(
    'past-progressive',
    `[v.past=be] ${A} verb:[v.ing]`,
    finite('past', { aspect: 'progressive' }),
    [{ text: 'Talks [were continuing] in Geneva.', reads: 'continue past progressive' }],
    [{ text: 'The opening was in Geneva.', because: 'no participle follows' }],
  ),
  rule(
    'perfect-progressive',
    `[v.pres=have/v.past=have] ${A} been ${A} verb:[v.ing]`,
    finite('past', { aspect: 'progressive' }),
    [{ text: 'Qatar [has been mediating] since March.', reads: 'mediate past progressive' }],
    [{ text: 'Qatar has been a mediator.', because: 'no participle follows' }],
  ),
  rule(
    'present-passive',
    `[v.pres=be] ${A} verb:[v.part]`,
    finite('present', { voice: 'passive' }),
    [{ text: 'Envoys [are received] at the palace.', reads: 'receive present passive' }],
    [{ text: 'Envoys are at the palace.', because: 'no participle follows' }],
  ),
  rule(
    'past-passive',
    `[v.past=be] ${A} verb:[v.part]`,
    finite('past', { voice: 'passive' }),
    [{ text: 'The premier [was received] by the king.', reads: 'receive past passive' }],
    [{ text: 'The premier was in Rabat.', because: 'no participle follows' }],
  ),
  rule(
    'perfect-passive',
    `[v.pres=have/v.past=have] ${A} been ${A} verb:[v.part]`,
    finite('past', { voice: 'passive', aspect: 'perfect' }),
    [{ text: 'The summit [has been postponed].', reads: 'postpone past perfect passive' }],
    [{ text: 'The summit has been in doubt.', because: 'no participle follows' }],
  ),
  rule(
    'progressive-passive',
    `[v.pres=be/v.past=be] ${A} being ${A} verb:[v.part]`,
    finite('present', { voice: 'passive', aspect: 'progressive' }),
    [{ text: 'A summit [is being prepared].', reads: 'prepare present progressive passive' }],
    [{ text: 'Being prepared is everything.', because: 'no finite verb stands before' }],
  ),
  modal(
    'modal',
    'verb:[v.base]',
    {},
    [
      { text: 'The ministers [will meet] in Doha.', reads: 'meet future' },
      { text: 'The ministers [may not meet] in Doha.', reads: 'meet present may not' },
    ],
    [{ text: 'The will to meet was there.', because: 'after an article "will" is a noun' }],
  ),
  modal(
    'modal-passive',
    `be ${A} verb:[v.part]`,
    { voice: 'passive' },
    [{ text: 'He [will be received] by the king.', reads: 'receive future passive' }],
    [{ text: 'He will be in Rabat.', because: 'no participle follows' }],
  ),
  modal(
    'modal-progressive',
    `be ${A} verb:[v.ing]`,
    { aspect: 'progressive' },
    [{ text: 'She [will be meeting] the king.', reads: 'meet future progressive' }],
    [{ text: 'She will be in Rabat.', because: 'no participle follows' }],
  ),
  modal(
    'modal-perfect',
    `have ${A} verb:[v.part]`,
    { aspect: 'perfect' },
    [{ text: 'They [may have met] in Oman.', reads: 'meet past perfect may' }],
    [{ text: 'They may have a meeting.', because: 'having a meeting is no tense' }],
  ),
  modal(
    'modal-perfect-passive',
    `have ${A} been ${A} verb:[v.part]`,
    { aspect: 'perfect', voice: 'passive' },
    [{ text: 'It [could have been avoided].', reads: 'avoid past perfect passive can' }],
    [{ text: 'It could have been an error.', because: 'no participle follows' }],
  ),
  rule(
    'prospective',
    `[v.pres=be/v.past=be] ${A} (due | set | slated | scheduled | poised | about | going)? to ${A} verb:[v.base]`,
    finite('future'),
    [
      { text: 'The leaders [are due to meet] in Bali.', reads: 'meet future' },
      { text: 'The king [is to visit] Oslo.', reads: 'visit future' },
    ],
    [
      { text: 'The leaders are due in Bali.', because: 'no verb follows' },
      { text: 'The leader was ready to meet the king.', because: 'who is ready has planned nothing' },
    ],
  ),
  rule(
    'expected',
    `[v.pres=be/v.past=be] ${A} verb:[v.part=expect/v.part=await]`,
    finite('future', { voice: 'passive' }),
    [{ text: 'The premier [is expected] in Lima.', reads: 'expect future passive' }],
    [{ text: 'The premier has expected it in Lima.', because: 'he does the expecting' }],
    ['present-passive', 'past-passive'],
  ),
  rule(
    'due',
    `[v.pres=be/v.past=be] ${A} verb:due`,
    finite('future'),
    [{ text: 'The premier [is due] in Lima.', reads: 'due future' }],
    [{ text: 'The premier is due to meet the king.', because: 'a verb follows' }],
  ),
  rule(
    'likely',
    `[v.pres=be/v.past=be] ${A} (likely | unlikely | certain | bound) to ${A} verb:[v.base]`,
    finite('present', { mood: 'may' }),
    [{ text: 'The leaders [are likely to meet] in Bali.', reads: 'meet present may' }],
    [{ text: 'The leaders are due to meet in Bali.', because: 'it is planned' }],
    ['prospective'],
  ),
  rule(
    'prospective-passive',
    `[v.pres=be/v.past=be] ${A} (due | set | slated | scheduled | poised | about | going)? to be ${A} verb:[v.part]`,
    finite('future', { voice: 'passive' }),
    [{ text: 'The pact [is set to be signed] in Bali.', reads: 'sign future passive' }],
    [{ text: 'The pact is set in stone.', because: 'no verb follows' }],
  ),
  rule(
    'prospective-perfect',
    `[v.past=be] ${A} (due | set | slated | scheduled | poised | about | going)? to have ${A} verb:[v.part]`,
    finite('future', { aspect: 'perfect' }),
    [{ text: 'The leaders [were to have met] in Bali.', reads: 'meet future perfect' }],
    [{ text: 'The leaders were to have lunch in Bali.', because: 'lunch is what they were to have' }],
    ['prospective'],
  ),
  rule(
    'infinitive',
    `${A} [to] ${A} verb:[v.base]`,
    { tense: 'none', voice: 'active', form: 'infinitive' },
    [{ text: 'Peru agreed [to reopen] its embassy.', reads: 'reopen infinitive' }],
    [{ text: 'The road to Lima was closed.', because: 'a name follows' }],
  ),
  rule(
    'infinitive-passive',
    `${A} [to] ${A} be ${A} verb:[v.part]`,
    { tense: 'none', voice: 'passive', form: 'infinitive' },
    [{ text: 'Peru asked [to be heard].', reads: 'hear infinitive passive' }],
    [{ text: 'Peru asked to be a member.', because: 'no participle follows' }],
  ),
  rule(
    'infinitive-perfect',
    `${A} [to] ${A} have ${A} verb:[v.part]`,
    { tense: 'none', voice: 'active', form: 'infinitive', aspect: 'perfect' },
    [{ text: 'Peru claimed [to have warned] them.', reads: 'warn infinitive perfect' }],
    [{ text: 'Peru claimed to have proof.', because: 'no participle follows' }],
  ),
  rule(
    'participle',
    `${A} verb:[v.ing]`,
    { tense: 'none', voice: 'active', form: 'participle' },
    [{ text: '[Visiting] the capital, he met the king.', reads: 'visit participle' }],
    [{ text: 'The building burned.', because: 'it is a noun' }],
  ),
  rule(
    'participle-perfect',
    `having ${A} verb:[v.part]`,
    { tense: 'past', voice: 'active', form: 'participle', aspect: 'perfect' },
    [{ text: '[Having met] the king, he left.', reads: 'meet past participle perfect' }],
    [{ text: 'Having the king there helped.', because: 'no participle follows' }],
  ),
  rule(
    'participle-passive',
    `being ${A} verb:[v.part]`,
    { tense: 'none', voice: 'passive', form: 'participle' },
    [{ text: 'He left after [being received] by the king.', reads: 'receive participle passive' }],
    [{ text: 'Being king is hard.', because: 'no participle follows' }],
  ),
  rule(
    'past-participle',
    `verb:[v.part]`,
    { tense: 'none', voice: 'passive', form: 'participle' },
    [{ text: 'A letter [written] by the king arrived.', reads: 'write participle passive' }],
    [{ text: 'The king wrote a letter.', because: 'it is a past tense' }],
  ),
]
