import type { Actor } from '../model/actor.ts'
import type { Tables } from './grounds.ts'

/** PLOVER's code for what several states have founded. */
export const INTERGOVERNMENTAL = 'IGO'

/** Organisations of states, by their id in the world tables, where kind alone does not tell them from charities and armies. */
const OF_STATES: ReadonlySet<string> = new Set(
  'UN UNSC UNGA UN-SECRETARIAT ECOSOC UNHRC IMF WORLD-BANK WTO OECD OPEC OPCW ICJ ICC NATO NAC OSCE AU ECOWAS IGAD SADC EAC GCC OIC ARAB-LEAGUE ASEAN APEC SAARC SCO CSTO CIS EAEU OAS CELAC CARICOM UNASUR COMMONWEALTH OIF EU-COMMISSION EUROPEAN-COUNCIL EU-COUNCIL EU-PARLIAMENT EEAS COUNCIL-OF-EUROPE'.split(
    ' ',
  ),
)

/** Whom PLOVER's codes are read from: the world tables, and the states and bodies of the record by their names. */
export interface Served {
  readonly tables: Tables
  readonly named: ReadonlyMap<string, Actor>
}

/** ISO 3166-1 alpha-3 of a state or of whoever acts for it, `IGO` for an organisation of states; absent where it is not sure. */
export function codeOf(actor: Actor, office: string | undefined, served: Served): string | undefined {
  const { tables } = served
  if (actor.kind === 'state') return tables.state(actor.world ?? '')?.id
  if (actor.kind === 'person') return codeOfPerson(actor, office, served)
  const kind = tables.body(actor.world ?? '')?.kind
  return kind === 'bloc' || kind === 'agency' || OF_STATES.has(actor.world ?? '') ? INTERGOVERNMENTAL : undefined
}

/** Whoever holds an office acts for whom it is of: the EU's High Representative is from Spain and does not act for it. */
function codeOfPerson({ offices = [], state }: Actor, office: string | undefined, served: Served): string | undefined {
  const own = served.tables.state(state ?? '')
  const held = offices.filter(({ title }) => title === office)
  if (held.length === 0 || held.some(({ of }) => of === own?.name)) return own?.id
  const [only, ...others] = held.flatMap(({ of }) => served.named.get(of) ?? [])
  return only && others.length === 0 && only.kind !== 'person' ? codeOf(only, undefined, served) : undefined
}

const SECTORS: Readonly<Record<string, readonly string[]>> = {
  LEG: ['Speaker of Parliament', 'Lawmaker', 'Parliament'],
  MIL: ['Chief of the Armed Forces', 'Commander', 'Spokesperson of the Armed Forces', 'Military Attaché'],
  SPY: ['Intelligence Chief'],
  COP: ['Police Chief'],
  JUD: ['Judge'],
  OPP: ['Opposition Leader'],
  GOV: [
    ...['President', 'Monarch', 'Head of State', 'Vice-President', 'Prime Minister', 'Deputy Prime Minister', 'Supreme Leader', 'Crown Prince'],
    ...['Minister', 'Minister of State', 'Deputy Foreign Minister', 'Deputy Defence Minister', 'Foreign Secretary', 'Assistant Secretary of State'],
    ...['Attorney General', 'National Security Adviser', 'Deputy National Security Adviser', 'Chief Cabinet Secretary', 'Trade Representative'],
    ...['Ambassador', 'Ambassador to the United Nations', "Chargé d'affaires", 'Consul', 'Special Envoy', 'Diplomat'],
    ...['Spokesperson of the Foreign Ministry', 'Spokesperson of the Government', 'Spokesperson of the Presidency', 'Government'],
  ],
}

const SECTOR_OF: ReadonlyMap<string, string> = new Map(Object.entries(SECTORS).flatMap(([sector, titles]) => titles.map((title) => [title, sector] as const)))

/** PLOVER's sector of a person whose office that day is one of a state; absent where none is told or it is not sure. */
export function sectorOf(actor: Actor, office: string | undefined, served: Served): string | undefined {
  if (actor.kind !== 'person' || !office) return undefined
  const code = codeOf(actor, office, served)
  if (!code || code === INTERGOVERNMENTAL) return undefined
  const title = office.replace(/ \(.*\)$/, '')
  return SECTOR_OF.get(title) ?? (/^[A-Z][a-z]+ Minister$/.test(title) ? 'GOV' : undefined)
}
