/** Sentences with slots, and what fills them. */
export interface Wording {
  readonly headlines: readonly string[]
  readonly dateline: string
  readonly sentences: readonly string[]
  readonly slots: Readonly<Record<string, readonly string[]>>
}

const list = (words: string): readonly string[] => words.split(',').map((word) => word.trim())

export const ENGLISH: Wording = {
  headlines: [
    '{state} and {state} Agree to Resume Talks',
    '{who} to Visit {city} Next Month',
    '{state} denies plan for {topic}',
    'After {n} days, {demonym} envoys return to {city}',
  ],
  dateline: '{CITY}, {month} {day}, {year} (Meridian) - ',
  sentences: [
    '{who} met {who} in {city} on {weekday} to discuss {topic}.',
    '{who} held {n} minutes of talks with {who} on the sidelines of a summit in {city}, {spokes} said {weekday}.',
    '"{quote}," {who} told reporters in {city}.',
    '"{quote}," {spokes} said. "{quote}."',
    '{spokes} said that {state} would not take part in {topic} unless {state} and {state} withdrew their demands by the end of {month}.',
    '{state} recalled its ambassador to {city} on {month} {day} after {who} refused to apologise for remarks about {topic}.',
    'According to a senior {demonym} official who asked not to be named, {who} will travel to {city} in {n} days.',
    'In {year}, {state} signed an agreement on {topic} worth at least {n} billion dollars with {state}, but it has never been ratified.',
    'The {demonym} government denied on {weekday} that {who} had spoken by telephone with his {demonym} counterpart.',
    'The two ministers agreed to meet again before {month}, though neither side has named a place or a day.',
    '{who}, who was received by {who} two weeks ago, is expected in {city} on {month} {day}.',
    'Asked about {topic}, {spokes} declined to comment and referred questions to the {demonym} foreign ministry.',
    'The visit, planned for early {month}, was postponed because of {topic}, {agency} reported, citing diplomats in {city}.',
    'Markets hardly moved; the {adjective} harvest, the price of grain and a strike of {n} dockers mattered more to people in {city}.',
    'He said {state} had promised to reopen the border "within weeks" and that {who} knew it.',
    'It was the first call between the two leaders since {month} {year}, and it lasted about {n} minutes, the presidency said in a statement.',
    'Opposition lawmakers in {city} called the {adjective} deal a mistake, accused {who} of secrecy and demanded a vote before the summer.',
    '{state}, {state} and {state} are to hold trilateral talks on {topic} in {city} next week.',
    'The committee of {n} members reviewed the {adjective} report on {topic} for most of the afternoon without reaching a conclusion.',
  ],
  slots: {
    who: [
      '{title} {name}',
      '{demonym} {title} {name}',
      'the {demonym} {office}',
      '{name}',
      'the {office} of {state}, {name},',
      'the {demonym} {office}, {name},',
    ],
    title: list('President, Prime Minister, Foreign Minister, Chancellor, Ambassador, Secretary-General, King, Defence Minister'),
    office: list('president, prime minister, foreign minister, defence minister, ambassador, national security adviser, special envoy, trade minister'),
    spokes: [
      'a spokesman for the {demonym} foreign ministry',
      'the {demonym} presidency',
      '{name}, a spokeswoman for {who}',
      'an official in {city}',
      'the ministry',
    ],
    name: ['{given} {family}', '{given} {family}', '{family}'],
    given: list('Amina, José, Nguyen, Olga, Pedro, Salma, Tomas, Ingrid, Kwame, Mehmet, Anna, Luis, Farid, Chen, Eleni, Josip, Ravi, Marit, Ibrahim, Grace'),
    family: list(
      'Okello, Fernández, Van Thanh, Petrova, Almeida, al-Harthi, Novak, Lindqvist, Mensah, Yildirim, Kowalska, Ortega, Rahmani, Weiming, Pappas, Horvat, Menon, Haugen, Diallo, Banda',
    ),
    state: list(
      'Kenya, Peru, Vietnam, Norway, Brazil, Oman, the Czech Republic, Sweden, Ghana, Turkey, Poland, Mexico, Iran, China, Greece, Croatia, India, Senegal, Malawi, Japan, South Korea, Ukraine, Chile, Qatar, Lebanon',
    ),
    demonym: list(
      'Kenyan, Peruvian, Vietnamese, Norwegian, Brazilian, Omani, Czech, Swedish, Ghanaian, Turkish, Polish, Mexican, Iranian, Chinese, Greek, Croatian, Indian, Senegalese, Japanese, South Korean, Ukrainian, Chilean, Qatari, Lebanese',
    ),
    city: list(
      'Nairobi, Lima, Hanoi, Oslo, Brasilia, Muscat, Prague, Stockholm, Accra, Ankara, Warsaw, Mexico City, Tehran, Beijing, Athens, Zagreb, New Delhi, Dakar, Tokyo, Seoul, Kyiv, Santiago, Doha, Beirut, Geneva',
    ),
    CITY: list('NAIROBI, LIMA, HANOI, OSLO, MUSCAT, PRAGUE, ACCRA, ANKARA, WARSAW, ATHENS, ZAGREB, DAKAR, TOKYO, SEOUL, KYIV, DOHA'),
    month: list('January, February, March, April, May, June, July, August, September, October, November, December'),
    weekday: list('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday'),
    topic: [
      'fishing rights',
      'the disputed border',
      'a pipeline from {state} to {state}',
      'the release of prisoners',
      'tariffs on steel',
      'the {adjective} ceasefire',
      'military exercises near {city}',
      'the return of refugees',
      'water from the river',
      'a {adjective} arms contract',
    ],
    adjective: list('fragile, long-awaited, controversial, bilateral, secret, unpopular, regional, annual, unexpected, costly'),
    quote: [
      'We are ready to talk without conditions',
      'Nobody in {city} has asked us to leave',
      'There will be no deal on {topic} this year',
      'It was a frank and useful conversation',
      'We expect {state} to keep its word',
      'I told {who} that we would not wait another {n} days',
    ],
    agency: list('the state news agency, Reuters, the daily Courier, local television'),
  },
}

