import type { Frame } from '../../pack.ts'

/** Who takes an office, and who leaves it. */
export const offices: readonly Frame[] = [
  {
    name: 'appoint',
    verbs: ['nommer', 'désigner', 'élire', 'réélire', 'renommer'],
    slots: { holder: 'appointed', office: 'title' },
    yields: { kind: 'holding' },
    examples: [
      '[holder: Retno Marsudi] a été [= nommée] [office: ministre des Affaires étrangères] en [when: octobre 2014].',
      '[holder: Ibrahim Kalin], [= nommé] [office: ministre] en [when: juin 2023], a rencontré Wang Yi.',
      '[holder: Sylvie Bermann] a été [= désignée] [office: ambassadrice] en Russie.',
      '[holder: Edgars Rinkevics] a été [= élu] [office: président] en [when: mai 2023].',
      '[holder: Ayman Safadi] sera [= nommé] [office: premier ministre] [when: lundi].',
      'Le roi a [= désigné] [holder: Ayman Safadi] comme [office: premier ministre].',
    ],
    nearMisses: [
      { text: 'Retno Marsudi pourrait être nommée ministre.', because: 'it is only possible' },
      { text: 'Le roi a nommé une commission en mai.', because: 'a commission is no office' },
      { text: "Retno Marsudi n'a pas été nommée ministre.", because: 'it is denied' },
    ],
  },
  {
    name: 'become-officer',
    verbs: ['devenir'],
    slots: { holder: 'subject', office: 'title' },
    yields: { kind: 'holding' },
    examples: [
      '[holder: Radoslaw Sikorski] est [= devenu] [office: ministre des Affaires étrangères] en [when: décembre 2023].',
      '[holder: Penny Wong] est [= devenue] [office: ministre] en [when: mai 2022].',
      '[holder: Gitanas Nauseda] [= deviendra] [office: président] en [when: juillet 2019].',
      '[holder: Catherine Colonna] [= devient] [office: ambassadrice].',
      '[holder: Michel Barnier] est [= devenu] [office: premier ministre] en [when: septembre 2024].',
      '[holder: Katrin Jakobsdottir] était [= devenue] [office: première ministre].',
    ],
    nearMisses: [
      { text: 'Penny Wong pourrait devenir première ministre.', because: 'it is only possible' },
      { text: 'Penny Wong est devenue une vedette en mai 2022.', because: 'a star holds no office' },
      { text: 'Le port est devenu le siège du président.', because: 'a harbour is nobody' },
    ],
  },
  {
    name: 'leave-office',
    verbs: ['démissionner'],
    slots: { holder: 'subject', office: 'title' },
    yields: { kind: 'holding', ends: true },
    examples: [
      '[holder: Boris Johnson] a [= démissionné] [when: lundi] de son poste de [office: ministre des Affaires étrangères].',
      '[holder: Nicolas Hulot] a [= démissionné] de son poste de [office: ministre] en [when: août 2018].',
      '[holder: Sebastian Kurz] [= démissionnera] de son poste de [office: chancelier].',
      '[holder: Leo Varadkar] [= démissionne] de son poste de [office: premier ministre].',
      '[holder: Jeannette Jara] avait [= démissionné] de son poste de [office: ministre].',
      '[holder: Antonio Costa] a [= démissionné] de son poste de [office: premier ministre] [when: mardi].',
    ],
    nearMisses: [
      { text: "Boris Johnson n'a pas démissionné de son poste de ministre.", because: 'he stays' },
      { text: 'Boris Johnson a refusé de démissionner de son poste de ministre.', because: 'he stays' },
      { text: "L'entraîneur a démissionné lundi.", because: 'it is no office of state' },
    ],
  },
]
