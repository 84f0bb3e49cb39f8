import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { useKeys } from '../../keys.ts'
import { compareWords } from './words.ts'

/** A button and the key `c`: puts a text with its citations on the clipboard, and says whether that worked. */
export function Copy({ text, says, keyed = true }: { readonly text: () => string; readonly says: string; readonly keyed?: boolean }) {
  const became = useSignal('')
  const words = compareWords()
  const copy = (): void => {
    const done = navigator.clipboard?.writeText(text()) ?? Promise.reject(new Error('no clipboard'))
    done.then(
      () => (became.value = words.copied),
      () => (became.value = words.notCopied),
    )
  }
  useKeys(useMemo(() => (keyed ? [{ keys: 'c', does: says, run: copy }] : []), [text, says, keyed]))
  return (
    <span class="copy">
      <button type="button" class="asked" onClick={copy}>
        {says}
        {keyed ? (
          <>
            {' '}
            <kbd>c</kbd>
          </>
        ) : null}
      </button>{' '}
      <span role="status">{became.value}</span>
    </span>
  )
}
