import type { VerbGroupRule } from '../pack.ts'
import { governing } from './verbs-governing.ts'
import { A, BEFORE, finite, NO_PARTICIPLE, none, of, passive, perfect, REFLEXIVE, rule, simply } from './verbs-parts.ts'

const PRESENT_AVOIR = of('avoir', 'pres', 'subj')
const PAST_AVOIR = of('avoir', 'imparf', 'past')
const PRESENT_ETRE = of('être', 'pres', 'subj')
const PAST_ETRE = of('être', 'imparf', 'past')

/** One word: présent, imparfait, passé simple, futur, conditionnel. */
const simple: readonly VerbGroupRule[] = [
  rule('present', simply('[v.pres/v.subj]'), finite('present'), {
    text: 'Oman [accueille] les pourparlers.',
    reads: 'accueillir present',
    not: 'La visite du roi est finie.',
    because: 'after an article it is a noun',
    over: ['past', 'past-participle', 'imparfait'],
  }),
  rule('imparfait', simply('[v.imparf]'), finite('past'), {
    text: 'Les deux pays [négociaient] depuis mars.',
    reads: 'négocier past',
    not: 'Les négociations durent depuis mars.',
    because: 'it is a noun',
  }),
  rule('past', simply('[v.past]'), finite('past'), {
    text: 'Le roi [reçut] son homologue à Rabat.',
    reads: 'recevoir past',
    not: 'Le roi, reçu à Rabat, est rentré.',
    because: '"reçu" is a participle',
  }),
  rule('future', simply('[v.fut]'), finite('future'), {
    text: 'Les ministres [ne se réuniront pas] à Doha.',
    reads: 'réunir future not',
    not: 'Les réunions à Doha sont finies.',
    because: 'it is a noun',
  }),
  rule('conditional', simply('[v.cond]'), finite('present', { mood: 'would' }), {
    text: 'Le sommet [se tiendrait] en mai.',
    reads: 'tenir present would',
    not: 'La tenue du sommet est incertaine.',
    because: 'it is a noun',
  }),
]

/** Avoir and a participle. */
const withAvoir: readonly VerbGroupRule[] = [
  rule('past-composed', `${BEFORE} ${PRESENT_AVOIR} ${A} verb:[v.part]`, perfect('past'), {
    text: 'Le Chili [a également rappelé] son ambassadeur.',
    reads: 'rappeler past perfect',
    not: 'Le Chili a un ambassadeur à Lima.',
    because: 'having an ambassador is no tense',
  }),
  rule('pluperfect', `${BEFORE} ${PAST_AVOIR} ${A} verb:[v.part]`, perfect('past'), {
    text: "Le Chili [n'avait pas rappelé] son ambassadeur.",
    reads: 'rappeler past perfect not',
    not: 'Le Chili avait un ambassadeur à Lima.',
    because: 'having an ambassador is no tense',
  }),
  rule('future-perfect', `${BEFORE} ${of('avoir', 'fut')} ${A} verb:[v.part]`, perfect('future'), {
    text: 'Elle [aura rencontré] douze dirigeants en mai.',
    reads: 'rencontrer future perfect',
    not: 'Elle aura une rencontre en mai.',
    because: NO_PARTICIPLE,
  }),
  rule('alleged', `${BEFORE} ${of('avoir', 'cond')} ${A} verb:[v.part]`, perfect('past', { mood: 'alleged' }), {
    text: "L'émissaire [aurait rencontré] le général à Tripoli.",
    reads: 'rencontrer past perfect alleged',
    not: "L'émissaire aurait peur.",
    because: NO_PARTICIPLE,
  }),
]

