import { takesReports } from '../../client.ts'
import { betweenDays, sayDate } from '../../dates.ts'
import { Loaded, useData } from '../../load.tsx'
import { go } from '../../router.ts'
import { words } from '../../words/words.ts'
import './stories.css'
import { says } from './words.ts'

/** The stories that are kept, and the beginning of another. */
export function Page() {
  const state = useData('stories', '/stories')
  const { pages, counts } = words()
  return (
    <Loaded state={state.value}>
      {({ stories }) => (
        <>
          <div class="head">
            <h1 tabIndex={-1}>{pages.stories}</h1>
          </div>
          {stories.length === 0 ? <p class="none">{says().none}</p> : null}
          <ul>
            {stories.map(({ story, reports, record }) => (
              <li key={story} class="sec" data-item>
                <h2>
                  <a class="line" href={`/s/${encodeURIComponent(story)}`}>
                    {story}
                  </a>
                </h2>
                <p class="note">
                  {[
                    counts.reports(reports),
                    ...(record ? [counts.entries(record.entries), counts.statements(record.statements), counts.conflicts(record.conflicts)] : []),
                    ...(record?.published ? [sayDate(betweenDays(record.published))] : []),
                  ].join(' · ')}
                </p>
              </li>
            ))}
          </ul>
          {takesReports() ? <Begin /> : null}
        </>
      )}
    </Loaded>
  )
}

/** A story begins with its first report: its name leads to where that is added. */
function Begin() {
  const { begin, name, nameSays, toReports } = says()
  const lead = (event: SubmitEvent): void => {
    event.preventDefault()
    const given = new FormData(event.currentTarget as HTMLFormElement).get('story')
    go(`/s/${encodeURIComponent(String(given).trim())}/add`)
  }
  return (
    <section class="sec begin">
      <h2>{begin}</h2>
      <form onSubmit={lead}>
        <label class="field">
          <span>{name}</span>
          <input name="story" required maxLength={100} pattern="[^/\\]*[^/\\\s][^/\\]*" title={nameSays} autocomplete="off" />
          <span class="note">{nameSays}</span>
        </label>
        <button type="submit" class="btn">
          {toReports}
        </button>
      </form>
    </section>
  )
}
