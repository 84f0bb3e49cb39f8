import type { Mention } from '../../model/mention.ts'
import type { Speaker, Voice } from '../../model/record.ts'
import type { Report } from '../../model/report.ts'
import { folded } from '../../world/names.ts'
import type { World } from '../../world/world.ts'
import type { Identity } from './taken.ts'
import type { Who } from './who.ts'

/** Somebody of the record who speaks: media and agencies as outlets, all others by name. */
function voiceOfActor(who: Identity, world: World): Voice {
  const isOutlet = who.kind === 'body' && who.world !== undefined && world.body(who.world)?.kind === 'company'
  return isOutlet ? { actor: who.id, outlet: who.name } : { actor: who.id, name: who.name }
}

/** Who speaks in a mention: one or several actors, or, where nobody is named, the words themselves ("a senior official"). */
export function speakerOf(mention: string, who: Who, world: World): Speaker | undefined {
  const taken = who.of(mention)
  const voices = taken?.who.map((one) => voiceOfActor(one, world)) ?? []
  const [one, more] = voices
  if (one) return more ? { all: voices } : one
  const words = wordsOf(mention, who)
  if (words === undefined) return undefined
  const state = governmentOf(who.mention(who.mention(mention)?.repeats ?? mention))
  return { unnamed: words, ...(state === undefined ? {} : { state }) }
}

/** Offices whose holders speak for their government without a name; a lawmaker or an expert does not. */
const OFFICIALS: ReadonlySet<string> = new Set(['official', 'diplomat', 'source', 'adviser', 'diplomatic-adviser', 'minister', 'ambassador', 'spokesperson'])

/** "a senior Egyptian official": the one state that the words tie an official to. */
function governmentOf(mention: Mention | undefined): string | undefined {
  const states = (mention?.of ?? []).filter((id) => /^[A-Z]{3}$/.test(id))
  return mention?.office && OFFICIALS.has(mention.office.id) && states.length === 1 ? states[0] : undefined
}

/** Who speaks in a statement: for a ministry or a palace the state it speaks for, and the words that name it ("the Kremlin"). */
export function sayerOf(mention: string, who: Who, world: World): Speaker | undefined {
  const speaker = speakerOf(mention, who, world)
  const first = who.mention(who.mention(mention)?.repeats ?? mention)
  return speaker?.actor !== undefined && first?.kind === 'office' ? { ...speaker, unnamed: first.text } : speaker
}

/** The words that a chain of repeats begins with: "he" is "a senior official" named before. */
function wordsOf(id: string, who: Who, depth = 0): string | undefined {
  const mention = who.mention(id)
  if (!mention || depth > 8) return undefined
  return mention.repeats ? (wordsOf(mention.repeats, who, depth + 1) ?? mention.text) : mention.text
}

/** Through whom words reached the report, outermost first, without the report's own outlet; a palace by its own words ("the Elysee") beside its state. */
export function chainOf(links: readonly { readonly who: string }[], report: Report, who: Who, world: World): Voice[] {
  const own = report.outlet ? folded(report.outlet) : undefined
  return links
    .flatMap(({ who: mention }): readonly Voice[] => {
      const voice = sayerOf(mention, who, world)
      return voice?.all ?? (voice ? [voice] : [])
    })
    .filter((voice) => own === undefined || folded(voice.outlet ?? voice.name ?? '') !== own)
}
