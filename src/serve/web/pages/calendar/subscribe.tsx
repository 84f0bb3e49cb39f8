import { useData } from '../../load.tsx'
import { pageOf } from '../../paths.ts'
import { calendarWords } from './words.ts'

/** The address at which calendar programs subscribe; nothing where the record has no server. */
export function Subscribe() {
  const state = useData('subscription', `${pageOf()}/subscription`)
  const says = calendarWords()
  const { data } = state.value
  if (!data) return null
  const url = new URL(data.path, location.origin).href
  return (
    <section class="subscribe" aria-labelledby="subscribe">
      <h2 id="subscribe">{says.subscribe}</h2>
      <p>
        <input type="text" readOnly value={url} aria-label={says.address} onFocus={({ currentTarget }) => currentTarget.select()} />{' '}
        <a href={url.replace(/^https?:/, 'webcal:')}>{says.open}</a>{' '}
        <a href={url} download>
          {says.download}
        </a>
      </p>
      <p class="note">{says.means}</p>
    </section>
  )
}
