import type { Frame } from '../../pack.ts'

/** Who met, called, wrote to whom. */
export const contacts: readonly Frame[] = [
  {
    name: 'meet',
    verbs: ['rencontrer', 'entretenir', 'réunir', 'retrouver', 'concerter', 'consulter', 'dîner', 'déjeuner', 'négocier', 'dialoguer', 'discuter', 'revoir', 'tenir des discussions'],
    slots: { a: 'subject?', b: 'avec|object?' },
    yields: { kind: 'contact', how: 'meeting' },
    examples: [
      '[a: Le président kényan Uhuru Kenyatta] a [= rencontré] [b: son homologue ougandais] à [where: Entebbe].',
      '[a: Angela Merkel] s\'est [= entretenue] avec [b: Mauricio Macri] [when: lundi].',
      '[a: Shinzo Abe et Moon Jae-in] se sont [= réunis] à [where: Séoul].',
    ],
    nearMisses: [
      { text: 'Le projet a rencontré des difficultés au Japon.', because: 'difficulties are no party' },
      { text: 'Le Ghana entretient une flotte de pêche.', because: 'a fleet is kept up, nobody is met' },
    ],
  },
  {
    name: 'receive',
    verbs: ['recevoir', 'accueillir', 'héberger', 'inviter à déjeuner'],
    slots: { a: 'subject', b: 'object' },
    yields: { kind: 'contact', how: 'meeting' },
    examples: ['[a: Le roi Abdallah] a [= reçu] [b: le premier ministre canadien] à [where: Amman].', '[b: Narendra Modi] a été [= reçu] par [a: Shinzo Abe] à [where: Kyoto].'],
    nearMisses: [{ text: 'La Jordanie a reçu 40 millions de dollars.', because: 'money is no party' }],
  },
  {
    name: 'speak',
    verbs: ['parler', 'échanger', 'converser', 'bavarder'],
    slots: { a: 'subject', b: 'avec|à?' },
    yields: { kind: 'contact', how: 'call' },
    examples: ['[a: Emmanuel Macron] a [= parlé] avec [b: Hassan Rohani].', '[a: Giuseppe Conte] a longuement [= échangé] avec [b: Pedro Sánchez] [when: vendredi].'],
    nearMisses: [{ text: 'Antonio Guterres a parlé à la presse.', because: 'the press is no party' }],
  },
  {
    name: 'call',
    verbs: ['appeler', 'téléphoner', 'joindre', 'contacter', 'rappeler', 'prendre contact', 'passer un coup de fil', 'passer un coup de téléphone'],
    slots: { a: 'subject', b: 'object|à|avec' },
    yields: { kind: 'contact', how: 'call' },
    examples: ['[a: Justin Trudeau] a [= téléphoné] à [b: Enrique Peña Nieto] [when: vendredi].', '[a: Mark Rutte] a [= appelé] [b: Charles Michel].'],
    nearMisses: [{ text: 'Le ministre a appelé au calme.', because: 'a demand is no telephone call' }],
  },
  {
    name: 'visit-somebody',
    verbs: ['rendre visite'],
    slots: { a: 'subject', b: 'à' },
    yields: { kind: 'contact', how: 'visit' },
    examples: ['[a: Mark Rutte] a [= rendu visite] à [b: Joko Widodo].', '[a: La reine Mathilde] [= rendra visite] à [b: Ellen Johnson Sirleaf] [when: mardi].'],
    nearMisses: [{ text: 'Mark Rutte a rendu visite à un chantier naval.', because: 'a shipyard is no party' }],
  },
  {
    name: 'write-to',
    verbs: ['écrire'],
    slots: { a: 'subject', b: 'à' },
    yields: { kind: 'contact', how: 'letter' },
    examples: ['[a: Theresa May] a [= écrit] à [b: Donald Tusk] [when: mercredi].', '[a: Le président ivoirien] a [= écrit] à [b: Antonio Guterres].'],
    nearMisses: [{ text: 'Theresa May a écrit un article.', because: 'an article is no party' }],
  },
  {
    name: 'meeting',
    nouns: ['rencontre', 'rencontres', 'entretien', 'entretiens', 'réunion', 'réunions', 'pourparlers', 'discussion', 'discussions', 'négociations', 'consultations', 'concertation', 'sommet', 'dîner', 'déjeuner', 'petit-déjeuner', 'tête-à-tête', 'face-à-face', 'entrevue', 'audience', 'conversations', 'échanges', 'séance', 'aparté', 'mini-sommet', 'échange', 'dialogue', 'réception'],
    slots: { a: 'subject|owner|entre?', b: 'avec|entre?' },
    yields: { kind: 'contact', how: 'meeting' },
    examples: ['[a: Sergueï Lavrov] a eu un [= entretien] avec [b: Javad Zarif] à [where: Moscou].', 'La [= rencontre] entre [b: Moon Jae-in et Shinzo Abe] a duré une heure.'],
    nearMisses: [{ text: 'Sergueï Lavrov a appelé à des pourparlers sur le climat.', because: 'a call for talks without a second party is no contact' }],
  },
  {
    name: 'phone-call',
    nouns: ['appel', 'appels', 'appel téléphonique', 'appels téléphoniques', 'coup de fil', 'coup de téléphone', 'entretien téléphonique', 'entretiens téléphoniques', 'conversation', 'conversation téléphonique', 'conversations téléphoniques', 'échange téléphonique', 'échanges téléphoniques', 'discussion téléphonique', 'visioconférence', 'vidéoconférence', 'téléconférence', 'audioconférence'],
    slots: { a: 'subject|owner|entre?', b: 'avec|entre|à?' },
    yields: { kind: 'contact', how: 'call' },
    examples: ['Lors d\'un [= entretien] téléphonique avec [b: Vladimir Poutine], [a: Angela Merkel] a évoqué la trêve.', 'La [= conversation] téléphonique entre [b: Barack Obama et Raúl Castro] a été brève.'],
    nearMisses: [{ text: 'L\'appel à la trêve est venu de Norvège.', because: 'a demand is no telephone call' }],
  },
  {
    name: 'letter-to',
    nouns: ['lettre', 'lettres', 'courrier', 'missive'],
    slots: { a: 'subject|owner', b: 'à' },
    yields: { kind: 'contact', how: 'letter' },
    examples: ['[a: Theresa May] a envoyé une [= lettre] à [b: Donald Tusk].', '[a: Le roi Felipe] a adressé une [= lettre] à [b: Mohammed VI].'],
    nearMisses: [{ text: 'L\'accord est appliqué à la lettre.', because: 'nobody writes to anybody' }],
  },
]
