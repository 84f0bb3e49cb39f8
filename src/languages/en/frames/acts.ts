import type { Frame } from '../../pack.ts'

const ENVOYS = ['ambassador', 'ambassadors', 'envoy', 'envoys', 'diplomat', 'diplomats', 'consul', 'attaché', 'chargé', 'embassy', 'staff'] as const
const PAPERS = ['agreement', 'agreements', 'pact', 'treaty', 'deal', 'contract', 'contracts', 'accord', 'memorandum', 'declaration', 'protocol', 'convention', 'truce', 'ceasefire', 'partnership'] as const
const TEXTS = ['text', 'statement', 'joint statement', 'document', 'joint declaration', 'communique', 'communiqué', 'memorandum of understanding', 'roadmap', 'armistice'] as const

/** What states do to one another. */
export const acts: readonly Frame[] = [
  {
    name: 'recall-envoy',
    verbs: ['recall', 'withdraw', 'call back', 'bring home', 'pull out'],
    object: ENVOYS,
    slots: { by: 'subject?', persons: 'object', toward: 'from|in?' },
    yields: { kind: 'action', act: 'PROTEST', label: 'recalls its envoy' },
    examples: ['[by: Chile] [= recalled] [persons: its ambassador] from [toward: Bolivia] on [when: Friday].'],
    nearMisses: [{ text: 'The carmaker recalled 3,000 cars.', because: 'cars are no envoys' }],
  },
  {
    name: 'expel-envoy',
    verbs: ['expel', 'declare persona non grata', 'throw out', 'kick out'],
    object: ENVOYS,
    slots: { by: 'subject', persons: 'object', toward: 'owner?' },
    yields: { kind: 'action', act: 'SANCTION', label: 'expels envoys' },
    examples: ['[by: The Netherlands] [= expelled] [toward: two Russian diplomats].'],
    nearMisses: [{ text: 'The school expelled two pupils.', because: 'pupils are no envoys' }],
  },
  {
    name: 'summon-envoy',
    verbs: ['summon', 'call in', 'convoke'],
    object: ENVOYS,
    slots: { by: 'subject|to|at?', persons: 'object' },
    yields: { kind: 'action', act: 'PROTEST', label: 'summons the envoy' },
    examples: ['[by: India] [= summoned] [persons: the Pakistani ambassador] on [when: Tuesday].', '[persons: The Iranian ambassador] was [= summoned] to [by: the Foreign Office] in [when: 2019].', '[persons: The Turkish ambassador] has been [= summoned].'],
    nearMisses: [{ text: 'The judge summoned two witnesses.', because: 'witnesses are no envoys' }],
  },
  {
    name: 'sign-paper',
    verbs: ['sign', 'conclude', 'initial', 'ink', 'ratify', 'clinch', 'seal'],
    object: [...PAPERS, ...TEXTS],
    slots: { by: 'subject', toward: 'with?', name: 'object' },
    yields: { kind: 'action', act: 'AGREE', label: 'signs an agreement' },
    examples: ['[by: Peru] [= signed] [name: a trade agreement] with [toward: Australia] in [when: 2018].', '[by: Egypt and Sudan] [= signed] [name: a joint text] on [when: Monday].'],
    nearMisses: [{ text: 'The striker signed a shirt.', because: 'a shirt is no agreement' }],
  },
  {
    name: 'break-paper',
    verbs: ['cancel', 'scrap', 'break', 'tear up', 'withdraw from', 'pull out of', 'quit', 'denounce', 'abandon', 'terminate', 'annul', 'rescind', 'ditch', 'suspend'],
    object: PAPERS,
    slots: { by: 'subject', toward: 'with?', name: 'object' },
    yields: { kind: 'action', act: 'REJECT', label: 'breaks an agreement' },
    examples: ['[by: Australia] [= cancelled] [name: a contract] with [toward: Japan].'],
    nearMisses: [{ text: 'The airline cancelled a flight.', because: 'a flight is no agreement' }],
  },
  {
    name: 'cut-ties',
    verbs: ['cut', 'sever', 'break off', 'break', 'suspend', 'cut off', 'rupture'],
    object: ['ties', 'relations', 'links'],
    slots: { by: 'subject', toward: 'with' },
    yields: { kind: 'action', act: 'SANCTION', label: 'cuts ties' },
    examples: ['[by: Bahrain] [= severed] diplomatic ties with [toward: Iran] in [when: 2016].'],
    nearMisses: [{ text: 'The firm cut ties with its sponsor.', because: 'a sponsor is no state' }],
  },
  {
    name: 'suspend-dialogue',
    verbs: ['suspend', 'break off', 'cut off', 'freeze', 'halt', 'sever', 'cut', 'end', 'quit', 'walk out of'],
    object: ['dialogue', 'talks', 'negotiations', 'contacts', 'cooperation'],
    slots: { by: 'subject', toward: 'with|owner?' },
    yields: { kind: 'action', act: 'REJECT', label: 'suspends dialogue' },
    examples: ['[by: Serbia] has [= suspended] its dialogue with [toward: Kosovo] since [when: 2018].', '[by: Pakistan] [= broke off] the negotiations on [when: Monday].'],
    nearMisses: [{ text: 'The author cut the dialogue from her play.', because: 'a play is no negotiation' }],
  },
  {
    name: 'restore-ties',
    verbs: ['restore', 'resume', 'normalize', 'reestablish', 're-establish', 'establish', 'renew'],
    object: ['ties', 'relations', 'links', 'contacts', 'dialogue'],
    slots: { by: 'subject', toward: 'with?' },
    yields: { kind: 'action', act: 'COOPERATE', label: 'restores ties' },
    examples: ['[by: Cuba] [= restored] diplomatic relations with [toward: the United States] in [when: 2015].'],
    nearMisses: [{ text: 'Engineers restored the link with the valley.', because: 'a road is no relation between states' }],
  },
  {
    name: 'impose-sanctions',
    verbs: ['impose', 'slap', 'adopt', 'announce', 'introduce'],
    object: ['sanctions', 'embargo', 'ban', 'tariffs', 'restrictions', 'blockade'],
    slots: { by: 'subject', toward: 'on|against' },
    yields: { kind: 'action', act: 'SANCTION', label: 'imposes sanctions' },
    examples: ['[by: The European Union] [= imposed] sanctions on [toward: Belarus].'],
    nearMisses: [{ text: 'The school imposed a ban on phones.', because: 'phones are no state' }],
  },
  {
    name: 'accuse-of',
    verbs: ['accuse', 'blame', 'condemn', 'denounce', 'criticize'],
    slots: { by: 'subject', toward: 'object' },
    yields: { kind: 'action', act: 'ACCUSE', label: 'accuses' },
    examples: ['[by: Ukraine] [= accused] [toward: Russia] of breaking the truce.'],
    nearMisses: [{ text: 'Ukraine condemned the attack.', because: 'an attack is no party' }],
  },
]
