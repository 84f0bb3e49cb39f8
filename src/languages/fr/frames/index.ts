import type { Frame } from '../../pack.ts'
import { acts } from './acts.ts'
import { contacts } from './contacts.ts'
import { deeds } from './deeds.ts'
import { saidNouns } from './said-nouns.ts'
import { speech } from './speech.ts'
import { spokenFor } from './spoken-for.ts'
import { spokenOf } from './spoken-of.ts'
import { stands } from './stands.ts'
import { vows } from './vows.ts'

export const frames: readonly Frame[] = [...speech, ...spokenOf, ...spokenFor, ...saidNouns, ...contacts, ...acts, ...deeds, ...stands, ...vows]