/** Être and a participle: passive, unless the verb takes être ("est arrivé") or is reflexive ("s'est entretenu"). */
const withEtre: readonly VerbGroupRule[] = [
  rule('present-passive', `${BEFORE} ${PRESENT_ETRE} ${A} verb:[v.part]`, passive('present'), {
    text: 'Les ambassadeurs [sont reçus] au palais.',
    reads: 'recevoir present passive',
    not: 'Les ambassadeurs sont au palais.',
    because: NO_PARTICIPLE,
  }),
  rule('past-passive', `${BEFORE} ${PAST_ETRE} ${A} verb:[v.part]`, passive('past'), {
    text: 'Le premier ministre [fut reçu] par le roi.',
    reads: 'recevoir past passive',
    not: 'Le premier ministre fut ministre.',
    because: NO_PARTICIPLE,
  }),
  rule('future-passive', `${BEFORE} ${of('être', 'fut')} ${A} verb:[v.part]`, passive('future'), {
    text: 'Le premier ministre [sera reçu] par le roi.',
    reads: 'recevoir future passive',
    not: 'Le premier ministre sera à Rabat.',
    because: NO_PARTICIPLE,
  }),
  rule('conditional-passive', `${BEFORE} ${of('être', 'cond')} ${A} verb:[v.part]`, passive('present', { mood: 'would' }), {
    text: "L'accord [serait signé] en juin.",
    reads: 'signer present passive would',
    not: "L'accord serait une erreur.",
    because: NO_PARTICIPLE,
  }),
  rule('past-with-etre', `${BEFORE} [v.pres=être/v.subj=être/v.imparf=être/v.past=être] ${A} verb:[takes-être]`, perfect('past'), {
    text: 'La chancelière [est arrivée] à Bamako.',
    reads: 'arriver past perfect',
    not: 'La chancelière est reçue à Bamako.',
    because: 'receiving takes avoir, so that être makes it passive',
    over: ['present-passive', 'past-passive'],
  }),
  rule('future-perfect-with-etre', `${BEFORE} ${of('être', 'fut')} ${A} verb:[takes-être]`, perfect('future'), {
    text: 'Elle [sera repartie] avant lundi.',
    reads: 'repartir future perfect',
    not: 'Elle sera reçue avant lundi.',
    because: 'it is a passive',
    over: ['future-passive'],
  }),
  rule('alleged-with-etre', `${BEFORE} ${of('être', 'cond')} ${A} verb:[takes-être]`, perfect('past', { mood: 'alleged' }), {
    text: 'Le général [serait arrivé] à Tunis.',
    reads: 'arriver past perfect alleged',
    not: 'Le général serait attendu à Tunis.',
    because: 'it is a passive',
    over: ['conditional-passive'],
  }),
  rule('past-reflexive', `${REFLEXIVE} [v.pres=être/v.subj=être/v.imparf=être/v.past=être] ${A} verb:[v.part]`, perfect('past', { reflexive: true }), {
    text: "Le pape [s'est brièvement entretenu] avec le roi.",
    reads: 'entretenir past perfect',
    not: 'Le pape est satisfait du roi.',
    because: 'nobody does anything to himself',
    over: ['present-passive', 'past-passive', 'past-with-etre'],
  }),
  rule('future-perfect-reflexive', `${REFLEXIVE} ${of('être', 'fut')} ${A} verb:[v.part]`, perfect('future', { reflexive: true }), {
    text: 'Ils [se seront réunis] trois fois.',
    reads: 'réunir future perfect',
    not: 'Ils seront réunis à Oslo.',
    because: 'it is a passive',
    over: ['future-passive', 'future-perfect-with-etre'],
  }),
  rule('alleged-reflexive', `${REFLEXIVE} ${of('être', 'cond')} ${A} verb:[v.part]`, perfect('past', { mood: 'alleged', reflexive: true }), {
    text: 'Les deux espions [se seraient entretenus] à Vienne.',
    reads: 'entretenir past perfect alleged',
    not: 'Les deux espions seraient détenus à Vienne.',
    because: 'it is a passive',
    over: ['conditional-passive', 'alleged-with-etre'],
  }),
]

