import { type Signal, useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { correctable } from '../../../../model/correction.ts'
import type { Ways } from '../../../../view/doubt.ts'
import { decider, type Draft } from '../../judging.ts'
import { words } from '../../words/words.ts'
import { writtenAs } from './ask.ts'
import { reviewWords } from './words.ts'

/** Asks who decides; once, for every judgement carries a name. */
export function NameForm({ done, keeps }: { readonly done: () => void; readonly keeps?: true }) {
  const says = reviewWords()
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => input.current?.focus(), [])
  return (
    <form
      class="small"
      onSubmit={(event) => {
        event.preventDefault()
        const name = input.current?.value.trim() ?? ''
        if (!name) return
        decider.value = name
        done()
      }}
    >
      <label>
        {says.yourName} <input ref={input} name="by" maxLength={200} required defaultValue={decider.peek()} autocomplete="name" />
      </label>
      <button type="submit" class="btn">
        {keeps ? says.keep : says.decideAs}
      </button>
      <p class="note">{says.asNobody}</p>
    </form>
  )
}

/** A note that goes with the next decision on the doubt. */
export function NoteForm({ note, close }: { readonly note: Signal<string>; readonly close: () => void }) {
  const says = reviewWords()
  const text = useRef<HTMLTextAreaElement>(null)
  // Before the next key: what is typed is the note's.
  useLayoutEffect(() => text.current?.focus(), [])
  return (
    <form
      class="small"
      onSubmit={(event) => {
        event.preventDefault()
        close()
        ;(document.activeElement as HTMLElement | null)?.blur()
      }}
    >
      <label>
        {says.note}{' '}
        <textarea
          ref={text}
          rows={2}
          maxLength={10_000}
          value={note.value}
          onInput={({ currentTarget }) => (note.value = currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' && !(event.key === 'Enter' && !event.shiftKey)) return
            event.preventDefault()
            event.currentTarget.blur()
          }}
        />
      </label>
      <p class="note">{says.noteSays}</p>
    </form>
  )
}

interface CorrectProps {
  readonly correct: NonNullable<Ways['correct']>
  /** What was refused before. */
  readonly before: Draft | undefined
  readonly set: (draft: Draft, says: string) => void
  readonly says: (value: string) => string
  readonly close: () => void
}

/** Sets a field to a value; how it is written stands beside it. */
export function CorrectForm({ correct: { about, fields }, before, set, says: told, close }: CorrectProps) {
  const says = reviewWords()
  const field = useSignal(fields.find((one) => one === before?.field) ?? fields[0] ?? 'when')
  const first = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => first.current?.querySelector<HTMLElement>('select, input')?.focus(), [])
  const values = correctable(field.value)?.values
  return (
    <form
      ref={first}
      class="small"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        const value = String(new FormData(event.currentTarget).get('value') ?? '').trim()
        if (value) set({ verdict: 'correct', about, field: field.peek(), value }, told(says.sets(says.fields[field.peek()], value)))
      }}
    >
      {fields.length > 1 ? (
        <label>
          {says.field}{' '}
          <select value={field.value} onChange={({ currentTarget }) => (field.value = currentTarget.value as typeof field.value)}>
            {fields.map((one) => (
              <option key={one} value={one}>
                {says.fields[one]}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <label htmlFor="value">
        {field.value === 'actor' ? says.name : fields.length > 1 ? says.value : says.fields[field.value]}{' '}
        {values ? (
          <select id="value" name="value">
            {values.map((one) => (
              <option key={one} value={one}>
                {sayOption(one)}
              </option>
            ))}
          </select>
        ) : (
          <input id="value" name="value" maxLength={10_000} required autocomplete="off" defaultValue={before?.value ?? ''} />
        )}
      </label>
      <button type="submit" class="btn">
        {says.set}
      </button>
      <button type="button" class="btn q" onClick={close}>
        {says.close} <kbd>Esc</kbd>
      </button>
      {values ? null : <p class="note">{says.written(writtenAs(field.value))}</p>}
    </form>
  )
}

function sayOption(value: string): string {
  const { statuses, hows } = words()
  return (statuses as Readonly<Record<string, string>>)[value] ?? (hows as Readonly<Record<string, string>>)[value] ?? value
}
