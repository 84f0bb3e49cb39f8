import { useSignal } from '@preact/signals'
import type { ReportLine, ReportsPage } from '../../../../view/reports.ts'
import { takesReports } from '../../client.ts'
import { sayDate } from '../../dates.ts'
import { Loaded, useData } from '../../load.tsx'
import { pageOf, reportPath } from '../../paths.ts'
import { words as shared } from '../../words/words.ts'
import './reports.css'
import { says } from './words.ts'

/** The reports of the story, oldest first. */
export function Page() {
  const state = useData('reports', pageOf('reports'))
  return <Loaded state={state.value}>{(page) => <Shown page={page} />}</Loaded>
}

/** So many rows at first, and so many with each step more. */
const STEP = 100

function Shown({ page }: { readonly page: ReportsPage }) {
  const words = says()
  const shown = useSignal(STEP)
  const left = page.items.length - shown.value
  const sigla = new Map(page.items.map(({ id, siglum }) => [id, siglum]))
  return (
    <>
      <div class="head">
        <div>
          <h1 tabIndex={-1}>{shared().counts.reports(page.total)}</h1>
          <p class="stand">{page.total ? words.stand : words.none}</p>
        </div>
        {takesReports() ? (
          <p class="meta">
            <a class="btn" href={pageOf('add')}>
              {words.add}
            </a>
          </p>
        ) : null}
      </div>
      {page.total ? <List reports={page.items.slice(0, shown.value)} sigla={sigla} /> : null}
      {left > 0 ? (
        <p>
          <button type="button" class="btn q" onClick={() => (shown.value += STEP)}>
            {words.more(Math.min(STEP, left))}
          </button>
        </p>
      ) : null}
    </>
  )
}

function List({ reports, sigla }: { readonly reports: readonly ReportLine[]; readonly sigla: ReadonlyMap<string, string> }) {
  const words = says()
  return (
    <div class="scroll">
      <table class="reports">
        <caption class="vh">{shared().pages.reports}</caption>
        <thead>
          <tr>
            <th scope="col">{words.siglum}</th>
            <th scope="col">{words.title}</th>
            <th scope="col">{words.outlet}</th>
            <th scope="col">{words.published}</th>
            <th scope="col">{words.language}</th>
            <th scope="col" class="num">
              {words.entries}
            </th>
            <th scope="col" class="num">
              {words.statements}
            </th>
            <th scope="col" class="num">
              {words.notices}
            </th>
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <Row key={report.id} report={report} sigla={sigla} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ report, sigla }: { readonly report: ReportLine; readonly sigla: ReadonlyMap<string, string> }) {
  const words = says()
  const { id, siglum, title, file, outlet, published, language, origin, side, entries, statements, notices } = report
  const languages = new Intl.DisplayNames(document.documentElement.lang, { type: 'language', fallback: 'code' })
  return (
    <tr data-item>
      <td>
        <span class="sig">{siglum}</span>
      </td>
      <th scope="row">
        <a class="line" href={reportPath(id)} lang={language}>
          {title ?? file ?? words.untitled}
        </a>
        {origin ? <span class="note"> {words.repeats(sigla.get(origin) ?? origin)}</span> : null}
        {side ? <span class="note"> {words.ownAccount(side)}</span> : null}
      </th>
      <td>{outlet ?? <span class="quiet">{words.notTold}</span>}</td>
      <td class="nw" title={published?.why}>
        {sayDate(published?.edtf, { short: true })}
      </td>
      <td>{language === 'und' ? <span class="quiet">{words.notTold}</span> : languages.of(language)}</td>
      {[entries, statements, notices].map((count, i) => (
        <td key={i} class="num">
          {count || <span class="quiet">–</span>}
        </td>
      ))}
    </tr>
  )
}
