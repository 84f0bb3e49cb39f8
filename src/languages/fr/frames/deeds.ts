import type { Frame } from '../../pack.ts'

const CAPTIVES = [
  'prisonnier',
  'prisonniers',
  'détenu',
  'détenus',
  'détenue',
  'otage',
  'otages',
  'captifs',
  'marins',
  'soldats',
  'équipage',
  'pêcheurs',
  'pilote',
  'journaliste',
  'journalistes',
  'ressortissants',
  'citoyens',
] as const
const BORDERS = ['frontière', 'frontières', 'espace', 'espace aérien', 'ports', 'postes-frontières'] as const
const FORCES = [
  'troupes',
  'soldats',
  'forces',
  'militaires',
  'navires',
  'bâtiments',
  'flotte',
  'chars',
  'avions',
  'missiles',
  'porte-avions',
  'armée',
  'brigade',
  'bataillon',
  'parachutistes',
] as const
const HELP = ['aide', 'aides', 'assistance', 'secours', 'prêt', 'prêts', 'don', 'vivres', 'vaccins', 'médicaments', 'blé', 'dollars', 'euros'] as const

/** What states do with borders, prisoners, troops, money. */
export const deeds: readonly Frame[] = [
  {
    name: 'send-envoy-back',
    verbs: ['renvoyer', 'réinstaller', 'rétablir'],
    object: ['ambassadeur', 'ambassadrice', 'ambassadeurs'],
    slots: { by: 'subject?', persons: 'object', toward: 'à|en|au' },
    yields: { kind: 'action', act: 'RETREAT', label: 'sends its envoy back' },
    examples: [
      '[by: Bahreïn] a [= renvoyé] [persons: son ambassadeur] en [toward: Syrie] en [when: 2021].',
      '[by: La Pologne] [= renverra] [persons: son ambassadeur] en [toward: Israël] [when: lundi].',
    ],
    nearMisses: [{ text: 'Le Danemark a renvoyé les vases en Grèce.', because: 'vases are no envoys' }],
  },
  {
    name: 'free-prisoners',
    verbs: ['libérer', 'relâcher', 'gracier', 'élargir', 'remettre en liberté'],
    object: CAPTIVES,
    slots: { by: 'subject?', persons: 'object' },
    yields: { kind: 'action', act: 'RETREAT', label: 'frees prisoners' },
    examples: [
      "[by: L'Iran] a [= libéré] dix marins américains en [when: janvier 2016].",
      "[by: L'Érythrée] a [= relâché] quatre soldats djiboutiens en [when: 2016].",
    ],
    nearMisses: [{ text: "L'Iran a libéré les prix du pain.", because: 'prices are no prisoners' }],
  },
  {
    name: 'close-border',
    verbs: ['fermer', 'verrouiller', 'boucler'],
    object: BORDERS,
    slots: { by: 'subject', toward: 'avec|à' },
    yields: { kind: 'action', act: 'SANCTION', label: 'closes its border' },
    examples: [
      "[by: L'Algérie] a [= fermé] sa frontière avec [toward: le Maroc] en [when: 1994].",
      '[by: Le Bénin] [= ferme] ses frontières avec [toward: le Niger].',
    ],
    nearMisses: [{ text: 'Le Bénin a fermé une usine à la frontière avec le Niger.', because: 'a factory is closed, no border' }],
  },
  {
    name: 'reopen-border',
    verbs: ['rouvrir', 'ouvrir'],
    object: [...BORDERS, 'ambassade', 'consulat'],
    slots: { by: 'subject', toward: 'avec|à|en' },
    yields: { kind: 'action', act: 'COOPERATE', label: 'reopens its border or embassy' },
    examples: [
      '[by: Le Venezuela] a [= rouvert] sa frontière avec [toward: la Colombie] en [when: 2022].',
      '[by: Le Pérou] [= rouvrira] son ambassade en [toward: Bolivie] [when: vendredi].',
    ],
    nearMisses: [{ text: 'Le Chili a ouvert un musée à la frontière avec le Pérou.', because: 'a museum is no border' }],
  },
  {
    name: 'lift-sanctions',
    verbs: ['lever', 'alléger', 'assouplir', 'suspendre', 'supprimer'],
    object: ['sanctions', 'embargo', 'blocus', 'boycott', 'droits de douane'],
    slots: { by: 'subject', toward: "contre|sur|envers|à l'encontre de|à l'égard de|visant" },
    yields: { kind: 'action', act: 'CONCEDE', label: 'lifts sanctions' },
    examples: [
      "[by: L'Union européenne] a [= levé] ses sanctions contre [toward: le Burundi] en [when: 2022].",
      "[by: Le Canada] a [= allégé] l'embargo sur [toward: la Birmanie] en [when: avril 2012].",
    ],
    nearMisses: [{ text: 'Le Canada a levé le voile sur le Burundi.', because: 'a veil is no sanction' }],
  },
  {
    name: 'send-troops',
    verbs: ['déployer', 'envoyer', 'masser', 'dépêcher', 'mobiliser', 'positionner', 'concentrer'],
    object: FORCES,
    slots: { by: 'subject', toward: 'contre|en|à|vers|dans?' },
    yields: { kind: 'action', act: 'MOBILIZE', label: 'sends troops' },
    examples: [
      '[by: Le Kenya] a [= envoyé] des troupes en [toward: Somalie] en [when: octobre 2011].',
      '[by: La France] [= déploie] des soldats en [toward: Roumanie].',
    ],
    nearMisses: [{ text: 'La Suède a envoyé une chanteuse au concours.', because: 'a singer is no army' }],
  },
  {
    name: 'withdraw-troops',
    verbs: ['retirer', 'replier', 'rapatrier', 'évacuer'],
    object: FORCES,
    slots: { by: 'subject', toward: 'de?' },
    yields: { kind: 'action', act: 'RETREAT', label: 'withdraws troops' },
    examples: ["[by: L'Éthiopie] a [= retiré] ses troupes en [when: janvier 2009].", '[by: Les Pays-Bas] [= retireront] leurs soldats en [when: 2019].'],
    nearMisses: [{ text: "L'Italie a retiré sa candidature aux Jeux.", because: 'a bid is no army' }],
  },
  {
    name: 'give-aid',
    verbs: ['accorder', 'octroyer', 'promettre', 'débloquer', 'envoyer', 'donner', 'verser', 'livrer', 'fournir', 'offrir'],
    object: HELP,
    slots: { by: 'subject', toward: 'à|pour' },
    yields: { kind: 'action', act: 'AID', label: 'gives aid' },
    examples: [
      '[by: Le Japon] a [= accordé] une aide à [toward: la Jordanie] en [when: 2015].',
      "[by: L'Inde] a [= envoyé] des vaccins à [toward: Maurice] en [when: janvier 2021].",
    ],
    nearMisses: [{ text: 'La Norvège a donné un concert à ses hôtes.', because: 'music is no aid' }],
  },
  {
    name: 'mediation',
    verbs: ['proposer', 'offrir', 'accepter', 'renouveler'],
    object: ['médiation', 'bons offices'],
    slots: { by: 'subject', toward: 'entre|à|owner?' },
    yields: { kind: 'action', act: 'COOPERATE', label: 'offers or accepts mediation' },
    examples: [
      '[by: La Suisse] a [= proposé] sa médiation à [toward: la Géorgie] en [when: 2008].',
      "[by: Le Soudan] a [= accepté] la médiation de l'Éthiopie.",
    ],
    nearMisses: [{ text: 'La Suisse a offert du chocolat à ses hôtes.', because: 'chocolate is no mediation' }],
  },
]
