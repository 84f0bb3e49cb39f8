import type { TimelineLine } from '../../../../view/placed.ts'
import { labelOf } from '../../parts/say.ts'
import type { LabelWidths } from './packing.ts'

const canvas = document.createElement('canvas').getContext('2d')
const widths = new Map<string, number>()

/** Pixels of a text in the drawing's type. */
export function textWidth(text: string, weight: 400 | 600, size = 12.5): number {
  const key = `${weight} ${size} ${text}`
  let width = widths.get(key)
  if (width === undefined) {
    if (canvas) canvas.font = `${weight} ${size}px ${getComputedStyle(document.documentElement).fontFamily}`
    width = canvas ? canvas.measureText(text).width : text.length * 7
    widths.set(key, width)
  }
  return width
}

const BETWEEN = 6

/** Pixels of a line's label. */
export function labelWidths(line: TimelineLine, year: number): LabelWidths {
  const { strong, more, disputed } = labelOf(line, year)
  const brief = textWidth(strong, 600) + (disputed ? BETWEEN + textWidth(disputed, 600) : 0)
  return { full: brief + (more ? BETWEEN + textWidth(more, 400) : 0), brief }
}

/** A line's label in two lines of a width at most; what does not fit is left out by whole words. */
export function foldLabel(line: TimelineLine, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of labelOf(line).strong.split(/(?<=–)|\s/u)) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : last.endsWith('–') ? last + word : `${last} ${word}`
    if (last === undefined || textWidth(longer, 600) <= width) lines[Math.max(0, lines.length - 1)] = longer
    else if (lines.length === 2) return [lines[0] ?? '', `${last.replace(/[,;…]$/u, '')}…`]
    else lines.push(word)
  }
  return lines
}
