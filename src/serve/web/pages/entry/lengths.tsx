import type { LengthTold } from '../../../../view/entry-told.ts'
import { entryWords } from './words.ts'

const WIDTH = 292
const LABELS = 112
const ROW = 18
/** Minutes between the ticks of the axis; the first that gives at most six. */
const STEPS = [5, 10, 15, 30, 60, 120, 240, 480, 1440] as const

/** Lengths of time that reports give, drawn against each other: exact full, estimated hollow, a stretch as a bar; where they agree is lit. */
export function Lengths({
  lengths,
  common,
  agree,
}: {
  readonly lengths: readonly LengthTold[]
  readonly common: { readonly min: number; readonly max: number }
  readonly agree: boolean
}) {
  const most = Math.max(...lengths.map(({ max }) => max)) * 1.25
  const step = STEPS.find((one) => most / one <= 5) ?? 1440
  const end = Math.ceil(most / step) * step
  const x = (minutes: number): number => Math.round((LABELS + (minutes / end) * (WIDTH - LABELS - 12)) * 10) / 10
  const bottom = 8 + lengths.length * ROW
  const told = lengths.map(({ siglum, text }) => `${siglum} ${text}`).join('; ')
  return (
    <>
      {agree ? <span class="fine"> {entryWords().agree}</span> : null}
      <svg
        class="lengths k-contact"
        viewBox={`0 0 ${WIDTH} ${bottom + 22}`}
        width={WIDTH}
        height={bottom + 22}
        role="img"
        aria-label={entryWords().overlap(told)}
      >
        {agree ? <rect class="litbar" x={x(common.min) - 3} y={3} width={x(common.max) - x(common.min) + 6} height={bottom - 3} /> : null}
        <path class="axis" d={`M${LABELS} ${bottom}H${WIDTH - 8}`} />
        {Array.from({ length: Math.floor(end / step) + 1 }, (_, i) => i * step).map((minutes) => (
          <g key={minutes}>
            <path class="tick" d={`M${x(minutes)} ${bottom}v5`} />
            <text class="ax" x={x(minutes)} y={bottom + 18}>
              {minutes}
            </text>
          </g>
        ))}
        {lengths.map((one, i) => (
          <Told key={`${one.siglum} ${one.text}`} one={one} x={x} y={14 + i * ROW} />
        ))}
      </svg>
    </>
  )
}

function Told({ one: { siglum, min, max, about }, x, y }: { readonly one: LengthTold; readonly x: (minutes: number) => number; readonly y: number }) {
  return (
    <>
      <text class="who" x={0} y={y + 4}>
        {siglum}
        {about ? `, ${entryWords().about}` : ''}
      </text>
      {min === max ? (
        <circle class={about ? 'm open' : 'm'} cx={x(min)} cy={y} r={5} />
      ) : (
        <rect class="m open" x={x(min) - 5} y={y - 5} width={x(max) - x(min) + 10} height={10} rx={5} />
      )}
    </>
  )
}
