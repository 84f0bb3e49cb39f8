import { counted } from '../../export/phrases.ts'
import type { NoticeAbout, RecordNotice } from '../../model/notice.ts'
import { printable, type Shown, shortened, wrapped } from './shown.ts'

/** What a notice is about, as its line begins. */
const LABELS: Readonly<Record<NoticeAbout, string>> = {
  unread: 'not read',
  text: 'text',
  language: 'language',
  date: 'date',
  name: 'name',
  judgement: 'judgement',
}

/** So many columns for the label. */
const LABEL = 12

/** How many notices there are, then those on each report under its name; those on the story as a whole come last. */
export function noticePage(shown: Shown, notices: readonly RecordNotice[]): readonly string[] {
  const { look, paint } = shown
  const byReport = Map.groupBy(notices, ({ report }) => report)
  const about = [...byReport.keys()].filter((report) => report !== undefined)
  return [
    paint.dim(`${counted(notices.length, 'notice')} on ${about.length} of ${counted(look.record.reports.length, 'report')}`),
    ...[...byReport].flatMap(([report, its]) => [
      '',
      `  ${paint.bold(report === undefined ? 'the story' : printable(look.source(report)))} ${paint.dim(`· ${counted(its.length, 'notice')}`)}`,
      ...its.flatMap((notice) => noticeLines(shown, notice)),
    ]),
  ]
}

/** One notice: what it is about, what it says, the words it is about. */
export function noticeLines({ paint, width }: Shown, { about, says, quote }: RecordNotice): readonly string[] {
  const [first = '', ...rest] = wrapped(printable(says), LABEL + 4, width)
  const words = quote ? shortened(printable(quote), (width - LABEL) * 3) : ''
  return [
    `    ${paint.yellow(LABELS[about].padEnd(LABEL))}${first.trimStart()}`,
    ...rest,
    ...(words ? wrapped(`“${words}”`, LABEL + 4, width).map((line) => paint.italic(paint.dim(line))) : []),
  ]
}
