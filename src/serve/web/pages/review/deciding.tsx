import { useSignal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Doubt } from '../../../../view/doubt.ts'
import { takesReports } from '../../client.ts'
import { decide, decider, type Draft, given, refusal, refused, undoLast } from '../../judging.ts'
import { type Key, useKeys } from '../../keys.ts'
import { pageOf, storyNow } from '../../paths.ts'
import { ask, go as goTo } from '../../router.ts'
import { type Step, type Way, questionOf, waysOf } from './ask.ts'
import { Change } from './change.tsx'
import { Shown } from './doubt.tsx'
import { CorrectForm, NameForm, NoteForm } from './forms.tsx'
import { reviewWords } from './words.ts'

/** Whether the present doubt came because the one before was decided. */
const led = { yes: false }
/** A doubt that came because somebody else decided the one before takes none meant for that one, for so many milliseconds. */
const STARTLED = 800

interface DecidingProps {
  readonly doubt: Doubt
  readonly step: Step
  /** It took the place of one that somebody else decided. */
  readonly startled: boolean
}

/** One doubt with its words, what can be decided, and what that would change. */
export function Deciding({ doubt, step, startled }: DecidingProps) {
  const says = reviewWords()
  const ways = waysOf(doubt, doubt.on)
  const again = refused.value?.doubt === doubt.id ? refused.value : undefined
  const form = useSignal<'correct' | 'note' | undefined>(again?.draft.field && doubt.ways.correct ? 'correct' : undefined)
  const note = useSignal(again?.draft.note ?? '')
  const waiting = useSignal<{ readonly draft: Draft; readonly says: string } | undefined>(undefined)
  const looked = useSignal<string | undefined>(undefined)
  const root = useRef<HTMLElement>(null)
  const review = pageOf('review')
  const came = useRef(startled ? performance.now() : Number.NEGATIVE_INFINITY)
  const send = (draft: Draft, told: string): void => {
    const whole = note.peek().trim() ? { ...draft, note: note.peek().trim() } : draft
    waiting.value = undefined
    refused.value = undefined
    led.yes = true
    step(1)
    decide(whole, told, doubt.id).catch((error: unknown) => {
      refused.value = { doubt: doubt.id, draft: whole, why: refusal(error) }
      goTo(`${review}?at=${encodeURIComponent(doubt.id)}`)
    })
  }
  const take = (draft: Draft, told: string): void => {
    if (decider.peek()) send(draft, told)
    else waiting.value = { draft, says: told }
  }
  const go = (way: Way): void => {
    if (performance.now() - came.current < STARTLED) return
    looked.value = way.key
    if (way.opens) form.value = way.opens
    else if (way.draft) take(way.draft, told(doubt, way))
  }
  useKeys(useMemo(() => keysOf({ ways, go, step, root: () => root.current }), [doubt, says, step]))
  // Who decided by a button is led on to the next doubt.
  useEffect(() => {
    if (led.yes && document.activeElement === document.body) root.current?.focus({ preventScroll: true })
    led.yes = false
  }, [])
  const previewed = ways.find(({ key }) => key === looked.value && key) ?? ways.find(({ draft }) => draft)
  return (
    <article class="d" ref={root} tabIndex={-1} aria-label={questionOf(doubt)}>
      <Shown doubt={doubt} />
      {takesReports() ? (
        <>
          <Buttons ways={ways} go={go} leave={() => step(1)} look={(key) => (looked.value = key)} main={previewed?.key} />
          {again ? (
            <p role="alert" class="dis refused">
              {says.refused} {again.why}
            </p>
          ) : null}
          {waiting.value ? <NameForm done={() => waiting.value && send(waiting.value.draft, waiting.value.says)} /> : null}
          {form.value === 'note' ? <NoteForm note={note} close={() => (form.value = undefined)} /> : null}
          {form.value === 'correct' && doubt.ways.correct ? (
            <CorrectForm
              correct={doubt.ways.correct}
              before={again?.draft}
              set={take}
              says={(value) => `${questionOf(doubt)} → ${value}`}
              close={() => (form.value = undefined)}
            />
          ) : null}
          {previewed?.draft ? <Change key={doubt.id} draft={previewed.draft} says={previewed.says} about={doubt.id} /> : null}
          <Foot step={step} />
        </>
      ) : null}
    </article>
  )
}

/** What was decided, for the line that says so. */
const told = (doubt: Doubt, way: Way): string => `${questionOf(doubt)} → ${way.says}`

interface KeysFor {
  readonly ways: readonly Way[]
  readonly go: (way: Way) => void
  readonly step: Step
  readonly root: () => HTMLElement | null
}

function keysOf({ ways, go, step, root }: KeysFor): readonly Key[] {
  const says = reviewWords()
  return [
    { keys: 'j', does: says.next, run: () => step(1) },
    { keys: 'k', does: says.previous, run: () => step(-1) },
    ...(takesReports()
      ? [
          ...ways.map((way) => ({ keys: way.key, does: way.says, run: () => go(way) })),
          { keys: ' ', does: says.leave, run: () => step(1) },
          { keys: 'u', does: says.undo, run: () => void takeBack() },
        ]
      : []),
    { keys: 'o', does: says.keys.words, run: () => root()?.querySelector<HTMLAnchorElement>('a.lit, .words a.sig')?.click() },
  ]
}

/** Takes back what was decided last from here, and returns to its doubt. */
export async function takeBack(): Promise<void> {
  const doubt = await undoLast()
  if (doubt) ask({ at: doubt })
}

interface ButtonsProps {
  readonly ways: readonly Way[]
  readonly go: (way: Way) => void
  readonly leave: () => void
  readonly look: (key: string) => void
  readonly main: string | undefined
}

function Buttons({ ways, go, leave, look, main }: ButtonsProps) {
  const says = reviewWords()
  return (
    <fieldset class="acts">
      <legend class="vh">{says.decide}</legend>
      {ways.map((way) => (
        <button
          key={way.key}
          type="button"
          class={`btn${way.quiet ? ' q' : ''}${way.key === main ? ' main' : ''}`}
          onClick={() => go(way)}
          onFocus={() => look(way.key)}
          onPointerEnter={() => look(way.key)}
        >
          {way.says} <kbd>{way.key}</kbd>
        </button>
      ))}
      <button type="button" class="btn q" onClick={leave}>
        {says.leave} <kbd>{says.keys.space}</kbd>
      </button>
    </fieldset>
  )
}

/** The keys that have no button of their own, and who decides. */
function Foot({ step }: { readonly step: Step }) {
  const says = reviewWords()
  const changing = useSignal(false)
  const mine = given.value.filter((one) => one.story === storyNow.value)
  const last = mine.at(-1)
  return (
    <>
      <p class="keys">
        <button type="button" class="asked" onClick={() => step(-1)}>
          <kbd>k</kbd> {says.previous}
        </button>
        <button type="button" class="asked" onClick={() => step(1)}>
          <kbd>j</kbd> {says.next}
        </button>
        {last ? (
          <button type="button" class="asked" onClick={() => void takeBack()}>
            <kbd>u</kbd> {says.undo}
          </button>
        ) : null}
        <span class="quiet end">
          {decider.value ? says.as(decider.value) : says.asNobody}{' '}
          {decider.value ? (
            <button type="button" class="asked" onClick={() => (changing.value = true)}>
              {says.changeName}
            </button>
          ) : null}
        </span>
      </p>
      {changing.value ? <NameForm done={() => (changing.value = false)} keeps /> : null}
    </>
  )
}
