import type { MarginNote } from '../../../../view/understood.ts'
import { takesReports } from '../../client.ts'
import { sayDate } from '../../dates.ts'
import { actorPath, reviewPath } from '../../paths.ts'
import { saying } from '../../words/saying.ts'
import { words } from '../../words/words.ts'
import { reportWords } from './words.ts'

/** What was understood of a paragraph, and why; and what was not. */
export function Margin({ notes, lang }: { readonly notes: readonly MarginNote[]; readonly lang: string }) {
  return (
    <ul class="mar">
      {notes.map((note) => (
        <li key={`${note.is} ${note.start} ${note.end}`} class={note.is === 'notice' || (note.is === 'name' && note.doubt) ? 'doubtful' : ''}>
          {note.words.slice(0, MOST).map((one, i) => (
            <span key={one}>
              {i > 0 ? ', ' : ''}
              <q lang={lang} class={`u ${underline(note)}`}>
                {short(one)}
              </q>
            </span>
          ))}{' '}
          <span class="ar" aria-hidden="true">
            →
          </span>{' '}
          <Meant note={note} />
        </li>
      ))}
    </ul>
  )
}

/** So many forms of one name are listed. */
const MOST = 6
/** So much of a passage that was not read stands for it. */
const SHORT = 60

const short = (text: string): string => (text.length > SHORT ? `${text.slice(0, SHORT).replace(/\s\S*$/u, '')} …` : text)

function underline(note: MarginNote): string {
  if (note.is === 'name') return note.doubt ? 'u-doubt' : note.actors[0]?.kind === 'person' ? 'u-who' : 'u-body'
  return { time: 'u-time', length: 'u-time', statement: 'u-statement', notice: 'u-unread' }[note.is]
}

function Meant({ note }: { readonly note: MarginNote }) {
  const says = reportWords()
  switch (note.is) {
    case 'name':
      return (
        <>
          <b>
            {note.actors.map(({ actor, name }, i) => (
              <span key={actor}>
                {i > 0 ? ', ' : ''}
                <a href={actorPath(actor)}>{name}</a>
              </span>
            ))}
            {note.doubt ? '?' : ''}
          </b>
          {note.how === 'exact' && !note.doubt ? null : (
            <span class="why">
              {says.hows[note.how]}
              {note.why ? (
                <>
                  : <span lang="en">{note.why}</span>
                </>
              ) : null}
              {note.doubt && takesReports() && note.how !== 'stand-in' ? <a href={reviewPath(note.actors[0]?.actor ?? '')}> {words().pages.review}</a> : null}
            </span>
          )}
        </>
      )
    case 'time':
      return (
        <>
          <b>{sayDate(note.edtf, { weekday: 'short' })}</b>
          <span class="why" lang="en">
            {note.why}
          </span>
        </>
      )
    case 'length':
      return <b>{saying().minutes(note.min, note.max)}</b>
    case 'statement':
      return <SaidBy note={note} />
    case 'notice':
      return (
        <>
          <b>{note.about === 'unread' ? says.notRead : says.about[note.about]}</b>
          <span class="why" lang="en">
            {note.says}
          </span>
        </>
      )
  }
}

function SaidBy({ note: { speaker, through } }: { readonly note: MarginNote & { readonly is: 'statement' } }) {
  const says = reportWords()
  return (
    <>
      <b>
        {speaker.length === 0 ? words().chain.speakerNotGiven : null}
        {speaker.map(({ name, actor }, i) => (
          <span key={name}>
            {i > 0 ? ', ' : ''}
            {actor ? <a href={actorPath(actor)}>{name}</a> : name}
          </span>
        ))}
      </b>
      {through.length > 0 ? <span class="why">{says.via(through.map(({ name }) => name).join(' → '))}</span> : null}
    </>
  )
}
