import type { ComponentChildren } from 'preact'
import './drawing.css'

/** A drawing with links in it, and what it shows in words. */
export function Drawing(props: {
  readonly width: number
  readonly height: number
  readonly label: string
  readonly class?: string
  readonly children: ComponentChildren
}) {
  const { width, height, label, children } = props
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset.
    <svg class={props.class ?? ''} viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-label={label}>
      {children}
    </svg>
  )
}
