import type { Frame } from '../../pack.ts'

/** Verbs of speech whose content is a noun and what hangs on it: who speaks asks, promises, warns, pleads, or answers nothing. */
export const spokenFor: readonly Frame[] = [
  {
    name: 'demand-thing',
    verbs: ['demander', 'exiger', 'réclamer', 'préconiser', 'proposer', 'revendiquer'],
    without: ['somebody'],
    slots: { speaker: 'voice', content: 'object' },
    yields: { kind: 'speech', act: 'demand' },
    examples: [
      '[speaker: Le Kenya] a [= exigé] [content: la libération de ses deux diplomates].',
      '[speaker: La Ligue arabe] [= réclame] [content: la fin du siège].',
      "[speaker: Le président portugais] a [= demandé] [content: la levée de l'embargo contre Cuba].",
      '[speaker: Les médiateurs] [= proposent] [content: une trêve de deux semaines].',
    ],
    nearMisses: [
      { text: 'Ce métier demande de la patience.', because: 'a job is no speaker' },
      { text: 'Le Kenya exigerait des excuses.', because: 'nothing sure has been said' },
    ],
  },
  {
    name: 'call-to',
    verbs: ['appeler', 'exhorter', 'inviter'],
    slots: { speaker: 'voice', content: 'à' },
    yields: { kind: 'speech', act: 'demand' },
    examples: [
      '[speaker: Le Portugal] a [= appelé] à [content: la retenue].',
      '[speaker: Le pape] [= appelle] à [content: une trêve de Noël].',
      "Dimanche, [speaker: l'Union africaine] a [= appelé] les deux armées à [content: un cessez-le-feu immédiat].",
    ],
    nearMisses: [
      { text: 'Le roi a appelé son homologue à midi.', because: 'that is a telephone call' },
      { text: 'Le Portugal appellera à la retenue.', because: 'nothing has been said yet' },
    ],
  },
  {
    name: 'promise-thing',
    verbs: ['promettre', 'garantir'],
    slots: { speaker: 'voice', content: 'object' },
    yields: { kind: 'speech', act: 'promise' },
    examples: [
      '[speaker: Le Japon] a [= promis] [content: une enquête sur la fusillade].',
      '[speaker: Le chef du gouvernement népalais] [= promet] [content: une réponse écrite].',
      '[speaker: Le Danemark] a [= garanti] [content: un accès libre au détroit].',
    ],
    nearMisses: [
      { text: 'La soirée promet de la pluie.', because: 'an evening is no speaker' },
      { text: "Le Japon n'a promis aucune enquête.", because: 'it was not said' },
    ],
  },
  {
    name: 'warn-of',
    verbs: ['mettre en garde', 'avertir', 'prévenir', 'alerter'],
    slots: { speaker: 'voice', content: 'contre|de|sur' },
    yields: { kind: 'speech', act: 'warn' },
    examples: [
      '[speaker: La Croix-Rouge] [= met en garde] contre [content: une famine dans le nord].',
      "[speaker: L'émissaire de l'ONU] a [= mis en garde] contre [content: des conclusions hâtives].",
      "[speaker: La Turquie] a [= alerté] sur [content: le coût d'une rupture].",
    ],
    nearMisses: [
      { text: 'Les sirènes ont alerté la ville.', because: 'sirens are no speakers' },
      { text: "L'émissaire devrait mettre en garde contre la hâte.", because: 'nothing has been said yet' },
    ],
  },
  {
    name: 'speak-of',
    verbs: ['parler', 'faire état', 'faire part', 'plaindre', 'vanter', 'déclarer', 'dire'],
    slots: { speaker: 'voice', content: 'de' },
    yields: { kind: 'speech', act: 'say' },
    examples: [
      "[speaker: Le ministre irlandais] a [= parlé] d'[content: une reprise des vols].",
      '[speaker: Le ministère] a [= fait état] de « [content: progrès réels] ».',
      '[speaker: Les rebelles] ont [= fait part] de [content: leur inquiétude].',
      "[speaker: Le Kremlin] s'est [= plaint] de [content: retards du côté italien].",
    ],
    nearMisses: [
      { text: 'Les deux ministres se sont parlé.', because: 'what of is not told' },
      { text: "Les chiffres parlent d'une reprise.", because: 'figures speak for nobody' },
    ],
  },
  {
    name: 'insist-on',
    verbs: ['insister', 'revenir', 'élever', 'prononcer', 'alarmer', 'émouvoir', 'engager', 'plaider', 'militer', 'excuser', 'réagir', 'répondre'],
    slots: { speaker: 'voice', content: 'sur|contre|pour|en faveur de' },
    yields: { kind: 'speech', act: 'say' },
    examples: [
      "[speaker: L'Iran] [= insiste] sur [content: la levée de toutes les sanctions].",
      '[speaker: La ministre néerlandaise] a [= plaidé] pour [content: une trêve plus longue].',
      "[speaker: Le Mexique] s'est [= élevé] contre [content: la construction du mur].",
      "[speaker: L'Australie] s'est [= excusée] pour [content: les écoutes au palais].",
      "[speaker: La Suède] s'est [= prononcée] en faveur de [content: l'adhésion de la Moldavie].",
    ],
    nearMisses: [
      { text: 'Le règlement insiste sur un passeport.', because: 'rules speak for nobody' },
      { text: "L'Iran pourrait insister sur des garanties.", because: 'nothing has been said yet' },
    ],
  },
  {
    name: 'oppose-thing',
    verbs: ['opposer'],
    slots: { speaker: 'voice', content: 'à' },
    yields: { kind: 'speech', act: 'deny' },
    examples: [
      "[speaker: La Hongrie] s'est [= opposée] à [content: une nouvelle aide].",
      "[speaker: L'ambassade d'Italie] s'est [= opposée] à [content: la vente du palais].",
    ],
    nearMisses: [
      { text: 'Un mur oppose deux voisins.', because: 'a wall says nothing' },
      { text: "La Hongrie s'opposera à une nouvelle aide.", because: 'nothing has been said yet' },
    ],
  },
  {
    name: 'refuse-comment',
    verbs: ['refuser'],
    slots: { speaker: 'voice', content: 'à' },
    yields: { kind: 'speech', act: 'decline' },
    examples: [
      "[speaker: L'ambassade d'Italie] s'est [= refusée] à [content: tout commentaire].",
      '[speaker: La présidence] se [= refuse] à [content: un nouveau report du sommet].',
    ],
    nearMisses: [
      { text: 'Le cheval se refuse à l’obstacle.', because: 'a horse is no speaker' },
      { text: "L'ambassade ne s'est pas refusée à un commentaire.", because: 'nothing was refused' },
    ],
  },
  {
    name: 'no-answer',
    verbs: ['répondre', 'réagir', 'commenter'],
    only: 'negated',
    slots: { speaker: 'voice', content: 'à|object' },
    yields: { kind: 'speech', act: 'decline' },
    examples: [
      "[speaker: L'ambassade de Malte] n'a pas [= répondu] à [content: nos questions].",
      "[speaker: Le Kremlin] n'a pas [= commenté] [content: l'arrestation].",
      "[speaker: Le ministère] n'a pas [= réagi] à [content: cette annonce].",
    ],
    nearMisses: [
      { text: "L'ambassade de Malte a répondu à l'invitation.", because: 'it answered' },
      { text: "Les malades n'ont pas répondu au traitement.", because: 'nobody was asked anything' },
    ],
  },
]
