import type { ComponentChildren, ComponentType } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import { useSignal } from '@preact/signals'
import type { ActorPage, PlaceLine, SaidLine } from '../../../../view/actor.ts'
import type { EntryLine } from '../../../../view/line.ts'
import { sayDate } from '../../dates.ts'
import { type Key, useKeys } from '../../keys.ts'
import { Loaded, useData } from '../../load.tsx'
import { Name, Siglum } from '../../parts/links.tsx'
import { Quote } from '../../parts/quote.tsx'
import { Line } from '../../parts/says.tsx'
import { actorPath, entryPath, pageOf } from '../../paths.ts'
import { go } from '../../router.ts'
import { words as shared } from '../../words/words.ts'
import './actors.css'
import { Forms } from './forms.tsx'
import { MetDrawing } from './met.tsx'
import { NetworkDrawing, NetworkTable } from './network.tsx'
import { Offices } from './offices.tsx'
import { says } from './words.ts'

/** One actor. */
export function Page({ params: { id = '' } }: { readonly params: { readonly id?: string } }) {
  const state = useData('actor', actorPath(id))
  return <Loaded state={state.value}>{(actor) => <Shown actor={actor} />}</Loaded>
}

function Shown({ actor }: { readonly actor: ActorPage }) {
  const words = says()
  return (
    <>
      <Head actor={actor} />
      <div class="ac">
        <div>
          <Section head={words.met} note={actor.met.length ? words.metSays : undefined}>
            {actor.met.length ? <MetDrawing met={actor.met} name={actor.name} /> : <p class="note">{words.nobodyMet}</p>}
          </Section>
          {actor.kind === 'person' ? (
            <Section head={words.offices} note={actor.offices.length ? words.officesSay : undefined}>
              <Offices actor={actor} />
            </Section>
          ) : null}
          <Section head={words.formsOfName}>
            <Forms actor={actor.id} forms={actor.forms} />
          </Section>
          <Said actor={actor} />
          <Lines head={words.promised} lines={actor.promised} />
          <Lines head={words.promisedTo} lines={actor.promisedTo} whole />
          <Lines head={words.done} lines={actor.acts} whole />
        </div>
        <div>
          <Section head={words.network}>
            {actor.network.ties.length ? (
              <>
                <NetworkDrawing network={actor.network} me={actor.id} width={404} height={heightFor(actor.network.nodes.length)} />
                <p class="note">{words.networkSays}</p>
                <details>
                  <summary>{words.asTable}</summary>
                  <NetworkTable network={actor.network} />
                </details>
              </>
            ) : (
              <p class="note">{words.noTies}</p>
            )}
          </Section>
          <Section head={words.where}>
            <Where actor={actor} />
          </Section>
        </div>
      </div>
    </>
  )
}

/** Room for so many names. */
const heightFor = (nodes: number): number => (nodes > 8 ? 420 : nodes > 3 ? 300 : 150)

function Section({ head, note, children }: { readonly head: string; readonly note?: ComponentChildren; readonly children: ComponentChildren }) {
  return (
    <section class="sec">
      <header>
        <h2>{head}</h2>
        {note ? <p>{note}</p> : null}
      </header>
      {children}
    </section>
  )
}

function Head({ actor }: { readonly actor: ActorPage }) {
  const words = says()
  const { keys } = shared()
  const { previous, next } = actor
  useKeys(
    useMemo(
      (): readonly Key[] => [
        ...(next ? [{ keys: 'j', does: keys.next, run: () => go(actorPath(next)) }] : []),
        ...(previous ? [{ keys: 'k', does: keys.previous, run: () => go(actorPath(previous)) }] : []),
      ],
      [next, previous, keys],
    ),
  )
  return (
    <div class="head">
      <div>
        <p class="kick">{words.kick(words.kinds[actor.kind], actor.state)}</p>
        <h1 tabIndex={-1}>{actor.name}</h1>
        <p class="stand">{standing(actor)}</p>
      </div>
      <p class="meta">
        {actor.known ? words.fromTables : words.notInTables}
        <br />
        {words.fromReports(shared().counts.reports(actor.reports))}
        <br />
        <span class="steps">
          {previous ? (
            <a href={actorPath(previous)}>
              {words.previous} <kbd>k</kbd>
            </a>
          ) : null}{' '}
          {next ? (
            <a href={actorPath(next)}>
              {words.next} <kbd>j</kbd>
            </a>
          ) : null}
        </span>
      </p>
    </div>
  )
}

