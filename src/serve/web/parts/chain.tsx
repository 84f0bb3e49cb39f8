import type { ComponentChildren } from 'preact'
import { actorPath } from '../paths.ts'
import { words } from '../words/words.ts'

/** One link of a chain: who passed the words on, and with which word ("told reporters"). */
export interface ChainLink {
  readonly is: 'outlet' | 'body' | 'named' | 'unnamed'
  readonly name: string
  readonly actor?: string
  readonly cue?: string
}

/** Through whom words came, outermost first, as a line of nodes; at its end stands what was said. */
export function Chain({ links, children }: { readonly links: readonly ChainLink[]; readonly children: ComponentChildren }) {
  const { chain } = words()
  return (
    <ol class="chain">
      {links.map(({ is, name, actor, cue }, i) => (
        <li key={i} class={`nd ${is}`}>
          <b>{actor ? <a href={actorPath(actor)}>{name}</a> : name}</b>
          <span class="vh"> ({chain[is]}) </span>
          {cue ? <span>{cue}</span> : null}
        </li>
      ))}
      <li class="end">{children}</li>
    </ol>
  )
}

/** What the nodes of a chain mean. */
export function ChainLegend() {
  const { chain } = words()
  return (
    <span class="note">
      {(['outlet', 'body', 'named', 'unnamed'] as const).map((is) => (
        <span key={is} class="nw">
          <i class={`node ${is}`} />
          {chain[is]}{' '}
        </span>
      ))}
    </span>
  )
}