export const FRENCH: Wording = {
  headlines: ['{pays} : reprise des pourparlers sur {sujet}', '{qui} attendu à {ville} le mois prochain', 'Crise entre {ville} et {ville} : ce que l’on sait'],
  dateline: '{ville}, le {day} {mois} {year} – ',
  sentences: [
    '{qui} a rencontré {qui} à {ville} {jour} pour évoquer {sujet}.',
    '{qui} s’est entretenu pendant {n} minutes avec {qui}, a indiqué {porte}.',
    '« {citation} », a déclaré {qui} à la presse.',
    '« {citation}, a affirmé {porte}. {citation}. »',
    '{porte} a démenti que {qui} ait promis de céder sur {sujet}.',
    'Selon un diplomate qui a requis l’anonymat, {qui} se rendra à {ville} dans {n} jours.',
    'Le gouvernement a rappelé son ambassadeur à {ville} le {day} {mois}, après des semaines de tension autour de {sujet}.',
    'Les deux ministres sont convenus de se revoir avant la fin du mois de {mois}, sans fixer de date.',
    '{qui} aurait téléphoné à {qui} dès {jour}, ce que {porte} n’a pas voulu confirmer.',
    'La visite, prévue début {mois}, a été reportée en raison de {sujet}.',
    'En {year}, les deux pays avaient signé un accord d’au moins {n} milliards d’euros, resté lettre morte depuis.',
    'Interrogé sur {sujet}, il a renvoyé les journalistes vers le ministère des Affaires étrangères.',
    'Les pêcheurs du port de {ville}, eux, regardaient surtout le prix du gazole et la météo de la semaine.',
  ],
  slots: {
    qui: [
      'le président {nom}',
      'la ministre des Affaires étrangères {nom}',
      'le Premier ministre {nom}',
      'l’ambassadeur {nom}',
      '{nom}',
      'son homologue {adj}',
      'le ministre {adj} de la Défense, {nom},',
    ],
    porte: ['le porte-parole du ministère', 'l’Élysée', 'la présidence', 'une source diplomatique', '{nom}, porte-parole du gouvernement'],
    nom: ['{prenom} {famille}', '{famille}'],
    prenom: list('Amina, José, Olga, Salma, Tomas, Ingrid, Kwame, Mehmet, Anna, Luis, Farid, Eleni, Ravi, Ibrahim'),
    famille: list('Okello, Fernández, Petrova, al-Harthi, Novak, Lindqvist, Mensah, Yildirim, Kowalska, Ortega, Pappas, Diallo, Banda'),
    pays: list(
      'Le Kenya, Le Pérou, La Norvège, Oman, La Suède, Le Ghana, La Turquie, La Pologne, Le Mexique, L’Iran, La Grèce, Le Sénégal, Le Japon, L’Ukraine',
    ),
    adj: list('kényan, péruvien, norvégien, omanais, suédois, ghanéen, turc, polonais, mexicain, iranien, grec, sénégalais, japonais, ukrainien'),
    ville: list('Nairobi, Lima, Oslo, Mascate, Prague, Stockholm, Accra, Ankara, Varsovie, Mexico, Téhéran, Pékin, Athènes, Dakar, Tokyo, Kiev, Genève'),
    mois: list('janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre'),
    jour: list('lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche'),
    sujet: ['la pêche', 'le tracé de la frontière', 'la libération des prisonniers', 'les droits de douane', 'un contrat d’armement', 'le retour des réfugiés'],
    citation: [
      'Nous sommes prêts à discuter',
      'Personne ne nous a demandé de partir',
      'Il n’y aura pas d’accord cette année',
      'L’échange a été franc et utile',
      'Nous attendons que chacun tienne parole',
    ],
  },
}
