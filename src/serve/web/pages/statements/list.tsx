import type { Says } from '../../../../view/line.ts'
import type { StatementGroup, StatementLine, StatementsPage } from '../../../../view/statements.ts'
import { sayDate } from '../../dates.ts'
import { useParts } from '../../parts/in-parts.ts'
import { Mark } from '../../parts/mark.tsx'
import { details, headline, labelOf } from '../../parts/say.ts'
import { Room, Windowed } from '../../parts/windowed.tsx'
import { actorPath, entryPath, reportPath } from '../../paths.ts'
import { words } from '../../words/words.ts'
import { Voices, Way } from './way.tsx'
import { statementWords } from './words.ts'

/** Height of a row that was not drawn yet, in pixels. */
const ESTIMATE = 66

/** The statements under their headings. `year` goes without saying. */
export function Statements({ first, at, year }: { readonly first: StatementsPage; readonly at: (skip: number) => string; readonly year: number | undefined }) {
  const { part, need } = useParts('statements', at, first)
  const line = (index: number): StatementLine | undefined => {
    const page = part(index)
    return page?.items[index - page.skip]
  }
  return (
    <Windowed count={first.total} estimate={() => ESTIMATE}>
      {({ first: from, last: end, above, below }) => {
        need(from, end)
        return (
          <>
            <Room height={above} />
            {runs(from, end, (index) => line(index)?.group).map(({ start, stop, key }) => (
              <Group
                key={start === from ? `>${key}` : start}
                group={part(start)?.groups.find((one) => one.key === key)}
                whole={start > from || line(from - 1)?.group !== key}
                year={year}
              >
                {Array.from({ length: stop - start }, (_, i) => {
                  const index = start + i
                  const ends = { starts: index === 0 || line(index - 1)?.group !== key, ends: index + 1 === first.total || line(index + 1)?.group !== key }
                  return <Row key={index} index={index} of={first.total} line={line(index)} year={year} {...ends} />
                })}
              </Group>
            ))}
            <Room height={below} />
          </>
        )
      }}
    </Windowed>
  )
}

interface Run {
  readonly start: number
  readonly stop: number
  readonly key: string | undefined
}

/** Neighbours with the same heading. */
function runs(from: number, end: number, keyOf: (index: number) => string | undefined): readonly Run[] {
  const found: { start: number; stop: number; key: string | undefined }[] = []
  for (let index = from; index < end; index++) {
    const key = keyOf(index)
    const last = found.at(-1)
    if (last && last.key === key) last.stop = index + 1
    else found.push({ start: index, stop: index + 1, key })
  }
  return found
}

interface GroupProps {
  readonly group: StatementGroup | undefined
  /** Its first row is drawn. */
  readonly whole: boolean
  readonly year: number | undefined
  readonly children: preact.ComponentChildren
}

function Group({ group, whole, year, children }: GroupProps) {
  return (
    <section class={whole ? 'said' : 'said on'}>
      {group ? <Head group={group} year={year} /> : <h2>…</h2>}
      <ul>{children}</ul>
    </section>
  )
}

function Head({ group, year }: { readonly group: StatementGroup; readonly year: number | undefined }) {
  const says = statementWords()
  const count = <span class="sub">{words().counts.statements(group.count)}</span>
  switch (group.by) {
    case 'speaker':
      return (
        <h2>
          {group.unnamedOf ? says.unnamedOf(group.unnamedOf) : <Voices voices={group.voices} />}
          {group.office ? <span class="sub">{says.office(group.office.title, group.office.of)}</span> : null}
          {group.count > 1 ? count : null}
        </h2>
      )
    case 'day':
      return (
        <h2>
          {sayDate(group.day?.edtf, { weekday: 'long', ...(year === undefined ? {} : { within: year }) })}
          {count}
        </h2>
      )
    case 'act':
      return (
        <h2>
          {words().said[group.act]}
          {count}
        </h2>
      )
    case 'about':
      return (
        <h2 class="topic">
          {group.topic ? (
            <>
              <a class="line" href={entryPath(group.topic.id)}>
                <Mark kind={group.topic.says.kind} size={17} /> {headline(group.topic)}
              </a>
              <span class="sub">{[group.topic.when ? sayDate(group.topic.when.edtf) : '', ...details(group.topic)].filter(Boolean).join(', ')}</span>
            </>
          ) : (
            says.noTopic
          )}
          {count}
        </h2>
      )
  }
}

interface StatementRowProps {
  readonly index: number
  readonly of: number
  /** Absent while it is on its way. */
  readonly line: StatementLine | undefined
  readonly year: number | undefined
  /** The first, the last of its heading's. */
  readonly starts: boolean
  readonly ends: boolean
}

function Row({ index, of, line, year, starts, ends }: StatementRowProps) {
  const place = { 'data-index': index, 'aria-posinset': index + 1, 'aria-setsize': of, 'data-first': starts || undefined, 'data-last': ends || undefined }
  if (!line) return <li class="coming" {...place} />
  const style = { short: true as const, ...(year === undefined ? {} : { within: year }) }
  const says = statementWords()
  return (
    <li {...place} data-item>
      <span class="dt">{line.when ? sayDate(line.when.edtf, style) : line.by ? says.by(sayDate(line.by.edtf, style)) : sayDate(undefined)}</span>
      <div class="wd">
        <a class="words" lang={line.language} href={reportPath(line.cited.report, spanOf(line))}>
          {line.text}
        </a>
        <Note line={line} grouped={line.group === line.topic?.id} />
      </div>
      <Way line={line} />
    </li>
  )
}

const spanOf = ({ cited: { start = 0, end = 0 } }: StatementLine) => ({ start, end })

/** So many names stand in a note. */
const NAMES = 4

interface NoteProps {
  readonly line: StatementLine
  /** What it speaks of is its heading. */
  readonly grouped: boolean
}

function Note({ line: { form, act, to, named, topic, language }, grouped }: NoteProps) {
  const says = statementWords()
  const parties = topic ? partiesOf(topic.says) : []
  const others = named.filter(({ actor }) => !parties.includes(actor))
  const names = others.slice(0, NAMES)
  return (
    <p class="note">
      <span class={`form ${form}`}>{says.forms[form]}</span>, {words().said[act]}
      {to ? (
        <>
          {' '}
          <span lang={to.is === 'unnamed' ? language : undefined}>{says.to(to.name)}</span>
        </>
      ) : null}
      {topic && !grouped ? (
        <>
          {' · '}
          <a href={entryPath(topic.id)} title={headline(topic)}>
            <Mark kind={topic.says.kind} size={14} />
            {labelOf(topic).strong}
          </a>
        </>
      ) : null}
      {names.length ? (
        <>
          {' · '}
          {says.aboutWhom('')}
          {names.map(({ actor, name }, i) => (
            <span key={actor}>
              {i ? ', ' : ''}
              <a href={actorPath(actor)}>{name}</a>
            </span>
          ))}
          {others.length > names.length ? ` ${words().counts.more(others.length - names.length)}` : ''}
        </>
      ) : null}
    </p>
  )
}

/** Who is a party of a line: of them it need not be said again that the words name them. */
function partiesOf(says: Says): readonly string[] {
  const parties = [
    ...('who' in says ? says.who : []),
    ...('by' in says ? says.by : []),
    ...('to' in says && Array.isArray(says.to) ? says.to : []),
    ...('toward' in says ? [...says.toward, ...says.persons] : []),
    ...('parties' in says ? says.parties : []),
  ]
  return parties.flatMap((party) => ('actor' in party ? [party.actor] : []))
}
