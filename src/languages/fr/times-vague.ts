import type { TimeRule, TimeYield } from '../pack.ts'

type Towards = 'past' | 'present' | 'future'

const vague = (towards: Towards): TimeYield => ({ type: 'DATE', meaning: { is: 'vague', towards } })

/** Adverbs as the lexicon parts them, an apostrophe and its word with a space between. */
const ADVERBS: Readonly<Record<string, Towards>> = {
  naguère: 'past',
  jadis: 'past',
  autrefois: 'past',
  'tout récemment': 'past',
  'par le passé': 'past',
  "à l'époque": 'past',
  "dans l'immédiat": 'present',
  'dans le passé': 'past',
  maintenant: 'present',
  désormais: 'present',
  dorénavant: 'present',
  actuellement: 'present',
  "pour l'heure": 'present',
  "pour l'instant": 'present',
  'pour le moment': 'present',
  'à ce jour': 'present',
  'à ce stade': 'present',
  "à l'heure actuelle": 'present',
  'à présent': 'present',
  bientôt: 'future',
  prochainement: 'future',
  "à l'avenir": 'future',
  'sous peu': 'future',
  ultérieurement: 'future',
}

const adverb: TimeRule = {
  name: 'adverb',
  match: 'word:[adv]',
  yields: ({ word }) => {
    const towards = ADVERBS[word?.norm ?? '']
    return towards && vague(towards)
  },
  examples: [
    { text: 'La ligne est [désormais] coupée.', reads: 'PRESENT_REF' },
    { text: 'Les deux pays refusent [pour l’instant] de dialoguer.', reads: 'PRESENT_REF' },
    { text: 'Un émissaire sera nommé [prochainement].', reads: 'FUTURE_REF' },
    { text: 'Les deux familles régnaient [jadis] ensemble.', reads: 'PAST_REF' },
  ],
  nearMisses: [{ text: 'Le ministre est cependant resté.', because: 'an adverb, but none of time' }],
}

const recently: TimeRule = {
  name: 'recently',
  match: '(récemment | dernièrement | il y a peu (de temps)? | il y a longtemps | de longue date)',
  yields: () => vague('past'),
  examples: [{ text: 'Il a [récemment] quitté le parti.', reads: 'PAST_REF' }],
  nearMisses: [{ text: 'Le dernier mot revient au roi.', because: 'the last of several' }],
}

const now: TimeRule = {
  name: 'now',
  match: '(en ce moment même? | de nos jours | ces (jours|temps) - ci | pour lors | word:(actuel|actuelle|actuels|actuelles))',
  yields: () => vague('present'),
  examples: [
    { text: 'Il négocie [en ce moment même] à Doha.', reads: 'PRESENT_REF' },
    { text: 'La coalition [actuelle] vacille.', reads: 'PRESENT_REF' },
  ],
  nearMisses: [{ text: 'Il suit l’actualité de près.', because: 'the news' }],
}

const some: TimeRule = {
  name: 'some-day',
  match: "(l' avenir | une date ultérieure | dans un (proche avenir | avenir proche) | le futur | word:(futur|future|futurs|futures))",
  yields: () => vague('future'),
  examples: [
    { text: 'La visite est reportée à [une date ultérieure].', reads: 'FUTURE_REF' },
    { text: 'Nul ne sait ce que réserve [l’avenir].', reads: 'FUTURE_REF' },
  ],
  nearMisses: [{ text: 'La date ultime approche.', because: 'a last day, not a later one' }],
}

/** Times that no calendar could show. */
export const vagueTimes: readonly TimeRule[] = [adverb, recently, now, some]
