import { Command } from 'commander'
import type { LookUp } from '../export/look-up.ts'
import type { ContactEntry } from '../model/record.ts'
import { Failure } from './failure.ts'
import { bringUpToDate, existingStory, openStore, type StoryOptions, withStory } from './story.ts'

export function compareCommand(): Command {
  return withStory(new Command('compare'))
    .description("each side's own account of one contact, point by point: what both say, what only one says, what they say differently")
    .argument('<contact...>', 'the id of a contact (e_…), or words of its line: names, a place, a day as 2018-06-12')
    .option('--json', 'for programs: the comparison as JSON (schema/comparison.schema.json)')
    .addHelpText(
      'after',
      `
A side's own account is what it published itself (a report with its letterhead, outlet or address); where no report is such, what reports quote from its
houses and officials. A side that is silent on a point is shown as silent: that is no conflict.

Examples:
  $ readout compare e_8e2366f328149de6
  $ readout compare Trump Kim Singapore
  $ readout compare Moon Kim 2018-05-26 --json | jq '.points[] | select(.relation == "differently")'`,
    )
    .action(async (words: readonly string[], { json, ...options }: StoryOptions & { readonly json?: true }) => {
      const [{ know }, { comparisonOf }, { lookUp }, { write, writeJson }] = await Promise.all([
        import('../know.ts'),
        import('../upkeep.ts'),
        import('../export/look-up.ts'),
        import('./output.ts'),
      ])
      const store = await openStore(options, false)
      const story = existingStory(store, options)
      const record = await bringUpToDate(store, story)
      const contact = await contactOf(lookUp(record), words)
      const comparison = comparisonOf(store, record, contact.id, await know(undefined, store.added(story)))
      store.close()
      if (!comparison) throw new Failure(`${contact.id} is no contact`)
      if (json) return writeJson(comparison)
      const [{ comparisonPage }, { shownAs }] = await Promise.all([import('./print/comparison.ts'), import('./show.ts')])
      await write(comparisonPage(await shownAs(record), contact, comparison))
    })
}

/** So many are listed where words fit several. */
const LISTED = 8

/** The one contact that is meant. Throws {@link Failure} where it is none or several, and says which there are. */
async function contactOf(look: LookUp, asked: readonly string[]): Promise<ContactEntry> {
  const [{ headline }, { contactsOf }, { folded }] = await Promise.all([import('../export/phrases.ts'), import('../export/sections.ts'), import('./words.ts')])
  const named = asked.length === 1 ? look.entry(asked[0] as string) : undefined
  if (named?.kind === 'contact') return named
  if (named)
    throw new Failure(
      `${named.id} is no contact but ${/^[ai]/.test(named.kind) ? 'an' : 'a'} ${named.kind}: "readout show contacts" lists what can be compared`,
      2,
    )
  const words = asked.flatMap((one) => folded(one).split(/\s+/)).filter(Boolean)
  const line = (entry: ContactEntry): string => `${entry.when?.edtf ?? ''} ${headline(entry)}`.trim()
  const fit = contactsOf(look.record).filter((entry) => words.every((word) => folded(`${entry.id} ${line(entry)}`).includes(word)))
  const [one, ...more] = fit
  if (!one) throw new Failure(`no contact of ${look.record.story} has the words "${asked.join(' ')}": "readout show contacts" lists them`)
  if (more.length === 0) return one
  const listed = fit.slice(0, LISTED).map((entry) => `${entry.id} (${line(entry)})`)
  throw new Failure(`${fit.length} contacts have the words "${asked.join(' ')}": say one of ${listed.join('; ')}${fit.length > LISTED ? '; …' : ''}`, 2)
}
