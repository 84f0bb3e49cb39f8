import winkNLP from 'wink-nlp'
import model from 'wink-eng-lite-web-model'

const nlp = winkNLP(model, ['sbd', 'pos'])
const { its } = nlp

/** Every token of a text and its part of speech, as wink-nlp tells them. */
export function tagged(text: string): { readonly tokens: readonly string[]; readonly tags: readonly string[] } {
  const tokens = nlp.readDoc(text).tokens()
  return { tokens: tokens.out(its.value), tags: tokens.out(its.pos) }
}
