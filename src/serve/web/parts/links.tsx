import type { ComponentChildren } from 'preact'
import type { Cited, Party } from '../../../view/line.ts'
import { actorPath, entryPath, reportPath } from '../paths.ts'
import { words } from '../words/words.ts'

/** A link to an entry's page. */
export function EntryLink({ id, children }: { readonly id: string; readonly children: ComponentChildren }) {
  return (
    <a class="line" href={entryPath(id)}>
      {children}
    </a>
  )
}

/** A name that leads to its actor. */
export function Name({ party: { actor, name } }: { readonly party: Pick<Party, 'actor' | 'name'> }) {
  return <a href={actorPath(actor)}>{name}</a>
}

/** A report's siglum: a link to its words, which are lit there. */
export function Siglum({ cited }: { readonly cited: Cited }) {
  const { report, siglum, start, end } = cited
  const span = start === undefined || end === undefined ? undefined : { start, end }
  return (
    <a class="sig" href={reportPath(report, span)} title={words().report(siglum)}>
      {siglum}
    </a>
  )
}

/** So many sigla stand side by side; further ones are counted. */
const MOST = 6

/** Sigla side by side. */
export function Sigla({ cited }: { readonly cited: readonly Cited[] }) {
  const shown = cited.length > MOST ? cited.slice(0, MOST - 1) : cited
  return (
    <>
      <span class="sg">
        {shown.map((one) => (
          <Siglum key={one.report} cited={one} />
        ))}
      </span>
      {shown.length < cited.length ? <span class="note"> {words().counts.more(cited.length - shown.length)}</span> : null}
    </>
  )
}
