import { eld } from 'eld/small'

/** Fewer letters than this tell no language: "Macron met Biden." looks Dutch. */
const ENOUGH_LETTERS = 25
/** A character of these scripts says as much as several letters. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
/** The detector looks at about this many characters; a longer text is asked for at several places. */
const LOOK = 900
const PLACES = 5

/**
 * The language of a text or a sentence, as a BCP 47 code; `und` where there is too little text to tell.
 * Asks among all languages the detector knows: limited to ours it would call Spanish French. Of a long text, the language of most of five places in it.
 */
export function tellLanguage(text: string): string {
  const votes = new Map<string, number>()
  for (const place of places(text)) {
    const code = tell(place)
    votes.set(code, (votes.get(code) ?? 0) + 1)
  }
  const told = [...votes].filter(([code]) => code !== 'und').sort((a, b) => b[1] - a[1])
  return told[0]?.[0] ?? 'und'
}

function tell(place: string): string {
  const words = place.replace(/https?:\/\/\S+/g, ' ')
  return weight(words) < ENOUGH_LETTERS ? 'und' : eld.detect(words).language || 'und'
}

const weight = (text: string): number => (text.match(/\p{L}/gu)?.length ?? 0) + 4 * (text.match(DENSE)?.length ?? 0)

/** The first lines of a web page may be its menu: a long text is looked at from start to end. */
function places(text: string): readonly string[] {
  if (text.length <= 2 * LOOK) return [text]
  const step = (text.length - LOOK) / (PLACES - 1)
  return Array.from({ length: PLACES }, (_, i) => text.slice(Math.floor(i * step), Math.floor(i * step) + LOOK))
}
