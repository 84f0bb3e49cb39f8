import { useSignal } from '@preact/signals'
import { takesReports } from '../../client.ts'
import { decide, decider, type Draft, refusal } from '../../judging.ts'
import { pageOf } from '../../paths.ts'
import { go } from '../../router.ts'
import { Change } from './change.tsx'
import { NameForm } from './forms.tsx'
import { reviewWords } from './words.ts'

/** Taking a report back: what falls with it is told before it is done. The review then has its undo. */
export function TakeBack({ report, siglum }: { readonly report: string; readonly siglum: string }) {
  const says = reviewWords()
  const stage = useSignal<'idle' | 'shown' | 'named'>('idle')
  const why = useSignal('')
  const draft: Draft = { verdict: 'withdraw', about: [report] }
  const take = (): void => {
    if (!decider.peek()) stage.value = 'named'
    else
      decide(draft, says.back.taken(siglum)).then(
        () => go(`${pageOf('review')}#decided`),
        (error: unknown) => (why.value = refusal(error)),
      )
  }
  if (!takesReports()) return null
  return (
    <section class="sec d" id="take-back">
      <header>
        <h2>{says.back.head}</h2>
        <p>{says.back.stand}</p>
      </header>
      {stage.value === 'idle' ? (
        <button type="button" class="btn" onClick={() => (stage.value = 'shown')}>
          {says.back.show}
        </button>
      ) : (
        <>
          <Change draft={draft} says={says.back.take} about={report} />
          {stage.value === 'named' ? <NameForm done={take} /> : null}
          <p>
            <button type="button" class="btn" onClick={take}>
              {says.back.take}
            </button>
          </p>
        </>
      )}
      {why.value ? (
        <p role="alert" class="dis">
          {says.refused} {why.value}
        </p>
      ) : null}
    </section>
  )
}
