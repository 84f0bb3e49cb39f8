import type { ComparePage, PointRow, SaidWords, SideColumn } from '../../../../view/compare.ts'
import { linkTo } from '../../address-bar.ts'
import { useData } from '../../load.tsx'
import { Name, Sigla } from '../../parts/links.tsx'
import { OpenWords } from '../../parts/open-words.tsx'
import { comparePath, conflictPath, entryPath } from '../../paths.ts'
import { citedComparison } from './cited.ts'
import './compare.css'
import { Copy } from './copy.tsx'
import { pointName, relationSaid } from './says.ts'
import { compareWords } from './words.ts'

/** The comparison as a part of the contact's page; it comes by itself, for it is worked out when it is first asked for. */
export function Accounts({ contact }: { readonly contact: string }) {
  const { data, problem } = useData('compare', comparePath(contact)).value
  const says = compareWords()
  return (
    <section class="sec" id="compare">
      <header>
        <h2>{says.title(data?.sides.map(({ name }) => name).join(', ') ?? '')}</h2>
        <p>{data ? intro(data.sides) : (problem?.message ?? says.reading)}</p>
      </header>
      {data ? (
        <>
          <AccountTable page={data} />
          <p class="note under">
            <a href={comparePath(contact)}>{says.inFull}</a>{' '}
            <Copy text={() => citedComparison(data, linkTo(comparePath(contact)))} says={says.copy} keyed={false} />
          </p>
        </>
      ) : null}
    </section>
  )
}

/** What the accounts rest on, in a sentence. */
export function intro(sides: readonly SideColumn[]): string {
  const says = compareWords()
  const own = sides.some(({ ground }) => ground === 'own-text')
  const quoted = sides.some(({ ground }) => ground === 'quoted')
  return !own && quoted ? `${says.says} ${says.noOwn}` : says.says
}

/** Each side in its column, point by point. */
export function AccountTable({ page: { sides, points } }: { readonly page: ComparePage }) {
  const says = compareWords()
  if (points.length === 0) return <p class="quiet">{says.none}</p>
  const count = (relation: PointRow['relation']): number => points.filter((point) => point.relation === relation).length
  return (
    <div class="scroll" {...(sides.length > 3 ? { tabIndex: 0, role: 'region', 'aria-label': says.point } : {})}>
      <table class={`cmp of${Math.min(sides.length, 4)}`}>
        <caption class="vh">{says.legend}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="plain">{says.counts(count('both'), count('differently'), count('only'))}</span>
            </th>
            {sides.map((side) => (
              <th key={side.name} scope="col">
                <SideHead side={side} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point, i) => (
            <Point key={i} point={point} sides={sides} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function SideHead({ side: { name, participants, ground, cited } }: { readonly side: SideColumn }) {
  const says = compareWords()
  return (
    <>
      <b>{name}</b>
      <span class="plain">
        {participants.map((party, i) => (
          <span key={party.actor}>
            {i > 0 ? ', ' : ''}
            <Name party={party} />
          </span>
        ))}
      </span>
      <span class="plain">
        {says.grounds[ground]} <Sigla cited={cited} />
      </span>
    </>
  )
}

function Point({ point, sides }: { readonly point: PointRow; readonly sides: readonly SideColumn[] }) {
  const says = compareWords()
  const { relation, conflict, entry, said, told } = point
  return (
    <tr class={relation} data-item>
      <th scope="row">
        <Squares of={sides.length} told={told} differently={relation === 'differently'} />
        <div>
          <b>{pointName(point)}</b>
          <span class="plain">{relationSaid(point, sides)}</span>
          {conflict ? (
            <span class="plain">
              <span class="dis">≠</span> <a href={conflictPath(conflict)}>{says.conflict}</a>
            </span>
          ) : null}
          {entry ? (
            <span class="plain">
              <a href={entryPath(entry)}>{says.inRecord}</a>
            </span>
          ) : null}
        </div>
      </th>
      {sides.map(({ name, ground }, i) => (
        <td key={name} data-h={name}>
          {said[i]?.length ? (
            said[i].map((words) => <Said key={`${words.report} ${words.start}`} words={words} />)
          ) : (
            <p class="quiet">{ground === 'none' ? says.grounds.none : says.silent}</p>
          )}
        </td>
      ))}
    </tr>
  )
}

function Said({ words }: { readonly words: SaidWords }) {
  const { speaker, through, also } = words
  const by = [...through, ...speaker].map(({ name }) => name).filter(Boolean)
  return (
    <>
      <OpenWords passage={words} signed />
      {by.length > 0 || also.length > 0 ? (
        <p class="note how">
          {by.join(' → ')}
          {also.length > 0 ? (
            <>
              {by.length > 0 ? '; ' : ''}
              {compareWords().also} <Sigla cited={also} />
            </>
          ) : null}
        </p>
      ) : null}
    </>
  )
}

/** A square for each side: filled where it tells the point; crimson and slashed where they tell it differently. */
function Squares({ of, told, differently }: { readonly of: number; readonly told: readonly number[]; readonly differently: boolean }) {
  return (
    <svg class="i squares" width={of * 13} height={14} viewBox={`0 0 ${of * 13} 14`} aria-hidden="true">
      {Array.from({ length: of }, (_, i) => (
        <rect key={i} class={told.includes(i) ? (differently ? 'sq apart' : 'sq on') : 'sq'} x={1 + i * 13} y={1.5} width={11} height={11} />
      ))}
      {differently ? <path class="slash" d={`M${of * 6.5 - 3} 14L${of * 6.5 + 3} 0`} /> : null}
    </svg>
  )
}
