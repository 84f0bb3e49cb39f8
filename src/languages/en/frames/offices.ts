import type { Frame } from '../../pack.ts'

/** Who takes an office, and who leaves it. */
export const offices: readonly Frame[] = [
  {
    name: 'appoint',
    verbs: ['appoint', 'name', 'nominate', 'elect', 're-elect', 'reappoint', 'designate', 'install'],
    slots: { holder: 'appointed', office: 'title' },
    yields: { kind: 'holding' },
    examples: [
      '[holder: Retno Marsudi] was [= appointed] [office: foreign minister] in [when: October 2014].',
      '[holder: Ibrahim Kalin], [= appointed] [office: spy chief] in [when: June 2023], met Wang Yi.',
      '[holder: Sylvie Bermann] has been [= named] [office: ambassador] to Russia.',
      '[holder: Bola Tinubu] was [= re-elected] [office: president] on [when: 29 May 2023].',
      '[holder: Edgars Rinkevics] was [= elected] [office: president of Latvia] in [when: May 2023].',
      'The king [= appointed] [holder: Ayman Safadi] as [office: foreign minister].',
    ],
    nearMisses: [
      { text: 'Retno Marsudi may be appointed foreign minister.', because: 'it is only possible' },
      { text: 'The king appointed a committee in May.', because: 'a committee is no office' },
      { text: 'Bola Tinubu was named in the report of the ambassador.', because: 'he is only mentioned' },
    ],
  },
  {
    name: 'become-officer',
    verbs: ['become', 'serve'],
    slots: { holder: 'subject', office: 'title' },
    yields: { kind: 'holding' },
    examples: [
      '[holder: Radoslaw Sikorski] [= became] [office: foreign minister] in [when: December 2023].',
      '[holder: Penny Wong] [= served] as [office: foreign minister] in [when: 2022].',
      '[holder: Michel Barnier] [= became] [office: prime minister] on [when: Monday].',
      '[holder: Gitanas Nauseda] will [= become] [office: president] in [when: July 2019].',
      '[holder: Katrin Jakobsdottir] [= served] as [office: prime minister].',
      '[holder: Catherine Colonna] has [= become] [office: ambassador] to Norway.',
    ],
    nearMisses: [
      { text: 'Penny Wong could become prime minister.', because: 'it is only possible' },
      { text: 'Penny Wong became a favourite in May 2022.', because: 'a favourite holds no office' },
      { text: 'The harbour became the seat of the president.', because: 'a harbour is nobody' },
    ],
  },
  {
    name: 'leave-office',
    verbs: ['resign', 'step down', 'quit', 'retire', 'bow out'],
    slots: { holder: 'subject', office: 'title' },
    yields: { kind: 'holding', ends: true },
    examples: [
      '[holder: Boris Johnson] [= resigned] as [office: foreign secretary] on [when: Monday].',
      '[holder: Kersti Kaljulaid] [= stepped down] as [office: president] in [when: October 2021].',
      '[holder: Sebastian Kurz] has [= quit] as [office: chancellor].',
      '[holder: Leo Varadkar] will [= step down] as [office: prime minister] in [when: April].',
      '[holder: Jeannette Jara] [= resigned] as [office: minister].',
      '[holder: Sauli Niinisto] [= retires] as [office: president] on [when: 1 March 2024].',
    ],
    nearMisses: [
      { text: 'Boris Johnson resigned himself to defeat.', because: 'no office is left' },
      { text: 'Boris Johnson refused to resign as foreign secretary.', because: 'he stays' },
      { text: 'The club resigned from the league.', because: 'a league is no office' },
    ],
  },
  {
    name: 'dismiss-officer',
    verbs: ['dismiss', 'sack', 'fire', 'remove', 'oust', 'depose', 'overthrow'],
    slots: { holder: 'object', office: 'title' },
    yields: { kind: 'holding', ends: true },
    examples: [
      '[holder: Qin Gang] was [= removed] as [office: foreign minister] in [when: July 2023].',
      'The emir [= dismissed] [holder: Ahmad Nasser] as [office: foreign minister].',
      '[holder: Ali Bongo] was [= ousted] as [office: president] in [when: August 2023].',
      '[holder: Rex Tillerson] has been [= fired] as [office: secretary of state].',
      '[holder: Evo Morales] was [= deposed] as [office: president].',
      '[holder: Mohamed Bazoum] was [= overthrown] as [office: president] on [when: 26 July 2023].',
    ],
    nearMisses: [
      { text: 'Qin Gang was not removed as foreign minister.', because: 'he stays' },
      { text: 'Qin Gang dismissed the question of the ambassador.', because: 'a question holds no office' },
      { text: 'The court dismissed the case in July.', because: 'a case holds no office' },
    ],
  },
]
