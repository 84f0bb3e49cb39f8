import { betweenDays, sayDate } from '../dates.ts'
import { Loaded, useData } from '../load.tsx'
import { words } from '../words/words.ts'

/** The stories that are kept. */
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
        </>
      )}
    </Loaded>
  )
}
