/** TimelineJS's own reading of its JSON, for tests: the class with which the timeline itself takes a file in. */
import { registerHooks } from 'node:module'
import { parseHTML } from 'linkedom'

/** A slide as TimelineJS has it after reading; `date_obj` is the moment at which it stands. */
interface Slide {
  readonly unique_id: string
  readonly group?: string
  readonly display_date?: string
  readonly start_date: { readonly data: { readonly date_obj: Date; readonly format: string } }
  readonly end_date?: { readonly data: { readonly date_obj: Date } }
  readonly text: { readonly headline: string; readonly text: string }
}

interface TimelineConfig {
  readonly title: Slide
  readonly events: readonly Slide[]
  readonly messages: { readonly errors: readonly unknown[]; readonly warnings: readonly unknown[] }
  validate(): void
  isValid(): boolean
}

/** It is written for a browser and a bundler: it wants a page, and names its files without their ending. */
export async function timelineConfig(): Promise<new (data: unknown) => TimelineConfig> {
  const { window } = parseHTML(page(''))
  const DOMParser = class {
    parseFromString = (text: string): unknown => parseHTML(page(text)).document
  }
  Object.assign(globalThis, { window, document: window.document, DOMParser, getComputedStyle: () => ({}) })
  const hooks = registerHooks({
    resolve: (name, context, next) =>
      next(/^\.{1,2}\//.test(name) && !name.endsWith('.js') && context.parentURL?.includes('timelinejs/') ? `${name}.js` : name, context),
  })
  const { TimelineConfig } = await import(import.meta.resolve('@knight-lab/timelinejs/src/js/core/TimelineConfig.js'))
  hooks.deregister()
  return TimelineConfig as new (
    data: unknown,
  ) => TimelineConfig
}

const page = (body: string): string => `<!doctype html><html><head></head><body>${body}</body></html>`
