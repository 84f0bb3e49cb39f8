/** So many changed lines are shown; more are only counted. */
const SHOWN = 40

/** The lines that are only in the first text (`- `) or only in the second (`+ `), in order, by longest common subsequence. */
export function changedLines(before: string, after: string): readonly string[] {
  const [a, b] = [before.split('\n'), after.split('\n')]
  const common = commonLengths(a, b)
  const length = (i: number, j: number): number => common[i]?.[j] ?? 0
  const changed: string[] = []
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      i++
      j++
    } else if (i < a.length && (j >= b.length || length(i + 1, j) >= length(i, j + 1))) changed.push(`- ${a[i++]}`)
    else changed.push(`+ ${b[j++]}`)
  }
  const more = changed.length - SHOWN
  return more > 0 ? [...changed.slice(0, SHOWN), `… and ${more} lines more`] : changed
}

/** At `[i][j]`: how many lines the rests of both texts from there on have in common. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const rows: number[][] = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i--) {
    const [row, below] = [rows[i] as number[], rows[i + 1] as number[]]
    for (let j = b.length - 1; j >= 0; j--) row[j] = a[i] === b[j] ? (below[j + 1] as number) + 1 : Math.max(below[j] as number, row[j + 1] as number)
  }
  return rows
}
