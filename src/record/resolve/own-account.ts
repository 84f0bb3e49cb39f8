import type { OwnAccount } from '../../model/reading.ts'
import type { World } from '../../world/world.ts'
import type { DatedRead } from './dated.ts'

/** Labels under which governments publish, before the code of their country: "diplomatie.gouv.fr", "mofa.go.jp". */
const GOVERNMENTS = new Set(['gov', 'gouv', 'gob', 'gub', 'go', 'govt', 'gv', 'gc', 'admin', 'mil'])
/** Names that only a government registers under the code of its country: "president.az". */
const OFFICES = new Set(['president', 'presidence', 'presidency', 'presidencia', 'primeminister', 'mfa', 'mofa', 'government', 'gov'])

/** The state whose own account a report is: by its outlet or letterhead, else by the host it was published at. */
export function accountOf({ report, reading }: Pick<DatedRead, 'report' | 'reading'>, world: World): OwnAccount | undefined {
  if (reading.account) return reading.account
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(report.url ?? '')?.[1]?.toLowerCase()
  const state = host === undefined ? undefined : stateOfHost(host, world)
  return state === undefined
    ? undefined
    : { state, ground: 'url', why: `The address of the report is ${host}, where that government publishes.`, start: 0, end: 0 }
}

/** The state whose government publishes at a host; no town of it, and no parliament. */
function stateOfHost(host: string, { rows }: World): string | undefined {
  const labels = host.split('.')
  for (let i = 0; i < labels.length - 1; i++) {
    const known = rows.hosts.get(labels.slice(i).join('.'))
    if (known) return known
  }
  const [name = '', code = ''] = labels.slice(-2)
  const alpha2 = code === 'uk' ? 'GB' : code.toUpperCase()
  if (code.length !== 2 || !(labels.length > 2 ? GOVERNMENTS.has(name) || OFFICES.has(name) : OFFICES.has(name))) return undefined
  return [...rows.states.values()].find((state) => state.alpha2 === alpha2)?.id
}
