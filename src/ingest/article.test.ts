import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Article, articleOf } from './article.ts'

const LONG = 'They spoke about fish, trade, and the weather, as they do each year, and said little else to the press. '.repeat(6)
const url = 'https://www.fjord.example/ministers?from=mail'

const article = (html: string | Buffer, more: { readonly media?: string; readonly charset?: string } = {}): Article =>
  articleOf({ url, bytes: Buffer.from(html), media: 'text/html', ...more })

const page = (head: string, body: string): string =>
  `<!doctype html><html><head>${head}</head><body><nav><a href="/">Home</a> <a href="/w">World</a></nav>${body}</body></html>`

test('keeps the headline and the paragraphs, without what stands around them', () => {
  const kept = article(
    page(
      '<title>Talks end | Fjord Post</title>',
      `<article><h1>Talks end</h1><p>The talks <b>in Oslo</b>\n ended.<br>Nobody smiled.</p><script>x()</script><p>${LONG}</p></article><footer>Imprint</footer>`,
    ),
  )
  assert.ok('text' in kept)
  assert.equal(kept.text, `Talks end\n\nThe talks in Oslo ended.\nNobody smiled.\n\n${LONG.trim()}\n`)
})

test('takes outlet, day and address from what the page says of itself', () => {
  const meta =
    '<meta property="og:site_name" content="Fjord Post"><meta property="article:published_time" content="2019-03-04T23:30:00-05:00"><link rel="canonical" href="/ministers">'
  const { outlet, published, url: at } = article(page(meta, `<p>${LONG}</p>`)) as Record<string, string>
  assert.deepEqual([outlet, published, at], ['Fjord Post', '2019-03-04', 'https://www.fjord.example/ministers'])
})

test('takes them from JSON-LD too', () => {
  const json = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Talks end',
    datePublished: '2019-03-05T08:00:00Z',
    publisher: { name: 'Fjord Post' },
  }
  const { outlet, published } = article(page(`<script type="application/ld+json">${JSON.stringify(json)}</script>`, `<p>${LONG}</p>`)) as Record<string, string>
  assert.deepEqual([outlet, published], ['Fjord Post', '2019-03-05'])
})

test('leaves open what the page does not say, or says in a way that can be read twice', () => {
  const kept = article(page('<meta name="date" content="04/03/2019"><link rel="canonical" href="https://other.example/x">', `<p>${LONG}</p>`))
  assert.deepEqual({ ...kept, text: '' }, { text: '', outlet: 'fjord.example', url })
})

test('reads the charset that the server or the page names', () => {
  const latin = Buffer.from(page('<meta charset="iso-8859-1">', `<p>La ministre fran\xe7aise. ${LONG}</p>`), 'latin1')
  for (const more of [{}, { charset: 'windows-1252' }, { charset: 'no-such-charset' }]) {
    const kept = article(latin, more)
    assert.ok('text' in kept && kept.text.includes('française'))
  }
})

test('a page without an article is refused, whatever it is made of', () => {
  for (const html of ['', '<p>', '\0\0\0'.repeat(1000), '<a href="'.repeat(5000), '<table>'.repeat(500), page('', '<img src=x onerror=alert(1)>')])
    assert.ok('refused' in article(html), html.slice(0, 20))
})
