import type { ReportPage } from '../../../../view/report.ts'
import type { MarkIs } from '../../../../view/report-marks.ts'
import { sayDate } from '../../dates.ts'
import { EntryLink } from '../../parts/links.tsx'
import { OfServer } from '../../parts/of-server.tsx'
import { headline } from '../../parts/say.ts'
import { pageOf, reportPath } from '../../paths.ts'
import { words } from '../../words/words.ts'
import { reportWords } from './words.ts'

/** So many of the entries that rest on this report alone are named in its head. */
const NAMED = 3

/** Which report, and what rests on it. */
export function Head({ page: { report, siglum, length, entries, alone, previous, next } }: { readonly page: ReportPage }) {
  const says = reportWords()
  const { keys } = words()
  const languages = new Intl.DisplayNames(document.documentElement.lang, { type: 'language' })
  const only = new Set(alone)
  return (
    <div class="head">
      <div>
        <p class="kick">
          <span>
            {says.report} <span class="sig">{siglum}</span>, {languages.of(report.language)}, {report.outlet ?? says.noOutlet}
          </span>
          <a href={pageOf('reports')}>{says.toReports}</a>
          <button type="button" class="asked" onClick={() => history.back()}>
            {says.back} <kbd>b</kbd>
          </button>
        </p>
        <h1 tabIndex={-1} {...(report.title ? { lang: report.language } : {})}>
          {report.title ?? says.untitled(siglum)}
        </h1>
        <p class="stand">
          {says.asItCame(length)} {report.url ? <span class="url">{report.url}</span> : null}
        </p>
      </div>
      <p class="meta">
        {says.rests(entries.length)}
        {alone.length > 0 ? (
          <>
            , {says.alone(alone.length)}
            {entries
              .filter(({ id }) => only.has(id))
              .slice(0, NAMED)
              .map((line) => (
                <span key={line.id} class="one">
                  <EntryLink id={line.id}>{headline(line)}</EntryLink>
                </span>
              ))}
          </>
        ) : null}
        <br />
        {previous ? (
          <a href={reportPath(previous)}>
            {keys.previous} <kbd>k</kbd>
          </a>
        ) : null}{' '}
        {next ? (
          <a href={reportPath(next)}>
            {keys.next} <kbd>j</kbd>
          </a>
        ) : null}
      </p>
    </div>
  )
}

/** When it was written, what was not read, whose names had to be worked out. */
export function Facts({ page: { report, notices, paragraphs, repeats, repeatedBy } }: { readonly page: ReportPage }) {
  const says = reportWords()
  const notes = paragraphs.flatMap(({ margin }) => margin)
  const unread = notes.filter((note) => note.is === 'notice').length
  const names = notes.filter((note) => note.is === 'name')
  const doubts = names.filter(({ doubt }) => doubt)
  const doubted = [...new Set(doubts.map(({ words }) => `“${words[0]}”`))].join(', ')
  const worked = new Set(names.filter(({ how, doubt }) => how === 'near' || ((how === 'office' || how === 'stand-in') && !doubt)).flatMap(({ words }) => words))
    .size
  return (
    <dl class="facts">
      <div>
        <dt>{says.written}</dt>
        <dd>
          {report.published ? (
            <>
              <b>{sayDate(report.published.edtf, { weekday: 'long' })}</b> ({says.grounds[report.published.ground]}).{' '}
              <span lang="en">{report.published.why}</span>
            </>
          ) : (
            says.undated
          )}
          {repeats ? (
            <>
              {' '}
              {says.repeats} <a href={reportPath(repeats.report)}>{repeats.siglum}</a>.
            </>
          ) : null}
          {repeatedBy.length > 0 ? (
            <>
              {' '}
              {says.repeatedBy}{' '}
              {repeatedBy.map(({ report: id, siglum }) => (
                <a key={id} class="sig" href={reportPath(id)}>
                  {siglum}
                </a>
              ))}
              .
            </>
          ) : null}
        </dd>
      </div>
      <div>
        <dt>{says.notices}</dt>
        <dd>
          {unread === 0 && notices.length === 0 ? says.noNotices : null}
          {unread > 0 ? <b>{says.unread(unread)}. </b> : null}
          {notices.map((notice) => (
            <p key={notice.says} lang="en">
              {notice.says}
            </p>
          ))}
        </dd>
      </div>
      <div>
        <dt>{report.side ? says.whose : says.names}</dt>
        <dd>
          {report.sideWhy ? <p lang="en">{report.sideWhy}</p> : null}
          <b>{says.understood(worked)}</b>
          {doubts.length > 0 ? (
            <>
              , <span class="dis">{says.inDoubt(doubts.length)}</span>:{' '}
              <OfServer otherwise={doubted}>
                <a href={pageOf('review')}>{doubted}</a>
              </OfServer>
            </>
          ) : null}
          .
        </dd>
      </div>
    </dl>
  )
}

const ORDER = [
  'who',
  'body',
  'time',
  'place',
  'instrument',
  'statement',
  'claim',
  'commitment',
  'planned',
  'doubt',
  'unread',
] as const satisfies readonly MarkIs[]

/** What the underlines mean; those that the text has. */
export function Legend({ page: { paragraphs } }: { readonly page: ReportPage }) {
  const says = reportWords()
  const present = new Set(paragraphs.flatMap(({ marks }) => marks.map(({ is }) => is)))
  return (
    <ul class="legend" aria-label={says.legend}>
      {ORDER.filter((is) => present.has(is)).map((is) => (
        <li key={is}>
          <span class={`u u-${is} begins ends`}>{says.marks[is]}</span>
        </li>
      ))}
    </ul>
  )
}
