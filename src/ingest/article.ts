import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { readEdtf } from '../model/edtf.ts'
import { decode } from './decode.ts'
import type { FetchedPage } from './fetch-page.ts'
import type { Source } from './report.ts'

/** What a page says, or why it says nothing, in words that go on after its address. */
export type Article = Source | { readonly refused: string }

/** What we ask of a page's elements; the types of browsers are no part of this program. */
interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
  getAttribute(name: string): string | null
}

interface PageDocument {
  querySelector(selector: string): PageNode | null
  querySelectorAll(selector: string): Iterable<PageNode>
}

/** More elements than any article's page has. */
const MOST_ELEMENTS = 100_000
/** Fewer characters are a menu or a caption. */
const SHORTEST = 100

/** Reduces a page to its article: title and paragraphs, with the outlet, day and address that its metadata give. What the metadata leave open stays open. */
export function articleOf(page: FetchedPage): Article {
  const html = textOf(page)
  if (typeof html !== 'string') return html
  const host = new URL(page.url).hostname.replace(/^www\./, '')
  if (page.media === 'text/plain') return { text: html, outlet: host, url: page.url }
  try {
    return reduced(html, page.url, host)
  } catch {
    return { refused: 'is too tangled to be reduced to its article: save its text and add that' }
  }
}

function textOf({ bytes, charset, media }: FetchedPage): string | { readonly refused: string } {
  const named = charset ?? (media === 'text/plain' ? undefined : charsetWithin(bytes))
  if (named !== undefined) {
    try {
      return new TextDecoder(named).decode(bytes).toWellFormed()
    } catch {
      // A charset that nobody knows: the bytes tell.
    }
  }
  const decoded = decode(bytes)
  return decoded.refused === undefined ? decoded.text : decoded
}

/** The charset that a page names in its head. */
const charsetWithin = (bytes: Uint8Array): string | undefined =>
  /<meta[^>]+charset\s*=\s*["']?([\w.:-]+)/i.exec(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'))?.[1]

/** A page may leave its body's tag out, and the parser does not put it in. */
function reduced(html: string, url: string, host: string): Article {
  const { document } = parseHTML(/<body[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`)
  const head = headOf(document, url)
  const parsed = new Readability<PageNode>(document, { maxElemsToParse: MOST_ELEMENTS, serializer: (node: unknown) => node as PageNode }).parse()
  const paragraphs = parsed?.content ? paragraphsOf(parsed.content) : []
  if (paragraphs.join(' ').length < SHORTEST) return { refused: 'has no article in it that could be found: save its text and add that' }
  const title = headline(spaced(parsed?.title ?? ''), head.heading)
  const published = dayOf(parsed?.publishedTime) ?? head.published
  return {
    text: `${[...(title && paragraphs[0] !== title ? [title] : []), ...paragraphs].join('\n\n')}\n`.toWellFormed(),
    outlet: spaced(parsed?.siteName ?? '').slice(0, 200) || host,
    url: head.canonical ?? url,
    ...(published ? { published } : {}),
  }
}

/** Metadata under the names that publishers use besides those that Readability knows. */
const DAYS = ['article:published_time', 'datePublished', 'date', 'DC.date.issued', 'dcterms.created', 'parsely-pub-date', 'sailthru.date', 'publish-date']

/** What the head of a page says of it; read before Readability takes the page apart. */
function headOf(document: PageDocument, url: string): { readonly canonical?: string; readonly published?: string; readonly heading: string } {
  const metas = [...document.querySelectorAll('meta')]
  const named = (name: string): string | null | undefined =>
    metas.find((meta) => ['property', 'name', 'itemprop'].some((key) => meta.getAttribute(key) === name))?.getAttribute('content')
  const published = DAYS.map((name) => dayOf(named(name))).find((day) => day !== undefined)
  const canonical = canonicalOf(document.querySelector('link[rel~="canonical"]')?.getAttribute('href'), url)
  const [heading, ...others] = document.querySelectorAll('h1')
  return { heading: others.length === 0 ? spaced(heading?.textContent ?? '') : '', ...(canonical ? { canonical } : {}), ...(published ? { published } : {}) }
}

/** The title of the article rather than of the page: "Ministers meet in Oslo" and not "Ministers meet in Oslo | Fjord Post". */
const headline = (title: string, heading: string): string => (heading && title.includes(heading) ? heading : title)

/** An address that a page gives for itself counts if it is of the same host: a page cannot say that it is somebody else's. */
function canonicalOf(href: string | null | undefined, url: string): string | undefined {
  if (!href || !URL.canParse(href, url)) return undefined
  const canonical = new URL(href, url)
  const bare = (host: string): string => host.replace(/^(www|m|amp)\./, '')
  return /^https?:$/.test(canonical.protocol) && bare(canonical.hostname) === bare(new URL(url).hostname) ? canonical.href : undefined
}

/** The day of an instant as the page prints it, in its own time zone. Dates that are not written year first can be read two ways, and stay open. */
function dayOf(instant: string | null | undefined): string | undefined {
  const day = /^\s*(\d{4}-\d{2}-\d{2})(?:$|[T\s])/.exec(instant ?? '')?.[1]
  return day !== undefined && readEdtf(day)?.is === 'day' ? day : undefined
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TD TH TR UL'.split(
    ' ',
  ),
)
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'OBJECT', 'SVG', 'BUTTON', 'FORM'])

const TEXT_NODE = 3

/** The paragraphs of an article, white space drawn together as a browser does; without recursion, since a page can be nested at will. */
function paragraphsOf(root: PageNode): readonly string[] {
  const paragraphs: string[] = []
  let text = ''
  const close = (): void => {
    if (text.trim()) paragraphs.push(text.trim())
    text = ''
  }
  const todo: (PageNode | 'close' | 'break')[] = [root]
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (node === 'close') close()
    else if (node === 'break') text += '\n'
    else if (node.nodeType === TEXT_NODE) text = joined(text, (node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' '))
    else if (!SILENT.has(node.nodeName.toUpperCase())) {
      const name = node.nodeName.toUpperCase()
      const children: (PageNode | 'close' | 'break')[] = name === 'BR' ? ['break'] : [...node.childNodes]
      todo.push(...(BLOCKS.has(name) ? (['close', ...children, 'close'] as const) : children).toReversed())
    }
  }
  close()
  return paragraphs
}

const joined = (text: string, more: string): string => (/(^|[ \n])$/.test(text) ? text + more.replace(/^ /, '') : text + more)

/** On one line. */
const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim()
