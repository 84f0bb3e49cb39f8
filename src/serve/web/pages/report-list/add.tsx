import { type Signal, useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import { give, Problem, takesReports } from '../../client.ts'
import { pageOf, reportPath, storyNow } from '../../paths.ts'
import { listenAnew } from '../../reading.ts'
import { arrived } from '../../router.ts'
import { words as shared } from '../../words/words.ts'
import './reports.css'
import { says } from './words.ts'

/** What `POST /api/s/{story}/reports` answers. */
interface Added {
  readonly reports: readonly {
    readonly id?: string
    readonly name: string
    readonly became: 'added' | 'known' | 'refused'
    readonly why?: string
    readonly note?: string
  }[]
}

/** How the last giving went. */
type Giving =
  | { readonly is: 'idle' }
  | { readonly is: 'sending' }
  | { readonly is: 'given'; readonly added: Added }
  | { readonly is: 'refused'; readonly why: string }

/** Taking reports in: files, a text, the address of a page. */
export function Page() {
  const giving = useSignal<Giving>({ is: 'idle' })
  const words = says()
  useLayoutEffect(arrived, [])
  const send = async (what: FormData | object): Promise<void> => {
    giving.value = { is: 'sending' }
    try {
      giving.value = { is: 'given', added: await give<Added>(pageOf('reports'), what) }
      listenAnew()
    } catch (error) {
      giving.value = { is: 'refused', why: (error instanceof Problem && error.message) || shared().frame.offline }
    }
  }
  return (
    <>
      <div class="head">
        <div>
          <p class="kick">{storyNow.value}</p>
          <h1 tabIndex={-1}>{words.add}</h1>
          <p class="stand">{takesReports() ? words.addStand : words.readOnly}</p>
        </div>
      </div>
      <Outcome giving={giving.value} />
      {takesReports() ? (
        <>
          <Files send={send} />
          <Text send={send} />
          <Address send={send} />
        </>
      ) : null}
    </>
  )
}

type Send = (what: FormData | object) => Promise<void>

function Outcome({ giving }: { readonly giving: Giving }) {
  const words = says()
  if (giving.is === 'idle') return null
  if (giving.is === 'sending') return <p role="status">{words.sending}</p>
  if (giving.is === 'refused')
    return (
      <p role="alert" class="dis">
        {giving.why}
      </p>
    )
  return (
    <section class="outcome" aria-label={words.results}>
      <ul role="status">
        {giving.added.reports.map(({ id, name, became, why, note }, i) => (
          <li key={i}>
            <span class={became === 'refused' ? 'dis' : 'b'}>{words.became[became]}</span> {id ? <a href={reportPath(id)}>{name}</a> : name}
            {why || note ? <span class="note"> {why ?? note}</span> : null}
          </li>
        ))}
      </ul>
      <p>
        <a href={pageOf('reports')}>{words.toReports}</a>
      </p>
    </section>
  )
}

function Section({ head, children }: { readonly head: string; readonly children: ComponentChildren }) {
  return (
    <section class="sec add">
      <h2>{head}</h2>
      {children}
    </section>
  )
}

function Files({ send }: { readonly send: Send }) {
  const words = says()
  const over = useSignal(false)
  const take = (files: FileList | null | undefined): void => {
    if (!files?.length) return
    const form = new FormData()
    for (const file of files) form.append('file', file, file.webkitRelativePath || file.name)
    void send(form)
  }
  const hover =
    (now: boolean) =>
    (event: DragEvent): void => {
      event.preventDefault()
      over.value = now
    }
  return (
    <Section head={words.files}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a second way for a pointer; the control within is the first. */}
      <div
        class={over.value ? 'drop over' : 'drop'}
        onDragOver={hover(true)}
        onDragLeave={hover(false)}
        onDrop={(event) => {
          hover(false)(event)
          take(event.dataTransfer?.files)
        }}
      >
        <p>{over.value ? words.dropped : words.filesSay}</p>
        <label class="btn">
          {words.choose}
          <input
            class="vh"
            type="file"
            multiple
            accept=".txt,.md,text/plain,text/markdown"
            onChange={({ currentTarget }) => {
              take(currentTarget.files)
              currentTarget.value = ''
            }}
          />
        </label>
      </div>
    </Section>
  )
}

/** Fields that are filled in; empty ones are left out. */
const filled = (fields: Readonly<Record<string, Signal<string>>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(fields).flatMap(([name, { value }]) => (value.trim() ? [[name, value.trim()]] : [])))

function Field({
  label,
  note,
  value,
  required,
}: {
  readonly label: string
  readonly note?: string
  readonly value: Signal<string>
  readonly required?: boolean
}) {
  return (
    <label class="field">
      <span>{label}</span>
      <input required={required === true} value={value.value} onInput={({ currentTarget }) => (value.value = currentTarget.value)} />
      {note ? <span class="note">{note}</span> : null}
    </label>
  )
}

function Text({ send }: { readonly send: Send }) {
  const words = says()
  const text = useSignal('')
  const fields = { outlet: useSignal(''), published: useSignal(''), url: useSignal('') }
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    await send({ text: text.value, ...filled(fields) })
  }
  return (
    <Section head={words.text}>
      <form onSubmit={submit}>
        <label class="field">
          <span>{words.words}</span>
          <textarea rows={9} required value={text.value} onInput={({ currentTarget }) => (text.value = currentTarget.value)} />
        </label>
        <div class="fields">
          <Field label={words.whose} value={fields.outlet} />
          <Field label={words.day} note={words.daySays} value={fields.published} />
          <Field label={words.address} value={fields.url} />
        </div>
        <button type="submit" class="btn">
          {words.addText}
        </button>
      </form>
    </Section>
  )
}

function Address({ send }: { readonly send: Send }) {
  const words = says()
  const url = useSignal('')
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    await send({ url: url.value.trim() })
  }
  return (
    <Section head={words.page}>
      <form onSubmit={submit}>
        <Field label={words.address} note={words.pageSays} required value={url} />
        <button type="submit" class="btn">
          {words.addPage}
        </button>
      </form>
    </Section>
  )
}
