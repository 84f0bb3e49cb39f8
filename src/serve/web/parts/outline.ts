import type { Entry } from '../../../model/record.ts'

/** What a mark can stand for. */
export type MarkKind = Entry['kind'] | 'statement' | 'report'

type Shape = (x0: number, x1: number, y: number, r: number) => string

/** A figure from its corners: `[of the left end or the right, times r across, times r down]`, clockwise from the top left. */
const figure =
  (...corners: readonly (readonly [0 | 1, number, number])[]): Shape =>
  (...[x0, x1, y, r]) =>
    `M${corners.map(([end, across, down]) => `${round((end ? x1 : x0) + across * r)} ${round(y + down * r)}`).join('L')}Z`

/** Circle contact, square act, diamond instrument, leaf occasion, pennant commitment, bubble statement, gable office held, page report. */
const SHAPES: Readonly<Record<MarkKind, Shape>> = {
  contact: (x0, x1, y, r) =>
    `M${round(x0)} ${round(y - r)}H${round(x1)}A${r} ${r} 0 0 1 ${round(x1)} ${round(y + r)}H${round(x0)}A${r} ${r} 0 0 1 ${round(x0)} ${round(y - r)}Z`,
  action: figure([0, -0.94, -0.94], [1, 0.94, -0.94], [1, 0.94, 0.94], [0, -0.94, 0.94]),
  instrument: figure([0, 0, -1.25], [1, 0, -1.25], [1, 1.25, 0], [1, 0, 1.25], [0, 0, 1.25], [0, -1.25, 0]),
  occasion: figure([0, -1, -0.8], [1, 1, -0.8], [1, 1, 0.95], [0, -1, 0.95]),
  commitment: figure([0, -0.95, -0.94], [1, 0.4, -0.94], [1, 1.2, 0], [1, 0.4, 0.94], [0, -0.95, 0.94]),
  statement: figure([0, -1, -0.94], [1, 1, -0.94], [1, 1, 0.47], [0, -0.2, 0.47], [0, -0.6, 0.94], [0, -0.6, 0.47], [0, -1, 0.47]),
  holding: figure([0, -0.9, -0.15], [0, 0, -1.1], [1, 0, -1.1], [1, 0.9, -0.15], [1, 0.9, 0.9], [0, -0.9, 0.9]),
  report: figure([0, -0.8, -1], [1, 0.8, -1], [1, 0.8, 1], [0, -0.8, 1]),
}

/**
 * The outline of a mark as the `d` of an svg path: about `x0`, drawn out to `x1` where it covers a stretch of days.
 * @param y Its middle.
 * @param r Its radius.
 */
export const outline = (kind: MarkKind, x0: number, x1: number, y: number, r: number): string => SHAPES[kind](x0, x1, y, r)

/** The two rings of a calendar's leaf. */
export const rings: Shape = (x0, x1, y, r) => {
  const [top, down] = [round(y - 1.2 * r), round(0.5 * r)]
  return `M${round(x0 - 0.45 * r)} ${top}v${down}M${round(x1 + 0.45 * r)} ${top}v${down}`
}

/** Tenths of a pixel: finer nobody sees. */
const round = (value: number): number => Math.round(value * 10) / 10
