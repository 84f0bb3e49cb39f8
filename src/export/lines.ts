/** One JSON value on one line. */
export const jsonLine = (value: unknown): string => `${JSON.stringify(value)}\n`
