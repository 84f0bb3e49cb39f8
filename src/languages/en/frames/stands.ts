import type { Frame } from '../../pack.ts'

const ASKED = ['charge', 'charges', 'accusation', 'accusations', 'demand', 'demands', 'proposal', 'proposals', 'offer', 'plan', 'claim', 'claims', 'invitation', 'ultimatum', 'conditions', 'mediation', 'request', 'list', 'allegations'] as const
const STEPS = ['decision', 'move', 'step', 'steps', 'effort', 'efforts', 'initiative', 'mediation', 'plan', 'proposal', 'announcement', 'bid', 'offer', 'position', 'independence', 'sovereignty', 'accession', 'candidacy'] as const

/** How a state stands to what another has done or wants: for, against, with threats. */
export const stands: readonly Frame[] = [
  {
    name: 'reject-demand',
    verbs: ['reject', 'rebuff', 'spurn', 'refuse', 'dismiss', 'turn down', 'decline'],
    object: ASKED,
    slots: { by: 'subject', toward: 'owner|by|from?' },
    yields: { kind: 'action', act: 'REJECT', label: 'rejects' },
    examples: ['[by: Serbia] [= rejected] the demands on [when: Monday].', "[by: Argentina] has [= rejected] [toward: Britain]'s proposal."],
    nearMisses: [{ text: 'The goalkeeper rejected an offer on Monday.', because: 'a goalkeeper speaks for no state' }],
  },
  {
    name: 'support-step',
    verbs: ['support', 'back', 'endorse', 'praise', 'hail', 'welcome', 'applaud', 'salute'],
    object: STEPS,
    slots: { by: 'subject', toward: 'owner|by|from' },
    yields: { kind: 'action', act: 'SUPPORT', label: 'supports' },
    examples: ["[by: Brazil] [= welcomed] [toward: Colombia]'s decision in [when: 2016].", "[by: Estonia] [= backs] [toward: Finland]'s bid to join the alliance."],
    nearMisses: [{ text: "Brazil welcomed Colombia's footballers.", because: 'a team is no step of a state' }, { text: 'Brazil welcomed a step towards peace.', because: 'it is not told whose' }],
  },
  {
    name: 'threaten-state',
    verbs: ['threaten'],
    slots: { by: 'subject', toward: 'object' },
    without: ['content'],
    yields: { kind: 'action', act: 'THREATEN', label: 'threatens' },
    examples: ['[by: Turkey] [= threatened] [toward: Greece] with war in [when: 1995].', '[by: The African Union] has [= threatened] [toward: Niger] with sanctions.'],
    nearMisses: [{ text: 'A drought threatens Zambia.', because: 'weather threatens nobody on purpose' }],
  },
  {
    name: 'protest-to',
    verbs: ['protest', 'complain'],
    slots: { by: 'subject', toward: 'to' },
    yields: { kind: 'action', act: 'PROTEST', label: 'protests' },
    examples: ['[by: Ireland] [= protested] to [toward: the United Kingdom] in [when: 1999].', '[by: The Philippines] has [= protested] to [toward: China] over the reef.'],
    nearMisses: [{ text: 'Greece protested to the referee.', because: 'a referee is no state' }],
  },
  {
    name: 'lodge-protest',
    verbs: ['lodge', 'file', 'deliver', 'submit', 'send'],
    object: ['protest', 'protests', 'complaint', 'note of protest'],
    slots: { by: 'subject', toward: 'with|to|against' },
    yields: { kind: 'action', act: 'PROTEST', label: 'protests' },
    examples: ['[by: Vietnam] [= lodged] a protest with [toward: China] in [when: 2014].', '[by: Lebanon] [= filed] a complaint against [toward: Israel] on [when: Tuesday].'],
    nearMisses: [{ text: 'A tenant filed a complaint against the landlord.', because: 'a landlord is no state' }],
  },
]
