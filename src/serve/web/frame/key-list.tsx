import { signal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { type Key, keysNow, singleKeys, useKeys } from '../keys.ts'
import { words } from '../words/words.ts'

/** Whether the list of keys is open. */
export const keyListOpen = signal(false)

/** All keys of the present page, under "?"; single-letter keys can be switched off here. */
export function KeyList() {
  const dialog = useRef<HTMLDialogElement>(null)
  const { frame, keys } = words()
  useKeys(useMemo((): readonly Key[] => [{ keys: '?', does: keys.all, run: () => (keyListOpen.value = true) }], [keys]))
  useEffect(() => {
    if (keyListOpen.value) dialog.current?.showModal()
    else dialog.current?.close()
  }, [keyListOpen.value])
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="keys-head" onClose={() => (keyListOpen.value = false)}>
      <h2 id="keys-head">{frame.keysOfPage}</h2>
      <dl>
        {keyListOpen.value
          ? keysNow.value.map((key) => (
              <div key={key.keys}>
                <dt>
                  <Strokes keys={key.keys} />
                </dt>
                <dd>{key.does}</dd>
              </div>
            ))
          : null}
      </dl>
      <p>
        <label>
          <input
            type="checkbox"
            checked={singleKeys.value === 'on'}
            onChange={({ currentTarget }) => (singleKeys.value = currentTarget.checked ? 'on' : 'off')}
          />{' '}
          {frame.keysOn}
        </label>
      </p>
      <button type="button" class="btn" onClick={() => (keyListOpen.value = false)}>
        {frame.close} <kbd>Esc</kbd>
      </button>
    </dialog>
  )
}

/** Keys to be pressed after each other. */
function Strokes({ keys }: { readonly keys: string }) {
  return (
    <>
      {keys.split(' ').map((key) => (
        <kbd class="keep" key={key}>
          {key}
        </kbd>
      ))}
    </>
  )
}
