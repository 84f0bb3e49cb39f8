import * as chrono from 'chrono-node'
import { loadPacks } from '../src/languages/find.ts'
import { cascade } from '../src/read/read.ts'
import { compile, type Reader } from '../src/read/reader.ts'
import { know } from '../src/know.ts'
import { tagged } from './wink.ts'

/** Something that reads a text; what it returns keeps the work from being optimised away. */
export interface Tool {
  readonly name: string
  readonly read: (text: string) => number
}

/** Our own reading in one language: the whole cascade, every span kept. */
export async function readout(language: 'en' | 'fr'): Promise<Tool> {
  const reader = await readerOf(language)
  return { name: `readout ${language}`, read: (text) => cascade({ id: 'bench', text, language }, reader).reading.mentions.length }
}

/** With the names that the world knows; while its tables are unfinished, with the pack's words alone, and says so. */
async function readerOf(language: string): Promise<Reader> {
  try {
    const reader = (await know([language])).readers.get(language)
    if (reader) return reader
  } catch (error) {
    console.log(`(${language}: read without the world: ${(error as Error).message})`)
  }
  const pack = (await loadPacks([language])).get(language)
  if (!pack) throw new Error(`there is no pack for ${language}`)
  return compile(pack, [])
}

/** wink-nlp as a tagger: every token and its part of speech read out. */
export function wink(): Tool {
  return {
    name: 'wink-nlp, tokens and tags',
    read: (text) => {
      const { tokens, tags } = tagged(text)
      return tokens.length + tags.length
    },
  }
}

/** The platform's own splitter into words and sentences: as fast as anything could be. */
export function segmenter(): Tool {
  const words = new Intl.Segmenter('en', { granularity: 'word' })
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })
  return {
    name: 'Intl.Segmenter, words and sentences',
    read: (text) => {
      let count = 0
      for (const { segment } of words.segment(text)) count += segment.length
      for (const { segment } of sentences.segment(text)) count += segment.length
      return count
    },
  }
}

/** Dates alone. */
export function dates(): Tool {
  const on = new Date(Date.UTC(2015, 5, 17))
  return { name: 'chrono-node, dates only', read: (text) => chrono.parse(text, on).length }
}
