import type { OpenAPIHono } from '@hono/zod-openapi'
import { html } from 'hono/html'

/** What the page shows of an OpenAPI document. */
export interface Described {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string }
  readonly tags?: readonly { readonly name: string; readonly description?: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> }
}

interface Operation {
  readonly tags?: readonly string[]
  readonly summary?: string
  readonly description?: string
  readonly parameters?: readonly {
    readonly name: string
    readonly in: string
    readonly required?: boolean
    readonly description?: string
    readonly schema?: Schema
  }[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>
}

type Content = Readonly<Record<string, { readonly schema?: Schema }>>

interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
}

type Html = ReturnType<typeof html>

/** The document for people, made on the server: nothing on it runs. */
export function addReference(app: OpenAPIHono, documentOf: () => Described): void {
  app.get('/reference.css', (c) => c.body(STYLE, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' }))
  app.get('/', (c) => c.html(page(documentOf())))
}

function page({ info, tags = [], paths, components }: Described): Html {
  const operations = Object.entries(paths).flatMap(([path, item]) => Object.entries(item).map(([method, operation]) => ({ path, method, operation })))
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${info.title}: the API</title>
        <link rel="stylesheet" href="/api/reference.css" />
      </head>
      <body>
        <header>
          <h1>${info.title}: the API</h1>
          <p>${info.description ?? ''}</p>
          <p>Version ${info.version}. For programs: <a href="/api/openapi.json">openapi.json</a>. What cannot be served is answered with a problem (RFC 9457) that says why in one line.</p>
        </header>
        <main>
          ${tags.map(
            ({ name, description }) => html`<section>
              <h2 id="${name}">${name}</h2>
              <p>${description ?? ''}</p>
              ${operations.filter(({ operation }) => operation.tags?.includes(name)).map(({ path, method, operation }) => operationHtml(path, method, operation))}
            </section>`,
          )}
          <section>
            <h2 id="schemas">What is answered</h2>
            ${Object.entries(components?.schemas ?? {}).map(([name, schema]) => schemaHtml(name, schema))}
          </section>
        </main>
      </body>
    </html>`
}

const operationHtml = (path: string, method: string, { summary, description, parameters = [], requestBody, responses }: Operation): Html => html`<article>
  <h3><code>${method.toUpperCase()} ${path}</code></h3>
  <p>${summary ?? ''}. ${description ?? ''}</p>
  <dl>
    ${parameters.map(
      (one) => html`<dt><code>${one.name}</code> ${one.in}${one.required ? '' : ', may be left out'}</dt>
        <dd>${typeHtml(one.schema)} ${one.description ?? ''}</dd>`,
    )}
    ${requestBody ? html`<dt>takes</dt>${contentHtml(requestBody.content)}` : ''}
    ${Object.entries(responses).map(
      ([status, response]) => html`<dt>${status === 'default' ? 'otherwise' : status}</dt>
        <dd>${response.description}</dd>
        ${contentHtml(response.content ?? {})}`,
    )}
  </dl>
</article>`

const contentHtml = (content: Content): Html =>
  html`${Object.entries(content).map(([media, { schema }]) => html`<dd><code>${media}</code> ${typeHtml(schema)}</dd>`)}`

const schemaHtml = (name: string, schema: Schema): Html => html`<article>
  <h3 id="${name}"><code>${name}</code></h3>
  <p>${schema.description ?? ''} ${schema.properties ? '' : typeHtml(schema)}</p>
  <dl>
    ${Object.entries(schema.properties ?? {}).map(
      ([key, value]) => html`<dt><code>${key}</code>${schema.required?.includes(key) ? '' : ' may be absent'}</dt>
        <dd>${typeHtml(value)} ${value.description ?? ''}</dd>`,
    )}
  </dl>
</article>`

/** What a value is, with a link to each type of ours. */
function typeHtml(schema: Schema | undefined): Html | string {
  if (!schema) return ''
  if (schema.$ref !== undefined) {
    const name = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)
    return html`<a href="#${name}">${name}</a>`
  }
  const either = schema.anyOf ?? schema.oneOf
  if (either) return html`${either.map((one, i) => html`${i > 0 ? ' or ' : ''}${typeHtml(one)}`)}`
  if (schema.items) return html`list of ${typeHtml(schema.items)}`
  const values = schema.enum ?? (schema.const === undefined ? undefined : [schema.const])
  return values ? html`<code>${values.join(' | ')}</code>` : [schema.type ?? ''].flat().join(' or ')
}

const STYLE = `
:root { color-scheme: light dark; --paper: #fff; --ink: #16181c; --ink-2: #555b66; --rule: #d9d6cf; --link: #1f4fbf; }
@media (prefers-color-scheme: dark) { :root { --paper: #14161a; --ink: #e9e7e2; --ink-2: #a3a8b3; --rule: #34373e; --link: #9db8ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 32px 16px 72px; max-width: 960px; background: var(--paper); color: var(--ink); font: 14px/1.56 system-ui, sans-serif; }
h1, h2 { font-family: Charter, "Sitka Text", Cambria, Georgia, serif; line-height: 1.18; }
h1 { font-size: 34px; margin: 0 0 12px; }
h2 { font-size: 24px; margin: 48px 0 8px; padding-top: 12px; border-top: 2px solid var(--ink); }
h3 { font-size: 14px; margin: 24px 0 4px; padding-top: 12px; border-top: 1px solid var(--rule); overflow-wrap: anywhere; }
p { margin: 0 0 8px; max-width: 72ch; }
dl { margin: 0; display: grid; grid-template-columns: minmax(0, 14rem) minmax(0, 1fr); gap: 4px 16px; }
dt { grid-column: 1; color: var(--ink-2); overflow-wrap: anywhere; }
dd { grid-column: 2; margin: 0; overflow-wrap: anywhere; }
code { font: 13px/1.4 ui-monospace, monospace; color: var(--ink); }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
@media (max-width: 760px) { dl { grid-template-columns: 1fr; } dt, dd { grid-column: 1; } dd { padding-left: 16px; } }
`
