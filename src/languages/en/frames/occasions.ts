import type { Frame } from '../../pack.ts'

/** What a calendar shows. */
export const occasions: readonly Frame[] = [
  {
    name: 'visit-place',
    verbs: ['visit', 'travel', 'fly', 'head', 'arrive', 'tour', 'travel to', 'fly to', 'head to', 'arrive in'],
    slots: { a: 'subject', name: 'object|to|in|at' },
    yields: { kind: 'occasion' },
    examples: ['[a: Wang Yi] will [= visit] [name: Dakar] on [when: 3 January].', '[a: Boris Johnson] [= flew] to [name: Tokyo] on [when: Monday].'],
    nearMisses: [{ text: 'Inspectors visited a plant on Monday.', because: 'a plant is no place on a map' }],
  },
  {
    name: 'expected-in',
    verbs: ['expect', 'due', 'await'],
    slots: { a: 'object|subject', name: 'in|at' },
    without: ['doing', 'content'],
    yields: { kind: 'occasion' },
    examples: ['[a: Wang Yi] is [= expected] in [name: Dakar] on [when: Saturday].', '[a: Mike Pompeo] was [= due] in [name: Astana] on [when: Sunday].'],
    nearMisses: [{ text: 'A storm is expected in Dakar on Saturday.', because: 'a storm is nobody' }],
  },
  {
    name: 'occasion',
    nouns: ['summit', 'conference', 'forum', 'visit', 'trip', 'tour', 'assembly', 'presidency', 'inauguration', 'ceremony'],
    slots: { a: 'owner|subject?' },
    yields: { kind: 'occasion' },
    examples: ['The [= summit] opens in [where: Buenos Aires] on [when: 30 November].'],
    nearMisses: [{ text: 'They reached the summit at dawn.', because: 'a mountain has no calendar' }],
  },
]
