import type { Frame } from '../../pack.ts'

const PARTIES = { by: 'entre|subject|whose|par?', with: 'avec|entre?' } as const

/** Papers that states make with one another, by their names. */
export const papers: readonly Frame[] = [
  {
    name: 'pact',
    nouns: ['pacte', 'pactes', 'alliance'],
    slots: PARTIES,
    yields: { kind: 'instrument', type: 'pact' },
    examples: [
      "Un [name: pacte de sécurité] entre [by: le Japon, l'Australie et les Fidji] a été signé [when: lundi].",
      '[by: Le Mali et le Niger] ont annoncé un [name: pacte de défense] [when: samedi].',
    ],
    nearMisses: [{ text: 'Ils ont fait un pacte.', because: 'it is not told between whom' }],
  },
  {
    name: 'treaty',
    nouns: ['traité', 'traités', 'convention', 'protocole', 'protocoles', 'charte', 'armistice'],
    slots: PARTIES,
    yields: { kind: 'instrument', type: 'treaty' },
    examples: [
      "Le [name: traité d'amitié] entre [by: l'Espagne et l'Algérie] date de [when: 2002].",
      '[by: Le Kenya et la Somalie] ont ratifié un [name: traité].',
    ],
    nearMisses: [{ text: 'Un traité demande de la patience.', because: 'none in particular is meant' }],
  },
  {
    name: 'contract',
    nouns: ['contrat', 'contrats'],
    slots: PARTIES,
    yields: { kind: 'instrument', type: 'contract' },
    examples: [
      "Un [name: contrat de 12 milliards d'euros] entre [by: la Grèce et la France] a été signé [when: lundi].",
      '[by: La Pologne] a signé un [name: contrat] avec [with: les États-Unis].',
    ],
    nearMisses: [{ text: 'La chanteuse a un contrat.', because: 'it is not told with whom' }],
  },
  {
    name: 'agreement',
    nouns: ['accord', 'accords', 'mémorandum', 'partenariat', 'trêve', 'cessez-le-feu', "protocole d'accord", 'entente'],
    slots: PARTIES,
    yields: { kind: 'instrument', type: 'agreement' },
    examples: [
      "L'[name: accord de pêche] entre [by: le Sénégal et l'Union européenne] a expiré.",
      "[by: Le Pérou] a signé un [name: accord] avec [with: l'Australie] en [when: 2018].",
    ],
    nearMisses: [{ text: 'Un accord est proche.', because: 'it is not told between whom' }],
  },
  {
    name: 'joint-statement',
    nouns: ['communiqué conjoint', 'communiqué commun', 'déclaration commune', 'déclaration conjointe'],
    slots: PARTIES,
    yields: { kind: 'instrument', type: 'statement' },
    examples: ["[by: L'Inde et le Népal] ont signé une [name: déclaration commune] [when: lundi]."],
    nearMisses: [{ text: 'Une déclaration commune aide.', because: 'it is not told whose' }],
  },
  {
    name: 'resolution',
    nouns: ['résolution'],
    slots: { by: 'subject|whose|par', with: 'avec?' },
    yields: { kind: 'instrument', type: 'resolution' },
    examples: ['[by: Le Conseil de sécurité] a adopté une [name: résolution] [when: jeudi].'],
    nearMisses: [{ text: 'Une résolution du conflit est proche.', because: 'an end is meant, and no paper' }],
  },
]
