import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ENGLISH, FRENCH, type Wording } from './wording.ts'

/** A text to read and its language. */
export interface Sample {
  readonly text: string
  readonly language: 'en' | 'fr'
}

/** About as long as a news report. */
const LENGTH = 3_000

/** Numbers in [0, 1) that follow from the seed alone (mulberry32, Tommy Ettinger 2017). */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Fills `{slot}` from the lists of the wording; a slot may hold slots. */
function filled(template: string, wording: Wording, next: () => number): string {
  const pick = (all: readonly string[]): string => all[Math.floor(next() * all.length)] as string
  return template.replace(/\{(\w+)\}/g, (_, slot: string) => {
    if (slot === 'n') return String(2 + Math.floor(next() * 58))
    if (slot === 'day') return String(1 + Math.floor(next() * 28))
    if (slot === 'year') return String(2008 + Math.floor(next() * 15))
    return filled(pick(wording.slots[slot] as readonly string[]), wording, next)
  })
}

const capital = (sentence: string): string => sentence.replace(/\p{Ll}/u, (first, at: number) => (at < 2 ? first.toUpperCase() : first))

function report(wording: Wording, next: () => number): string {
  const one = (all: readonly string[]): string => capital(filled(all[Math.floor(next() * all.length)] as string, wording, next))
  const paragraphs = [one(wording.headlines), filled(wording.dateline, wording, next) + one(wording.sentences)]
  for (let length = 200; length < LENGTH * (0.8 + 0.4 * next()); ) {
    const paragraph = Array.from({ length: 1 + Math.floor(next() * 4) }, () => one(wording.sentences)).join(' ')
    paragraphs.push(paragraph)
    length += paragraph.length
  }
  return `${paragraphs.join('\n\n')}\n`
}

/** So many made reports, the same for the same seed. */
export function reports(count: number, seed: number, language: 'en' | 'fr' = 'en'): Sample[] {
  const next = chance(seed)
  return Array.from({ length: count }, () => ({ text: report(language === 'en' ? ENGLISH : FRENCH, next), language }))
}

/** The golden stories' reports in a language. */
export function golden(language: 'en' | 'fr'): Sample[] {
  const stories = fileURLToPath(new URL('../stories/', import.meta.url))
  const files = readdirSync(stories, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .sort()
  const texts = files.map((file) => readFileSync(stories + file, 'utf8'))
  return texts.filter((text) => isFrench(text) === (language === 'fr')).map((text) => ({ text, language }))
}

const isFrench = (text: string): boolean => (text.match(/\b(?:le|la|les|des|une)\b/g)?.length ?? 0) > (text.match(/\b(?:the|of|and|to)\b/g)?.length ?? 0)
