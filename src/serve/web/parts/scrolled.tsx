import type { ComponentChildren } from 'preact'

/** A drawing that is wider than a phone: it scrolls within the page, by keys too. */
export function Scrolled({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by whoever has no pointer.
    <section class="fig" tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}
