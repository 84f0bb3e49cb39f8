import { useData } from '../../load.tsx'
import { pageOf } from '../../paths.ts'

/** The story: its timeline and its brief. */
export function Page() {
  const head = useData('head', `${pageOf()}/head`).value.data
  return (
    <div class="head">
      <h1 tabIndex={-1}>{head?.story}</h1>
    </div>
  )
}
