import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../../../model/calendar.ts'
import { readEdtf, spanOf } from '../../../../model/edtf.ts'
import type { TimelineLine } from '../../../../view/placed.ts'
import { axisOf, dayAt, ticksOf, xOf } from './axis.ts'
import { dayGroups } from './days.ts'
import { DESK, draw } from './drawing.ts'
import { nextMark } from './moving.ts'
import { pack } from './packing.ts'
import { place, type Placing, reach } from './placing.ts'

const axis = axisOf('2018-05-01', '2018-07-01', 300, 1300)
const ROOM = { left: 300, right: 1376, r: 8, rows: { labels: 14, marks: 14 } }

function line(id: string, edtf: string | undefined, more: Partial<TimelineLine> = {}): TimelineLine {
  const date = edtf === undefined ? undefined : readEdtf(edtf)
  const days = edtf !== undefined && date ? { edtf, ...spanOf(date), grain: 'day' as const } : undefined
  const base = { id, says: { kind: 'contact', how: 'meeting', who: [] }, status: 'held', origins: 1, disputed: [], cited: [], lane: 'leaders' } as const
  return { ...base, ...(days ? { days, when: days } : {}), ...more }
}
const placed = (of: TimelineLine): Placing => place(of, axis, 8) as Placing

describe('the place of a mark', () => {
  test('is the middle of its day', () => {
    const { x0, x1, certain } = placed(line('a', '2018-05-03'))
    assert.ok(certain && x0 === x1)
    assert.equal(dayAt(axis, x0), '2018-05-03')
  })

  test('is all of the days on one of which it was, hollow, and cut where they begin before the drawing', () => {
    const { x0, x1, certain, cutLeft, cutRight } = placed(line('a', '2018-04-20/2018-05-10'))
    assert.deepEqual([certain, cutLeft, cutRight], [false, true, false])
    assert.deepEqual([x0 - 8, Math.round(x1 + 8)], [300, Math.round(xOf(axis, '2018-05-11'))])
  })

  test('is each of the days it may have been', () => {
    const days = placed(line('a', '[2018-05-04,2018-05-11,2018-05-18]')).among?.map(({ x0 }) => dayAt(axis, x0))
    assert.deepEqual(days, ['2018-05-04', '2018-05-11', '2018-05-18'])
  })

  test('begins where a plan was told, if it came true later and elsewhere on the drawing', () => {
    const moved = [
      { status: 'planned', date: '2018-05-11' },
      { status: 'held', date: '2018-06-13' },
    ] as const
    assert.equal(dayAt(axis, placed(line('a', '2018-06-12', { moved })).tail ?? 0), '2018-05-11')
    assert.equal(placed(line('a', '2018-05-11', { moved })).tail, undefined)
  })

  test('is dashed for a plan, struck for what was called off or denied', () => {
    const tells = (status: TimelineLine['status']) => (({ planned, struck }) => ({ planned, struck }))(placed(line('a', '2018-06-12', { status })))
    assert.deepEqual(tells('planned'), { planned: true, struck: false })
    assert.deepEqual(tells('cancelled'), { planned: true, struck: true })
    assert.deepEqual(tells('denied'), { planned: false, struck: true })
    assert.deepEqual(tells('held'), { planned: false, struck: false })
  })

  test('has beside it the days that another side gives, or an arrow where they lie off the drawing', () => {
    const other = (edtf: string) => placed(line('a', '2018-06-12', { others: [line('b', edtf).days as NonNullable<TimelineLine['days']>] })).others[0]
    assert.equal(dayAt(axis, other('2018-06-20')?.x0 ?? 0), '2018-06-20')
    assert.equal(other('2018-11')?.off, 'right')
    assert.equal(other('2017')?.off, 'left')
  })
})

const labelOf = (full: number) => ({ full, brief: full * 0.6 })

