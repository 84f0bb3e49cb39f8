import type { Frame } from '../../pack.ts'

const ENVOYS = [
  'ambassadeur',
  'ambassadrice',
  'ambassadeurs',
  'émissaire',
  'envoyé',
  'diplomate',
  'diplomates',
  'consul',
  'consule',
  'attaché',
  'attachés',
  "chargé d'affaires",
  'ambassade',
  'personnel',
] as const
const PAPERS = [
  'accord',
  'accords',
  'pacte',
  'traité',
  'contrat',
  'contrats',
  'mémorandum',
  "protocole d'accord",
  'déclaration',
  'protocole',
  'convention',
  'trêve',
  'cessez-le-feu',
  'partenariat',
  'entente',
] as const
const TEXTS = ['texte', 'communiqué', 'document', 'déclaration commune', 'feuille de route', 'armistice'] as const
const TIES = ['relations', 'liens', 'relation'] as const
const TALKS = ['dialogue', 'pourparlers', 'négociations', 'contacts', 'coopération'] as const

/** What states do to one another. */
export const acts: readonly Frame[] = [
  {
    name: 'recall-envoy',
    own: true,
    verbs: ['rappeler', 'retirer', 'rapatrier'],
    object: ENVOYS,
    slots: { by: 'subject?', persons: 'object', toward: 'en|à|de|dans?' },
    yields: { kind: 'action', act: 'PROTEST', label: 'recalls its envoy' },
    examples: [
      '[by: Le Chili] a [= rappelé] [persons: son ambassadeur] en [toward: Bolivie] [when: vendredi].',
      '[by: Le Maroc] [= rappelle] [persons: son ambassadrice] en [toward: Allemagne].',
    ],
    nearMisses: [{ text: 'Le constructeur a rappelé 3 000 voitures.', because: 'cars are no envoys' }],
  },
  {
    name: 'expel-envoy',
    verbs: ['expulser', 'déclarer persona non grata', 'bannir'],
    object: ENVOYS,
    slots: { by: 'subject', persons: 'object', toward: 'owner?' },
    yields: { kind: 'action', act: 'SANCTION', label: 'expels envoys' },
    examples: ['[by: Les Pays-Bas] ont [= expulsé] deux diplomates russes.', "[by: Le Mali] a [= expulsé] [persons: l'ambassadeur danois] [when: lundi]."],
    nearMisses: [{ text: 'Le lycée a expulsé deux élèves.', because: 'pupils are no envoys' }],
  },
  {
    name: 'summon-envoy',
    verbs: ['convoquer'],
    object: ENVOYS,
    slots: { by: 'subject?', persons: 'object' },
    yields: { kind: 'action', act: 'PROTEST', label: 'summons the envoy' },
    examples: [
      "[persons: L'ambassadrice d'Iran] a été [= convoquée] [when: lundi] au Quai d'Orsay.",
      "[persons: L'ambassadeur de Turquie] a été [= convoqué].",
      "[by: L'Inde] a [= convoqué] [persons: l'ambassadeur pakistanais] [when: mardi].",
      "[by: La Suède] [= convoque] [persons: le chargé d'affaires russe].",
    ],
    nearMisses: [{ text: 'Le juge a convoqué deux témoins.', because: 'witnesses are no envoys' }],
  },
  {
    name: 'sign-paper',
    verbs: ['signer', 'conclure', 'parapher', 'ratifier', 'sceller', 'passer'],
    object: [...PAPERS, ...TEXTS],
    slots: { by: 'subject', toward: 'avec?', name: 'object' },
    yields: { kind: 'action', act: 'AGREE', label: 'signs an agreement' },
    examples: [
      "[by: L'Égypte et le Soudan] ont [= signé] un communiqué [when: lundi].",
      "[by: Le Pérou] a [= signé] un accord avec [toward: l'Australie] en [when: 2018].",
      '[by: Le Qatar] a [= conclu] un pacte avec [toward: la Turquie].',
    ],
    nearMisses: [{ text: 'Le buteur a signé un maillot.', because: 'a shirt is no agreement' }],
  },
  {
    name: 'break-paper',
    verbs: ['annuler', 'rompre', 'dénoncer', 'résilier', 'déchirer', 'abandonner', 'abroger', 'suspendre', 'quitter', 'geler', 'casser', 'révoquer'],
    object: PAPERS,
    slots: { by: 'subject', toward: 'avec?', name: 'object' },
    yields: { kind: 'action', act: 'REJECT', label: 'breaks an agreement' },
    examples: [
      "[by: L'Australie] a [= annulé] un contrat avec [toward: le Japon].",
      "[by: L'Algérie] a [= suspendu] le traité d'amitié avec [toward: l'Espagne] en [when: 2022].",
    ],
    nearMisses: [{ text: 'La compagnie a annulé un vol.', because: 'a flight is no agreement' }],
  },
  {
    name: 'cut-ties',
    verbs: ['rompre', 'couper', 'suspendre', 'geler', 'interrompre', 'cesser'],
    object: TIES,
    slots: { by: 'subject', toward: 'avec' },
    yields: { kind: 'action', act: 'SANCTION', label: 'cuts ties' },
    examples: [
      "[by: Bahreïn] a [= rompu] ses relations diplomatiques avec [toward: l'Iran] en [when: 2016].",
      '[by: Le Rwanda] [= coupe] ses liens avec [toward: la Belgique].',
    ],
    nearMisses: [{ text: 'Les ouvriers ont rompu la digue avec une pelle.', because: 'a dyke is no tie' }],
  },
  {
    name: 'suspend-dialogue',
    verbs: ['suspendre', 'rompre', 'geler', 'interrompre', 'cesser', 'quitter', 'couper'],
    object: TALKS,
    slots: { by: 'subject', toward: 'avec|owner?' },
    yields: { kind: 'action', act: 'REJECT', label: 'suspends dialogue' },
    examples: [
      '[by: La Serbie] a [= suspendu] son dialogue avec [toward: le Kosovo] en [when: 2018].',
      '[by: Le Pakistan] a [= rompu] les négociations [when: lundi].',
    ],
    nearMisses: [{ text: "L'auteur a coupé le dialogue de sa pièce.", because: 'a play is no negotiation' }],
  },
  {
    name: 'restore-ties',
    verbs: ['rétablir', 'renouer', 'normaliser', 'reprendre', 'établir', 'nouer'],
    object: [...TIES, ...TALKS],
    slots: { by: 'subject', toward: 'avec?' },
    yields: { kind: 'action', act: 'COOPERATE', label: 'restores ties' },
    examples: [
      '[by: Cuba] a [= rétabli] ses relations diplomatiques avec [toward: les États-Unis] en [when: 2015].',
      '[by: Le Maroc] a [= normalisé] ses relations avec [toward: Israël].',
    ],
    nearMisses: [{ text: 'La mairie a rétabli le courant avec un générateur.', because: 'electricity is no tie' }],
  },
  {
    name: 'impose-sanctions',
    verbs: ['imposer', 'infliger', 'adopter', 'annoncer', 'décréter', 'prendre', 'prononcer', 'introduire'],
    object: ['sanctions', 'sanction', 'embargo', 'restrictions', 'blocus', 'représailles', 'droits de douane'],
    slots: { by: 'subject', toward: "à|contre|sur|envers|à l'encontre de" },
    yields: { kind: 'action', act: 'SANCTION', label: 'imposes sanctions' },
    examples: [
      "[by: L'Union européenne] a [= imposé] des sanctions à [toward: la Biélorussie].",
      '[by: Le Canada] a [= décrété] des sanctions contre [toward: la Birmanie].',
    ],
    nearMisses: [{ text: 'Le proviseur a imposé des uniformes aux élèves.', because: 'uniforms are no sanctions' }],
  },
  {
    name: 'accuse-of',
    verbs: ['accuser', 'condamner', 'dénoncer', 'critiquer', 'fustiger', 'blâmer'],
    slots: { by: 'subject', toward: 'object' },
    yields: { kind: 'action', act: 'ACCUSE', label: 'accuses' },
    examples: ["[by: L'Ukraine] a [= accusé] [toward: la Russie] de rompre la trêve.", "[by: Le Mali] [= accuse] [toward: la France] d'espionnage."],
    nearMisses: [{ text: 'Le vieux pont accuse la fatigue des années.', because: 'a bridge accuses nobody' }],
  },
]