/** "a été reçu" in its tenses. */
const compoundPassive: readonly VerbGroupRule[] = [
  rule(
    'past-perfect-passive',
    `${BEFORE} [v.pres=avoir/v.subj=avoir/v.imparf=avoir/v.past=avoir] ${A} [v.part=être] ${A} verb:[v.part]`,
    passive('past', { aspect: 'perfect' }),
    { text: "Le sommet [n'a pas été reporté].", reads: 'reporter past perfect passive not', not: 'Le sommet a été une réussite.', because: NO_PARTICIPLE },
  ),
  rule('future-perfect-passive', `${BEFORE} ${of('avoir', 'fut')} ${A} [v.part=être] ${A} verb:[v.part]`, passive('future', { aspect: 'perfect' }), {
    text: "L'accord [aura été signé] avant mai.",
    reads: 'signer future perfect passive',
    not: "L'accord aura été une réussite.",
    because: NO_PARTICIPLE,
  }),
  rule('alleged-passive', `${BEFORE} ${of('avoir', 'cond')} ${A} [v.part=être] ${A} verb:[v.part]`, passive('past', { aspect: 'perfect', mood: 'alleged' }), {
    text: "L'émissaire [aurait été reçu] par le général.",
    reads: 'recevoir past perfect passive alleged',
    not: "L'émissaire aurait été un espion.",
    because: NO_PARTICIPLE,
  }),
]

/** Infinitives and participles. */
const bare: readonly VerbGroupRule[] = [
  rule('infinitive', `[to]? ${A} ${BEFORE} ${A} verb:[v.base]`, none('infinitive'), {
    text: 'Le Pérou accepte [de ne pas rouvrir] son ambassade.',
    reads: 'rouvrir infinitive not',
    not: 'Le Pérou a reçu une délégation.',
    because: 'it is no infinitive',
  }),
  rule('infinitive-passive', `[to]? ${A} ${BEFORE} [v.base=être] ${A} verb:[v.part]`, none('infinitive', { voice: 'passive' }), {
    text: 'Le Pérou demande [à être entendu].',
    reads: 'entendre infinitive passive',
    not: 'Le Pérou demande à être membre.',
    because: NO_PARTICIPLE,
  }),
  rule('infinitive-past', `[to]? ${A} ${BEFORE} [v.base=avoir] ${A} verb:[v.part]`, none('infinitive', { aspect: 'perfect' }), {
    text: 'Le Pérou affirme [les avoir avertis].',
    reads: 'avertir infinitive perfect',
    not: 'Le Pérou affirme avoir des preuves.',
    because: 'having proof is no tense',
  }),
  rule('infinitive-past-with-etre', `[to]? ${A} ${BEFORE} [v.base=être] ${A} verb:[takes-être]`, none('infinitive', { aspect: 'perfect' }), {
    text: 'Après [être arrivé] à Quito, il a vu le président.',
    reads: 'arriver infinitive perfect',
    not: 'Il demande à être reçu.',
    because: 'it is a passive',
    over: ['infinitive-passive'],
  }),
  rule('infinitive-past-reflexive', `[to]? ${A} ${REFLEXIVE} [v.base=être] ${A} verb:[v.part]`, none('infinitive', { aspect: 'perfect', reflexive: true }), {
    text: "Après [s'être entretenu] avec le pape, il est reparti.",
    reads: 'entretenir infinitive perfect',
    not: 'Il demande à être reçu par le pape.',
    because: 'it is a passive',
    over: ['infinitive-passive', 'infinitive-past-with-etre'],
  }),
  rule(
    'infinitive-past-passive',
    `[to]? ${A} ${BEFORE} [v.base=avoir] ${A} [v.part=être] ${A} verb:[v.part]`,
    none('infinitive', { aspect: 'perfect', voice: 'passive' }),
    { text: 'Il affirme [avoir été menacé].', reads: 'menacer infinitive perfect passive', not: 'Il affirme avoir été soldat.', because: NO_PARTICIPLE },
  ),
  rule('participle', `en? ${BEFORE} verb:[v.ing]`, none('participle'), {
    text: 'Le roi a souri [en recevant] son hôte.',
    reads: 'recevoir participle',
    not: 'Le roi a souri en public.',
    because: 'it is no verb',
  }),
  rule(
    'participle-past',
    `${BEFORE} [v.ing=avoir] ${A} verb:[v.part]`,
    { ...none('participle', { aspect: 'perfect' }), tense: 'past' },
    {
      text: '[Ayant rencontré] le roi, il est reparti.',
      reads: 'rencontrer past participle perfect',
      not: 'Ayant peur du roi, il est reparti.',
      because: NO_PARTICIPLE,
    },
  ),
  rule('participle-passive', `${BEFORE} [v.ing=être] ${A} verb:[v.part]`, none('participle', { voice: 'passive' }), {
    text: 'Le texte [étant signé], il est reparti.',
    reads: 'signer participle passive',
    not: 'Étant roi, il est resté.',
    because: NO_PARTICIPLE,
  }),
  rule(
    'participle-past-reflexive',
    `${REFLEXIVE} [v.ing=être] ${A} verb:[v.part]`,
    { ...none('participle', { aspect: 'perfect', reflexive: true }), tense: 'past' },
    {
      text: "[S'étant entretenu] avec le roi, il est reparti.",
      reads: 'entretenir past participle perfect',
      not: 'Étant reçu par le roi, il est resté.',
      because: 'it is a passive',
      over: ['participle-passive'],
    },
  ),
  rule('past-participle', 'verb:[v.part]', none('participle', { voice: 'passive' }), {
    text: 'Une lettre [signée] par le roi est arrivée.',
    reads: 'signer participle passive',
    not: 'Le roi a signé une lettre.',
    because: 'it belongs to its auxiliary',
  }),
]

