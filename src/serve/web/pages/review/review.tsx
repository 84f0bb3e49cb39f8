import { useSignal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { type Doubt, type DoubtIs, DOUBTS } from '../../../../view/doubt.ts'
import type { ReviewPage } from '../../../../view/doubts.ts'
import { takesReports } from '../../client.ts'
import { given, heardOf, lately } from '../../judging.ts'
import { Loaded, useData } from '../../load.tsx'
import { pageOf, storyNow } from '../../paths.ts'
import { address, ask, here } from '../../router.ts'
import { words } from '../../words/words.ts'
import { DecidedList } from './decided.tsx'
import { questionOf } from './ask.ts'
import { Deciding, takeBack } from './deciding.tsx'
import { Queue } from './queue.tsx'
import './review.css'
import { reviewWords } from './words.ts'

/** What the machine could not tell: one doubt at a time with the queue at its side. */
export function Page() {
  const { query } = here.value
  const first = useMemo(() => query.get('at') ?? undefined, [])
  const skip = useSignal<number | undefined>(undefined)
  const is = query.get('is') ?? undefined
  const at = useMemo(() => {
    const asked = new URLSearchParams()
    if (is) asked.set('is', is)
    if (skip.value !== undefined) asked.set('skip', String(skip.value))
    else if (first) asked.set('at', first)
    return address(pageOf('review'), asked)
  }, [is, skip.value, first])
  const state = useData('review', at)
  return <Loaded state={state.value}>{(data) => <Shown data={data} is={is} part={(from) => (skip.value = from)} />}</Loaded>
}

interface ShownProps {
  readonly data: ReviewPage
  readonly is: string | undefined
  /** Asks for the part of the queue that begins there. */
  readonly part: (from: number) => void
}

/** What was shown before: whoever decides must see that another doubt took its place. */
interface Before {
  readonly place: number
  readonly doubt: Doubt | undefined
  readonly is: string | undefined
  readonly skip: number
}

function Shown({ data, is, part }: ShownProps) {
  const says = reviewWords()
  const story = storyNow.value
  useEffect(() => heardOf(new Set(data.decided.items.map(({ id }) => id)), data.decided.items[0]?.at), [data])
  const settled = new Set(given.value.flatMap((one) => (one.story === story && one.doubt && !one.heard ? [one.doubt] : [])))
  const open = data.items.filter(({ id }) => !settled.has(id))
  const asked = here.value.query.get('at')
  const before = useRef<Before>({ place: 0, doubt: undefined, is, skip: data.skip })
  const current =
    open.find(({ id }) => id === asked) ??
    open.find(({ id }) => id === data.at && asked !== null && !isDoubt(asked)) ??
    open[Math.min(before.current.place, open.length - 1)]
  const was = before.current
  const isGone =
    was.doubt !== undefined &&
    was.is === is &&
    was.skip === data.skip &&
    !data.items.some(({ id }) => id === was.doubt?.id) &&
    !given.value.some(({ doubt }) => doubt === was.doubt?.id)
  useEffect(() => {
    if (isGone && was.doubt) lately.value = { is: 'elsewhere', says: questionOf(was.doubt) }
    before.current = { place: current ? open.indexOf(current) : 0, doubt: current, is, skip: data.skip }
  })
  const left = data.total - (data.items.length - open.length)
  const step = (by: 1 | -1): void => {
    const place = open.findIndex(({ id }) => id === current?.id)
    const next = open[place + by]
    if (next) ask({ at: next.id })
    else if (by > 0 && data.skip + data.items.length < data.total) forward(data, open.length, part)
    else if (by > 0 && data.skip > 0) part(0)
    else if (by > 0 && open.length > 1) ask({ at: undefined })
  }
  return (
    <>
      <Head data={data} left={left} is={is} />
      {takesReports() ? null : <p class="note">{says.readOnly}</p>}
      <div class="rv">
        <Queue doubts={open} current={current?.id} first={data.skip} total={data.total} more={part} />
        {current ? (
          <Deciding key={current.id} doubt={current} step={step} startled={isGone} />
        ) : (
          <article class="d">
            <p class="ask">{left > 0 ? words().frame.loading : is ? says.noneOfSort : says.noneStand}</p>
          </article>
        )}
      </div>
      <Lately />
      <DecidedList decided={data.decided} />
    </>
  )
}

/** What was last done from here; it stands outside of the doubt, which gives way to the next. */
function Lately() {
  const says = reviewWords()
  const last = lately.value
  return (
    <p role="status" class="said">
      {last
        ? { recorded: says.recorded(last.says), undone: says.undone, failed: `${says.refused} ${last.says}`, elsewhere: says.elsewhere(last.says) }[last.is]
        : ''}
      {last?.is === 'recorded' ? (
        <>
          {' '}
          <button type="button" class="asked" onClick={() => void takeBack()}>
            {says.undo} <kbd>u</kbd>
          </button>
        </>
      ) : null}
    </p>
  )
}

/** Doubts of names and conflicts go by their own ids, others by their sort and that of their line. */
const isDoubt = (id: string): boolean => /^(?:pair|day|only)-|^[mx]_/.test(id)

/** The next part, without passing over what moves up in place of what was decided. */
function forward(data: ReviewPage, open: number, part: (from: number) => void): void {
  ask({ at: undefined })
  part(data.skip + open)
}

function Head({ data: { counts, decided }, left, is }: { readonly data: ReviewPage; readonly left: number; readonly is: string | undefined }) {
  const says = reviewWords()
  const sorts = DOUBTS.filter((one) => counts[one] > 0)
  const pick = (one: DoubtIs | undefined) => () => ask({ is: one, at: undefined })
  return (
    <>
      <div class="head">
        <div>
          <p class="kick">{words().pages.review}</p>
          <h1 tabIndex={-1}>{left > 0 ? says.title(left) : says.titleNone}</h1>
        </div>
        <p class="meta">
          {says.order}
          {decided.total ? (
            <>
              <br />
              <a href="#decided">{words().counts.judgements(decided.total)}</a>
            </>
          ) : null}
        </p>
      </div>
      {sorts.length > 0 || is ? (
        <fieldset class="ctl sorts">
          <legend>{says.sort}</legend>
          <button type="button" aria-pressed={!is} onClick={pick(undefined)}>
            {says.all} <span class="n">{DOUBTS.reduce((sum, one) => sum + counts[one], 0)}</span>
          </button>
          {sorts.map((one) => (
            <button key={one} type="button" aria-pressed={is === one} onClick={pick(one)}>
              {says.sorts[one]} <span class="n">{counts[one]}</span>
            </button>
          ))}
        </fieldset>
      ) : null}
    </>
  )
}
