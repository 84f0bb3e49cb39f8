import type { Frame } from '../../pack.ts'
import { acts } from './acts.ts'
import { contacts } from './contacts.ts'
import { speech } from './speech.ts'
import { vows } from './vows.ts'

export const frames: readonly Frame[] = [...speech, ...contacts, ...acts, ...vows]
