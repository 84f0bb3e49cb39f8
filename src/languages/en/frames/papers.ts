import type { Frame } from '../../pack.ts'

const PARTIES = { by: 'between|subject|by|whose?', with: 'with|between?' } as const

/** Papers that states make with one another, by their names. */
export const papers: readonly Frame[] = [
  {
    name: 'pact',
    nouns: ['pact', 'pacts', 'alliance', 'security pact', 'non-aggression pact'],
    slots: PARTIES,
    yields: { kind: 'instrument', type: 'pact' },
    examples: [
      'A [name: security pact] between [by: Japan, Australia and Fiji] was signed on [when: Monday].',
      '[by: Mali and Niger] announced a [name: defence pact] on [when: Saturday].',
      "[by: Kiribati]'s [name: pact] with [with: Tonga] worries nobody.",
    ],
    nearMisses: [{ text: 'They made a pact.', because: 'it is not told between whom' }],
  },
  {
    name: 'treaty',
    nouns: ['treaty', 'treaties', 'convention', 'protocol', 'protocols', 'charter', 'armistice'],
    slots: PARTIES,
    yields: { kind: 'instrument', type: 'treaty' },
    examples: [
      'The [name: treaty of friendship] between [by: Spain and Algeria] dates from [when: 2002].',
      '[by: Kenya and Somalia] ratified a [name: border treaty].',
      '[by: Chile] signed the [name: Ottawa convention] in [when: 1997].',
    ],
    nearMisses: [{ text: 'A treaty needs patience.', because: 'none in particular is meant' }],
  },
  {
    name: 'contract',
    nouns: ['contract', 'contracts'],
    slots: PARTIES,
    yields: { kind: 'instrument', type: 'contract' },
    examples: [
      'The [name: contract] between [by: Greece and France] is worth 3 billion euros.',
      '[by: Poland] signed a [name: $4.6bn contract] with [with: the United States].',
      '[by: Indonesia] cancelled a [name: 12-billion-rupee contract] with [with: India].',
    ],
    nearMisses: [{ text: 'The singer has a contract.', because: 'it is not told with whom' }],
  },
  {
    name: 'agreement',
    nouns: [
      'agreement',
      'agreements',
      'deal',
      'accord',
      'accords',
      'memorandum',
      'memorandum of understanding',
      'partnership',
      'settlement',
      'truce',
      'ceasefire',
    ],
    slots: PARTIES,
    yields: { kind: 'instrument', type: 'agreement' },
    examples: [
      'The [name: fisheries agreement] between [by: Senegal and the European Union] has lapsed.',
      '[by: Peru] signed a [name: trade agreement] with [with: Australia] in [when: 2018].',
      '[by: Uganda and Kenya] signed a [name: memorandum] on [when: Friday].',
    ],
    nearMisses: [{ text: 'A deal is near.', because: 'it is not told between whom' }],
  },
  {
    name: 'joint-statement',
    nouns: ['joint statement', 'joint declaration', 'communiqué', 'communique', 'joint communiqué', 'joint communique'],
    slots: PARTIES,
    yields: { kind: 'instrument', type: 'statement' },
    examples: [
      '[by: India and Nepal] signed a [name: joint statement] on [when: Monday].',
      'The [name: joint declaration] of [by: Egypt and Jordan] came in [when: 2013].',
    ],
    nearMisses: [{ text: 'A joint declaration helps.', because: 'it is not told whose' }],
  },
  {
    name: 'resolution',
    nouns: ['resolution'],
    slots: { by: 'subject|whose|by', with: 'with?' },
    yields: { kind: 'instrument', type: 'resolution' },
    examples: ['[by: The Security Council] adopted a [name: resolution] on [when: Thursday].', "[by: Kenya]'s [name: resolution] on Somalia passed."],
    nearMisses: [{ text: 'A resolution of the dispute is near.', because: 'an end is meant, and no paper' }],
  },
]
