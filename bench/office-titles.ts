/** How French papers say titles that the set has in English; `*` is where the adjective of the state goes. Titles that are not here are asked in English alone. */
const FRENCH: Readonly<Record<string, string>> = {
  President: 'président *',
  'Prime Minister': 'Premier ministre *',
  'Deputy Prime Minister': 'vice-Premier ministre *',
  'Lord Chancellor': 'lord-chancelier *',
  monarch: 'souverain *',
  'Minister of Foreign Affairs': 'ministre * des Affaires étrangères',
  'Minister for Foreign Affairs': 'ministre * des Affaires étrangères',
  'Minister of Europe and Foreign Affairs': "ministre * de l'Europe et des Affaires étrangères",
  'Secretary of State for Foreign and Commonwealth Affairs': 'ministre * des Affaires étrangères',
  'Secretary of State for Foreign, Commonwealth and Development Affairs': 'ministre * des Affaires étrangères',
  'Minister of the Interior': "ministre * de l'Intérieur",
  'Secretary of State for the Home Department': "ministre * de l'Intérieur",
  'Minister for Home Affairs': "ministre * de l'Intérieur",
  'Minister of Justice': 'ministre * de la Justice',
  'Secretary of State for Justice': 'ministre * de la Justice',
  'Minister for Justice': 'ministre * de la Justice',
  'Minister of Defence': 'ministre * de la Défense',
  'Minister for Defence': 'ministre * de la Défense',
  'Secretary of State for Defence': 'ministre * de la Défense',
  'Minister of the Armed Forces': 'ministre * des Armées',
  'Minister of Culture': 'ministre * de la Culture',
  'Minister for Trade': 'ministre * du Commerce',
  'Minister of Foreign Trade': 'ministre * du Commerce extérieur',
  'Secretary of State for International Trade': 'ministre * du Commerce international',
  'Minister for Finance': 'ministre * des Finances',
  'Chancellor of the Exchequer': 'ministre * des Finances',
  'Minister of the Economy, Finances and Industry': "ministre * de l'Économie et des Finances",
  'Minister of Agriculture': "ministre * de l'Agriculture",
  'Minister of National Education': "ministre * de l'Éducation nationale",
  'Minister for Education': "ministre * de l'Éducation",
  'Secretary of State for Education': "ministre * de l'Éducation",
  'Minister for Health': 'ministre * de la Santé',
  'Secretary of State for Health and Social Care': 'ministre * de la Santé',
  'Minister of Labour': 'ministre * du Travail',
  'Secretary of State for Transport': 'ministre * des Transports',
  'Secretary of State for International Development': 'ministre * du Développement international',
  'Minister of State for Europe': "ministre * de l'Europe",
  'Minister of European Affairs': 'ministre * des Affaires européennes',
  'Minister for the Environment': "ministre * de l'Environnement",
  'Government Spokesperson': 'porte-parole du gouvernement *',
  'National Security Advisor': 'conseiller * à la sécurité nationale',
  'Governor-General': 'gouverneur général *',
  'Attorney-General': 'procureur général *',
  'Chief of Staff of the Army': "chef d'état-major * de l'armée de terre",
  'Secretary-General of the United Nations': 'secrétaire général des Nations unies',
  'Deputy Secretary-General of the United Nations': 'vice-secrétaire général des Nations unies',
  'Director-General of the World Trade Organization': "directeur général de l'Organisation mondiale du commerce",
  'President of the United Nations General Assembly': "président de l'Assemblée générale des Nations unies",
  'President of the International Court of Justice': 'président de la Cour internationale de justice',
  'Permanent Representative to the United Nations': "représentant permanent * auprès de l'ONU",
  'Permanent Representative to the United Nations, New York': "représentant permanent * auprès de l'ONU",
}

/** The French words for a title, with the state's adjective in them; `undefined` where we have none. */
export const frenchTitle = (title: string, adjective: string): string | undefined => FRENCH[title]?.replace(' *', adjective && ` ${adjective}`)

const PLURAL = /^(?:États|Émirats|Pays|Philippines|Comores|Maldives|Palaos|Fidji|Bahamas|Seychelles|Îles)/
/** Names without an article. */
const BARE = /^(?:Cuba|Malte|Singapour|Chypre|Madagascar|Maurice|Monaco|Bahreïn|Djibouti|Oman|Sainte-|Saint-|Trinité|Antigua|Brunei|Vanuatu|Tonga|Kiribati|Sao)/
const MASCULINE = /^(?:Mexique|Cambodge|Mozambique|Zimbabwe|Belize|Suriname)/

/** "en Italie", "au Japon", "aux Pays-Bas", "à Cuba": where an ambassador is, by the name that the platform has for a region. */
export function inFrench(alpha2: string): string {
  const name = new Intl.DisplayNames('fr', { type: 'region' }).of(alpha2) ?? alpha2
  if (PLURAL.test(name)) return `aux ${name}`
  if (BARE.test(name)) return `à ${name}`
  const feminine = /^[AEÉIOU]/.test(name) || (/e$|^République|^Corée/.test(name) && !MASCULINE.test(name))
  return feminine ? `en ${name}` : `au ${name}`
}
