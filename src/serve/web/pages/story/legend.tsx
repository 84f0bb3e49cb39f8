import { Flag, Mark } from '../../parts/mark.tsx'
import { outline } from '../../parts/outline.ts'
import { words } from '../../words/words.ts'
import { storyWords } from './words.ts'

/** What the drawing's marks mean. */
export function Legend({ weeks }: { readonly weeks: boolean }) {
  const { kinds } = words()
  const { legend, legends } = storyWords()
  return (
    <ul class="legend" aria-label={legend}>
      {(['contact', 'action', 'instrument', 'occasion'] as const).map((kind) => (
        <li key={kind}>
          <Mark kind={kind} size={18} /> {kinds[kind]}
        </li>
      ))}
      <li>
        <Mark kind="commitment" size={18} planned open /> {legends.due}
      </li>
      <li>
        <Mark kind="contact" origins={3} /> {legends.origins}
      </li>
      <li>
        <Mark kind="contact" /> {legends.certain}
      </li>
      <li>
        <svg class="i k-contact" width="46" height="20" viewBox="0 0 46 20" aria-hidden="true">
          <path class="m open" d={outline('contact', 10, 36, 10, 7)} />
        </svg>
        {legends.within}
      </li>
      <li>
        <svg class="i k-contact" width="58" height="20" viewBox="0 0 58 20" aria-hidden="true">
          <path class="join" d="M8 10H50" />
          {[8, 29, 50].map((x) => (
            <path key={x} class="m open" d={outline('contact', x, x, 10, 6)} />
          ))}
        </svg>
        {legends.among}
      </li>
      <li>
        <Mark kind="contact" planned /> {legends.planned}
      </li>
      <li>
        <svg class="i k-contact" width="44" height="20" viewBox="0 0 44 20" aria-hidden="true">
          <path class="tail" d="M12 10H26" />
          <path class="m plan open" d={outline('contact', 7, 7, 10, 4.5)} />
          <path class="m" d={outline('contact', 34, 34, 10, 7.5)} />
        </svg>
        {legends.moved}
      </li>
      <li>
        <Mark kind="contact" planned struck /> {legends.cancelled}
      </li>
      <li>
        <svg class="i k-contact" width="26" height="20" viewBox="0 0 26 20" aria-hidden="true">
          <path class="m" d={outline('contact', 9, 9, 11, 8)} />
          <Flag x={18} y={7} />
        </svg>
        {legends.disputed}
      </li>
      <li>
        <svg class="i" width="40" height="20" viewBox="0 0 40 20" aria-hidden="true">
          <path class="alt bar" d={outline('contact', 8, 32, 10, 6)} />
        </svg>
        {legends.otherSide}
      </li>
      {weeks ? <li>{legends.weeks}</li> : null}
    </ul>
  )
}
