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
      'En [= menaçant] [toward: Taïwan], [by: la Chine] inquiète Tokyo.',
      "[by: Washington] a [= menacé], [when: lundi], [toward: l'Iran] de frappes.",
      "[toward: La Serbie] avait été [= menacée] par [by: l'Otan].",
    ],
    nearMisses: [
      { text: 'Une sécheresse menace la Zambie.', because: 'weather threatens nobody on purpose' },
      { text: "Le volcan menace l'Islande.", because: 'a volcano threatens nobody on purpose' },
      { text: "La relégation menace l'équipe de Chypre.", because: 'a league table threatens nobody' },
    ],
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
      '[by: La Hongrie] [= menace] de bloquer le budget.',
      "En [= menaçant] de quitter l'accord, [by: Téhéran] a surpris.",
      "[by: Le Burundi] n'a pas [= menacé] de partir.",
    ],
    nearMisses: [
      { text: 'Le barrage menaçait de céder.', because: 'a dam threatens nobody on purpose' },
      { text: "Le toit menaçait de tomber sur l'école à Bari.", because: 'a roof threatens nobody on purpose' },
      { text: 'La fièvre menace de revenir à Lima.', because: 'a fever threatens nobody on purpose' },
    ],
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
    examples: [
      '[by: La Chine] a [= averti] [toward: le Japon] en [when: 2013].',
      "[by: L'Éthiopie] a [= mis en garde] [toward: l'Égypte].",
      '[toward: Le Japon] a été [= averti] par [by: la Chine].',
      'En [= prévenant] [toward: Damas], [by: Ankara] a évité le pire.',
      "[by: L'Inde] [= avertira] [toward: le Pakistan].",
      '[by: Séoul] a [= mis en garde], [when: jeudi], [toward: Pyongyang].',
    ],
    nearMisses: [
      { text: 'Des sirènes ont averti la ville.', because: 'sirens threaten nobody' },
      { text: 'Un panneau avertit les conducteurs belges.', because: 'a sign threatens nobody' },
      { text: 'Le médecin a prévenu le joueur croate.', because: 'a doctor threatens nobody' },
    ],
  },
  {
    name: 'threat',
    nouns: ['menace', 'menaces'],
    slots: { by: 'par|whose', toward: 'contre|à' },
    yields: { kind: 'action', act: 'THREATEN', label: 'threatens' },
    examples: [
      'Les [= menaces] [by: irakiennes] contre [toward: le Koweït] inquiétaient la région.',
      'La [= menace] [by: russe] contre [toward: la Finlande] a grandi.',
      'Les [= menaces] [by: chinoises] contre [toward: Taïwan] se multiplient.',
      'Les [= menaces] [by: iraniennes] contre [toward: Israël] ont été condamnées.',
      'Une [= menace] [by: nord-coréenne] contre [toward: le Japon] a fait réagir Tokyo.',
      'La [= menace] [by: turque] contre [toward: Chypre] date de [when: 1996].',
    ],
    nearMisses: [
      { text: 'La menace contre le Koweït venait du sable.', because: 'sand threatens nobody on purpose' },
      { text: "La menace d'orage plane sur la Belgique.", because: 'weather threatens nobody on purpose' },
      { text: 'La menace du relégable contre le Koweït est sérieuse.', because: 'they play' },
    ],
  },
]
