/** A bar on standard error. */
export interface Progress {
  advance(steps: number): void
  stop(): void
}

/** Fewer steps than this are over before anybody has read the bar. */
const WORTH_SHOWING = 20

const UNSEEN: Progress = { advance: () => {}, stop: () => {} }

/** Starts a progress bar for long work where somebody is watching; does nothing elsewhere. */
export const progress = async (label: string, total: number): Promise<Progress> => (await progressBars())(label, total)

/** What starts a bar at once, for work that tells only while it is under way how long it is. */
export async function progressBars(): Promise<(label: string, total: number) => Progress> {
  if (!process.stderr.isTTY) return () => UNSEEN
  const { SingleBar, Presets } = await import('cli-progress')
  return (label, total) => {
    if (total < WORTH_SHOWING) return UNSEEN
    const format = `${label} {bar} {value}/{total}, {eta_formatted} left`
    const bar = new SingleBar({ format, stream: process.stderr, clearOnComplete: true, hideCursor: true }, Presets.shades_classic)
    bar.start(total, 0)
    return { advance: (steps) => bar.increment(steps), stop: () => bar.stop() }
  }
}
