import type { Frame } from '../../pack.ts'

/** Nouns of speech, with whoever speaks under "de" or "par", or as subject of the verb that carries them. */
export const saidNouns: readonly Frame[] = [
  {
    name: 'claim-noun',
    nouns: ['affirmation', 'thèse', 'argument', 'conviction', 'avis', 'espoir', 'idée', 'hypothèse', 'aveu', 'remarque', 'souhait'],
    slots: { speaker: 'owner|par', content: 'content' },
    yields: { kind: 'speech', act: 'say' },
    examples: [
      "L'[= affirmation] du [speaker: Togo] selon laquelle [content: la frontière était fermée] a surpris.",
      'La [= thèse] de [speaker: Moscou] selon laquelle [content: la carte était fausse] ne tient pas.',
      "L'[= espoir] de [speaker: Malte] que [content: les pourparlers reprennent en mai] a été déçu.",
    ],
    nearMisses: [
      { text: "L'affirmation du Togo était fausse.", because: 'what was claimed is not told' },
      { text: "Le Pérou rejette l'idée que la frontière soit fermée.", because: 'whoever rejects an idea does not hold it' },
    ],
  },
  {
    name: 'accusation-noun',
    nouns: ['accusation', 'accusations', 'reproche', 'reproches', 'plainte', 'plaintes', 'critique', 'critiques'],
    slots: { speaker: 'owner|par', content: 'content' },
    yields: { kind: 'speech', act: 'accuse' },
    examples: [
      "Les [= accusations] de [speaker: l'Arménie] selon lesquelles [content: la Turquie a envoyé des combattants] sont démenties.",
      "L'[= accusation] du [speaker: Tchad] selon laquelle [content: un avion a été abattu] a été retirée.",
    ],
    nearMisses: [
      { text: 'Les accusations de fraude pleuvent.', because: 'nobody is told to make them' },
      { text: "La Turquie dément l'accusation selon laquelle elle a envoyé des combattants.", because: 'whoever denies it has not made it' },
    ],
  },
  {
    name: 'promise-noun',
    nouns: ['promesse', 'promesses', 'assurance', 'assurances', 'menace', 'menaces', 'engagement', 'engagements'],
    slots: { speaker: 'owner|par', content: 'content|doing' },
    yields: { kind: 'speech', act: 'promise' },
    examples: [
      "La [= promesse] du [speaker: Canada] d'[content: accueillir deux mille réfugiés] a été tenue.",
      "L'[= assurance] de [speaker: la Finlande] que [content: l'exercice était ordinaire] n'a calmé personne.",
      "L'[= engagement] du [speaker: Qatar] à [content: payer le gaz] est ancien.",
    ],
    nearMisses: [
      { text: 'Une promesse de printemps flotte sur la ville.', because: 'a season promises nothing' },
      { text: 'Le Canada a rappelé la promesse que les réfugiés seraient accueillis.', because: 'whose promise it was is not told' },
    ],
  },
  {
    name: 'demand-noun',
    nouns: ['demande', 'demandes', 'appel', 'appels', 'exigence', 'exigences', 'requête'],
    slots: { speaker: 'owner|par', content: 'content|doing' },
    yields: { kind: 'speech', act: 'demand' },
    examples: [
      "L'[= appel] du [speaker: pape] à [content: respecter la trêve de Noël] est resté vain.",
      'La [= demande] du [speaker: Monténégro] de [content: rejoindre la mission] date de mai.',
    ],
    nearMisses: [
      { text: 'La demande de cuivre augmente.', because: 'a market says nothing' },
      { text: "L'appel du président au roi a duré une heure.", because: 'that is a telephone call' },
    ],
  },
  {
    name: 'announcement-noun',
    nouns: ['annonce', 'annonces', 'confirmation', 'déclaration'],
    slots: { speaker: 'owner|par', content: 'content' },
    yields: { kind: 'speech', act: 'announce' },
    examples: [
      "L'[= annonce] par [speaker: le Panama] que [content: le canal serait fermé] a secoué les marchés.",
      "La [= confirmation] par [speaker: l'Irlande] que [content: le traité serait signé] est venue tard.",
    ],
    nearMisses: [
      { text: "L'annonce que le train aurait du retard a été entendue.", because: 'who made it is not told' },
      { text: "Une annonce de l'aéroport a retenti.", because: 'what it said is not told' },
    ],
  },
]
