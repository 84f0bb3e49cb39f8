import type { Reading } from '../../reading.ts'
import { says } from './words.ts'

/** How far the reading is: a bar with counts and the time left. Said aloud to whoever listens. */
export function Progress({ reading }: { readonly reading: Reading | undefined }) {
  const words = says()
  if (!reading) return <div role="status" class="reading" />
  if ('failed' in reading)
    return (
      <p role="alert" class="reading dis">
        {reading.failed}
      </p>
    )
  const { read, of, left } = reading
  const number = new Intl.NumberFormat(document.documentElement.lang)
  const time = left === undefined ? undefined : left < 90 ? words.seconds(left) : words.minutes(Math.ceil(left / 60))
  const label = read < of ? words.reading(number.format(read), number.format(of)) : words.merging
  return (
    <div role="status" class="reading">
      <progress max={Math.max(of, 1)} value={read} aria-label={label} />
      <p class="note">
        {label}
        {time && read < of ? ` · ${words.left(time)}` : ''}
      </p>
    </div>
  )
}
