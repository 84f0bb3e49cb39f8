import type { Frame } from '../../pack.ts'
import { acts } from './acts.ts'
import { contacts } from './contacts.ts'
import { deeds } from './deeds.ts'
import { speech } from './speech.ts'
import { stands } from './stands.ts'
import { vows } from './vows.ts'

export const frames: readonly Frame[] = [...speech, ...contacts, ...acts, ...deeds, ...stands, ...vows]
