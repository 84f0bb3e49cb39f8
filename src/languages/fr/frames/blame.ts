import type { Frame } from '../../pack.ts'

/** Blame, and inquiries into what was done. */
export const blame: readonly Frame[] = [
  {
    name: 'accuse-of',
    verbs: [
      'accuser',
      'condamner',
      'dénoncer',
      'critiquer',
      'fustiger',
      'blâmer',
      'vilipender',
      'stigmatiser',
      'déplorer',
      'incriminer',
      'soupçonner',
      'pointer',
      'tancer',
    ],
    slots: { by: 'subject', toward: 'object' },
    yields: { kind: 'action', act: 'ACCUSE', label: 'accuses' },
    examples: [
      "[by: L'Ukraine] a [= accusé] [toward: la Russie] de rompre la trêve.",
      "[by: Le Mali] [= accuse] [toward: la France] d'espionnage.",
      '[by: La Bolivie] a [= dénoncé] [toward: le Chili] en [when: 2018].',
      "[by: Cuba] a [= condamné] l'embargo [toward: américain].",
      '[toward: La Birmanie] a été [= critiquée] par [by: les Nations unies].',
    ],
    nearMisses: [
      { text: 'Le vieux pont accuse la fatigue des années.', because: 'a bridge accuses nobody' },
      { text: "L'Ukraine a condamné l'attaque.", because: 'it is not told whose' },
    ],
  },
  {
    name: 'reproach',
    verbs: ['reprocher', 'prendre'],
    slots: { by: 'subject', toward: 'object|à' },
    yields: { kind: 'action', act: 'ACCUSE', label: 'accuses' },
    examples: [
      '[by: Le Pérou] [= reproche] [toward: à la Bolivie] la fermeture de la route.',
      "[by: La Grèce] a [= reproché] [toward: à l'Albanie] son silence.",
      "[by: Le Tchad] s'en est [= pris] [toward: au Soudan] [when: lundi].",
      '[by: Le Kenya] [= reproche] [toward: à la Somalie] [when: lundi] son retard.',
      "[by: Le Chili] avait [= reproché] [toward: à l'Argentine] d'avoir rompu l'accord.",
      "[by: La Tunisie] s'en est [= prise] [toward: à l'Italie] [when: mardi].",
    ],
    nearMisses: [
      { text: 'Un critique reproche à la pièce sa longueur.', because: 'a play is no party, and a reviewer speaks for no state' },
      { text: 'Le ministre a pris la route lundi.', because: 'a road is taken, nobody is accused' },
      { text: 'La réunion a pris fin à Lima.', because: 'it ends there, nobody is accused' },
    ],
  },
  {
    name: 'condemn-deed',
    verbs: ['condamner', 'dénoncer', 'déplorer', 'fustiger'],
    slots: { by: 'subject', what: 'object', toward: 'object|owner?' },
    yields: { kind: 'action', act: 'ACCUSE', label: 'condemns' },
    examples: ["[by: Le Ghana] a [= condamné] l'attentat [when: vendredi].", "[by: L'Union européenne] [= dénonce] l'attaque."],
    nearMisses: [{ text: 'Un critique a condamné la pièce.', because: 'a reviewer speaks for no state' }],
  },
  {
    name: 'blame-noun',
    nouns: ['condamnation', 'critiques', 'dénonciation', 'accusations', 'accusation'],
    slots: { by: 'par|whose', toward: 'contre|of|à' },
    yields: { kind: 'action', act: 'ACCUSE', label: 'accuses' },
    examples: [
      'Les [= accusations] [by: ukrainiennes] contre [toward: la Russie] sont anciennes.',
      "La [= condamnation] d'[toward: Israël] par [by: l'Irlande] était unanime.",
    ],
    nearMisses: [{ text: 'Les critiques du film sont bonnes.', because: 'reviews accuse nobody' }],
  },
  {
    name: 'investigate',
    verbs: ['inculper', 'poursuivre', 'surveiller', 'inspecter', 'enquêter'],
    nouns: ['enquête', 'inculpation'],
    slots: { by: 'subject|par|whose', toward: 'object|of|sur|contre' },
    yields: { kind: 'action', act: 'ACCUSE', label: 'investigates' },
    examples: [
      "[by: L'Espagne] [= enquête] sur [toward: trois citoyens russes].",
      '[toward: Un commandant libérien] a été [= inculpé] par [by: un tribunal suisse] en [when: 2019].',
    ],
    nearMisses: [{ text: 'Un plombier a inspecté une fuite.', because: 'a plumber accuses nobody' }],
  },
  {
    name: 'open-inquiry',
    verbs: ['ouvrir', 'lancer', 'ordonner', 'diligenter', 'déposer', 'engager', 'émettre', 'porter'],
    object: ['enquête', 'enquêtes', 'plainte', 'poursuites', 'information judiciaire', 'procédure', "mandat d'arrêt", 'mandat', 'recours'],
    slots: { by: 'subject', toward: 'contre|sur|pour?' },
    yields: { kind: 'action', act: 'ACCUSE', label: 'investigates' },
    examples: [
      '[by: La France] a [= ouvert] une enquête sur [toward: deux officiers rwandais].',
      "[by: L'Afrique du Sud] a [= déposé] une plainte contre [toward: Israël] en [when: décembre 2023].",
    ],
    nearMisses: [{ text: 'La France a ouvert une bouteille.', because: 'a bottle is no inquiry' }],
  },
]
