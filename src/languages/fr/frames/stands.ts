import type { Frame } from '../../pack.ts'

const ASKED = [
  'accusation',
  'accusations',
  'exigence',
  'exigences',
  'demande',
  'demandes',
  'proposition',
  'propositions',
  'offre',
  'plan',
  'allégations',
  'invitation',
  'ultimatum',
  'conditions',
  'médiation',
  'requête',
  'liste',
  'revendications',
] as const

const STEPS = [
  'décision',
  'geste',
  'démarche',
  'effort',
  'efforts',
  'initiative',
  'médiation',
  'plan',
  'proposition',
  'annonce',
  'candidature',
  'offre',
  'position',
  'indépendance',
  'souveraineté',
  'adhésion',
] as const

/** How a state stands to what another has done or wants: for, against, with threats. */
export const stands: readonly Frame[] = [
  {
    name: 'reject-demand',
    verbs: ['rejeter', 'refuser', 'repousser', 'décliner', 'récuser', 'balayer'],
    object: ASKED,
    slots: { by: 'subject', toward: 'owner?' },
    yields: { kind: 'action', act: 'REJECT', label: 'rejects' },
    examples: ['[by: La Serbie] a [= rejeté] les exigences du Kosovo [when: lundi].', "[by: L'Argentine] [= refuse] la proposition britannique."],
    nearMisses: [{ text: 'Le gardien a refusé une offre lundi.', because: 'a goalkeeper speaks for no state' }],
  },
  {
    name: 'threaten-state',
    verbs: ['menacer'],
    slots: { by: 'subject', toward: 'object' },
    yields: { kind: 'action', act: 'THREATEN', label: 'threatens' },
    examples: [
      '[by: La Turquie] a [= menacé] [toward: la Grèce] de guerre en [when: 1995].',
      "[by: L'Union africaine] [= menace] [toward: le Niger] de sanctions.",
    ],
    nearMisses: [{ text: 'Une sécheresse menace la Zambie.', because: 'weather threatens nobody on purpose' }],
  },
  {
    name: 'protest-to',
    verbs: ['protester', 'plaindre'],
    slots: { by: 'subject', toward: 'auprès de' },
    yields: { kind: 'action', act: 'PROTEST', label: 'protests' },
    examples: [
      "[by: L'Irlande] a [= protesté] auprès du [toward: Royaume-Uni] en [when: 1999].",
      '[by: Les Philippines] ont [= protesté] auprès de [toward: la Chine].',
    ],
    nearMisses: [{ text: "La Grèce a protesté auprès de l'arbitre.", because: 'a referee is no state' }],
  },
  {
    name: 'support-step',
    verbs: ['soutenir', 'appuyer', 'saluer', 'approuver', 'féliciter'],
    object: STEPS,
    slots: { by: 'subject', toward: 'owner' },
    yields: { kind: 'action', act: 'SUPPORT', label: 'supports' },
    examples: ['[by: Le Brésil] a [= salué] la décision de la Colombie en [when: 2016].', "[by: L'Estonie] [= soutient] la candidature de la Finlande."],
    nearMisses: [
      { text: 'Le Brésil a salué les footballeurs de la Colombie.', because: 'a team is no step of a state' },
      { text: "Le Brésil a salué un geste d'amitié.", because: 'it is not told whose' },
    ],
  },
]
