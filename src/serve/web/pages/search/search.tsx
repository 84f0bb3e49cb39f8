import { useEffect, useRef } from 'preact/hooks'
import type { SearchKind } from '../../../../model/searchable.ts'
import type { FoundName, SearchPage, Snippet } from '../../../../view/search.ts'
import { sayDate } from '../../dates.ts'
import { counter, dictionary } from '../../language.ts'
import { Loaded, useData } from '../../load.tsx'
import { Name, Siglum } from '../../parts/links.tsx'
import { Quote } from '../../parts/quote.tsx'
import { Line } from '../../parts/says.tsx'
import { actorPath, pageOf, reportPath } from '../../paths.ts'
import { address, ask, here } from '../../router.ts'
import { words as shared } from '../../words/words.ts'
import './search.css'

const one = counter('en')
const un = counter('fr')

const en = {
  label: 'Words to look for',
  hint: 'A word is found from its beginning, without accents and case; “in quotation marks” exactly so.',
  heads: { name: 'Names', entry: 'Entries', statement: 'Statements', report: 'Reports' } satisfies Record<SearchKind, string> as Record<SearchKind, string>,
  show: 'Show',
  all: 'all',
  allOf: one({ other: 'all #' }),
  found: one({ one: '# place', other: '# places' }),
  nothing: (asked: string) => `Nothing in this story has “${asked}”. Fewer words, or their beginnings, find more.`,
  noWord: 'There is no word in that to look for.',
  alsoAs: 'also as',
  someOf: (shown: string, all: string) => `${shown} of ${all}`,
}
const fr: typeof en = {
  label: 'Mots à chercher',
  hint: 'Un mot se trouve par son début, sans accents ni majuscules ; « entre guillemets », exactement ainsi.',
  heads: { name: 'Noms', entry: 'Lignes', statement: 'Déclarations', report: 'Articles' },
  show: 'Montrer',
  all: 'tout',
  allOf: un({ one: 'tout : #', other: 'tous : #' }),
  found: un({ one: '# endroit', other: '# endroits' }),
  nothing: (asked) => `Rien dans ce dossier n’a « ${asked} ». Moins de mots, ou leur début, trouvent plus.`,
  noWord: 'Il n’y a là aucun mot à chercher.',
  alsoAs: 'aussi comme',
  someOf: (shown, all) => `${shown} sur ${all}`,
}
const says = dictionary({ en, fr })

const KINDS = ['name', 'entry', 'statement', 'report'] as const satisfies readonly SearchKind[]

/** How long a pause in typing asks for the answer, in milliseconds. */
const PAUSE = 180

/** Search in the story. What is looked for stands in the address. */
export function Page() {
  const words = says()
  const { query } = here.value
  const [q, kind] = [query.get('q') ?? '', query.get('kind')]
  const asked = new URLSearchParams({ q, ...(kind ? { kind } : {}) })
  const state = useData('search', address(pageOf('search'), asked))
  return (
    <>
      <div class="head">
        <div>
          <h1 tabIndex={-1} class="vh">
            {shared().pages.search}
          </h1>
          <Box q={q} />
          <p class="note">{words.hint}</p>
        </div>
      </div>
      {q ? <Loaded state={state.value}>{(page) => <Results page={page} kind={KINDS.find((one) => one === kind)} />}</Loaded> : null}
    </>
  )
}

function Box({ q }: { readonly q: string }) {
  const words = says()
  const input = useRef<HTMLInputElement>(null)
  const timer = useRef(0)
  // Whoever came here came to type; after Back, the focus is put back where it was.
  useEffect(() => {
    if (!q) requestAnimationFrame(() => input.current?.focus())
  }, [])
  useEffect(() => {
    if (input.current && input.current !== document.activeElement) input.current.value = q
  }, [q])
  const search = (now: boolean): void => {
    clearTimeout(timer.current)
    const typed = input.current?.value ?? ''
    timer.current = window.setTimeout(() => ask({ q: typed, kind: undefined }), now ? 0 : PAUSE)
  }
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          search(true)
        }}
      >
        <input
          ref={input}
          class="wanted"
          type="search"
          aria-label={words.label}
          placeholder={words.label}
          defaultValue={q}
          maxLength={200}
          autocomplete="off"
          onInput={() => search(false)}
        />
      </form>
    </search>
  )
}

