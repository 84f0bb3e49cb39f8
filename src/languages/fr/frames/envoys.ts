import type { Frame } from '../../pack.ts'
import { ENVOYS } from './things.ts'

/** What states do with their ambassadors and those of others. */
export const envoys: readonly Frame[] = [
  {
    name: 'recall-envoy',
    own: true,
    verbs: ['rappeler', 'retirer', 'rapatrier'],
    nouns: ['rappel', 'retrait'],
    object: ENVOYS,
    slots: { by: 'subject|par|whose?', persons: 'object|of|de', toward: 'en|à|de|dans|au?' },
    yields: { kind: 'action', act: 'PROTEST', label: 'recalls its envoy' },
    examples: [
      '[by: Le Chili] a [= rappelé] [persons: son ambassadeur] en [toward: Bolivie] [when: vendredi].',
      '[by: Le Maroc] [= rappelle] [persons: son ambassadrice] en [toward: Allemagne].',
      "[by: L'Équateur] a décidé de [= rappeler] [persons: son ambassadeur] au [toward: Mexique].",
      'Le [= rappel] par [by: le Danemark] de [persons: son ambassadeur] a surpris [when: lundi].',
      "[persons: L'ambassadeur du Danemark] a été [= rappelé] [when: lundi].",
    ],
    nearMisses: [
      { text: 'Le constructeur a rappelé 3 000 voitures.', because: 'cars are no envoys' },
      { text: 'La Bolivie a rappelé sa position.', because: 'a position is no envoy' },
    ],
  },
  {
    name: 'expel-envoy',
    verbs: ['expulser', 'déclarer persona non grata', 'bannir', 'chasser', 'renvoyer'],
    nouns: ['expulsion', 'expulsions', 'renvoi'],
    object: [...ENVOYS, 'agents', 'espions'],
    slots: { by: 'subject|par|whose', persons: 'object|of', toward: 'owner|of?' },
    yields: { kind: 'action', act: 'SANCTION', label: 'expels envoys' },
    examples: [
      '[by: Les Pays-Bas] ont [= expulsé] deux diplomates russes.',
      "[by: Le Mali] a [= expulsé] [persons: l'ambassadeur danois] [when: lundi].",
      "L'[= expulsion] de [toward: dix diplomates russes] par [by: la Pologne] a suivi en [when: 2021].",
      '[toward: Deux diplomates cubains] ont été [= expulsés] par [by: la Bolivie].',
    ],
    nearMisses: [{ text: 'Le lycée a expulsé deux élèves.', because: 'pupils are no envoys' }],
  },
  {
    name: 'summon-envoy',
    verbs: ['convoquer'],
    nouns: ['convocation'],
    object: ENVOYS,
    slots: { by: 'subject|par?', persons: 'object|of' },
    yields: { kind: 'action', act: 'PROTEST', label: 'summons the envoy' },
    examples: [
      "[persons: L'ambassadrice d'Iran] a été [= convoquée] [when: lundi] au Quai d'Orsay.",
      "[persons: L'ambassadeur de Turquie] a été [= convoqué].",
      "[by: L'Inde] a [= convoqué] [persons: l'ambassadeur pakistanais] [when: mardi].",
      "[by: La Suède] [= convoque] [persons: le chargé d'affaires russe].",
      "[persons: L'ambassadeur de Hongrie] a été [= convoqué] par [by: le ministère ukrainien des Affaires étrangères].",
    ],
    nearMisses: [{ text: 'Le juge a convoqué deux témoins.', because: 'witnesses are no envoys' }],
  },
  {
    name: 'send-envoy-back',
    verbs: ['renvoyer', 'réinstaller', 'rétablir'],
    nouns: ['retour'],
    object: ['ambassadeur', 'ambassadrice', 'ambassadeurs'],
    slots: { by: 'subject|whose?', persons: 'object|of', toward: 'à|en|au' },
    yields: { kind: 'action', act: 'RETREAT', label: 'sends its envoy back' },
    examples: [
      '[by: Bahreïn] a [= renvoyé] [persons: son ambassadeur] en [toward: Syrie] en [when: 2021].',
      '[by: La Pologne] [= renverra] [persons: son ambassadeur] en [toward: Israël] [when: lundi].',
    ],
    nearMisses: [{ text: 'Le Danemark a renvoyé les vases en Grèce.', because: 'vases are no envoys' }],
  },
  {
    name: 'envoy-returns',
    own: true,
    verbs: ['regagner', 'revenir', 'retourner', 'retrouver', 'rentrer', 'rejoindre', 'reprendre', 'réintégrer'],
    subject: ['ambassadeur', 'ambassadrice', 'ambassadeurs', 'émissaire'],
    slots: { persons: 'subject', toward: 'à|en|object?' },
    yields: { kind: 'action', act: 'RETREAT', label: 'sends its envoy back' },
    examples: [
      "[persons: L'ambassadeur de Turquie] [= regagne] son poste [when: lundi].",
      "[persons: L'ambassadeur algérien] est [= revenu] à [toward: Paris] en [when: janvier].",
      "[persons: L'ambassadrice du Maroc] [= retrouvera] son poste en [toward: Allemagne].",
    ],
    nearMisses: [{ text: 'Le buteur regagne son poste lundi.', because: 'a striker is no envoy' }],
  },
  {
    name: 'close-embassy',
    verbs: ['fermer', 'évacuer'],
    nouns: ['fermeture'],
    object: ['ambassade', 'ambassades', 'consulat', 'consulats'],
    slots: { by: 'subject|par|whose', toward: 'en|à|au|dans|owner|of|object?' },
    yields: { kind: 'action', act: 'SANCTION', label: 'closes an embassy' },
    examples: [
      '[by: Le Canada] a [= fermé] son ambassade en [toward: Iran] en [when: 2012].',
      '[by: La Norvège] [= fermera] son ambassade en [toward: Syrie].',
    ],
    nearMisses: [{ text: 'Le Canada a fermé un musée à Ottawa.', because: 'a museum is no embassy' }],
  },
]
