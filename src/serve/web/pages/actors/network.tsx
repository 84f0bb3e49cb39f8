import { useMemo } from 'preact/hooks'
import { contactsOf, type Network, type Tie } from '../../../../view/ties.ts'
import { actorPath } from '../../paths.ts'
import { go } from '../../router.ts'
import { type PlacedNode, layOut } from './layout.ts'
import { Drawing } from '../../parts/drawing.tsx'
import { says } from './words.ts'

/** Who meets whom, drawn. One stop for the Tab key: arrows go from node to node, Enter opens the actor. */
export function NetworkDrawing({
  network,
  me,
  width,
  height,
}: {
  readonly network: Network
  readonly me?: string
  readonly width: number
  readonly height: number
}) {
  const nodes = useMemo(() => layOut(network, width, height), [network, width, height])
  const at = new Map(nodes.map((node) => [node.id, node]))
  const first = me ?? nodes[0]?.id
  const step = (event: KeyboardEvent, from: PlacedNode): void => {
    const to = neighbour(nodes, from, event.key)
    if (!to) return
    event.preventDefault()
    const nodesDrawn = (event.currentTarget as SVGElement).ownerSVGElement
    nodesDrawn?.querySelector<SVGElement>(`[data-node="${to.id}"]`)?.focus()
  }
  return (
    <Drawing class="network" width={width} height={height} label={says().networkOf(nodes.length)}>
      {network.ties.map((tie) => (
        <Line key={`${tie.a} ${tie.b}`} tie={tie} a={at.get(tie.a)} b={at.get(tie.b)} mine={tie.a === me || tie.b === me} />
      ))}
      {nodes.map((node) => (
        <a
          key={node.id}
          href={actorPath(node.id)}
          data-node={node.id}
          tabIndex={node.id === first ? 0 : -1}
          class={node.id === me ? 'node-of me' : 'node-of'}
          aria-label={`${node.name}: ${says().contacts(degreeOf(network, node.id))}`}
          onKeyDown={(event) => (event.key === 'Enter' ? go(actorPath(node.id)) : step(event, node))}
        >
          {node.kind === 'person' ? <circle cx={node.x} cy={node.y} r={5} /> : <path d={`M${node.x} ${node.y - 6.5}l6.5 6.5l-6.5 6.5l-6.5 -6.5z`} />}
          <text x={node.x} y={node.y + 19}>
            {node.name}
          </text>
        </a>
      ))}
    </Drawing>
  )
}

const degreeOf = ({ ties }: Network, id: string): number => ties.reduce((sum, tie) => sum + (tie.a === id || tie.b === id ? contactsOf(tie) : 0), 0)

const BOW = 0.05
const tenths = (value: number): number => Math.round(value * 10) / 10

function Line({ tie, a, b, mine }: { readonly tie: Tie; readonly a: PlacedNode | undefined; readonly b: PlacedNode | undefined; readonly mine: boolean }) {
  if (!a || !b) return null
  const count = contactsOf(tie)
  const style = tie.held > 0 ? '' : tie.planned > 0 ? ' planned' : ' reported'
  // A slight bow, so that a line is told from those that pass over the same nodes.
  const [bow, down] = [(b.y - a.y) * BOW, (a.x - b.x) * BOW]
  const [x, y] = [tenths((a.x + b.x) / 2 + bow), tenths((a.y + b.y) / 2 + down)]
  return (
    <g class={`tie${mine ? ' mine' : ''}${style}`}>
      <path
        d={`M${a.x} ${a.y}Q${tenths((a.x + b.x) / 2 + 2 * bow)} ${tenths((a.y + b.y) / 2 + 2 * down)} ${b.x} ${b.y}`}
        stroke-width={Math.min(6, 0.4 + 0.9 * count)}
      />
      {count > 1 ? (
        <>
          <rect x={x - 7} y={y - 8} width={14} height={16} />
          <text x={x} y={y + 4}>
            {count}
          </text>
        </>
      ) : null}
    </g>
  )
}

const WAYS: Readonly<Record<string, readonly [number, number]>> = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }

/** The nearest node the way an arrow points; Home and End are the first and the last. */
function neighbour(nodes: readonly PlacedNode[], from: PlacedNode, key: string): PlacedNode | undefined {
  if (key === 'Home') return nodes[0]
  if (key === 'End') return nodes.at(-1)
  const way = WAYS[key]
  if (!way) return undefined
  const ahead = nodes.flatMap((node) => {
    const [dx, dy] = [node.x - from.x, node.y - from.y]
    const [along, aside] = [dx * way[0] + dy * way[1], Math.abs(dx * way[1]) + Math.abs(dy * way[0])]
    return along > 1 ? [{ node, far: along + 2 * aside }] : []
  })
  return ahead.sort((a, b) => a.far - b.far)[0]?.node
}

/** The same as a table. */
export function NetworkTable({ network }: { readonly network: Network }) {
  const names = new Map(network.nodes.map(({ id, name }) => [id, name]))
  const words = says()
  return (
    <div class="scroll">
      <table>
        <caption class="vh">{words.network}</caption>
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              {words.between}
            </th>
            <th scope="col" class="num">
              {words.held}
            </th>
            <th scope="col" class="num">
              {words.planned}
            </th>
            <th scope="col" class="num">
              {words.reported}
            </th>
          </tr>
        </thead>
        <tbody>
          {network.ties.map(({ a, b, held, planned, reported }) => (
            <tr key={`${a} ${b}`}>
              {[a, b].map((id) => (
                <td key={id}>
                  <a href={actorPath(id)}>{names.get(id)}</a>
                </td>
              ))}
              {[held, planned, reported].map((count, i) => (
                <td key={i} class="num">
                  {count || <span class="quiet">–</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
