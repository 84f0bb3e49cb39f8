import type { StoryPage, TimelineReport } from '../../../../view/timeline.ts'
import { addDays } from '../../../../model/calendar.ts'
import { readEdtf, spanOfMember } from '../../../../model/edtf.ts'
import { sayDate } from '../../dates.ts'
import { reportPath } from '../../paths.ts'
import { words } from '../../words/words.ts'
import { type Axis, xOf } from './axis.ts'
import type { Sizes } from './drawing.ts'
import { Bars } from './bars.tsx'
import { textWidth } from './measure.ts'
import { storyWords } from './words.ts'

const HEIGHT = 15
/** Of the lane where it counts. */
const BARS = 78
const ROW = 20
const HEAD = 13
/** A siglum longer than this is not written into its mark. */
const LONGEST = 6

interface Leaf {
  readonly report: TimelineReport
  readonly row: number
  /** Left edges; several where it is of one of several days. */
  readonly xs: readonly number[]
  readonly width: number
  readonly certain: boolean
}

/** Reports on the drawing, in rows without overlaps. */
function leavesOf(reports: readonly TimelineReport[], axis: Axis): readonly Leaf[] {
  const ends: number[] = []
  return reports.flatMap((report) => {
    const { published, siglum } = report
    if (!published || published.to <= axis.from || published.from >= axis.to) return []
    const certain = addDays(published.from, 1) === published.to
    const text = siglum.length <= LONGEST ? textWidth(siglum, 600, 10.5) + 7 : 11
    const date = readEdtf(published.edtf)
    const spans = date?.is === 'set' ? date.members.map(spanOfMember) : [published]
    const width = Math.max(text, date?.is === 'set' || certain ? 0 : xOf(axis, published.to) - xOf(axis, published.from))
    const middle = (span: { readonly from: string; readonly to: string }): number => (xOf(axis, span.from) + xOf(axis, span.to)) / 2
    const xs = spans.map((span, i) => middle(span) - (i === 0 ? width : 10) / 2).map((x) => Math.min(Math.max(x, axis.left), axis.right - width))
    const [start, end] = [xs[0] ?? 0, (xs.at(-1) ?? 0) + width]
    const free = ends.findIndex((taken) => taken + 2 <= start)
    const row = free >= 0 ? free : ends.length
    ends[row] = end
    return [{ report, row, xs, width, certain }]
  })
}

/** How tall the lane of reports is. */
export function reportsHeight({ reports, reportBars }: Pick<StoryPage, 'reports' | 'reportBars'>, axis: Axis, sizes: Sizes): number {
  if (reportBars) return BARS
  const rows = Math.max(0, ...leavesOf(reports, axis).map(({ row }) => row)) + 1
  return Math.max(HEAD * 2 + rows * ROW - (ROW - HEIGHT), sizes.column === undefined ? 0 : 66) + (sizes.column === undefined ? 16 : 0)
}

/** When each report was published. */
export function ReportsLane({
  page: { reports, reportBars },
  axis,
  top,
  sizes,
}: {
  readonly page: Pick<StoryPage, 'reports' | 'reportBars'>
  readonly axis: Axis
  readonly top: number
  readonly sizes: Sizes
}) {
  const [name = '', holds = ''] = storyWords().lane.reports ?? []
  const isPhone = sizes.column === undefined
  const first = top + HEAD + (isPhone ? 16 : 0)
  return (
    <g>
      <text class="w" x="0" y={top + (isPhone ? 15 : 21)}>
        {name}
      </text>
      {isPhone ? null : (
        <text class="x" x="0" y={top + 36.5}>
          {holds}
        </text>
      )}
      {reportBars ? (
        <Bars bars={reportBars} axis={axis} floor={top + BARS - 6} kind="report" />
      ) : (
        leavesOf(reports, axis).map((leaf) => <ReportLeaf key={leaf.report.report} leaf={leaf} y={first + leaf.row * ROW} />)
      )}
    </g>
  )
}

function ReportLeaf({ leaf: { report, xs, width, certain }, y }: { readonly leaf: Leaf; readonly y: number }) {
  const { siglum, published, title } = report
  const [x = 0, ...others] = xs
  return (
    <a href={reportPath(report.report)} class="k-report" tabIndex={-1}>
      <title>{[words().report(siglum), sayDate(published?.edtf), title].filter(Boolean).join('; ')}</title>
      {others.length ? <path class="join" d={`M${x + width} ${y + HEIGHT / 2}H${others.at(-1)}`} /> : null}
      <rect class={certain ? 'm' : 'm open'} x={x} y={y} width={width} height={HEIGHT} rx="1.5" />
      {others.map((other) => (
        <rect key={other} class="m open" x={other} y={y + 1.5} width="10" height="12" rx="1.5" />
      ))}
      {siglum.length <= LONGEST ? (
        <text class={certain ? 'num' : 'num off'} x={x + width / 2} y={y + 11.3}>
          {siglum}
        </text>
      ) : null}
    </a>
  )
}