/** "a-t-il déclaré", "dit-elle": the pronoun behind the verb is its subject; captured as `who`, it is read as a phrase of its own. */
const inverted: readonly VerbGroupRule[] = [
  rule('inverted', `${BEFORE} verb:[v.pres] - (t -)? who:[pron]`, finite('present'), {
    text: 'Rien ne presse, [estime-t-elle].',
    reads: 'estimer present',
    not: 'Elle estime que rien ne presse.',
    because: 'the subject stands before',
    over: ['inverted-past'],
  }),
  rule('inverted-past', `${BEFORE} verb:[v.past/v.imparf] - (t -)? who:[pron]`, finite('past'), {
    text: 'Rien ne presse, [estima-t-il].',
    reads: 'estimer past',
    not: 'Il estima que rien ne presse.',
    because: 'the subject stands before',
  }),
  rule('inverted-future', `${BEFORE} verb:[v.fut] - (t -)? who:[pron]`, finite('future'), {
    text: 'Quand [rencontrera-t-il] le roi ?',
    reads: 'rencontrer future',
    not: 'Il rencontrera le roi.',
    because: 'the subject stands before',
  }),
  rule('inverted-composed', `${BEFORE} [v.pres=avoir/v.imparf=avoir] - (t -)? who:[pron] ${A} verb:[v.part]`, perfect('past'), {
    text: 'La trêve tient, [a-t-il également déclaré].',
    reads: 'déclarer past perfect',
    not: 'Il a déclaré la trêve.',
    because: 'the subject stands before',
  }),
  rule('inverted-alleged', `${BEFORE} [v.cond=avoir] - (t -)? who:[pron] ${A} verb:[v.part]`, perfect('past', { mood: 'alleged' }), {
    text: 'La trêve tient, [aurait-il déclaré].',
    reads: 'déclarer past perfect alleged',
    not: 'Il aurait déclaré la trêve.',
    because: 'the subject stands before',
  }),
  rule('inverted-reflexive', `${REFLEXIVE} [v.pres=être/v.imparf=être] - (t -)? who:[pron] ${A} verb:[v.part]`, perfect('past', { reflexive: true }), {
    text: "La trêve tient, [s'est-elle réjouie].",
    reads: 'réjouir past perfect',
    not: "Elle s'est réjouie de la trêve.",
    because: 'the subject stands before',
    over: ['inverted-with-etre'],
  }),
  rule('inverted-with-etre', `[ne]? [v.pres=être/v.imparf=être] - who:[pron] ${A} verb:[takes-être]`, perfect('past'), {
    text: 'Quand [est-il arrivé] ?',
    reads: 'arriver past perfect',
    not: 'Il est arrivé.',
    because: 'the subject stands before',
  }),
]

/** How French verbs carry tense, aspect, voice and modality. */
export const verbGroups: readonly VerbGroupRule[] = [...simple, ...withAvoir, ...withEtre, ...compoundPassive, ...bare, ...inverted, ...governing]
