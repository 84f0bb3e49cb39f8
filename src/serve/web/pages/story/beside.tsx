import type { OpenQuestion } from '../../../../view/questions.ts'
import type { StoryPage, TimelineReport } from '../../../../view/timeline.ts'
import { sayDate } from '../../dates.ts'
import { sayLanguage } from '../../language.ts'
import { Sigla, Siglum } from '../../parts/links.tsx'
import { OfServer } from '../../parts/of-server.tsx'
import { headline } from '../../parts/say.ts'
import { conflictPath, entryPath, pageOf } from '../../paths.ts'
import { words } from '../../words/words.ts'
import { storyWords } from './words.ts'

/** More reports than these are on their own page. */
const REPORTS = 14

/** Beside the brief: what is open, and the reports. */
export function Beside({ page }: { readonly page: StoryPage }) {
  const say = storyWords()
  const { counts } = words()
  return (
    <aside aria-label={say.open}>
      <h2>{say.open}</h2>
      {page.questions.length ? (
        <ol class="open">
          {page.questions.map((question) => (
            <li key={question.is === 'conflict' ? question.conflict : question.line.id}>
              <Question question={question} />
            </li>
          ))}
        </ol>
      ) : (
        <p class="note">{say.nothingOpen}</p>
      )}
      <OfServer>
        <p class="note">
          <a href={pageOf('review')}>{say.review}</a> <kbd>g</kbd> <kbd>r</kbd>
        </p>
      </OfServer>
      <h2>{say.reports}</h2>
      <table class="reps">
        <caption class="vh">{say.reports}</caption>
        <tbody>
          {page.reports.slice(-REPORTS).map((one) => (
            <ReportRow key={one.report} report={one} />
          ))}
        </tbody>
      </table>
      {page.reportCount > REPORTS ? (
        <p class="note">
          <a href={pageOf('reports')}>{say.allReports(counts.reports(page.reportCount))}</a>
        </p>
      ) : null}
    </aside>
  )
}

function Question({ question }: { readonly question: OpenQuestion }) {
  const say = storyWords()
  const line = headline(question.line)
  if (question.is === 'day')
    return (
      <>
        <a href={entryPath(question.line.id)}>{say.whichDay(line)}</a>
        <span>
          {sayDate(question.line.when?.edtf)} <Sigla cited={question.line.cited} />
        </span>
      </>
    )
  return (
    <>
      <a href={conflictPath(question.conflict)}>{say.ask[question.on](line)}</a>
      <span>
        {question.sides.map(({ value, cited }, i) => (
          <span key={value}>
            {i > 0 ? say.or : ''}
            {question.on === 'when' ? sayDate(value) : value} <Sigla cited={cited} />
          </span>
        ))}
      </span>
    </>
  )
}

function ReportRow({ report: { report, siglum, source, language: tag, title, published } }: { readonly report: TimelineReport }) {
  const tongue = sayLanguage(tag)
  return (
    <tr>
      <th scope="row">
        <Siglum cited={{ report, siglum }} />
      </th>
      <td>
        {title ?? (source === siglum ? storyWords().noOutlet : source)}
        <span class="quiet"> · {[source === siglum ? '' : source, tongue].filter(Boolean).join(', ')}</span>
      </td>
      <td>{published ? sayDate(published.edtf, { short: true }) : <span class="quiet">{words().dates.notGiven}</span>}</td>
    </tr>
  )
}
