import type { Entry, Named } from './record.ts'

/** Everybody who is a party of an entry, whatever its kind; nobody twice. */
export function partiesOf(entry: Entry): readonly Named[] {
  const all = namedIn(entry)
  return all.filter(({ actor }, i) => all.findIndex((one) => one.actor === actor) === i)
}

function namedIn(entry: Entry): readonly Named[] {
  switch (entry.kind) {
    case 'contact':
      return entry.participants
    case 'action':
      return [...entry.by, ...entry.toward, ...(entry.persons ?? [])]
    case 'commitment':
      return [...entry.by, ...(entry.to ?? [])]
    case 'instrument':
      return entry.parties
    case 'occasion':
      return entry.participants ?? []
    case 'holding':
      return [entry.holder]
  }
}
