import type { Span } from '../../model/anchor.ts'

/** Width of a stretch of text, in code units: about a paragraph. */
const STRETCH = 1024

/** Things by the stretch of text that they lie in, so that neighbours are found without comparing all with all. */
export class Nearby<T> {
  private readonly stretches = new Map<string, T[]>()

  add(report: string, span: Span, item: T): void {
    for (let n = Math.floor(span.start / STRETCH); n * STRETCH <= span.end; n++) {
      const key = `${report} ${n}`
      const there = this.stretches.get(key)
      if (there) there.push(item)
      else this.stretches.set(key, [item])
    }
  }

  /** What lies in the span's stretches or within one of them. */
  near(report: string, span: Span): ReadonlySet<T> {
    const found = new Set<T>()
    for (let n = Math.floor(span.start / STRETCH) - 1; (n - 1) * STRETCH <= span.end; n++)
      for (const item of this.stretches.get(`${report} ${n}`) ?? []) found.add(item)
    return found
  }
}