/** "President, South Korea, throughout this story. 8 contacts with 4 others in 3 places; 10 statements; 16 forms of the name in 8 reports, 1 of them misspelt." */
function standing({ offices, story, contacts, met, places, said, forms, reports }: ActorPage): string {
  const words = says()
  const { counts } = shared()
  const office = offices.find(({ inStory }) => inStory)
  const all = office && story && (!office.days.from || office.days.from <= story.from) && (!office.days.to || office.days.to >= story.to)
  const count = (lines: typeof forms): number => new Set(lines.map(({ text }) => text)).size
  const [near, doubt] = [count(forms.filter(({ how }) => how === 'near')), count(forms.filter((form) => form.doubt))]
  const told = [
    contacts ? words.metWith(words.contacts(contacts), words.others(met.length), places.length ? words.places(places.length) : undefined) : undefined,
    said.total ? counts.statements(said.total) : undefined,
    [words.formsIn(words.forms(count(forms)), counts.reports(reports)), near ? words.ofThemNear(near) : undefined, doubt ? words.ofThemDoubt(doubt) : undefined]
      .filter(Boolean)
      .join(', '),
  ]
  return `${office ? `${(all ? words.throughout : words.during)(office.title, office.of)} ` : ''}${told.filter(Boolean).join('; ')}.`
}

function Said({ actor: { id, said } }: { readonly actor: ActorPage }) {
  const words = says()
  const { counts } = shared()
  return (
    <Section
      head={words.said}
      note={
        said.total ? (
          <a href={`${pageOf('statements')}?speaker=${encodeURIComponent(id)}`}>
            {said.first.length < said.total ? words.saidSome(said.first.length, counts.statements(said.total)) : words.allSaid(counts.statements(said.total))}
          </a>
        ) : undefined
      }
    >
      {said.total ? (
        <ul class="said">
          {said.first.map((one) => (
            <li key={one.id} data-item>
              <SaidWords said={one} />
            </li>
          ))}
        </ul>
      ) : (
        <p class="note">{words.nothingSaid}</p>
      )}
    </Section>
  )
}

/** In the quotation marks of its language: the words of a statement come without them. */
const quoted = ({ text, language }: SaidLine): string => (language === 'fr' ? `« ${text} »` : `“${text}”`)

function SaidWords({ said }: { readonly said: SaidLine }) {
  const words = says()
  const { said: acts } = shared()
  const how = [
    acts[said.act],
    said.when ? sayDate(said.when.edtf) : undefined,
    said.channel,
    said.to ? words.to(said.to) : undefined,
    ...(said.through ?? []).map((one) => words.through(one)),
  ]
  return (
    <>
      <Quote text={said.form === 'direct' ? quoted(said) : said.text} lang={said.language} />
      <p class="note">
        {how.filter(Boolean).join(' · ')} <Siglum cited={said.cited} />
      </p>
    </>
  )
}

/** Lines of the record; without `whole`, who promises is left out: the page is theirs. */
function Lines({ head, lines, whole }: { readonly head: string; readonly lines: readonly EntryLine[]; readonly whole?: boolean }) {
  if (lines.length === 0) return null
  return (
    <Section head={head}>
      <ul class="said">
        {lines.map((line) => (
          <li key={line.id} data-item>
            <Line line={line} {...(!whole && line.says.kind === 'commitment' && line.says.by.length < 2 ? { text: line.says.what } : {})} signed />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Where({ actor: { id, places, nowhere } }: { readonly actor: ActorPage }) {
  const words = says()
  const map = useSignal<ComponentType<{ readonly places: readonly PlaceLine[] }> | undefined>(undefined)
  useEffect(() => {
    if (places.length) import('./map.tsx').then(({ PlacesMap }) => (map.value = PlacesMap))
  }, [places.length > 0])
  const Drawn = map.value
  return (
    <>
      {places.length === 0 ? <p class="note">{words.noPlace}</p> : Drawn ? <Drawn places={places} /> : <div class="map-room" />}
      {places.length ? <PlacesTable places={places} me={id} /> : null}
      {nowhere && places.length ? <p class="note">{words.nowhere(nowhere)}</p> : null}
    </>
  )
}

function PlacesTable({ places, me }: { readonly places: readonly PlaceLine[]; readonly me: string }) {
  const words = says()
  return (
    <table class="places">
      <caption class="vh">{words.where}</caption>
      <thead>
        <tr>
          <th scope="col">{words.place}</th>
          <th scope="col">{words.when}</th>
          <th scope="col">{words.withWhom}</th>
        </tr>
      </thead>
      <tbody>
        {places.flatMap((place) =>
          place.contacts.map((line, i) => (
            <tr key={line.id}>
              <td class="b">{i === 0 ? place.name : ''}</td>
              <td>
                <a href={entryPath(line.id)}>{sayDate(line.when?.edtf, { short: true })}</a>
              </td>
              <td>
                {line.says.kind === 'contact'
                  ? line.says.who.filter(({ actor }) => actor !== me).map((party, at) => [at ? ', ' : '', <Name key={party.actor} party={party} />])
                  : null}
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}
