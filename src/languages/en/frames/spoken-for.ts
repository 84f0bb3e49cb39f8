import type { Frame } from '../../pack.ts'

/** Verbs of speech whose content is a noun and what hangs on it: who speaks asks, promises, warns, complains, or answers nothing. */
export const spokenFor: readonly Frame[] = [
  {
    name: 'demand-thing',
    verbs: ['demand', 'call for', 'press for', 'push for', 'request', 'propose', 'recommend', 'suggest'],
    slots: { speaker: 'voice', content: 'object' },
    yields: { kind: 'speech', act: 'demand' },
    examples: [
      '[speaker: Kenya] [= demanded] [content: the release of its two diplomats].',
      '[speaker: The Arab League] [= called for] [content: an end to the siege].',
      '[speaker: The Portuguese president] has [= called for] [content: lifting the embargo on Cuba].',
      'On [when: Sunday] [speaker: Moldova] [= demanded] [content: an apology from the envoy].',
      '[speaker: The Pope] [= proposed] [content: sending a mediator to both capitals].',
      '[speaker: The mediators] [= called for] "[content: a truce without conditions]".',
    ],
    nearMisses: [
      { text: 'The job demanded patience.', because: 'a job is no speaker' },
      { text: 'Kenya would demand the release of its diplomats.', because: 'nothing has been said yet' },
    ],
  },
  {
    name: 'promise-thing',
    verbs: ['promise', 'pledge', 'vow'],
    slots: { speaker: 'voice', content: 'object' },
    yields: { kind: 'speech', act: 'promise' },
    examples: [
      '[speaker: Japan] [= pledged] [content: an inquiry into the raid on its embassy].',
      '[speaker: The Nepalese prime minister] [= promised] [content: an inquiry into the shooting].',
      '[speaker: Serbia] has [= vowed] [content: retaliation against the new tariffs].',
      '[speaker: Denmark] [= promised] [content: help for the flooded provinces of Pakistan].',
      'In [when: 2013] [speaker: the king] [= pledged] [content: reforms of the police and the courts].',
    ],
    nearMisses: [
      { text: 'The evening promised rain.', because: 'an evening is no speaker' },
      { text: 'Japan never promised money for the camps.', because: 'it was not said' },
    ],
  },
  {
    name: 'warn-of',
    verbs: ['warn', 'caution'],
    slots: { speaker: 'voice', content: 'of|against|about' },
    yields: { kind: 'speech', act: 'warn' },
    examples: [
      '[speaker: The Red Cross] [= warned] of [content: a famine in the north].',
      '[speaker: Turkey] [= warned] Syria against [content: crossing the river].',
      '[speaker: The Finnish president] [= cautioned] against [content: hasty conclusions].',
      'On [when: Friday] [speaker: the UN envoy] [= warned] of "[content: a war without end]".',
      '[speaker: Analysts] [= warned] about [content: the cost of a rupture].',
    ],
    nearMisses: [
      { text: 'The sirens warned of a raid.', because: 'sirens are no speakers' },
      { text: 'The envoy should warn against haste.', because: 'nothing has been said yet' },
    ],
  },
  {
    name: 'threaten-with',
    verbs: ['threaten'],
    slots: { speaker: 'voice', content: 'with|object' },
    yields: { kind: 'speech', act: 'warn' },
    examples: [
      '[speaker: The general] [= threatened] the mediators with [content: prison].',
      '[speaker: The Brazilian government] [= threatened] [content: new tariffs on steel].',
      '[speaker: Ethiopia] has [= threatened] [content: a boycott of the summit].',
    ],
    nearMisses: [
      { text: 'A drought threatens the harvest.', because: 'weather says nothing' },
      { text: 'The general could threaten the mediators with prison.', because: 'nothing has been said yet' },
    ],
  },
  {
    name: 'speak-of',
    verbs: ['speak', 'talk', 'boast', 'complain', 'write', 'joke', 'brag'],
    slots: { speaker: 'voice', content: 'of|out against' },
    yields: { kind: 'speech', act: 'say' },
    examples: [
      '[speaker: The Irish minister] [= spoke] of [content: a new beginning].',
      '[speaker: The ministry] [= spoke] on [when: Monday] of "[content: a friendly exchange of views]".',
      '[speaker: Emmanuel Macron] [= complained] of [content: delays on the Italian side].',
      '[speaker: The rebels] [= boasted] of [content: having taken two towns].',
    ],
    nearMisses: [
      { text: 'Two of the ministers spoke.', because: 'what of is not told' },
      { text: 'The figures speak of a recovery.', because: 'figures speak for nobody' },
    ],
  },
  {
    name: 'complain-about',
    verbs: ['complain', 'boast', 'joke', 'brag', 'write'],
    slots: { speaker: 'subject', content: 'about' },
    yields: { kind: 'speech', act: 'say' },
    examples: [
      '[speaker: Slovenia] [= complained] about [content: the queues at the border].',
      '[speaker: The Cypriot president] [= joked] about [content: the length of the dinner].',
      '[speaker: The ambassador] [= wrote] about [content: the mood in the capital].',
    ],
    nearMisses: [
      { text: 'Slovenia may complain about the queues.', because: 'nothing has been said yet' },
      { text: 'Slovenia complained on Monday.', because: 'what about is not told' },
    ],
  },
  {
    name: 'insist-on',
    verbs: ['insist', 'comment', 'elaborate', 'remark'],
    slots: { speaker: 'voice', content: 'on|upon' },
    yields: { kind: 'speech', act: 'say' },
    examples: [
      '[speaker: Iran] [= insisted] on [content: the lifting of all sanctions].',
      '[speaker: The Slovak minister] [= commented] on [content: the expulsion of two attachés].',
      '[speaker: The Bulgarian side] [= insisted] on [content: meeting in Sofia].',
    ],
    nearMisses: [
      { text: 'The rules insist on a passport.', because: 'rules speak for nobody' },
      { text: 'Iran should insist on guarantees.', because: 'nothing has been said yet' },
    ],
  },
  {
    name: 'refer-to',
    verbs: ['refer', 'allude'],
    slots: { speaker: 'voice', content: 'to' },
    yields: { kind: 'speech', act: 'say' },
    examples: [
      '[speaker: The Canadian minister] [= referred] to [content: the clash as an accident].',
      '[speaker: Tunisia] [= alluded] to [content: a third country without naming it].',
    ],
    nearMisses: [
      { text: 'The annex refers to a map.', because: 'an annex speaks for nobody' },
      { text: 'The minister could refer to a map.', because: 'nothing has been said yet' },
    ],
  },
  {
    name: 'argue-for',
    verbs: ['argue', 'appeal', 'plead', 'speak out', 'lash out', 'come out', 'apologize'],
    slots: { speaker: 'voice', content: 'for|against|at' },
    yields: { kind: 'speech', act: 'say' },
    examples: [
      '[speaker: The Dutch minister] [= argued] for [content: a longer truce].',
      '[speaker: The Pope] [= appealed] for [content: calm in the Holy Land].',
      '[speaker: Mexico] [= spoke out] against [content: the wall].',
      '[speaker: Australia] has [= apologized] for [content: the bugging of the palace].',
    ],
    nearMisses: [
      { text: 'The evidence argues for caution.', because: 'evidence speaks for nobody' },
      { text: 'The Dutch minister argued for an hour.', because: 'an hour is how long, not what for' },
    ],
  },
  {
    name: 'no-answer',
    verbs: ['respond', 'reply', 'comment'],
    only: 'negated',
    slots: { speaker: 'voice', content: 'to|on' },
    yields: { kind: 'speech', act: 'decline' },
    examples: [
      '[speaker: The Maltese embassy] did not [= respond] to [content: requests for comment].',
      '[speaker: The Kremlin] has not [= commented] on [content: the arrest].',
      '[speaker: Officials] did not immediately [= reply] to [content: questions about the flight].',
    ],
    nearMisses: [
      { text: 'The Maltese embassy responded to the invitation.', because: 'it answered' },
      { text: 'The patients did not respond to the drug.', because: 'nobody was asked anything' },
    ],
  },
]
