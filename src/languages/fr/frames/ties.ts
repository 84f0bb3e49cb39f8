import type { Frame } from '../../pack.ts'
import { TALKS, TIES } from './things.ts'

/** How states stand in relations: broken, restored, deepened. */
export const ties: readonly Frame[] = [
  {
    name: 'cut-ties',
    verbs: ['rompre', 'couper', 'suspendre', 'geler', 'interrompre', 'cesser', 'réduire', 'rabaisser', 'dégrader'],
    nouns: ['rupture', 'suspension', 'gel'],
    object: TIES,
    slots: { by: 'subject|par|whose', toward: 'avec' },
    yields: { kind: 'action', act: 'SANCTION', label: 'cuts ties' },
    examples: [
      "[by: Bahreïn] a [= rompu] ses relations diplomatiques avec [toward: l'Iran] en [when: 2016].",
      '[by: Le Rwanda] [= coupe] ses liens avec [toward: la Belgique].',
      'La [= rupture] par [by: le Nicaragua] de ses relations avec [toward: Taïwan] date de [when: 2021].',
    ],
    nearMisses: [{ text: 'Les ouvriers ont rompu la digue avec une pelle.', because: 'a dyke is no tie' }],
  },
  {
    name: 'suspend-dialogue',
    verbs: ['suspendre', 'rompre', 'geler', 'interrompre', 'cesser', 'quitter', 'couper', 'boycotter', 'arrêter'],
    nouns: ['suspension', 'boycott'],
    object: TALKS,
    slots: { by: 'subject|par|whose', toward: 'avec|owner?' },
    yields: { kind: 'action', act: 'REJECT', label: 'suspends dialogue' },
    examples: [
      '[by: La Serbie] a [= suspendu] son dialogue avec [toward: le Kosovo] en [when: 2018].',
      '[by: Le Pakistan] a [= rompu] les négociations [when: lundi].',
      '[by: La Suisse] [= interrompt] ses négociations avec [toward: la Turquie].',
    ],
    nearMisses: [{ text: "L'auteur a coupé le dialogue de sa pièce.", because: 'a play is no negotiation' }],
  },
  {
    name: 'restore-ties',
    verbs: ['rétablir', 'renouer', 'normaliser', 'reprendre', 'établir', 'nouer', 'restaurer'],
    nouns: ['rétablissement', 'normalisation', 'reprise', 'établissement'],
    object: [...TIES, ...TALKS, 'vols', 'échanges'],
    slots: { by: 'subject|entre|par|whose', toward: 'avec?' },
    yields: { kind: 'action', act: 'COOPERATE', label: 'restores ties' },
    examples: [
      '[by: Cuba] a [= rétabli] ses relations diplomatiques avec [toward: les États-Unis] en [when: 2015].',
      '[by: Le Maroc] a [= normalisé] ses relations avec [toward: Israël].',
      'La [= reprise] des vols entre [by: la Turquie et l’Arménie] date de [when: 2022].',
    ],
    nearMisses: [{ text: 'La mairie a rétabli le courant avec un générateur.', because: 'electricity is no tie' }],
  },
  {
    name: 'deepen-ties',
    verbs: ['renforcer', 'approfondir', 'resserrer', 'consolider', 'améliorer', 'développer', 'intensifier', 'élargir'],
    object: [...TIES, 'coopération', 'partenariat', 'alliance'],
    slots: { by: 'subject', toward: 'avec?' },
    yields: { kind: 'action', act: 'COOPERATE', label: 'deepens ties' },
    examples: [
      "[by: Le Vietnam] a [= renforcé] ses relations avec [toward: l'Australie] en [when: mars 2024].",
      "[by: L'Estonie et la Géorgie] ont [= approfondi] leur coopération.",
      '[by: La Serbie] [= resserre] ses liens avec [toward: la Chine].',
    ],
    nearMisses: [{ text: 'Le Vietnam a renforcé ses digues.', because: 'dykes are no relations' }],
  },
  {
    name: 'recognize-state',
    verbs: ['reconnaître'],
    nouns: ['reconnaissance'],
    slots: { by: 'subject|par', toward: 'object|of' },
    without: ['content', 'doing'],
    yields: { kind: 'action', act: 'SUPPORT', label: 'recognizes' },
    examples: [
      '[by: Le Costa Rica] a [= reconnu] [toward: le Kosovo] en [when: 2008].',
      "[by: L'Irlande] [= reconnaîtra] [toward: la Palestine] [when: mardi].",
      'La [= reconnaissance] du [toward: Kosovo] par [by: le Pérou] date de [when: 2008].',
    ],
    nearMisses: [{ text: 'Le Costa Rica a reconnu une erreur.', because: 'an error is no party' }],
  },
  {
    name: 'cooperate-with',
    verbs: ['coopérer', 'collaborer'],
    slots: { by: 'subject', toward: 'avec' },
    yields: { kind: 'action', act: 'COOPERATE', label: 'cooperates' },
    examples: ["[by: L'Ouganda] a [= coopéré] avec [toward: le Rwanda].", "[by: L'Italie] [= coopère] avec [toward: la Tunisie]."],
    nearMisses: [{ text: 'Le chanteur a collaboré avec un rappeur.', because: 'a rapper is no state' }],
  },
  {
    name: 'share-with',
    verbs: ['partager', 'échanger', 'extrader', 'livrer', 'remettre'],
    object: ['renseignements', 'informations', 'données', 'technologie', 'prisonniers', 'suspect', 'suspects', 'fugitif', 'fugitifs', 'militant', 'criminel'],
    slots: { by: 'subject', toward: 'avec|à|vers?' },
    yields: { kind: 'action', act: 'COOPERATE', label: 'shares or hands over' },
    examples: [
      '[by: La Norvège] a [= partagé] des renseignements avec [toward: la Suède].',
      '[by: Le Maroc] a [= extradé] deux suspects vers [toward: la Belgique] [when: vendredi].',
    ],
    nearMisses: [{ text: 'La Norvège a partagé un gâteau avec la Suède.', because: 'a cake is no matter of state' }],
  },
  {
    name: 'mediate-between',
    verbs: ['arbitrer', 'intercéder', 'entremettre'],
    nouns: ['médiation', 'bons offices'],
    slots: { by: 'subject|par|whose', toward: 'entre' },
    yields: { kind: 'action', act: 'COOPERATE', label: 'mediates' },
    examples: [
      'La [= médiation] [by: algérienne] entre [toward: l’Éthiopie et l’Érythrée] a abouti en [when: 2000].',
      '[by: Oman] a [= arbitré] entre [toward: l’Iran et l’Irak].',
    ],
    nearMisses: [{ text: 'Le Koweït a proposé une médiation.', because: 'it is not told between whom' }],
  },
  {
    name: 'mediation',
    verbs: ['proposer', 'offrir', 'accepter', 'renouveler', 'lancer', 'entamer'],
    object: ['médiation', 'bons offices'],
    slots: { by: 'subject', toward: 'entre|à|owner|object?' },
    yields: { kind: 'action', act: 'COOPERATE', label: 'offers or accepts mediation' },
    examples: [
      '[by: La Suisse] a [= proposé] sa médiation à [toward: la Géorgie] en [when: 2008].',
      "[by: Le Soudan] a [= accepté] la médiation de [toward: l'Éthiopie].",
    ],
    nearMisses: [{ text: 'La Suisse a offert du chocolat à ses hôtes.', because: 'chocolate is no mediation' }],
  },
]
