import type { Frame } from '../../pack.ts'
import { FORCES } from './things.ts'

/** Armies moved, halted and brought home. */
export const troops: readonly Frame[] = [
  {
    name: 'send-troops',
    own: true,
    verbs: ['déployer', 'envoyer', 'masser', 'dépêcher', 'mobiliser', 'positionner', 'concentrer', 'renforcer', 'stationner', 'amasser', 'acheminer'],
    nouns: ['déploiement', 'envoi', 'mobilisation'],
    object: FORCES,
    slots: { by: 'subject|par|whose', persons: 'object|of?', toward: 'contre|en|à|vers|dans|sur?' },
    yields: { kind: 'action', act: 'MOBILIZE', label: 'sends troops' },
    examples: [
      '[by: Le Kenya] a [= envoyé] des troupes en [toward: Somalie] en [when: octobre 2011].',
      '[by: La France] [= déploie] des soldats en [toward: Roumanie].',
      'Le [= déploiement] de missiles par [by: la Russie] en [toward: Biélorussie] inquiète.',
      'Deux frégates ont été [= envoyées] par [by: l’Italie] à [toward: Chypre].',
    ],
    nearMisses: [{ text: 'La Suède a envoyé une chanteuse au concours.', because: 'a singer is no army' }],
  },
  {
    name: 'hold-exercises',
    verbs: ['mener', 'organiser', 'entamer', 'conduire', 'effectuer', 'lancer', 'débuter', 'commencer'],
    object: ['exercices', 'exercice', 'manoeuvres', 'manœuvres'],
    slots: { by: 'subject', toward: 'avec|près de|au large de|en?' },
    yields: { kind: 'action', act: 'MOBILIZE', label: 'holds exercises' },
    examples: [
      "[by: L'Iran] a [= mené] des exercices navals en [when: janvier 2012].",
      '[by: La Serbie] [= entame] des manœuvres avec [toward: la Biélorussie].',
    ],
    nearMisses: [{ text: 'Une école a organisé des exercices de calcul.', because: 'a school has no army' }],
  },
  {
    name: 'train-forces',
    verbs: ['armer', 'entraîner', 'équiper', 'former', 'recruter'],
    object: [...FORCES, 'rebelles', 'combattants', 'milices', 'milice', 'mercenaires'],
    slots: { by: 'subject', toward: 'contre|owner?' },
    yields: { kind: 'action', act: 'MOBILIZE', label: 'arms or trains' },
    examples: ["[by: L'Érythrée] a [= armé] des rebelles contre [toward: l'Éthiopie].", '[by: La Jordanie] [= entraîne] des combattants.'],
    nearMisses: [{ text: 'La Jordanie a formé un gouvernement.', because: 'a government is no army' }],
  },
  {
    name: 'withdraw-troops',
    own: true,
    verbs: ['retirer', 'replier', 'rapatrier', 'évacuer', 'redéployer'],
    nouns: ['retrait', 'repli', 'évacuation', 'désengagement'],
    object: [...FORCES, 'artillerie', 'inspecteurs', 'observateurs'],
    slots: { by: 'subject|par|whose', persons: 'object|of?', toward: 'de|hors de|en?' },
    yields: { kind: 'action', act: 'RETREAT', label: 'withdraws troops' },
    examples: [
      "[by: L'Éthiopie] a [= retiré] ses troupes en [when: janvier 2009].",
      '[by: Les Pays-Bas] [= retireront] leurs soldats en [when: 2019].',
      'Le [= retrait] des [by: troupes syriennes] s’est achevé en [when: avril 2005].',
    ],
    nearMisses: [{ text: "L'Italie a retiré sa candidature aux Jeux.", because: 'a bid is no army' }],
  },
  {
    name: 'forces-withdraw',
    anybody: true,
    verbs: ['retirer', 'replier', 'rendre', 'quitter', 'évacuer', 'capituler', 'désarmer', 'démobiliser'],
    subject: ['[folk=arm]', 'rebelles', 'combattants', 'guérilleros', 'miliciens', 'séparatistes', 'insurgés'],
    without: ['à'],
    slots: { by: 'subject', toward: 'de|object?' },
    yields: { kind: 'action', act: 'RETREAT', label: 'retreats' },
    examples: [
      '[by: Les soldats français] ont [= quitté] [toward: le Niger] en [when: décembre 2023].',
      '[by: Des rebelles ougandais] se sont [= rendus] [when: lundi].',
    ],
    nearMisses: [{ text: 'Des randonneurs ont quitté le Niger lundi.', because: 'hikers are no army' }],
  },
  {
    name: 'declare-truce',
    verbs: ['décréter', 'annoncer', 'proclamer', 'observer', 'déclarer'],
    object: ['cessez-le-feu', 'trêve', 'armistice'],
    slots: { by: 'subject', toward: 'avec?' },
    yields: { kind: 'action', act: 'RETREAT', label: 'declares a truce' },
    examples: [
      '[by: La Colombie] a [= décrété] une trêve en [when: décembre 2014].',
      '[by: Des rebelles afghans] ont [= annoncé] un cessez-le-feu [when: dimanche].',
    ],
    nearMisses: [{ text: "La Colombie s'est déclarée prête.", because: 'nothing is stopped' }],
  },
]
