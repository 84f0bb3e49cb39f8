import type { Move, PromiseCard } from '../../../../view/commitments.ts'
import type { Party } from '../../../../view/line.ts'
import { sayDate } from '../../dates.ts'
import { OpenWords } from '../../parts/open-words.tsx'
import { Name } from '../../parts/links.tsx'
import { Mark } from '../../parts/mark.tsx'
import { conflictPath, entryPath } from '../../paths.ts'
import { words } from '../../words/words.ts'
import { commitmentWords } from './words.ts'

/** A promise: what, by whom, by when, the words, and what moved it. `year` goes without saying. */
export function Card({ card, year }: { readonly card: PromiseCard; readonly year: number | undefined }) {
  const { id, state, by, to, what, language, made, toldBy, due, condition, words: said, moves, disputed } = card
  const { fields, notGiven, noDue, madeBy } = commitmentWords()
  const style = year === undefined ? {} : { within: year }
  const field = (on: 'when' | 'who' | 'what') => <Disputed conflicts={disputed.filter((one) => one.on === on)} />
  return (
    <li data-item>
      <h3>
        <Mark kind="commitment" size={18} planned={state === 'open' || state === 'unknown'} open={state === 'lapsed'} struck={state === 'broken'} />
        <a class="line" href={entryPath(id)} lang={language}>
          {capital(what)}
        </a>
      </h3>
      <dl>
        <dt>{fields.by}</dt>
        <dd>
          {by.length ? <Parties parties={by} /> : words().nobodyNamed} {field('who')}
        </dd>
        {to.length ? (
          <>
            <dt>{fields.to}</dt>
            <dd>
              <Parties parties={to} />
            </dd>
          </>
        ) : null}
        <dt>{fields.made}</dt>
        <dd>
          {made ? sayDate(made.edtf, style) : toldBy ? madeBy(sayDate(toldBy.edtf, style)) : notGiven} {field('when')}
        </dd>
        <dt>{fields.due}</dt>
        <dd>{due ? sayDate(due.edtf, style) : noDue}</dd>
        {condition ? (
          <>
            <dt>{fields.condition}</dt>
            <dd lang={language}>{condition}</dd>
          </>
        ) : null}
      </dl>
      {said ? <OpenWords passage={said} signed /> : null}
      {moves.map((move, i) => (
        <Moved key={i} move={move} year={year} />
      ))}
    </li>
  )
}

/** "to close the site" heads a card as "To close the site". */
const capital = (what: string): string => what.replace(/^\P{Lu}/u, (first) => first.toUpperCase())

function Parties({ parties }: { readonly parties: readonly Party[] }) {
  return (
    <>
      {parties.map((party, i) => (
        <span key={party.actor}>
          {i ? ', ' : ''}
          <Name party={party} />
        </span>
      ))}
    </>
  )
}

function Disputed({ conflicts }: { readonly conflicts: PromiseCard['disputed'] }) {
  const { disputed, disputedMeans } = commitmentWords()
  return (
    <>
      {conflicts.map(({ id }) => (
        <a key={id} class="dis" href={conflictPath(id)} aria-label={disputedMeans}>
          {disputed}
        </a>
      ))}
    </>
  )
}

function Moved({ move: { is, day, quote, entry }, year }: { readonly move: Move; readonly year: number | undefined }) {
  const says = commitmentWords()
  const told = says.moves[is](day ? sayDate(day.edtf, year === undefined ? {} : { within: year }) : '')
  return (
    <div class={`mv ${is}`}>
      <p>
        {entry ? <a href={entryPath(entry)}>{told}</a> : told}
        {quote ? ':' : '.'}
      </p>
      {quote ? <OpenWords passage={quote} signed /> : null}
    </div>
  )
}
