import type { Frame } from '../../pack.ts'

/** What a calendar shows. */
export const occasions: readonly Frame[] = [
  {
    name: 'expected-in',
    verbs: ['attendre'],
    slots: { a: 'object', name: 'à|en|dans' },
    without: ['doing', 'content'],
    yields: { kind: 'occasion' },
    examples: [
      '[a: Wang Yi] est [= attendu] à [name: Dakar] [when: samedi].',
      '[a: La ministre allemande des Affaires étrangères] était [= attendue] à [name: Astana] [when: dimanche].',
    ],
    nearMisses: [{ text: 'Une tempête est attendue à Dakar samedi.', because: 'a storm is nobody' }],
  },
  {
    name: 'occasion',
    nouns: [
      'référendum',
      'congrès',
      'session',
      'commémoration',
      'anniversaire',
      'défilé',
      'table ronde',
      'sommet',
      'conférence',
      'forum',
      'visite',
      'déplacement',
      'voyage',
      'tournée',
      'assemblée',
      'présidence',
      'investiture',
      'cérémonie',
    ],
    slots: { a: 'owner|subject?' },
    yields: { kind: 'occasion' },
    examples: ["Le [= sommet] s'ouvre à [where: Buenos Aires] le [when: 30 novembre].", 'La [= visite] de [a: Mark Rutte] à Jakarta a débuté [when: lundi].'],
    nearMisses: [{ text: "Ils ont atteint le sommet avant l'aube.", because: 'a mountain has no calendar' }],
  },
  {
    name: 'visit-place',
    verbs: ['visiter', 'rendre', 'arriver', 'atterrir', 'voyager', 'sillonner', 'débarquer', 'aller', 'venir', 'repartir', 'retourner', 'déplacer', 'envoler'],
    slots: { a: 'subject', name: 'à|en|dans|pour|vers|object' },
    yields: { kind: 'occasion' },
    examples: [
      '[a: Wang Yi] se [= rendra] à [name: Dakar] le [when: 3 janvier].',
      '[a: La présidente taïwanaise] [= visitera] [name: le Guatemala] en [when: avril].',
      '[a: Boris Johnson] est [= arrivé] à [name: Tokyo] [when: lundi].',
    ],
    nearMisses: [
      { text: 'Le tribunal a rendu son jugement lundi.', because: 'a judgement is no place on a map' },
      { text: 'Des inspecteurs ont visité une usine lundi.', because: 'a plant is no place on a map' },
    ],
  },
]
