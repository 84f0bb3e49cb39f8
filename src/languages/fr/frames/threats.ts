import type { Frame } from '../../pack.ts'

/** Threats and warnings. */
export const threats: readonly Frame[] = [
  {
    name: 'threaten-state',
    verbs: ['menacer'],
    slots: { by: 'subject', toward: 'object' },
    yields: { kind: 'action', act: 'THREATEN', label: 'threatens' },
    examples: [
      '[by: La Turquie] a [= menacé] [toward: la Grèce] de guerre en [when: 1995].',
      "[by: L'Union africaine] [= menace] [toward: le Niger] de sanctions.",
      "[toward: L'Estonie] a été [= menacée] par [by: la Russie].",
    ],
    nearMisses: [{ text: 'Une sécheresse menace la Zambie.', because: 'weather threatens nobody on purpose' }],
  },
  {
    name: 'threaten-to-do',
    anybody: true,
    verbs: ['menacer'],
    without: ['object'],
    slots: { by: 'subject', what: 'doing', toward: 'deed?' },
    yields: { kind: 'action', act: 'THREATEN', label: 'threatens' },
    examples: [
      "[by: L'Iran] a [= menacé] de fermer le détroit.",
      "[by: L'Algérie] [= menace] de rompre ses relations avec [toward: le Maroc].",
      '[by: Les rebelles] ont [= menacé] de tuer [toward: deux otages italiens].',
    ],
    nearMisses: [{ text: 'Le barrage menaçait de céder.', because: 'a dam threatens nobody on purpose' }],
  },
  {
    name: 'give-deadline',
    verbs: ['donner', 'accorder', 'laisser', 'fixer'],
    timed: true,
    without: ['object'],
    slots: { by: 'subject', toward: 'à' },
    yields: { kind: 'action', act: 'THREATEN', label: 'sets a deadline' },
    examples: [
      "[by: Le Burundi] a [= donné] trois jours à [toward: l'ambassadeur belge] pour partir.",
      '[by: Le Tchad] a [= laissé] une semaine au [toward: Soudan] pour retirer ses soldats.',
      '[by: La CEDEAO] avait [= donné] une semaine au [toward: Mali].',
      "[by: L'Iran] a [= accordé] soixante jours à [toward: l'Union européenne].",
      "[by: La Turquie] [= donne] jusqu'à dimanche à [toward: la Grèce].",
      '[by: Bruxelles] a [= donné] un mois à [toward: la Hongrie] pour répondre.',
    ],
    nearMisses: [
      { text: 'Le Tchad a donné dix camions au Soudan en 2019.', because: 'trucks are a gift' },
      { text: 'Le professeur a donné trois jours à la classe.', because: 'a teacher speaks for no state' },
      { text: 'Le Tchad a donné sa parole au Soudan lundi.', because: 'a word is given' },
    ],
  },
  {
    name: 'warn-somebody',
    verbs: ['avertir', 'mettre en garde', 'prévenir'],
    slots: { by: 'subject', toward: 'object' },
    yields: { kind: 'action', act: 'THREATEN', label: 'warns' },
    examples: ['[by: La Chine] a [= averti] [toward: le Japon] en [when: 2013].', "[by: L'Éthiopie] a [= mis en garde] [toward: l'Égypte]."],
    nearMisses: [{ text: 'Des sirènes ont averti la ville.', because: 'sirens threaten nobody' }],
  },
  {
    name: 'threat',
    nouns: ['menace', 'menaces'],
    slots: { by: 'par|whose', toward: 'contre|à' },
    yields: { kind: 'action', act: 'THREATEN', label: 'threatens' },
    examples: ['Les [= menaces] [by: irakiennes] contre [toward: le Koweït] inquiétaient la région.'],
    nearMisses: [{ text: 'La menace contre le Koweït venait du sable.', because: 'sand threatens nobody on purpose' }],
  },
]
