import type { Frame } from '../../pack.ts'

const CAPTIVES = ['prisoner', 'prisoners', 'detainee', 'detainees', 'hostage', 'hostages', 'captive', 'captives', 'sailors', 'soldiers', 'crew', 'fishermen', 'pilot', 'journalist', 'journalists', 'citizens', 'nationals'] as const
const BORDERS = ['border', 'borders', 'frontier', 'crossing', 'crossings', 'airspace', 'ports'] as const
const FORCES = ['troops', 'soldiers', 'forces', 'warship', 'warships', 'ships', 'fleet', 'tanks', 'jets', 'aircraft', 'missiles', 'carrier', 'army', 'brigade', 'battalion', 'paratroopers'] as const
const HELP = ['aid', 'assistance', 'relief', 'loan', 'loans', 'dollars', 'euros', 'supplies', 'vaccines', 'food', 'medicine', 'wheat'] as const

/** What states do with borders, prisoners, troops, money. */
export const deeds: readonly Frame[] = [
  {
    name: 'send-envoy-back',
    verbs: ['return', 'send back', 'reinstate'],
    object: ['ambassador', 'ambassadors', 'envoy', 'envoys'],
    slots: { by: 'subject?', persons: 'object', toward: 'to?' },
    yields: { kind: 'action', act: 'RETREAT', label: 'sends its envoy back' },
    examples: ['[by: Bahrain] [= returned] [persons: its ambassador] to [toward: Qatar] in [when: November 2014].', '[by: Poland] will [= send back] [persons: its ambassador] to [toward: Israel] on [when: Monday].'],
    nearMisses: [{ text: 'Denmark returned the vases to Greece.', because: 'vases are no envoys' }],
  },
  {
    name: 'free-prisoners',
    verbs: ['release', 'free', 'pardon', 'repatriate', 'hand over'],
    object: CAPTIVES,
    slots: { by: 'subject?', persons: 'object', toward: 'to?' },
    yields: { kind: 'action', act: 'RETREAT', label: 'frees prisoners' },
    examples: ['[by: Iran] [= released] ten American sailors in [when: January 2016].', '[by: Eritrea] [= freed] four Djiboutian soldiers in [when: 2016].'],
    nearMisses: [{ text: 'India released a stamp about fishermen.', because: 'a stamp is no prisoner' }],
  },
  {
    name: 'close-border',
    verbs: ['close', 'shut', 'seal', 'close off', 'shut down'],
    object: BORDERS,
    slots: { by: 'subject', toward: 'with|to' },
    yields: { kind: 'action', act: 'SANCTION', label: 'closes its border' },
    examples: ['[by: Algeria] [= closed] its land border with [toward: Morocco] in [when: 1994].', '[by: Pakistan] [= shut] its airspace to [toward: India] in [when: 2019].'],
    nearMisses: [{ text: 'The council closed the crossing near the school.', because: 'a street crossing is no border' }],
  },
  {
    name: 'reopen-border',
    verbs: ['reopen', 'open'],
    object: [...BORDERS, 'embassy', 'consulate'],
    slots: { by: 'subject', toward: 'with|to|in' },
    yields: { kind: 'action', act: 'COOPERATE', label: 'reopens its border or embassy' },
    examples: ['[by: Venezuela] [= reopened] its border with [toward: Colombia] in [when: 2022].', '[by: Peru] [= reopened] its embassy in [toward: Lebanon] on [when: Friday].'],
    nearMisses: [{ text: 'Chile opened a museum on the border with Peru.', because: 'a museum is no border' }],
  },
  {
    name: 'lift-sanctions',
    verbs: ['lift', 'ease', 'drop', 'relax', 'suspend', 'waive', 'remove'],
    object: ['sanctions', 'embargo', 'tariffs', 'blockade', 'boycott'],
    slots: { by: 'subject', toward: 'on|against' },
    yields: { kind: 'action', act: 'CONCEDE', label: 'lifts sanctions' },
    examples: ['[by: The European Union] [= lifted] sanctions on [toward: Burundi] in [when: 2022].', '[by: Canada] [= eased] its sanctions against [toward: Myanmar] in [when: April 2012].'],
    nearMisses: [{ text: 'The cup lifted the spirits of Uruguay.', because: 'spirits are no sanctions' }],
  },
  {
    name: 'send-troops',
    verbs: ['deploy', 'send', 'mass', 'station', 'mobilize', 'dispatch', 'move'],
    object: FORCES,
    slots: { by: 'subject', toward: 'to|against|in|into?' },
    yields: { kind: 'action', act: 'MOBILIZE', label: 'sends troops' },
    examples: ['[by: Kenya] [= sent] troops into [toward: Somalia] in [when: October 2011].', '[by: France] [= deployed] forces to [toward: Chad] in [when: 1983].'],
    nearMisses: [{ text: 'Sweden sent a singer to the contest in Portugal.', because: 'a singer is no army' }],
  },
  {
    name: 'withdraw-troops',
    verbs: ['withdraw', 'pull back', 'pull out', 'remove', 'pull'],
    object: FORCES,
    slots: { by: 'subject', toward: 'from?' },
    yields: { kind: 'action', act: 'RETREAT', label: 'withdraws troops' },
    examples: ['[by: Ethiopia] [= withdrew] its troops from [toward: Somalia] in [when: January 2009].', '[by: The Netherlands] [= pulled out] its soldiers from [toward: Mali] in [when: 2019].'],
    nearMisses: [{ text: 'Italy withdrew its bid for the games.', because: 'a bid is no army' }],
  },
  {
    name: 'give-aid',
    verbs: ['pledge', 'donate', 'grant', 'provide', 'send', 'give', 'deliver', 'offer', 'promise'],
    object: HELP,
    slots: { by: 'subject', toward: 'to|for' },
    yields: { kind: 'action', act: 'AID', label: 'gives aid' },
    examples: ['[by: Japan] [= pledged] aid to [toward: Jordan] in [when: 2015].', '[by: India] [= sent] vaccines to [toward: Nepal] in [when: January 2021].'],
    nearMisses: [{ text: 'Norway gave a concert to its guests.', because: 'music is no aid' }],
  },
  {
    name: 'mediation',
    verbs: ['offer', 'propose', 'accept', 'renew'],
    object: ['mediation', 'good offices'],
    slots: { by: 'subject', toward: 'between|to|owner|by|from?' },
    yields: { kind: 'action', act: 'COOPERATE', label: 'offers or accepts mediation' },
    examples: ['[by: Switzerland] [= offered] its mediation to [toward: Georgia] in [when: 2008].', '[by: Sudan] has [= accepted] the mediation of Ethiopia.'],
    nearMisses: [{ text: 'Switzerland offered its guests chocolate.', because: 'chocolate is no mediation' }],
  },
  {
    name: 'mediate-between',
    verbs: ['mediate'],
    slots: { by: 'subject', toward: 'between' },
    yields: { kind: 'action', act: 'COOPERATE', label: 'mediates' },
    examples: ['[by: Algeria] [= mediated] between [toward: Ethiopia and Eritrea] in [when: 2000].', '[by: Oman] is [= mediating] between [toward: Iran and the United States].'],
    nearMisses: [{ text: 'Kuwait will mediate in the dispute.', because: 'it is not told between whom' }],
  },
]
