/** One JSON value on one line. */
export const jsonLine = (value: unknown): string => `${JSON.stringify(value)}\n`

/** The beginning of a text that fits in so many UTF-16 units, cut at a whole character. */
export function cutTo(length: number, text: string): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length - 1)
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`
}
