import type { ComponentChildren } from 'preact'
import type { MarkIs } from '../../../../view/report-marks.ts'
import type { Paragraph } from '../../../../view/report.ts'
import { actorPath, entryPath } from '../../paths.ts'
import { type Segment, segmentsOf } from './segments.ts'

/** Words that are asked for: UTF-16, end exclusive. */
export interface Asked {
  readonly start: number
  readonly end: number
}

/** The id of asked words: the part of the address that asks for them. */
const idOf = ({ start, end }: Asked): string => `a=${start}-${end}`

/** A paragraph exactly as it came, with what was understood of it underlined. Its words are text nodes, whatever they say. */
export function ParagraphText({ paragraph, asked, lang }: { readonly paragraph: Paragraph; readonly asked: Asked | undefined; readonly lang: string }) {
  const segments = segmentsOf({ ...paragraph, text: paragraph.text.trimEnd() }, asked)
  return (
    <p class="txt" lang={lang}>
      {segments.map((segment) => (
        <Words key={segment.start} segment={segment} asked={asked} />
      ))}
    </p>
  )
}

function Words({ segment, asked }: { readonly segment: Segment; readonly asked: Asked | undefined }) {
  const { words, layers, isLit } = segment
  const inner: ComponentChildren = isLit && asked ? <mark {...(segment.start === asked.start ? { id: idOf(asked), tabIndex: -1 } : {})}>{words}</mark> : words
  if (layers.length === 0) return <>{inner}</>
  const to = segment.actor ? actorPath(segment.actor) : segment.entry ? entryPath(segment.entry) : undefined
  return <Under layers={layers} segment={segment} to={to} words={inner} />
}

/** One underline within the other, so that all of them show. */
function Under({
  layers: [outer, ...rest],
  segment,
  to,
  words,
}: {
  readonly layers: readonly MarkIs[]
  readonly segment: Segment
  readonly to: string | undefined
  readonly words: ComponentChildren
}) {
  if (outer === undefined) return <>{words}</>
  const ends = `${segment.opens.includes(outer) ? ' begins' : ''}${segment.closes.includes(outer) ? ' ends' : ''}`
  return (
    <span class={`u u-${outer}${ends}`} {...(to ? { 'data-to': to } : {})}>
      <Under layers={rest} segment={segment} to={undefined} words={words} />
    </span>
  )
}
