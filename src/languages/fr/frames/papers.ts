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
      "Le [name: pacte germano-soviétique] entre [by: l'Allemagne et l'URSS] date de [when: 1939].",
      "[by: L'Égypte et la Syrie] ont signé un [name: pacte de défense].",
      'Une [name: alliance] entre [by: la Pologne et la Roumanie] a été conclue en [when: 1921].',
      "Un [name: pacte migratoire] avec [with: la Tunisie] a été signé par [by: l'Italie].",
    ],
    nearMisses: [
      { text: 'Ils ont fait un pacte.', because: 'it is not told between whom' },
      { text: 'Le pacte de famille des vignerons tient à Dijon.', because: 'a family is no state' },
      { text: "L'alliance de l'acier et du verre plaît à Doha.", because: 'materials make no pact' },
    ],
  },
  {
    name: 'treaty',
    nouns: ['traité', 'traités', 'convention', 'protocole', 'protocoles', 'charte', 'armistice'],
    slots: PARTIES,
    yields: { kind: 'instrument', type: 'treaty' },
    examples: [
      "Le [name: traité d'amitié] entre [by: l'Espagne et l'Algérie] date de [when: 2002].",
      '[by: Le Kenya et la Somalie] ont ratifié un [name: traité].',
      "Le [name: traité de paix] entre [by: Israël et l'Égypte] date de [when: 1979].",
      "[by: La France et l'Italie] ont signé un [name: traité] [when: vendredi].",
      'Un [name: protocole] entre [by: le Ghana et le Togo] a été paraphé.',
      'Une [name: convention fiscale] entre [by: la Suisse et la France] sera ratifiée.',
    ],
    nearMisses: [
      { text: 'Un traité demande de la patience.', because: 'none in particular is meant' },
      { text: "Le traité de cuisine d'un chef danois se vend bien.", because: 'a book is no treaty' },
      { text: 'Le protocole médical a changé à Lille.', because: 'a treatment is no treaty' },
    ],
  },
  {
    name: 'contract',
    nouns: ['contrat', 'contrats'],
    slots: PARTIES,
    yields: { kind: 'instrument', type: 'contract' },
    examples: [
      "Un [name: contrat de 12 milliards d'euros] entre [by: la Grèce et la France] a été signé [when: lundi].",
      '[by: La Pologne] a signé un [name: contrat] avec [with: les États-Unis].',
      "[by: L'Égypte] a signé un [name: contrat de 5 milliards d'euros] avec [with: la France] en [when: 2015].",
      "Un [name: contrat] entre [by: l'Inde et la Russie] a été annoncé.",
      '[by: Le Qatar] va signer un [name: contrat] avec [with: le Royaume-Uni].',
      "Le [name: contrat] avec [with: l'Australie] a été rompu par [by: la France].",
    ],
    nearMisses: [
      { text: 'La chanteuse a un contrat.', because: 'it is not told with whom' },
      { text: 'Le contrat du gardien expire en juin.', because: 'it is not told with whom' },
      { text: 'Un contrat de travail protège le salarié à Gand.', because: 'a worker is no state' },
    ],
  },
  {
    name: 'agreement',
    nouns: ['accord', 'accords', 'mémorandum', 'partenariat', 'trêve', 'cessez-le-feu', "protocole d'accord", 'entente'],
    slots: PARTIES,
    yields: { kind: 'instrument', type: 'agreement' },
    examples: [
      "L'[name: accord de pêche] entre [by: le Sénégal et l'Union européenne] a expiré.",
      "[by: Le Pérou] a signé un [name: accord] avec [with: l'Australie] en [when: 2018].",
      'Un [name: cessez-le-feu] entre [by: Israël et le Liban] a été signé [when: mercredi].',
      "[by: Le Soudan et l'Éthiopie] ont conclu un [name: accord].",
      "Un [name: mémorandum] avec [with: la Chine] a été signé par [by: l'Italie].",
      "Un [name: partenariat] entre [by: le Japon et l'Inde] a été annoncé.",
    ],
    nearMisses: [
      { text: 'Un accord est proche.', because: 'it is not told between whom' },
      { text: "L'accord du participe reste un casse-tête à Dakar.", because: 'grammar is no pact' },
      { text: 'Les accords de guitare viennent de Séville.', because: 'music is no pact' },
    ],
  },
  {
    name: 'joint-statement',
    nouns: ['communiqué conjoint', 'communiqué commun', 'déclaration commune', 'déclaration conjointe'],
    slots: PARTIES,
    yields: { kind: 'instrument', type: 'statement' },
    examples: [
      "[by: L'Inde et le Népal] ont signé une [name: déclaration commune] [when: lundi].",
      'Un [name: communiqué commun] entre [by: la Chine et le Honduras] a été signé.',
      '[by: Les deux Corées] ont signé une [name: déclaration commune].',
      '[by: La Bolivie et le Pérou] signent une [name: déclaration conjointe].',
      "[by: L'Angola et le Congo] ont signé un [name: communiqué commun] [when: jeudi].",
      '[by: La Serbie et le Kosovo] ont signé un [name: communiqué conjoint] à Ohrid.',
    ],
    nearMisses: [
      { text: 'Une déclaration commune aide.', because: 'it is not told whose' },
      { text: 'Le communiqué conjoint des deux clubs a surpris Rome.', because: 'clubs are no states' },
      { text: "Une déclaration commune d'impôts suffit à Berne.", because: 'a tax form is no statement' },
    ],
  },
  {
    name: 'resolution',
    nouns: ['résolution'],
    slots: { by: 'subject|whose|par', with: 'avec?' },
    yields: { kind: 'instrument', type: 'resolution' },
    examples: [
      '[by: Le Conseil de sécurité] a adopté une [name: résolution] [when: jeudi].',
      "[by: L'Assemblée générale des Nations unies] a adopté une [name: résolution] [when: mercredi].",
      'Une [name: résolution] a été adoptée par [by: le Parlement européen].',
      '[by: Le Conseil de sécurité] vote une [name: résolution] [when: lundi].',
      "[by: L'Union africaine] adoptera une [name: résolution].",
      "[by: Le Conseil de l'Europe] a adopté une [name: résolution] en [when: mars].",
    ],
    nearMisses: [
      { text: 'Une résolution du conflit est proche.', because: 'an end is meant, and no paper' },
      { text: "La résolution de l'écran a doublé à Séoul.", because: 'a screen is no paper' },
      { text: "Sa bonne résolution n'a pas tenu à Lyon.", because: 'a wish is no paper' },
    ],
  },
]
