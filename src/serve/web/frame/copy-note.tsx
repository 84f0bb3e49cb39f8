import { carried } from '../carried.ts'
import { sayDate } from '../dates.ts'
import { words } from '../words/words.ts'

/** Over every page of a page that carries its record: of what it is a copy, and of when. */
export function CopyNote() {
  if (!carried) return null
  const { story, reports, newest, made } = carried
  const { counts, frame } = words()
  return (
    <aside class="wrap note copied" aria-label={frame.copy(story)}>
      {[frame.copy(story), newest ? frame.upTo(counts.reports(reports), sayDate(newest)) : counts.reports(reports), made ? frame.madeOn(sayDate(made)) : '']
        .filter(Boolean)
        .join(' · ')}
    </aside>
  )
}
