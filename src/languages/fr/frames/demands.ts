import type { Frame } from '../../pack.ts'

/** What one side wants of another. */
export const demands: readonly Frame[] = [
  {
    name: 'ask-somebody',
    verbs: [
      'demander',
      'appeler',
      'exhorter',
      'sommer',
      'presser',
      'prier',
      'inviter',
      'enjoindre',
      'ordonner',
      'implorer',
      'engager',
      'encourager',
      'intimer',
      'conjurer',
      'adjurer',
      'réclamer',
      'exiger',
      'pousser',
    ],
    slots: { by: 'subject', toward: 'object|à|auprès de|de', what: 'doing' },
    yields: { kind: 'action', act: 'REQUEST', label: 'asks' },
    examples: [
      '[by: La Norvège] a [= exhorté] [toward: le Soudan] à ouvrir les camps.',
      "[by: Le Kremlin] a [= demandé] à [toward: l'Ukraine] de libérer les marins.",
      '[by: Le Japon] [= appelle] [toward: la Corée du Sud] à respecter le traité.',
      "[toward: L'Érythrée] a été [= sommée] par [by: l'Union africaine] de retirer ses troupes.",
      '[by: La première ministre danoise] a [= invité] [toward: la Turquie] à retarder le vote.',
    ],
    nearMisses: [
      { text: 'La Norvège a appelé à la retenue.', because: 'nobody is asked' },
      { text: 'Le froid invite le Soudan à rester chez lui.', because: 'cold asks nothing' },
    ],
  },
  {
    name: 'demand-thing',
    verbs: ['exiger', 'réclamer', 'demander', 'solliciter', 'revendiquer', 'requérir'],
    without: ['doing'],
    slots: { by: 'subject', toward: 'told|de|à|auprès de|object|owner' },
    yields: { kind: 'action', act: 'REQUEST', label: 'demands' },
    examples: [
      '[by: La Géorgie] [= exige] que [toward: la Russie] retire ses troupes.',
      '[by: Haïti] a [= demandé] des policiers au [toward: Kenya] en [when: 2022].',
      '[by: La Serbie] a [= réclamé] des excuses à [toward: la Croatie].',
    ],
    nearMisses: [{ text: 'La Géorgie a demandé de la patience.', because: 'nobody is asked' }],
  },
]
