import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { Paragraph, ReportPage } from '../../../../view/report.ts'
import type { EntryLine } from '../../../../view/line.ts'
import { sayDate } from '../../dates.ts'
import { type Key, useKeys } from '../../keys.ts'
import { Loaded, useData } from '../../load.tsx'
import { EntryLink } from '../../parts/links.tsx'
import { Mark, markOf } from '../../parts/mark.tsx'
import { headline } from '../../parts/say.ts'
import { reportPath } from '../../paths.ts'
import { go, here } from '../../router.ts'
import { words } from '../../words/words.ts'
import { Chunk } from './chunks.tsx'
import { OfServer } from '../../parts/of-server.tsx'
import { TakeBack } from '../review/take-back.tsx'
import { Facts, Head, Legend } from './head.tsx'
import { Margin } from './margin.tsx'
import './report.css'
import { type Asked, ParagraphText } from './text.tsx'
import { reportWords } from './words.ts'

/** A report: its text exactly as it came, and what was understood of it. */
export function Page({ params: { id = '' } }: { readonly params: Readonly<Record<string, string>> }) {
  const state = useData('report', reportPath(id))
  return <Loaded state={state.value}>{(page) => <Shown page={page} />}</Loaded>
}

/** So many characters of text are drawn at once. */
const CHUNK = 6000
/** A text of more such stretches is laid out as it comes into view. */
const LONG = 8

function Shown({ page }: { readonly page: ReportPage }) {
  const says = reportWords()
  const asked = askedIn(here.value.hash, page.length)
  const chunks = useMemo(() => chunksOf(page.paragraphs), [page])
  const entries = useMemo(() => new Map(page.entries.map((entry) => [entry.id, entry])), [page])
  const text = useRef<HTMLDivElement>(null)
  useKeys(useMemo(() => keysOf(page), [page, says]))
  useLayoutEffect(showAsked, [asked?.start, asked?.end])
  useEffect(() => followWords(text.current), [])
  return (
    <>
      <Head page={page} />
      <Facts page={page} />
      <Legend page={page} />
      <div class="colh" aria-hidden="true">
        <span>{says.inRecord}</span>
        <span>{says.text}</span>
        <span>{says.margin}</span>
      </div>
      <div ref={text} class={chunks.length > LONG ? 'long' : ''}>
        {chunks.map((chunk, i) => (
          <Chunk key={chunk.start} near={i === 0 || (asked !== undefined && asked.start < chunk.end && chunk.start < asked.end)} plain={chunk.text}>
            {() =>
              chunk.paragraphs.map((paragraph, at) => (
                <Par key={paragraph.start} paragraph={paragraph} n={chunk.first + at} page={page} entries={entries} asked={asked} />
              ))
            }
          </Chunk>
        ))}
      </div>
      <OfServer>
        <TakeBack report={page.report.id} siglum={page.siglum} />
      </OfServer>
    </>
  )
}

interface ParProps {
  readonly paragraph: Paragraph
  readonly n: number
  readonly page: ReportPage
  readonly entries: ReadonlyMap<string, EntryLine>
  readonly asked: Asked | undefined
}

function Par({ paragraph, n, page: { report }, entries, asked }: ParProps) {
  const told = paragraph.entries.flatMap((id) => entries.get(id) ?? [])
  return (
    <div class="par">
      <ul class="ent">
        {told.map((line) => (
          <li key={line.id} data-item>
            <Mark {...markOf(line)} size={16} />
            <span>
              <EntryLink id={line.id}>{headline(line)}</EntryLink>
              <br />
              {line.when ? sayDate(line.when.edtf, { short: true }) : words().dates.notGiven}
            </span>
          </li>
        ))}
      </ul>
      <div class="body">
        <span class="pn" aria-hidden="true">
          {n}
        </span>
        <ParagraphText paragraph={paragraph} asked={asked} lang={report.language} />
      </div>
      <Margin notes={paragraph.margin} lang={report.language} />
    </div>
  )
}

/** Words that the address asks for (`#a=12-40`); none where it asks for none or the report has no such words. */
function askedIn(hash: string, length: number): Asked | undefined {
  const [, from, to] = /^a=(\d{1,9})-(\d{1,9})$/.exec(hash) ?? []
  const [start, end] = [Number(from), Number(to)]
  return from !== undefined && start < end && end <= length ? { start, end } : undefined
}

/** The asked words come into view when they are asked for on a page that stands already; on arrival the router sees to it. */
function showAsked(): void {
  document.getElementById(here.peek().hash)?.scrollIntoView({ block: 'center' })
}

interface TextChunk {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Number of its first paragraph, from 1. */
  readonly first: number
  readonly paragraphs: readonly Paragraph[]
}

function chunksOf(paragraphs: readonly Paragraph[]): readonly TextChunk[] {
  const chunks: { start: number; end: number; text: string; first: number; paragraphs: Paragraph[] }[] = []
  paragraphs.forEach((paragraph, i) => {
    const last = chunks.at(-1)
    if (last && last.text.length < CHUNK) {
      last.paragraphs.push(paragraph)
      last.text += paragraph.text
      last.end += paragraph.text.length
    } else chunks.push({ start: paragraph.start, end: paragraph.start + paragraph.text.length, text: paragraph.text, first: i + 1, paragraphs: [paragraph] })
  })
  return chunks
}

/** A click on words that were understood leads where they lead; whoever has no pointer finds the same links beside the text. */
function followWords(text: HTMLElement | null): (() => void) | undefined {
  const follow = (event: MouseEvent): void => {
    if (!getSelection()?.isCollapsed) return
    const to = (event.target as Element).closest?.('[data-to]')?.getAttribute('data-to')
    if (to) go(to)
  }
  text?.addEventListener('click', follow)
  return () => text?.removeEventListener('click', follow)
}

function keysOf({ previous, next }: ReportPage): readonly Key[] {
  const { keys } = words()
  return [
    ...(next ? [{ keys: 'j', does: keys.next, run: () => go(reportPath(next)) }] : []),
    ...(previous ? [{ keys: 'k', does: keys.previous, run: () => go(reportPath(previous)) }] : []),
    { keys: 'b', does: reportWords().back, run: () => history.back() },
  ]
}
