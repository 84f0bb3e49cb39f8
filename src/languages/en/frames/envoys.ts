import type { Frame } from '../../pack.ts'
import { ENVOYS } from './things.ts'

/** What states do with their ambassadors and those of others. */
export const envoys: readonly Frame[] = [
  {
    name: 'recall-envoy',
    own: true,
    verbs: ['recall', 'withdraw', 'call back', 'call home', 'bring home', 'pull out', 'pull'],
    nouns: ['recall', 'withdrawal'],
    object: ENVOYS,
    slots: { by: 'subject|by|whose?', persons: 'object|of', toward: 'from|in|to?' },
    yields: { kind: 'action', act: 'PROTEST', label: 'recalls its envoy' },
    examples: [
      '[by: Chile] [= recalled] [persons: its ambassador] from [toward: Bolivia] on [when: Friday].',
      '[by: Ecuador] has decided to [= recall] [persons: its ambassador] in [toward: Mexico].',
      "[by: Brazil]'s [= recall] of [persons: its ambassador] angered Indonesia in [when: 2015].",
      'The [= recall] of [persons: its ambassador] to Ankara was announced by the Dutch government.',
      '[persons: The Danish ambassador] was [= recalled] from [toward: Tehran] on [when: Monday].',
      '[by: Senegal] [= recalls] [persons: its ambassador] from [toward: Iran].',
    ],
    nearMisses: [
      { text: 'The carmaker recalled 3,000 cars.', because: 'cars are no envoys' },
      { text: 'Bolivia recalled the summit of 2009.', because: 'it is remembered, nobody is called home' },
    ],
  },
  {
    name: 'expel-envoy',
    verbs: ['expel', 'throw out', 'kick out', 'evict', 'order out'],
    nouns: ['expulsion', 'expulsions'],
    object: [...ENVOYS, 'mission', 'officers', 'spies', 'agents'],
    slots: { by: 'subject|by|whose', persons: 'object|of', toward: 'owner|of?' },
    yields: { kind: 'action', act: 'SANCTION', label: 'expels envoys' },
    examples: [
      '[by: The Netherlands] [= expelled] [toward: two Russian diplomats].',
      '[by: Belgrade] is to [= expel] [toward: the Croatian consul].',
      'The [= expulsion] of [toward: ten Russian diplomats] by [by: Poland] followed in [when: 2021].',
      "[by: Mali]'s [= expulsion] of [toward: the French ambassador] surprised nobody.",
      '[toward: Two Cuban diplomats] were [= expelled] by [by: Bolivia].',
      '[by: Prague] [= kicks out] [toward: a Russian diplomat].',
      'On 14 March [by: the Norwegian prime minister] announced the [= expulsion] of [toward: 23 Russian officers].',
    ],
    nearMisses: [
      { text: 'The school expelled two pupils.', because: 'pupils are no envoys' },
      { text: 'Norway expelled the smoke with fans.', because: 'smoke is nobody' },
    ],
  },
  {
    name: 'summon-envoy',
    verbs: ['summon', 'call in', 'convoke', 'haul in'],
    object: ENVOYS,
    slots: { by: 'subject?', persons: 'object' },
    yields: { kind: 'action', act: 'PROTEST', label: 'summons the envoy' },
    examples: [
      '[by: India] [= summoned] [persons: the Pakistani ambassador] on [when: Tuesday].',
      '[persons: The Iranian ambassador] was [= summoned] to the Foreign Office in [when: 2019].',
      '[persons: The Turkish ambassador] has been [= summoned].',
      '[by: The Swedish foreign ministry] [= called in] [persons: the Chinese envoy].',
      '[persons: The Hungarian ambassador] was [= summoned] by [by: the Ukrainian foreign ministry].',
    ],
    nearMisses: [
      { text: 'The judge summoned two witnesses.', because: 'witnesses are no envoys' },
      { text: 'Egypt summoned its courage.', because: 'courage is no envoy' },
    ],
  },
  {
    name: 'send-envoy-back',
    verbs: ['return', 'send back', 'send', 'reinstate', 'restore'],
    nouns: ['return'],
    object: ['ambassador', 'ambassadors', 'envoy', 'envoys'],
    slots: { by: 'subject|whose?', persons: 'object|of', toward: 'to?' },
    yields: { kind: 'action', act: 'RETREAT', label: 'sends its envoy back' },
    examples: [
      '[by: Bahrain] [= returned] [persons: its ambassador] to [toward: Qatar] in [when: November 2014].',
      '[by: Poland] will [= send back] [persons: its ambassador] to [toward: Israel] on [when: Monday].',
      "[by: Oman]'s [= return] of [persons: its ambassador] to [toward: Syria] came in [when: 2020].",
    ],
    nearMisses: [
      { text: 'Denmark returned the vases to Greece.', because: 'vases are no envoys' },
      { text: 'Qatar sent a letter to its ambassador.', because: 'the letter travels, not the ambassador' },
    ],
  },
  {
    name: 'envoy-returns',
    own: true,
    verbs: ['return', 'go back', 'come back'],
    subject: ['ambassador', 'ambassadors', 'envoy'],
    slots: { persons: 'subject', toward: 'to?' },
    yields: { kind: 'action', act: 'RETREAT', label: 'sends its envoy back' },
    examples: [
      '[persons: The Turkish ambassador] [= returned] to [toward: Israel] in [when: 2022].',
      '[persons: The Dutch ambassador] will [= go back] to [toward: Ankara] [when: next week].',
      '[persons: The Algerian ambassador] has [= returned] to his post in [when: January].',
    ],
    nearMisses: [
      { text: 'The striker returned to Ankara on Monday.', because: 'a striker is no envoy' },
      { text: 'Flights returned to normal on Monday.', because: 'flights are no envoys' },
    ],
  },
  {
    name: 'close-embassy',
    verbs: ['close', 'shut', 'shut down', 'evacuate'],
    nouns: ['closure', 'closing'],
    object: ['embassy', 'embassies', 'consulate', 'consulates', 'consular section', 'consulate general', 'consulates general', 'mission'],
    slots: { by: 'subject|by|whose', toward: 'in|owner|of|object?' },
    yields: { kind: 'action', act: 'SANCTION', label: 'closes an embassy' },
    examples: [
      '[by: Canada] [= closed] its embassy in [toward: Tehran] in [when: 2012].',
      '[by: The United States] has [= shut down] [toward: the Chinese consulate].',
      '[by: Norway] will [= close] its embassy in [toward: Sudan].',
      '[by: Russia] [= closed] [toward: the Polish Consulate General] in [when: 2021].',
      '[by: Estonia] announced the [= closure] of [toward: the Russian consulate].',
      "[by: Ecuador]'s [= closure] of its embassy in [toward: Iran] surprised nobody.",
    ],
    nearMisses: [
      { text: 'Canada closed a museum in Ottawa.', because: 'a museum is no embassy' },
      { text: 'A storm closed the consulate.', because: 'a storm acts for no state' },
      { text: 'The embassy closed its gates at noon.', because: 'gates are no embassy' },
    ],
  },
]
