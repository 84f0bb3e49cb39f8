import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'
import { contactsOf, type Network, type NetworkNode } from '../../../../view/ties.ts'

/** Where a node of a network stands, and how wide its name is, in pixels of the drawing. */
export interface PlacedNode extends NetworkNode {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** Room for a name under its node. */
const LINE = 34
const TICKS = 300
/** A letter of a label is so wide on the average. */
const LETTER = 6.3

interface Body extends SimulationNodeDatum {
  readonly node: NetworkNode
  readonly width: number
  x: number
  y: number
}

/**
 * Lays a network out: who meets often stands near, no name covers another. The same network always looks the same: the forces start from places in the order of
 * the nodes, and chance has no say.
 */
export function layOut({ nodes, ties }: Network, width: number, height: number): readonly PlacedNode[] {
  const bodies = nodes.map((node, i): Body => ({ node, width: Math.max(24, node.name.length * LETTER), ...startOf(i, width, height) }))
  const links = ties.map((tie) => ({ source: tie.a, target: tie.b, weight: contactsOf(tie) }))
  const link = forceLink<Body, (typeof links)[number]>(links)
    .id(({ node }) => node.id)
    .distance(({ weight }) => Math.max(60, 130 - 12 * weight))
    .strength(0.25)
  forceSimulation(bodies)
    .force('link', link)
    .force('apart', forceManyBody().strength(-420))
    .force('x', forceX(width / 2).strength(0.07))
    .force('y', forceY(height / 2).strength((0.07 * width) / height))
    .force('room', forceCollide(30))
    .stop()
    .tick(TICKS)
  fit(bodies, width, height)
  for (let i = 0; i < TICKS && part(bodies); i++) keepIn(bodies, width, height)
  keepIn(bodies, width, height)
  return bodies.map(({ node, x, y, width }) => ({ ...node, x: tenths(x), y: tenths(y), width }))
}

const tenths = (value: number): number => Math.round(value * 10) / 10

/** A spiral from the middle: the most connected begin inside. */
function startOf(i: number, width: number, height: number): { readonly x: number; readonly y: number } {
  const [radius, angle] = [14 * Math.sqrt(i + 0.5), i * Math.PI * (3 - Math.sqrt(5))]
  return { x: width / 2 + radius * Math.cos(angle) * (width / height), y: height / 2 + radius * Math.sin(angle) }
}

/** Draws the whole out, or together, to the size of the drawing. */
function fit(bodies: readonly Body[], width: number, height: number): void {
  const side = Math.max(30, ...bodies.map((body) => body.width / 2))
  const span = (values: readonly number[]): readonly [number, number] => [Math.min(...values), Math.max(...values)]
  const [left, right] = span(bodies.map(({ x }) => x))
  const [top, bottom] = span(bodies.map(({ y }) => y))
  for (const body of bodies) {
    body.x = right > left ? side + ((body.x - left) / (right - left)) * (width - 2 * side) : width / 2
    body.y = bottom > top ? 14 + ((body.y - top) / (bottom - top)) * (height - LINE - 14) : height / 2
  }
}

function keepIn(bodies: readonly Body[], width: number, height: number): void {
  for (const body of bodies) {
    body.x = Math.min(width - body.width / 2, Math.max(body.width / 2, body.x))
    body.y = Math.min(height - 24, Math.max(10, body.y))
  }
}

/** Moves nodes whose names cover each other a little apart; false where none does. */
function part(bodies: readonly Body[]): boolean {
  let moved = false
  for (const [i, a] of bodies.entries()) {
    for (const b of bodies.slice(i + 1)) {
      const [across, down] = [(a.width + b.width) / 2 + 8 - Math.abs(a.x - b.x), LINE - Math.abs(a.y - b.y)]
      if (across <= 0 || down <= 0) continue
      moved = true
      if (down < across) shift(a, b, 'y', down / 2 + 0.5)
      else shift(a, b, 'x', across / 2 + 0.5)
    }
  }
  return moved
}

function shift(a: Body, b: Body, along: 'x' | 'y', by: number): void {
  const [first, second] = a[along] <= b[along] ? [a, b] : [b, a]
  first[along] -= by
  second[along] += by
}
