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
      "L'[= avis] du [speaker: Kremlin] selon lequel [content: la guerre était finie] a choqué.",
      "L'[= argument] de [speaker: Pékin] selon lequel [content: les îles sont chinoises] ne convainc pas.",
      "C'est la [= conviction] du [speaker: ministre géorgien] que [content: l'Otan ouvrira ses portes].",
    ],
    nearMisses: [
      { text: "L'affirmation du Togo était fausse.", because: 'what was claimed is not told' },
      { text: "Le Pérou rejette l'idée que la frontière soit fermée.", because: 'whoever rejects an idea does not hold it' },
      { text: 'La thèse de doctorat du ministre a été annulée à Bucarest.', because: 'a degree is no claim' },
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
      "Le Kremlin rejette les [= accusations] de [speaker: l'Ukraine] selon lesquelles [content: ses soldats ont pillé la ville].",
      "L'[= accusation] de [speaker: Bamako] selon laquelle [content: Paris arme les rebelles] est jugée grave.",
      "Les [= critiques] du [speaker: Pakistan] selon lesquelles [content: l'Inde retient l'eau] ont irrité New Delhi.",
      'La [= plainte] du [speaker: Qatar] selon laquelle [content: un avion a violé son ciel] sera examinée.',
    ],
    nearMisses: [
      { text: 'Les accusations de fraude pleuvent.', because: 'nobody is told to make them' },
      { text: "La Turquie dément l'accusation selon laquelle elle a envoyé des combattants.", because: 'whoever denies it has not made it' },
      { text: "L'accusation a requis dix ans à Athènes.", because: 'a prosecutor is meant' },
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
      "La [= promesse] de [speaker: la Turquie] de [content: retirer ses navires] n'a rien changé.",
      "Malgré l'[= engagement] de [speaker: Kigali] à [content: retirer ses soldats], les combats continuent.",
      'La [= menace] du [speaker: Burundi] de [content: quitter la cour] est prise au sérieux.',
    ],
    nearMisses: [
      { text: 'Une promesse de printemps flotte sur la ville.', because: 'a season promises nothing' },
      { text: 'Le Canada a rappelé la promesse que les réfugiés seraient accueillis.', because: 'whose promise it was is not told' },
      { text: 'Une menace de grève pèse sur Orly.', because: 'nobody is told to threaten' },
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
      "L'[= appel] de [speaker: l'ONU] à [content: ouvrir un couloir humanitaire] reste sans réponse.",
      "La [= demande] de [speaker: Tirana] d'[content: ouvrir les négociations] sera examinée en juin.",
      'Les [= appels] du [speaker: président Santos] à [content: déposer les armes] ont été entendus.',
      'La Grèce a accueilli la [= requête] de [speaker: Skopje] de [content: lever le veto].',
    ],
    nearMisses: [
      { text: 'La demande de cuivre augmente.', because: 'a market says nothing' },
      { text: "L'appel du président au roi a duré une heure.", because: 'that is a telephone call' },
      { text: "L'appel du large a emporté un marin de Brest.", because: 'the sea asks nothing' },
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
      "L'[= annonce] par [speaker: Ottawa] que [content: deux diplomates seraient expulsés] a fait réagir.",
      'La [= déclaration] du [speaker: général Haftar] selon laquelle [content: la ville était prise] est contestée.',
      "L'[= annonce] du [speaker: Costa Rica] selon laquelle [content: il rompait avec Taïwan] a surpris.",
      "La [= confirmation] par [speaker: le Vatican] que [content: le pape irait à Cuba] a réjoui l'île.",
    ],
    nearMisses: [
      { text: "L'annonce que le train aurait du retard a été entendue.", because: 'who made it is not told' },
      { text: "Une annonce de l'aéroport a retenti.", because: 'what it said is not told' },
      { text: 'Les petites annonces du journal occupent deux pages à Genève.', because: 'advertisements announce nothing of state' },
    ],
  },
]
