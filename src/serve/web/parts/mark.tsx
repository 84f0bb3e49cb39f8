import type { EntryLine } from '../../../view/line.ts'
import { type MarkKind, outline, rings } from './outline.ts'

/** What a mark tells besides its kind. */
export interface MarkTells {
  readonly kind: MarkKind
  /** Independent origins: the number inside. */
  readonly origins?: number
  /** The day is not certain: hollow. */
  readonly open?: boolean
  /** Not yet, or never, held: dashed. */
  readonly planned?: boolean
  /** Cancelled, or denied: struck through. */
  readonly struck?: boolean
  readonly disputed?: boolean
}

/** What the mark of an entry tells, but for the number in it: hollow where its day is not certain, dashed where planned, struck where it did not come about. */
export function markOf({ says: { kind }, when, status, disputed }: Pick<EntryLine, 'says' | 'when' | 'status' | 'disputed'>): MarkTells {
  return {
    kind,
    open: when === undefined || !/^\d{4}-\d\d-\d\d$/.test(when.edtf),
    planned: status === 'planned' || status === 'proposed' || status === 'postponed',
    struck: status === 'cancelled' || status === 'denied',
    disputed: disputed.length > 0,
  }
}

/** A mark as it stands in a list, a table or a legend; decoration beside a word that says the same. */
export function Mark({ size = 20, ...tells }: MarkTells & { readonly size?: number }) {
  const { kind, origins, open, planned, struck, disputed } = tells
  const r = size * 0.39
  const middle = size / 2
  return (
    <svg class={`i k-${kind}`} width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      <path class={markClass({ open, planned })} d={outline(kind, middle, middle, middle, r)} />
      {kind === 'occasion' ? <path class="ring" d={rings(middle, middle, middle, r)} /> : null}
      {origins === undefined ? null : (
        <text class={open || planned ? 'num off' : 'num'} x={middle} y={middle + 3.8}>
          {origins}
        </text>
      )}
      {struck ? <path class="strike" d={`M${middle - r - 1} ${middle + r * 0.7}L${middle + r + 1} ${middle - r * 0.7}`} /> : null}
      {disputed ? <Flag x={size - 5} y={5} r={5} /> : null}
    </svg>
  )
}

/** The class of a mark's outline. */
export const markClass = ({ open, planned }: { readonly open?: boolean | undefined; readonly planned?: boolean | undefined }): string =>
  `m${planned ? ' plan' : ''}${open ? ' open' : ''}`

/** "≠" in a crimson disc: a field is disputed. Within an svg. */
export function Flag({ x, y, r = 6.2 }: { readonly x: number; readonly y: number; readonly r?: number }) {
  return (
    <>
      <circle class="flag" cx={x} cy={y} r={r} />
      <text class="flagt" x={x} y={y + 3.6}>
        ≠
      </text>
    </>
  )
}
