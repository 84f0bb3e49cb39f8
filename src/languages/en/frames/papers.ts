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
      '[by: Pakistan] signed a [name: non-aggression pact] with [with: India].',
      'A [name: pact] signed by [by: Laos and Cambodia] settled the border.',
      '[by: Norway and the United Kingdom] have agreed a [name: defence pact].',
      'The [name: pact] between [by: Australia and Tuvalu] took effect in [when: August 2024].',
    ],
    nearMisses: [
      { text: 'They made a pact.', because: 'it is not told between whom' },
      { text: 'The film is about a suicide pact.', because: 'nobody is told to have made it' },
      { text: 'Bulgaria is ready for a pact.', because: 'none is made' },
    ],
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
      'The [name: peace treaty] of [when: 1994] between [by: Israel and Jordan] has held.',
      '[by: Bolivia and Chile] signed a [name: treaty] in [when: 1904].',
      'A [name: border treaty] was signed by [by: China] and [by: Kyrgyzstan].',
    ],
    nearMisses: [
      { text: 'A treaty needs patience.', because: 'none in particular is meant' },
      { text: 'The treaty port was full of ships.', because: 'a town is meant' },
      { text: 'Lawyers study the law of treaties.', because: 'none in particular is meant' },
    ],
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
      'A [name: $2 billion contract] between [by: Egypt and Germany] was signed on [when: Sunday].',
      '[by: Saudi Arabia] signed a [name: contract] with [with: South Korea] in [when: May].',
      "[by: Nigeria]'s [name: contract] with [with: China] lapsed in [when: 2012].",
    ],
    nearMisses: [
      { text: 'The singer has a contract.', because: 'it is not told with whom' },
      { text: 'A contract killer was held in Athens.', because: 'a murderer for hire is meant' },
      { text: 'The builders work on short contracts.', because: 'nobody in particular makes them' },
    ],
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
      'A [name: free trade agreement] between [by: Chile and South Korea] took effect in [when: April 2004].',
      '[by: Ethiopia and Eritrea] reached a [name: ceasefire] in [when: June 2000].',
      "[by: Belarus]'s [name: deal] with [with: Iran] alarmed its neighbours.",
    ],
    nearMisses: [
      { text: 'A deal is near.', because: 'it is not told between whom' },
      { text: 'He is part of a good deal of trouble.', because: 'a quantity is meant' },
      { text: 'There is broad agreement among critics.', because: 'critics of a play make no accord' },
    ],
  },
  {
    name: 'joint-statement',
    nouns: ['joint statement', 'joint declaration', 'communiqué', 'communique', 'joint communiqué', 'joint communique'],
    slots: PARTIES,
    yields: { kind: 'instrument', type: 'statement' },
    examples: [
      '[by: India and Nepal] signed a [name: joint statement] on [when: Monday].',
      'The [name: joint declaration] of [by: Egypt and Jordan] came in [when: 2013].',
      'In a [name: joint statement], [by: Estonia, Latvia and Lithuania] condemned the raid.',
      '[by: Brazil and Mexico] issued a [name: joint communique] on [when: Friday].',
      'A [name: joint statement] by [by: Egypt and Ethiopia] was read out in Addis Ababa.',
      '[by: Japan and Mongolia] will sign a [name: joint declaration] on [when: 3 May].',
    ],
    nearMisses: [
      { text: 'A joint declaration helps.', because: 'it is not told whose' },
      { text: 'A joint statement by the unions was ignored.', because: 'unions are no states' },
      { text: 'The communique ran to nine pages.', because: 'it is not told whose' },
    ],
  },
  {
    name: 'resolution',
    nouns: ['resolution'],
    slots: { by: 'subject|whose|by', with: 'with?' },
    yields: { kind: 'instrument', type: 'resolution' },
    examples: [
      '[by: The Security Council] adopted a [name: resolution] on [when: Thursday].',
      "[by: Kenya]'s [name: resolution] on Somalia passed.",
      '[by: The General Assembly] passed a [name: resolution] on [when: 2 March 2022].',
      '[by: The European Parliament] has adopted a [name: resolution] against Azerbaijan.',
      '[by: France] put forward a [name: resolution] on Syria.',
    ],
    nearMisses: [
      { text: 'A resolution of the dispute is near.', because: 'an end is meant, and no paper' },
      { text: 'The screen has a high resolution.', because: 'pixels are meant' },
      { text: 'Her new-year resolution was to swim.', because: 'a wish for oneself is meant' },
    ],
  },
]
