import type { StoryHead } from '../../../view/head.ts'
import { singleKeys } from '../keys.ts'
import { LANGUAGES, language } from '../language.ts'
import { THEMES, theme } from '../theme.ts'
import { words } from '../words/words.ts'
import { keyListOpen } from './key-list.tsx'

/** In their own language: a reader who cannot read this one must find theirs. */
const OWN_NAMES = { en: 'English', fr: 'Français' } as const

/** The line under every page: what the record is made of, keys, language and theme. */
export function Foot({ head }: { readonly head: StoryHead | undefined }) {
  const { counts, frame } = words()
  return (
    <footer class="wrap">
      <div class="foot">
        {head ? (
          <>
            <span>{head.story}</span>
            <span>{frame.made(counts.reports(head.reports), counts.judgements(head.judgements))}</span>
          </>
        ) : null}
        <span class="set">
          <button type="button" onClick={() => (keyListOpen.value = true)}>
            <kbd class="keep">?</kbd> {frame.keys}
          </button>
        </span>
        <fieldset class="set">
          <legend class="vh">{frame.language}</legend>
          {LANGUAGES.map((one) => (
            <button key={one} type="button" lang={one} aria-pressed={language.value === one} onClick={() => (language.value = one)}>
              {OWN_NAMES[one]}
            </button>
          ))}
        </fieldset>
        <fieldset class="set">
          <legend>{frame.theme}</legend>
          {THEMES.map((one) => (
            <button key={one} type="button" aria-pressed={theme.value === one} onClick={() => (theme.value = one)}>
              {frame.themes[one]}
            </button>
          ))}
        </fieldset>
        {singleKeys.value === 'off' ? <span>{frame.keysOff}</span> : null}
      </div>
    </footer>
  )
}
