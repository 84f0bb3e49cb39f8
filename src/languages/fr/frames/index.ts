import type { Frame } from '../../pack.ts'
import { aid } from './aid.ts'
import { attacks } from './attacks.ts'
import { blame } from './blame.ts'
import { calls } from './calls.ts'
import { coercion } from './coercion.ts'
import { contacts } from './contacts.ts'
import { demands } from './demands.ts'
import { envoys } from './envoys.ts'
import { occasions } from './occasions.ts'
import { offices } from './offices.ts'
import { pacts } from './pacts.ts'
import { papers } from './papers.ts'
import { protests } from './protests.ts'
import { saidNouns } from './said-nouns.ts'
import { sanctions } from './sanctions.ts'
import { speech } from './speech.ts'
import { speechActs } from './speech-acts.ts'
import { spokenFor } from './spoken-for.ts'
import { spokenOf } from './spoken-of.ts'
import { stands } from './stands.ts'
import { threats } from './threats.ts'
import { ties } from './ties.ts'
import { troops } from './troops.ts'
import { visits } from './visits.ts'
import { vows } from './vows.ts'

export const frames: readonly Frame[] = [
  ...speech,
  ...speechActs,
  ...spokenOf,
  ...spokenFor,
  ...saidNouns,
  ...contacts,
  ...calls,
  ...visits,
  ...envoys,
  ...ties,
  ...pacts,
  ...sanctions,
  ...aid,
  ...troops,
  ...attacks,
  ...coercion,
  ...demands,
  ...blame,
  ...protests,
  ...stands,
  ...threats,
  ...papers,
  ...vows,
  ...occasions,
  ...offices,
]
