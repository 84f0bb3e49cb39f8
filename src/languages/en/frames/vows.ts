import type { Frame } from '../../pack.ts'

/** What is no promise but a plan of travel, or no deed at all. */
const NO_DEED = [
  'meet',
  'visit',
  'travel',
  'be',
  'have',
  'attend',
  'arrive',
  'speak',
  'talk',
  'say',
  'leave',
  'return',
  'fly',
  'go',
  'come',
  'take',
  'hold',
  'become',
  'seem',
  'need',
  'like',
  'discuss',
  'tell',
  'see',
  'know',
  'depend',
  'happen',
  'win',
  'lose',
  'continue',
  'remain',
  'run',
  'comment',
  'die',
] as const

/** What was promised and agreed. */
export const vows: readonly Frame[] = [
  {
    name: 'agree-to-do',
    verbs: ['agree', 'promise', 'pledge', 'vow', 'undertake', 'commit', 'guarantee', 'swear'],
    slots: { by: 'subject', what: 'doing|content|on|to', to: 'to?' },
    yields: { kind: 'commitment' },
    examples: [
      '[by: Norway] [= promised] [what: to double its aid by June].',
      '[by: Egypt and Sudan] [= agreed] [what: to resume flights].',
      '[by: Chad and Libya] [= agreed] to [what: a ceasefire].',
      '[by: The Turkish president] has [= pledged] [what: to reopen the border].',
    ],
    nearMisses: [
      { text: 'Analysts agreed with Norway.', because: 'nothing is promised' },
      { text: 'The evening promised rain.', because: 'an evening keeps no word' },
    ],
  },
  {
    name: 'decide-to-do',
    verbs: ['decide', 'resolve', 'commit', 'consent', 'choose'],
    notDoing: NO_DEED,
    slots: { by: 'subject', what: 'doing' },
    yields: { kind: 'commitment' },
    examples: [
      '[by: France and Algeria] have [= decided] [what: to open a commission of historians].',
      '[by: The European Union] [= decided] [what: to send observers].',
      '[by: Kenya] has [= resolved] [what: to close the camp by 2026].',
    ],
    nearMisses: [
      { text: 'Kenya decided to attend.', because: 'to come along is no promise' },
      { text: 'France decided the match.', because: 'a match is won' },
    ],
  },
  {
    name: 'announce-will',
    verbs: ['announce', 'confirm', 'promise', 'pledge', 'assure', 'declare'],
    notDoing: NO_DEED,
    slots: { by: 'willing', what: 'willed' },
    yields: { kind: 'commitment' },
    examples: [
      'The ambassador [= announced] that [by: Canberra] would [what: extend its police mission].',
      'The minister [= confirmed] that [by: Kenya] will [what: send two doctors].',
      'The envoy [= promised] that [by: Peru] would [what: repay the loan by June].',
    ],
    nearMisses: [
      { text: 'The minister said that Kenya would repay the loan.', because: 'it may be no more than a guess' },
      { text: 'The minister announced that Kenya had repaid the loan.', because: 'it is done, not promised' },
    ],
  },
  {
    name: 'say-will',
    verbs: ['say', 'announce', 'declare', 'confirm', 'assure', 'reiterate', 'add', 'state', 'tell', 'insist', 'affirm', 'reaffirm', 'write', 'explain'],
    notDoing: NO_DEED,
    slots: { by: 'subject', what: 'pledged' },
    yields: { kind: 'commitment' },
    examples: [
      '[by: Ethiopia] [= announced] that it would [what: reopen the dam to inspectors].',
      '[by: Justin Trudeau] [= said] he will [what: repay the loan by June].',
      '[by: The Polish government] [= said] it would [what: give Moldova gas].',
    ],
    nearMisses: [
      { text: 'Ethiopia said that Egypt would repay the loan.', because: 'it speaks for another' },
      { text: 'Ethiopia said it had repaid the loan.', because: 'it is done, not promised' },
      { text: 'Justin Trudeau said he would visit Rome.', because: 'a journey is no promise' },
    ],
  },
]
