import { computed, effect } from '@preact/signals'
import { choice } from './choice.ts'

/** The languages the page itself speaks. A language more is a value here; every dictionary then breaks the build until it answers in it. */
export const LANGUAGES = ['en', 'fr'] as const
export type Language = (typeof LANGUAGES)[number]

const browsers = navigator.languages.map((tag) => tag.slice(0, 2))

/** The language the reader chose, else the first of the browser's that the page speaks. */
export const language = choice<Language>('language', LANGUAGES, LANGUAGES.find((one) => one === browsers.find((b) => LANGUAGES.some((l) => l === b))) ?? 'en')

effect(() => {
  document.documentElement.lang = language.value
})

/** Words in every language of the page: a key that one of them lacks does not compile. */
type InAll<Words> = Readonly<Record<Language, Words>>

/**
 * A page's dictionary. Call it inside a component: the component is drawn again when the reader changes the language.
 *
 *     const words = dictionary({ en: { none: 'No conflict.' }, fr: { none: 'Aucun désaccord.' } })
 *     <p>{words().none}</p>
 */
export function dictionary<Words>(table: InAll<Words>): () => Words {
  const words = computed(() => table[language.value])
  return () => words.value
}

/** The plural forms a language tells apart, with `#` where the number goes. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }

/** A counter for one language: `of('fr', {one: '# rapport', other: '# rapports'})(0)` is "0 rapport". */
export function counter(tag: Language): (forms: Forms) => (count: number) => string {
  const rules = new Intl.PluralRules(tag)
  const number = new Intl.NumberFormat(tag)
  return (forms) => (count) => (forms[rules.select(count)] ?? forms.other).replace('#', number.format(count))
}

const lists = new Map<Language, Intl.ListFormat>()
const numbers = new Map<Language, Intl.NumberFormat>()
const tongues = new Map<Language, Intl.DisplayNames>()

/** A formatter is made once: making one costs more than a thousand uses of it. */
function once<T>(made: Map<Language, T>, make: (tag: Language) => T): T {
  const known = made.get(language.value) ?? make(language.value)
  made.set(language.value, known)
  return known
}

/** "A", "A and B", "A, B and C" in the reader's language. */
export const listed = (names: readonly string[]): string =>
  once(lists, (tag) => new Intl.ListFormat(tag === 'en' ? 'en-GB' : tag, { type: 'conjunction' })).format(names)

/** A number as the reader's language writes it. */
export const sayNumber = (value: number): string => once(numbers, (tag) => new Intl.NumberFormat(tag)).format(value)

/** What a language is called in the reader's; a tag that names none stands as it is. */
export const sayLanguage = (tag: string): string =>
  tag === 'und' ? tag : (once(tongues, (own) => new Intl.DisplayNames(own, { type: 'language' })).of(tag) ?? tag)
