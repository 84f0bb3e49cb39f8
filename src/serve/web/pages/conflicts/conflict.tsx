import { useMemo } from 'preact/hooks'
import type { ConflictPage, FullSide, SettledBy, Telling } from '../../../../view/conflict.ts'
import { takesReports } from '../../client.ts'
import { sayDate, sayMoment } from '../../dates.ts'
import { type Key, useKeys } from '../../keys.ts'
import { Loaded, useData } from '../../load.tsx'
import { OpenWords } from '../../parts/open-words.tsx'
import { EntryLink, Siglum } from '../../parts/links.tsx'
import { Mark } from '../../parts/mark.tsx'
import { OfServer } from '../../parts/of-server.tsx'
import { details, headline } from '../../parts/say.ts'
import { conflictPath, reviewPath } from '../../paths.ts'
import { go } from '../../router.ts'
import { words } from '../../words/words.ts'
import { Counts } from './conflicts.tsx'
import { Dates } from './dates.tsx'
import { sayValue } from './side.ts'
import { conflictWords } from './words.ts'
import './conflicts.css'

/** One conflict: every side, its words, how they were reckoned, and why they speak of one thing. */
export function Page({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const state = useData('conflict', conflictPath(params.id ?? ''))
  return <Loaded state={state.value}>{(data) => <Shown key={data.id} data={data} />}</Loaded>
}

function Shown({ data }: { readonly data: ConflictPage }) {
  const says = conflictWords()
  const { id, about, on, state, sides, next, previous } = data
  useKeys(
    useMemo(
      (): readonly Key[] => [
        ...(next === undefined ? [] : [{ keys: 'j', does: says.next, run: () => go(conflictPath(next)) }]),
        ...(previous === undefined ? [] : [{ keys: 'k', does: says.previous, run: () => go(conflictPath(previous)) }]),
        ...(takesReports() ? [{ keys: 'd', does: says.settle, run: () => go(reviewPath(id)) }] : []),
      ],
      [id, says],
    ),
  )
  const decides = takesReports() ? says.decideMeans : words().frame.needsServer
  return (
    <>
      <Head data={data} />
      {on === 'when' ? <Dates data={data} /> : null}
      <div class={`sides of-${Math.min(sides.length, 3)}`}>
        {sides.map((side, i) => (
          <Side key={i} side={side} on={on} place={i + 1} />
        ))}
        <Why data={data} />
      </div>
      <section class="sec">
        <header>
          <h2>{state === 'open' ? says.decide : says.settledBy}</h2>
          <p>{state === 'open' ? decides : says.stateMeans[state]}</p>
        </header>
        {data.settled ? <Settled settled={data.settled} /> : null}
        <p class="settle">
          <OfServer>
            <a class="btn" href={reviewPath(id)}>
              {says.settle} <kbd>d</kbd>
            </a>{' '}
          </OfServer>
          <EntryLink id={about.id}>{headline(about)}</EntryLink>
        </p>
      </section>
    </>
  )
}

function Head({ data }: { readonly data: ConflictPage }) {
  const { about, on, state, place, of, previous, next, sides, others } = data
  const says = conflictWords()
  const { fields } = words()
  const more = [about.when ? sayDate(about.when.edtf) : '', ...details(about)].filter(Boolean).join(', ')
  return (
    <div class="head">
      <div>
        <p class="kick">
          <span>
            <span class="dis">≠</span> {says.place(place, of, fields[on], says.states[state])}
          </span>
          <span>
            <Mark kind={about.says.kind} size={15} /> <EntryLink id={about.id}>{more || words().kinds[about.says.kind]}</EntryLink>
          </span>
        </p>
        <h1 tabIndex={-1}>{says.asked(headline(about), says.questions[on])}</h1>
        <p class="stand">
          {says.asked(says.sides(sides.length), sides.map(({ value }) => sayValue(on, value)).join(' / '))}.{' '}
          {state === 'open' ? says.cannot : says.settledStand}
        </p>
      </div>
      <p class="meta">
        {previous ? (
          <a href={conflictPath(previous)}>
            {says.previous} <kbd>k</kbd>
          </a>
        ) : null}
        {previous && next ? ' · ' : ''}
        {next ? (
          <a href={conflictPath(next)}>
            {says.next} <kbd>j</kbd>
          </a>
        ) : null}
        {others.length ? (
          <>
            {previous || next ? <br /> : null}
            {says.others}:{' '}
            {others.map((one, i) => (
              <span key={one.id}>
                {i ? ', ' : ''}
                <a class="dis" href={conflictPath(one.id)}>
                  {fields[one.on]}
                </a>
              </span>
            ))}
          </>
        ) : null}
      </p>
    </div>
  )
}

interface SideProps {
  readonly side: FullSide
  readonly on: ConflictPage['on']
  readonly place: number
}

/** So many sentences of a side stand open. */
const OPEN = 4

function Side({ side, on, place }: SideProps) {
  const [first, more] = [side.tellings.slice(0, OPEN), side.tellings.slice(OPEN)]
  return (
    <article class="side" data-item>
      <header>
        <span class="place">{place}</span>
        <h2>{sayValue(on, side.value)}</h2>
        <Counts side={side} />
      </header>
      {first.map((telling) => (
        <Told key={telling.claim} telling={telling} on={on} />
      ))}
      {more.length ? (
        <details>
          <summary>{conflictWords().moreWords(more.length)}</summary>
          {more.map((telling) => (
            <Told key={telling.claim} telling={telling} on={on} />
          ))}
        </details>
      ) : null}
    </article>
  )
}

function Told({ telling: { quote, when, published, chain, stance }, on }: { readonly telling: Telling; readonly on: ConflictPage['on'] }) {
  const says = conflictWords()
  return (
    <div class="told">
      <OpenWords passage={quote} signed />
      {chain.length ? (
        <p class="note">
          {says.through} {chain.map(({ name }) => name).join(', ')}
        </p>
      ) : null}
      {when ? (
        <>
          <h3>{says.reckoned}</h3>
          <ol class="steps">
            <li>
              <b lang={quote.language}>{when.words.map(says.quoted).join(', ')}</b>
              <span lang="en">{when.why}</span>
            </li>
            <li>
              <b>
                <Siglum cited={{ report: quote.report, siglum: quote.siglum }} />
              </b>
              <span>
                {published ? says.writtenOn(sayDate(published.edtf)) : says.undated}
                {published ? <span lang="en">{says.asked('', published.why)}</span> : null}
              </span>
            </li>
            <li class="is">
              <b>{sayDate(when.edtf)}</b>
              <span />
            </li>
          </ol>
        </>
      ) : null}
      {on === 'whether' && stance.polarity === 'denied' ? <p class="note">{says.told(says.denied)}</p> : null}
    </div>
  )
}

function Why({ data: { why, reconciled } }: { readonly data: ConflictPage }) {
  const says = conflictWords()
  return (
    <aside class="side" aria-label={says.one}>
      <h2>{says.one}</h2>
      <ul class="why" lang="en">
        {why.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p class="note">{says.oneMeans}</p>
      {reconciled ? (
        <>
          <h2>{says.reconcile}</h2>
          <p class="why" lang="en">
            {reconciled}
          </p>
          <p class="note">{says.offered}</p>
        </>
      ) : null}
    </aside>
  )
}

function Settled({ settled }: { readonly settled: SettledBy }) {
  const says = conflictWords()
  if (settled.is === 'report') return <OpenWords passage={settled.quote} signed />
  const { by, at, value, note } = settled
  return (
    <p>
      {value ? <b>{value}</b> : null} {says.judged(by, sayMoment(at))}
      {note ? <span class="note"> {note}</span> : null}
    </p>
  )
}
