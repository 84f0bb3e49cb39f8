import type { ComponentChildren } from 'preact'
import type { Doubt, Reading, Reason } from '../../../../view/doubt.ts'
import type { EntryStatus } from '../../../../model/record.ts'
import { listed } from '../../language.ts'
import { Name, Sigla, Siglum } from '../../parts/links.tsx'
import { OpenWords } from '../../parts/open-words.tsx'
import { Line } from '../../parts/says.tsx'
import { words } from '../../words/words.ts'
import { questionOf, sayReading, sortOf, taskOf } from './ask.ts'
import { reviewWords } from './words.ts'

/** A doubt: what is asked, the words behind it, and what speaks for and against. */
export function Shown({ doubt }: { readonly doubt: Doubt }) {
  const says = reviewWords()
  const { is, name, passages, readings, reasons, lines, more, on } = doubt
  const sides = is === 'conflict' ? readings : []
  return (
    <>
      <p class="kick">{sortOf(doubt)}</p>
      <h2>{questionOf(doubt)}</h2>
      <p class="ask">{taskOf(doubt)}</p>
      <div class="ev">
        <div>
          {sides.length ? (
            <>
              <h3>{says.sides}</h3>
              {sides.map((side, i) => (
                <Side key={i} side={side} on={on} place={i + 1} />
              ))}
            </>
          ) : (
            <>
              <h3>{says.words}</h3>
              {passages.map((passage, i) => (
                <OpenWords key={i} passage={passage} signed />
              ))}
            </>
          )}
        </div>
        <div>
          {reasons.length ? (
            <>
              <h3>{is === 'name' ? says.forName(name?.taken.name ?? '') : is === 'pair' ? says.forOne : is === 'conflict' ? says.whyOne : says.forAnd}</h3>
              <ul class="fa">
                {reasons.map((reason, i) => (
                  <ReasonLine key={i} reason={reason} />
                ))}
              </ul>
            </>
          ) : null}
          {name ? (
            <p class="note">
              <Name party={name.taken} />
              {name.taken.office ? `, ${name.taken.office}` : ''}
            </p>
          ) : null}
          {is === 'name' || is === 'pair' || is === 'conflict' ? (
            <>
              {name && lines.length ? <h3 class="stands">{says.stands}</h3> : null}
              {lines.map((line) => (
                <Line key={line.id} line={line} />
              ))}
              {more ? <p class="note">{says.more(more)}</p> : null}
            </>
          ) : lines[0] ? (
            <Line line={lines[0]} />
          ) : null}
        </div>
      </div>
    </>
  )
}

interface SideProps {
  readonly side: Reading
  readonly on: Doubt['on']
  readonly place: number
}

function Side({ side, on, place }: SideProps) {
  return (
    <section class="sd">
      <h4>
        <span class="place">{place}</span> {sayReading(side, on)}{' '}
        {side.origins === undefined ? null : <span class="note">{words().counts.origins(side.origins)}</span>}
      </h4>
      {side.passages.map((passage, i) => (
        <OpenWords key={i} passage={passage} signed />
      ))}
    </section>
  )
}

function ReasonLine({ reason }: { readonly reason: Reason }) {
  const says = reviewWords()
  return (
    <li>
      {reason.for ? (
        <svg class="i yes" width="16" height="14" viewBox="0 0 16 14" role="img" aria-label={says.for}>
          <path d="M2 7.5l4 4L14 2.5" />
        </svg>
      ) : (
        <svg class="i no" width="16" height="14" viewBox="0 0 16 14" role="img" aria-label={says.against}>
          <path d="M3 2l10 10M13 2L3 12" />
        </svg>
      )}
      <span>{tellReason(reason)}</span>
    </li>
  )
}

function tellReason(reason: Reason): ComponentChildren {
  const { reasons: says } = reviewWords()
  const { statuses, hows } = words()
  switch (reason.is) {
    case 'why':
      return <span lang="en">{reason.says}</span>
    case 'named':
      return (
        <>
          {says.named} <Siglum cited={reason.report} />
        </>
      )
    case 'together':
      return (
        <>
          {says.together} <Sigla cited={reason.cited} />
        </>
      )
    case 'namesakes':
      return says.namesakes(listed(reason.actors.map(({ name }) => name)))
    case 'days':
      return reason.apart === 0 ? says.sameDay : says.days(reason.apart)
    case 'place':
      return says.place(...reason.values)
    case 'manner':
      return says.two(...(reason.values.map((how) => (hows as Readonly<Record<string, string>>)[how] ?? how) as [string, string]))
    case 'length':
      return says.length(...reason.values)
    case 'status':
      return says.two(...(reason.values.map((status: EntryStatus) => statuses[status]) as [string, string]))
    case 'through':
      return says.through(listed(reason.voices.map(({ name }) => name).filter(Boolean)) || words().chain.unnamed)
    case 'silent':
      return says.silent(reason.reports)
    case 'copies':
      return says.copies(reason.reports)
    case 'nowhere':
    case 'parties':
    case 'undated':
    case 'hedged':
      return says[reason.is]
  }
}
