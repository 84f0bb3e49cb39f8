import { dictionary } from '../language.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

/** The shared words in the reader's language. */
export const words = dictionary({ en, fr })
