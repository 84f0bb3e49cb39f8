import type { EntryPage } from '../../../../view/entry.ts'
import type { OriginShown, WayShown } from '../../../../view/ways.ts'
import { Chain, type ChainLink, ChainLegend } from '../../parts/chain.tsx'
import { OpenWords } from '../../parts/open-words.tsx'
import { words } from '../../words/words.ts'
import { entryWords } from './words.ts'

/** How the entry reached us: every way by which its words came, under the independent origin they go back to. */
export function Ways({ origins }: { readonly origins: EntryPage['origins'] }) {
  const says = entryWords()
  return (
    <section class="sec" id="reached">
      <header>
        <h2>{says.reached}</h2>
        <p>
          {says.outermost} <ChainLegend />
        </p>
      </header>
      {origins.map((origin, i) => (
        <Origin key={i} origin={origin} n={i + 1} />
      ))}
      {origins.length > 1 ? <p class="note">{says.once}</p> : null}
    </section>
  )
}

function Origin({ origin: { common, ways }, n }: { readonly origin: OriginShown; readonly n: number }) {
  const says = entryWords()
  return (
    <div class="org">
      <h3>
        {says.origin(n)} {common ? <span>{says.common[common.is]('siglum' in common ? common.siglum : common.name)}</span> : null}
      </h3>
      {ways.map((way) => (
        <div key={`${way.report} ${way.words.start}`}>
          <Chain links={linksOf(way)}>
            <OpenWords passage={way.words} />
            {way.more > 0 ? <p class="note more">{says.asMore(way.more)}</p> : null}
          </Chain>
        </div>
      ))}
    </div>
  )
}

function linksOf({ siglum, outlet, through }: WayShown): readonly ChainLink[] {
  const name = outlet && outlet !== siglum ? `${siglum} ${outlet}` : siglum
  return [
    { is: 'outlet', name, cue: words().chain.writes },
    ...through.map(({ is, name, actor }) => ({ is, name: name || words().chain.speakerNotGiven, ...(actor ? { actor } : {}) })),
  ]
}
