import type { EntryPage, TellingReport } from '../../../../view/entry.ts'
import type { EntryField, ToldWords } from '../../../../view/entry-told.ts'
import { sayDate } from '../../dates.ts'
import { Siglum } from '../../parts/links.tsx'
import { OpenWords } from '../../parts/open-words.tsx'
import { reportPath } from '../../paths.ts'
import { words } from '../../words/words.ts'
import { RecordValue } from './value.tsx'
import { entryWords } from './words.ts'

/** So many reports stand side by side; of more, the words of each field stand under their sigla. */
const COLUMNS = 3
/** So many passages of one report, or of all under their sigla, are open. */
const SHOWN = 2
const SHOWN_OF_ALL = 6
/** A siglum as long as this fits beside its words. */
const SHORT = 4

/** Each field with its value and, side by side, the words of each report behind it. */
export function Fields({ page: { fields, reports, line } }: { readonly page: EntryPage }) {
  const says = entryWords()
  const { counts } = words()
  const aside = reports.length <= COLUMNS
  return (
    <table class="coll">
      <caption class="vh">{says.byField}</caption>
      <thead>
        <tr>
          <th scope="col">{says.field}</th>
          <th scope="col">{says.record}</th>
          {aside ? (
            reports.map((report) => (
              <th key={report.report} scope="col">
                <ReportHead report={report} />
              </th>
            ))
          ) : (
            <th scope="col">
              {counts.reports(reports.length)}:{' '}
              {reports.map((report) => (
                <span key={report.report}>
                  <a class="sig" href={reportPath(report.report)}>
                    {report.siglum}
                  </a>{' '}
                </span>
              ))}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field.name} id={field.name} data-item>
            <th scope="row">{says.fields[field.name]}</th>
            <td class="v" data-h={says.record}>
              <RecordValue field={field} line={line} />
            </td>
            {aside ? reports.map((report) => <Column key={report.report} report={report} field={field} />) : <Gathered field={field} reports={reports} />}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ReportHead({ report: { report, siglum, outlet, title, published, language, repeats, side } }: { readonly report: TellingReport }) {
  const says = entryWords()
  return (
    <>
      <a class="sig" href={reportPath(report)}>
        {siglum}
      </a>{' '}
      {outlet === siglum ? '' : (outlet ?? '')}
      {outlet && outlet !== siglum ? ', ' : ''}
      {sayDate(published)}
      {side ? <span class="more">{says.ownAccount}</span> : null}
      {title && title !== outlet ? (
        <span class="more title" lang={language}>
          {title}
        </span>
      ) : null}
      {repeats ? <span class="more">{says.repeats(repeats.siglum)}</span> : null}
    </>
  )
}

/** What one report says of a field. */
function Column({ report: { report, siglum, published }, field: { told } }: { readonly report: TellingReport; readonly field: EntryField }) {
  const own = told.filter((one) => one.report === report)
  return (
    <td data-h={`${siglum}, ${sayDate(published, { short: true })}`}>
      {own.length > 0 ? <Some told={own} shown={SHOWN} /> : <p class="quiet">{entryWords().notSaid}</p>}
    </td>
  )
}

/** What many reports say of a field, each passage under its siglum. */
function Gathered({ field: { told }, reports }: { readonly field: EntryField; readonly reports: readonly TellingReport[] }) {
  const silent = reports.filter(({ report }) => !told.some((one) => one.report === report))
  return (
    <td>
      <Some told={told} shown={SHOWN_OF_ALL} signed />
      {silent.length > 0 ? (
        <p class="quiet silent">
          {silent.length === reports.length ? entryWords().notSaid : `${entryWords().notSaidIn} ${silent.map(({ siglum }) => siglum).join(', ')}`}
        </p>
      ) : null}
    </td>
  )
}

function Some({ told, shown, signed = false }: { readonly told: readonly ToldWords[]; readonly shown: number; readonly signed?: boolean }) {
  const [first, rest] = told.length > shown + 1 ? [told.slice(0, shown), told.slice(shown)] : [told, []]
  const list = (some: readonly ToldWords[]) => (
    <ul class={`told${signed ? ' many' : ''}${told.some(({ siglum }) => siglum.length > SHORT) ? ' wide' : ''}`}>
      {some.map((one) => (
        <li key={`${one.report} ${one.start} ${one.end}`}>
          {signed ? <Siglum cited={one} /> : null}
          <OpenWords passage={one} />
          <Note one={one} />
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {list(first)}
      {rest.length > 0 ? (
        <details>
          <summary>{entryWords().further(rest.length)}</summary>
          {list(rest)}
        </details>
      ) : null}
    </>
  )
}

/** What these words alone say, through whom, and how a date was reckoned from them. */
function Note({ one: { stance, when, through } }: { readonly one: ToldWords }) {
  const says = entryWords()
  const notes = [stance ? says.stances[stance] : '', stance && through.length > 0 ? says.through(through.map(({ name }) => name).join(' → ')) : ''].filter(
    Boolean,
  )
  return (
    <>
      {notes.length > 0 ? <p class="note how">{notes.join(', ')}</p> : null}
      {when ? (
        <p class="note how">
          {sayDate(when.edtf)}: <span lang="en">{when.why}</span>
        </p>
      ) : null}
    </>
  )
}
