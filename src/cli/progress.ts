/** A bar on standard error. */
export interface Progress {
  advance(steps: number): void
  stop(): void
}

/** Fewer steps than this are over before anybody has read the bar. */
const WORTH_SHOWING = 20

/** Starts a progress bar for long work where somebody is watching; does nothing elsewhere. */
export async function progress(label: string, total: number): Promise<Progress> {
  if (!process.stderr.isTTY || total < WORTH_SHOWING) return { advance: () => {}, stop: () => {} }
  const { SingleBar, Presets } = await import('cli-progress')
  const format = `${label} {bar} {value}/{total}, {eta_formatted} left`
  const bar = new SingleBar({ format, stream: process.stderr, clearOnComplete: true, hideCursor: true }, Presets.shades_classic)
  bar.start(total, 0)
  return { advance: (steps) => bar.increment(steps), stop: () => bar.stop() }
}
