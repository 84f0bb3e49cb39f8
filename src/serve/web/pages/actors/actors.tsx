import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { ActorKind } from '../../../../model/actor.ts'
import type { ActorLine, ActorsPage } from '../../../../view/actors.ts'
import { type Key, useKeys } from '../../keys.ts'
import { Loaded, useData } from '../../load.tsx'
import { actorPath, pageOf } from '../../paths.ts'
import { ask, here } from '../../router.ts'
import './actors.css'
import { NetworkDrawing, NetworkTable } from './network.tsx'
import { says } from './words.ts'

const KINDS = ['person', 'state', 'body', 'group'] as const satisfies readonly ActorKind[]

/** Who is in the story, and who meets whom. */
export function Page() {
  const state = useData('actors', pageOf('actors'))
  return <Loaded state={state.value}>{(page) => <Shown page={page} />}</Loaded>
}

function Shown({ page }: { readonly page: ActorsPage }) {
  const words = says()
  const counts = KINDS.filter((kind) => page.kinds[kind] > 0).map(
    (kind) => `${page.kinds[kind]} ${page.kinds[kind] === 1 ? words.kinds[kind] : words.kindsOf[kind]}`,
  )
  const kind = KINDS.find((one) => one === here.value.query.get('kind'))
  return (
    <>
      <div class="head">
        <div>
          <h1 tabIndex={-1}>{words.actors(page.total)}</h1>
          <p class="stand">{words.stand(counts.join(', '))}</p>
        </div>
      </div>
      <Meets network={page.network} />
      <div class="ctl">
        <fieldset>
          <legend>{words.show}</legend>
          {([undefined, ...KINDS] as const).map((one) => (
            <button key={one ?? ''} type="button" aria-pressed={kind === one} onClick={() => ask({ kind: one })}>
              {one ? words.kindsOf[one] : words.all} <span class="n">{one ? page.kinds[one] : page.total}</span>
            </button>
          ))}
        </fieldset>
      </div>
      <List actors={kind ? page.items.filter((actor) => actor.kind === kind) : page.items} />
    </>
  )
}

function Meets({ network }: Pick<ActorsPage, 'network'>) {
  const words = says()
  const asTable = here.value.query.get('view') === 'table'
  const turn = (): void => ask({ view: here.peek().query.get('view') === 'table' ? undefined : 'table' })
  useKeys(useMemo((): readonly Key[] => [{ keys: 't', does: `${words.asTable} / ${words.asDrawing}`, run: turn }], [words]))
  return (
    <section class="sec">
      <header>
        <h2>{words.network}</h2>
        <p>{words.networkSays}</p>
        {network.ties.length ? (
          <button type="button" class="btn q" onClick={turn}>
            {asTable ? words.asDrawing : words.asTable} <kbd>t</kbd>
          </button>
        ) : null}
      </header>
      {network.ties.length === 0 ? <p class="note">{words.noTies}</p> : asTable ? <NetworkTable network={network} /> : <Drawn network={network} />}
      {network.more ? <p class="note">{words.networkMore(network.more)}</p> : null}
    </section>
  )
}

/** A phone shows the same drawing higher than wide. */
function Drawn({ network }: Pick<ActorsPage, 'network'>) {
  const narrow = matchMedia('(max-width: 759px)').matches
  const size = narrow
    ? { width: 358, height: Math.max(420, network.nodes.length * 26) }
    : { width: 1376, height: Math.max(300, Math.min(620, network.nodes.length * 26)) }
  return <NetworkDrawing network={network} {...size} />
}

/** So many rows at first, and so many with each step more. */
const STEP = 100

function List({ actors }: { readonly actors: readonly ActorLine[] }) {
  const words = says()
  const shown = useSignal(STEP)
  const left = actors.length - shown.value
  const heads = [words.contactsHead, words.statementsHead, words.promisesHead, words.formsHead, words.nearHead, words.doubtHead]
  return (
    <>
      <div class="scroll">
        <table class="actors">
          <caption class="vh">{words.actors(actors.length)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.office}</th>
              {heads.map((head) => (
                <th key={head} scope="col" class="num">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {actors.slice(0, shown.value).map((actor) => (
              <Row key={actor.id} actor={actor} />
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 ? (
        <p>
          <button type="button" class="btn q" onClick={() => (shown.value += STEP)}>
            {words.more(Math.min(STEP, left))}
          </button>
        </p>
      ) : null}
    </>
  )
}

function Row({ actor }: { readonly actor: ActorLine }) {
  const words = says()
  const { id, name, kind, state, office, contacts, statements, commitments, forms, near, doubtful } = actor
  const counts = [contacts, statements, commitments, forms, near, doubtful]
  return (
    <tr data-item>
      <th scope="row">
        <a class="line" href={actorPath(id)}>
          {name}
        </a>
      </th>
      <td>{office ? `${office.title}, ${office.of}` : <span class="quiet">{kind === 'person' ? (state ?? words.kinds.person) : words.kinds[kind]}</span>}</td>
      {counts.map((count, i) => (
        <td key={i} class={i >= 4 && count ? 'num dis' : 'num'}>
          {count || <span class="quiet">–</span>}
        </td>
      ))}
    </tr>
  )
}