describe('the marks of a lane', () => {
  const lines = fc.array(
    fc.record({
      from: fc.integer({ min: -20, max: 70 }),
      days: fc.integer({ min: 1, max: 40 }),
      origins: fc.integer({ min: 1, max: 4 }),
      width: fc.integer({ min: 20, max: 400 }),
    }),
    { maxLength: 40 },
  )

  test('lie in rows without overlapping each other or their labels, whatever there is', () => {
    fc.assert(
      fc.property(lines, (some) => {
        const widths = new Map<string, number>()
        const placings = some.flatMap(({ from, days, origins, width }, i) => {
          const first = addDays('2018-05-01', from)
          widths.set(String(i), width)
          return place(line(String(i), days === 1 ? first : `${first}/${addDays(first, days - 1)}`, { origins }), axis, 8) ?? []
        })
        const packed = pack(placings, ROOM, ({ line: { id } }) => labelOf(widths.get(id) ?? 0), true) ?? []
        for (const [i, a] of packed.entries())
          for (const b of packed.slice(i + 1)) {
            if (a.row !== b.row) continue
            const [left, right] = [a, b].map(({ placing, label }) => extent(placing, label, widths))
            assert.ok((left?.[1] ?? 0) <= (right?.[0] ?? 0) || (right?.[1] ?? 0) <= (left?.[0] ?? 0))
          }
      }),
    )
  })

  function extent(
    placing: Placing,
    label: { x: number; side: 'left' | 'right'; brief?: true } | undefined,
    widths: ReadonlyMap<string, number>,
  ): readonly [number, number] {
    const { left, right } = reach(placing, 8)
    const of = labelOf(widths.get(placing.line.id) ?? 0)
    const width = label?.brief ? of.brief : of.full
    if (!label) return [left, right]
    return label.side === 'right' ? [left, Math.max(right, label.x + width)] : [Math.min(left, label.x - width), right]
  }

  test('give up the labels of single-sourced lines first, those of disputed ones last, and never half of one', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => placed(line(`one-${i}`, '2018-05-20')))
    const two = placed(line('two', '2018-05-21', { origins: 2 }))
    const disputed = placed(line('disputed', '2018-05-22', { disputed: [{ id: 'x', on: 'when' }] }))
    const room = { ...ROOM, rows: { labels: 31, marks: 40 } }
    const packed = pack([...crowd, two, disputed], room, () => labelOf(300), true) ?? []
    assert.equal(packed.length, 32)
    assert.deepEqual(
      packed
        .filter(({ label }) => label)
        .map(({ placing }) => placing.line.id)
        .sort(),
      ['disputed', 'two'],
    )
  })

  test('have their details left out where the label would fit on neither side, and stand within a stretch that leaves no room beside it', () => {
    const [tight] = pack([placed(line('tight', '2018-06-01'))], ROOM, () => ({ full: 2000, brief: 80 }), true) ?? []
    assert.equal(tight?.label?.brief, true)
    const [long] = pack([placed(line('long', '2018-04-01/2018-08-01'))], ROOM, () => labelOf(500), true) ?? []
    assert.ok(long?.label && long.label.x > long.placing.x0 && long.label.x + 300 < long.placing.x1)
  })

  test('become counts by week where not even the marks find room', () => {
    const crowd = Array.from({ length: 60 }, (_, i) => line(String(i), '2018-05-20', i === 7 ? { status: 'planned' } : {}))
    const { lanes } = draw(
      { lanes: [{ lane: 'leaders', count: 60, undated: 0 }], lines: crowd },
      { from: '2018-05-01', to: '2018-07-01', labelled: true, widths: () => labelOf(100), folded: () => [''] },
      DESK,
    )
    assert.equal(lanes[0]?.marks, undefined)
    assert.deepEqual(lanes[0]?.bars, [{ lane: 'leaders', from: '2018-05-14', days: 7, certain: 59, open: 1 }])
  })

  test('are gone through by arrows: along the lane, to the nearest of the next, to the ends', () => {
    const lines = [
      line('a', '2018-05-05'),
      line('b', '2018-06-20'),
      line('c', '2018-05-08', { lane: 'acts' }),
      line('d', '2018-06-25', { lane: 'acts' }),
      line('e', undefined),
    ]
    const drawing = draw(
      { lanes: ['leaders', 'acts'].map((lane) => ({ lane, count: 2, undated: 0 })), lines },
      { from: '2018-05-01', to: '2018-07-01', labelled: false, widths: () => labelOf(0), folded: () => [''] },
      DESK,
    )
    const go = (...keys: readonly string[]): string => keys.reduce((at, key) => nextMark(drawing, at, key) ?? at, 'a')
    assert.equal(go('ArrowRight'), 'b')
    assert.equal(go('ArrowRight', 'ArrowDown'), 'd')
    assert.equal(go('ArrowDown'), 'c')
    assert.equal(go('ArrowDown', 'End', 'ArrowUp'), 'b')
    assert.equal(go('Home'), 'e')
    assert.equal(go('ArrowUp'), 'a')
  })
})

describe('the dates over the drawing', () => {
  test('keep apart however many days there are, and lie on the days they name', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40_000 }), fc.integer({ min: 0, max: 30_000 }), (days, after) => {
        const from = addDays('1950-01-01', after)
        const long = axisOf(from, addDays(from, days), 306, 1370)
        const ticks = ticksOf(long)
        for (const [i, tick] of ticks.entries()) {
          assert.equal(dayAt(long, tick.x + 0.01), tick.day)
          const next = ticks[i + 1]
          if (next) assert.ok(next.x - tick.x > 45)
        }
      }),
    )
  })
})

describe('the heads of the brief', () => {
  test('are days in order, then what is ahead of the last report, then what has no date', () => {
    const lines = [line('a', '2018-06-12'), line('b', '2018-06-13'), line('c', '2018-06-14', { status: 'planned' }), line('d', undefined)]
    const groups = dayGroups(lines, '2018-06-13')
    assert.deepEqual(
      groups.map(({ key, is, isLast }) => ({ key, is, isLast })),
      [
        { key: '2018-06-12', is: 'days', isLast: false },
        { key: '2018-06-13', is: 'days', isLast: true },
        { key: 'ahead', is: 'ahead', isLast: false },
        { key: 'undated', is: 'undated', isLast: false },
      ],
    )
  })
})
