import type { Reading } from '../reading.ts'
import { words } from '../words/words.ts'

/** How far the reading of new reports is, on every page: a bar with counts and the time left. Said aloud to whoever listens. */
export function Progress({ reading }: { readonly reading: Reading | undefined }) {
  const says = words().reading
  if (!reading) return <div role="status" class="reading" />
  if ('failed' in reading)
    return (
      <p role="alert" class="reading wrap dis">
        {reading.failed}
      </p>
    )
  const { read, of, left } = reading
  const number = new Intl.NumberFormat(document.documentElement.lang)
  const time = left === undefined ? undefined : left < 90 ? says.seconds(left) : says.minutes(Math.ceil(left / 60))
  const label = read < of ? says.reports(number.format(read), number.format(of)) : says.merging
  return (
    <div role="status" class="reading wrap">
      <progress max={Math.max(of, 1)} value={read} aria-label={label} />
      <p class="note">
        {label}
        {time && read < of ? ` · ${says.left(time)}` : ''}
      </p>
    </div>
  )
}
