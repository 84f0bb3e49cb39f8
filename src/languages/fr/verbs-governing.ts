import type { VerbGroupRule, VerbShape } from '../pack.ts'
import { A, BEFORE, finite, NO_INFINITIVE, none, of, passive, perfect, REFLEXIVE, rule } from './verbs-parts.ts'

const INFINITIVE = `[ne]? [neg]? [clitic]{0,2} ${A} verb:[v.base]`
const PASSIVE = `[ne]? [neg]? [v.base=être] ${A} verb:[v.part]`
const ETRE = `[ne]? [neg]? [v.base=être] ${A} verb:[takes-être]`

interface Proofs {
  readonly text: string
  readonly reads: string
  readonly not: string
  readonly passive: string
  readonly passiveReads: string
}

/** A verb that lends its infinitive a tense or a mood, with active and with passive infinitive. */
function lends(name: string, verb: string, shape: Partial<VerbShape> & Pick<VerbShape, 'tense'>, proofs: Proofs): VerbGroupRule[] {
  const { tense, ...more } = shape
  return [
    rule(name, `${BEFORE} ${verb} ${A} ${INFINITIVE}`, finite(tense, more), {
      text: proofs.text,
      reads: proofs.reads,
      not: proofs.not,
      because: NO_INFINITIVE,
    }),
    rule(`${name}-passive`, `${BEFORE} ${verb} ${A} ${PASSIVE}`, finite(tense, { ...more, voice: 'passive' }), {
      text: proofs.passive,
      reads: proofs.passiveReads,
      not: proofs.not,
      because: NO_INFINITIVE,
    }),
  ]
}

const DE = "(de | d')"

const MADE = `${A} verb:[v.base]`

/** "s'est vu imposer des sanctions", "se fait expulser": what others do to the subject. */
const made: readonly VerbGroupRule[] = [
  rule('made', `${REFLEXIVE} ${of('faire', 'pres', 'subj')} ${MADE} | ${REFLEXIVE} ${of('voir', 'pres', 'subj')} ${MADE}`, passive('present'), {
    text: 'Le pays [se voit infliger] une amende.',
    reads: 'infliger present passive',
    not: 'Le pays se voit en arbitre.',
    because: NO_INFINITIVE,
  }),
  rule('made-past', `${REFLEXIVE} ${of('faire', 'imparf', 'past')} ${MADE} | ${REFLEXIVE} ${of('voir', 'imparf', 'past')} ${MADE}`, passive('past'), {
    text: 'Le pays [se vit refuser] un prêt.',
    reads: 'refuser past passive',
    not: 'Le pays se vit en arbitre.',
    because: NO_INFINITIVE,
  }),
  rule('made-future', `${REFLEXIVE} ${of('faire', 'fut')} ${MADE} | ${REFLEXIVE} ${of('voir', 'fut')} ${MADE}`, passive('future'), {
    text: 'Le pays [se verra imposer] un embargo.',
    reads: 'imposer future passive',
    not: 'Le pays se verra en arbitre.',
    because: NO_INFINITIVE,
  }),
  rule(
    'made-perfect',
    `${REFLEXIVE} [v.pres=être/v.subj=être/v.imparf=être/v.past=être] ${A} [v.part=faire/v.part=voir] ${MADE}`,
    passive('past', { aspect: 'perfect' }),
    {
      text: "Le pays [s'est vu imposer] des sanctions.",
      reads: 'imposer past perfect passive',
      not: "Le pays s'est vu en arbitre.",
      because: NO_INFINITIVE,
    },
  ),
  rule('made-alleged', `${REFLEXIVE} ${of('être', 'cond')} ${A} [v.part=faire/v.part=voir] ${MADE}`, passive('past', { aspect: 'perfect', mood: 'alleged' }), {
    text: 'Le diplomate [se serait fait expulser] de Minsk.',
    reads: 'expulser past perfect passive alleged',
    not: 'Le diplomate se serait vu en arbitre.',
    because: NO_INFINITIVE,
  }),
  rule('made-infinitive', `[to]? ${A} ${REFLEXIVE} [v.base=faire/v.base=voir] ${MADE}`, none('infinitive', { voice: 'passive' }), {
    text: 'Le pays risque [de se voir refuser] un prêt.',
    reads: 'refuser infinitive passive',
    not: 'Le pays risque de se voir en arbitre.',
    because: NO_INFINITIVE,
  }),
]