function Results({ page, kind }: { readonly page: SearchPage; readonly kind: SearchKind | undefined }) {
  const words = says()
  const number = new Intl.NumberFormat(document.documentElement.lang)
  const total = KINDS.reduce((sum, one) => sum + page.counts[one], 0)
  if (!page.asks) return <p role="status">{words.noWord}</p>
  if (total === 0) return <p role="status">{words.nothing(page.q)}</p>
  return (
    <>
      <p role="status" class="vh">
        {words.found(total)}
      </p>
      <div class="ctl">
        <fieldset>
          <legend>{words.show}</legend>
          {([undefined, ...KINDS] as const).map((one) => (
            <button key={one ?? ''} type="button" aria-pressed={kind === one} onClick={() => ask({ kind: one })}>
              {one ? words.heads[one] : words.all} <span class="n">{number.format(one ? page.counts[one] : total)}</span>
            </button>
          ))}
        </fieldset>
      </div>
      <Part of="name" page={page} shown={page.names.length}>
        {page.names.map((name) => (
          <FoundActor key={name.id} name={name} />
        ))}
      </Part>
      <Part of="entry" page={page} shown={page.entries.length}>
        {page.entries.map(({ id, line, snippet }) => (
          <li key={id} data-item>
            <Line line={line} />
            {snippet ? <Words snippet={snippet} /> : null}
          </li>
        ))}
      </Part>
      <Part of="statement" page={page} shown={page.statements.length}>
        {page.statements.map(({ id, speaker, when, snippet }) => (
          <li key={id} data-item>
            <p>
              {speaker?.actor ? <Name party={{ actor: speaker.actor, name: speaker.name }} /> : <span class="b">{speaker?.name ?? shared().nobodyNamed}</span>}
              {when ? <span class="note"> {sayDate(when.edtf)}</span> : null}
            </p>
            <Words snippet={snippet} />
          </li>
        ))}
      </Part>
      <Part of="report" page={page} shown={page.reports.length}>
        {page.reports.map(({ id, title, outlet, published, snippet }) => (
          <li key={id} data-item>
            <p>
              <a class="line" href={reportPath(id)} lang={snippet.language}>
                {title ?? shared().report(snippet.cited.siglum)}
              </a>{' '}
              <span class="note">{[outlet, sayDate(published?.edtf)].filter(Boolean).join(' · ')}</span>
            </p>
            <Words snippet={snippet} />
          </li>
        ))}
      </Part>
    </>
  )
}

function Part({
  of,
  page,
  shown,
  children,
}: {
  readonly of: SearchKind
  readonly page: SearchPage
  readonly shown: number
  readonly children: preact.ComponentChildren
}) {
  const words = says()
  const all = page.counts[of]
  if (shown === 0) return null
  return (
    <section class="sec found">
      <header>
        <h2>{words.heads[of]}</h2>
        {shown < all ? (
          <p>
            {words.someOf(String(shown), String(all))}{' '}
            <button type="button" class="more" onClick={() => ask({ kind: of })}>
              {words.allOf(all)}
            </button>
          </p>
        ) : null}
      </header>
      <ul>{children}</ul>
    </section>
  )
}

function FoundActor({ name: { id, name, forms, office } }: { readonly name: FoundName }) {
  const words = says()
  return (
    <li data-item>
      <a class="line" href={actorPath(id)}>
        {name}
      </a>{' '}
      {office ? <span class="note">{office}</span> : null}
      {forms.length ? (
        <span class="note">
          {' '}
          {words.alsoAs} <i>{forms.join(', ')}</i>
        </span>
      ) : null}
    </li>
  )
}

function Words({ snippet: { text, lit, cited, language } }: { readonly snippet: Snippet }) {
  return (
    <div class="snippet">
      <Quote text={text} lit={lit} lang={language} />
      <Siglum cited={cited} />
    </div>
  )
}
