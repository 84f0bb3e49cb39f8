import type { StatementLine } from '../../../../view/statements.ts'
import type { VoiceShown } from '../../../../view/voice.ts'
import { language } from '../../language.ts'
import { Siglum } from '../../parts/links.tsx'
import { actorPath } from '../../paths.ts'
import { words } from '../../words/words.ts'
import { statementWords } from './words.ts'

/** The way by which a statement came, outermost first: report, channel, those who passed it on, who speaks. */
export function Way({ line }: { readonly line: StatementLine }) {
  const { cited, channel, chain, speakers, language: lang } = line
  const { chain: says } = words()
  return (
    <ol class="way" aria-label={statementWords().way}>
      <li>
        <Siglum cited={cited} />
      </li>
      {channel === undefined ? null : (
        <li class="outlet" lang={lang}>
          {channel}
        </li>
      )}
      {chain.map((voice, i) => (
        <li key={i} class={voice.is}>
          <Voice voice={voice} lang={lang} />
        </li>
      ))}
      <li class={kindOf(speakers)}>{speakers.length ? <Voices voices={speakers} lang={lang} /> : says.speakerNotGiven}</li>
    </ol>
  )
}

/** Several who speak together are a body's statement where one of them is a body. */
const kindOf = (voices: readonly VoiceShown[]): VoiceShown['is'] => voices.find(({ is }) => is !== 'named')?.is ?? (voices.length ? 'named' : 'unnamed')

/** Names joined as the reader's language joins them. */
export function Voices({ voices, lang }: { readonly voices: readonly VoiceShown[]; readonly lang?: string | undefined }) {
  const parts = new Intl.ListFormat(language.value === 'en' ? 'en-GB' : language.value).formatToParts(voices.map((_, i) => String(i)))
  return (
    <>
      {parts.map(({ type, value }, i) => {
        const voice = type === 'element' ? voices[Number(value)] : undefined
        return voice ? <Voice key={i} voice={voice} lang={lang} /> : value
      })}
    </>
  )
}

function Voice({ voice: { is, name, actor }, lang }: { readonly voice: VoiceShown; readonly lang?: string | undefined }) {
  const { chain } = words()
  const said = name || chain.speakerNotGiven
  return (
    <>
      {actor ? <a href={actorPath(actor)}>{said}</a> : is === 'unnamed' && name ? <span lang={lang}>{said}</span> : said}
      <span class="vh"> ({chain[is]})</span>
    </>
  )
}