/** Devoir, pouvoir, aller, venir de: one verb group with their infinitive. */
export const governing: readonly VerbGroupRule[] = [
  ...lends(
    'due',
    of('devoir', 'pres', 'imparf', 'fut', 'cond', 'subj'),
    { tense: 'future' },
    {
      text: 'Les deux dirigeants [doivent se rencontrer] à Bali.',
      reads: 'rencontrer future',
      not: 'La Grèce doit des milliards au fonds.',
      passive: 'Le pacte [devrait être signé] à Bali.',
      passiveReads: 'signer future passive',
    },
  ),
  ...lends(
    'near-future',
    of('aller', 'pres', 'imparf'),
    { tense: 'future' },
    {
      text: 'La reine [va également recevoir] le nonce.',
      reads: 'recevoir future',
      not: 'La reine va à Bruxelles.',
      passive: 'Le pacte [va être signé] à Bali.',
      passiveReads: 'signer future passive',
    },
  ),
  ...lends(
    'can',
    of('pouvoir', 'pres', 'imparf', 'fut', 'subj'),
    { tense: 'present', mood: 'can' },
    {
      text: 'La reine [ne peut pas recevoir] le nonce.',
      reads: 'recevoir present can not',
      not: 'La reine peut beaucoup.',
      passive: 'Le pacte [pourra être signé] à Bali.',
      passiveReads: 'signer present passive can',
    },
  ),
  ...lends(
    'may',
    of('pouvoir', 'cond'),
    { tense: 'present', mood: 'may' },
    {
      text: 'La reine [pourrait recevoir] le nonce.',
      reads: 'recevoir present may',
      not: 'La reine pourrait davantage.',
      passive: 'Le pacte [pourrait être signé] à Bali.',
      passiveReads: 'signer present passive may',
    },
  ),
  ...lends(
    'had-to',
    `[v.pres=avoir/v.imparf=avoir/v.past=avoir/v.subj=avoir] ${A} [v.part=devoir/v.part=pouvoir]`,
    { tense: 'past', aspect: 'perfect' },
    {
      text: 'Le premier ministre [a dû écourter] sa tournée.',
      reads: 'écourter past perfect',
      not: 'Le premier ministre a pu beaucoup.',
      passive: "Le sommet [n'a pas pu être tenu].",
      passiveReads: 'tenir past perfect passive not',
    },
  ),
  ...lends(
    'should-have',
    `[v.cond=avoir] ${A} [v.part=devoir/v.part=pouvoir]`,
    { tense: 'past', aspect: 'perfect', mood: 'would' },
    {
      text: 'Le premier ministre [aurait dû rencontrer] le roi.',
      reads: 'rencontrer past perfect would',
      not: 'Le premier ministre aurait pu beaucoup.',
      passive: 'Le sommet [aurait pu être évité].',
      passiveReads: 'éviter past perfect passive would',
    },
  ),
  ...lends(
    'recent-past',
    `${of('venir', 'pres', 'imparf')} ${A} ${DE}`,
    { tense: 'past', aspect: 'perfect' },
    {
      text: 'Le pape [vient de recevoir] le roi.',
      reads: 'recevoir past perfect',
      not: 'Le pape vient de Buenos Aires.',
      passive: "Le pape [vient d'être reçu] par le roi.",
      passiveReads: 'recevoir past perfect passive',
    },
  ),
  rule('due-perfect', `${BEFORE} ${of('devoir', 'pres', 'cond')} ${A} [v.base=avoir] ${A} verb:[v.part]`, finite('past', { aspect: 'perfect', mood: 'may' }), {
    text: 'Ils [doivent avoir conclu] un accord.',
    reads: 'conclure past perfect may',
    not: 'Ils doivent avoir un accord.',
    because: 'no participle follows',
  }),
  rule('may-perfect', `${BEFORE} ${of('pouvoir', 'pres', 'cond')} ${A} [v.base=avoir] ${A} verb:[v.part]`, finite('past', { aspect: 'perfect', mood: 'may' }), {
    text: 'Ils [pourraient avoir conclu] un accord.',
    reads: 'conclure past perfect may',
    not: 'Ils pourraient avoir un accord.',
    because: 'no participle follows',
  }),
  rule('may-perfect-with-etre', `${BEFORE} ${of('pouvoir', 'pres', 'cond')} ${A} ${ETRE}`, finite('past', { aspect: 'perfect', mood: 'may' }), {
    text: 'Le général [pourrait être arrivé] à Tunis.',
    reads: 'arriver past perfect may',
    not: 'Le général pourrait être reçu à Tunis.',
    because: 'it is a passive',
    over: ['may-passive', 'can-passive'],
  }),
  ...made,
  // "n'aura duré que deux jours" looks back, though its tense is to come.
  rule('future-perfect-of-what-was', `[ne] [clitic]{0,2} ${of('avoir', 'fut')} ${A} verb:[v.part] que`, perfect('past'), {
    text: "La trêve [n'aura duré que] deux jours.",
    reads: 'durer past perfect',
    not: 'Elle aura rencontré douze dirigeants en mai.',
    because: 'without "ne … que" it may be to come',
  }),
  rule('awaited', `${BEFORE} ${of('être', 'pres', 'imparf')} ${A} verb:[v.part=attendre]`, finite('future', { voice: 'passive' }), {
    text: 'La ministre [est attendue] à Lima.',
    reads: 'attendre future passive',
    not: 'La ministre a attendu à Lima.',
    because: 'she does the waiting',
    over: ['present-passive', 'past-passive'],
  }),
]
