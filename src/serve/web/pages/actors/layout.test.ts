import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Network } from '../../../../view/ties.ts'
import { layOut } from './layout.ts'

const network = fc
  .array(fc.record({ name: fc.string({ minLength: 3, maxLength: 22 }), ties: fc.array(fc.nat({ max: 39 }), { maxLength: 4 }) }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((rows): Network => {
    const nodes = rows.map(({ name }, i) => ({ id: `a_${i}`, name, kind: 'person' as const }))
    const ties = rows.flatMap((row, i) =>
      row.ties.filter((j) => j < rows.length && j > i).map((j) => ({ a: `a_${i}`, b: `a_${j}`, held: 1, planned: 0, reported: 0 })),
    )
    return { nodes, ties, more: 0 }
  })

test('the same network always stands the same, within its drawing', () => {
  fc.assert(
    fc.property(network, (one) => {
      const placed = layOut(one, 1376, 620)
      assert.deepEqual(layOut(one, 1376, 620), placed)
      for (const { x, y, width } of placed) assert.ok(x - width / 2 >= -0.1 && x + width / 2 <= 1376.1 && y >= 0 && y <= 620, `${x} ${y}`)
    }),
    { numRuns: 20 },
  )
})

test('no name covers another where there is room for all', () => {
  fc.assert(
    fc.property(network, (one) => {
      const placed = layOut(one, 1376, 620)
      for (const [i, a] of placed.entries())
        for (const b of placed.slice(i + 1)) assert.ok(Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= 16, `${a.name} and ${b.name}`)
    }),
    { numRuns: 20 },
  )
})
