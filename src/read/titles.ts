/** Titles that several people of one state hold: the tables cannot tell who is meant, the report can. */
export const GENERAL = new Set(['minister', 'leader', 'envoy', 'diplomat'])

/** "the leader" can be a president, "the head of state" is no prime minister, "the minister" can be a foreign minister, "the envoy" an ambassador. */
export function fits(general: string, special: string): boolean {
  if (general === 'head-of-state') return ['president', 'monarch', 'supreme-leader'].includes(special)
  if (general === 'leader') return ['president', 'prime-minister', 'monarch', 'crown-prince', 'supreme-leader'].includes(special)
  if (general === 'minister') return special.endsWith('minister') && special !== 'prime-minister'
  if (general === 'envoy' || general === 'diplomat') return ['ambassador', 'special-envoy', 'foreign-minister', 'un-ambassador'].includes(special)
  return false
}
