import type { ComponentChildren } from 'preact'
import { takesReports } from '../client.ts'

/** What takes a server. A page that carries its record leaves it out, or shows what stands there `otherwise`. */
export function OfServer({ children, otherwise = null }: { readonly children: ComponentChildren; readonly otherwise?: ComponentChildren }) {
  return <>{takesReports() ? children : otherwise}</>
}
