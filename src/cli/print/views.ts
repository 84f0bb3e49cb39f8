import { counted } from '../../export/phrases.ts'
import { calendarOf, commitmentsOf, contactsOf, dayOf, sayingsOf, statementsOf, timelineOf } from '../../export/sections.ts'
import { byCode } from '../../model/id.ts'
import type { Entry } from '../../model/record.ts'
import { byDay, entryLines } from './entries.ts'
import { noticePage } from './notices.ts'
import { actorLines, conflictLines, reportLines, statementLines } from './parts.ts'
import { inOrder, joined, spaced } from './record.ts'
import type { Shown } from './shown.ts'

/** What `show` can show: the things themselves, for `--json`, and the page. */
export interface View {
  readonly about: string
  readonly pick: (shown: Shown) => readonly unknown[]
  readonly print: (shown: Shown) => string
}

const entriesView = (about: string, pick: (shown: Shown) => readonly Entry[], print: (shown: Shown, entries: readonly Entry[]) => readonly string[]): View => ({
  about,
  pick,
  print: (shown) => page(shown, print(shown, pick(shown))),
})

const listView = <T>(about: string, pick: (shown: Shown) => readonly T[], print: (shown: Shown, one: T) => readonly string[]): View => ({
  about,
  pick,
  print: (shown) => page(shown, spaced(pick(shown).map((one) => print(shown, one)))),
})

const page = ({ look, paint }: Shown, lines: readonly string[]): string =>
  joined(lines.length > 0 ? lines : [paint.dim(`${look.record.story}: nothing of this kind in ${counted(look.record.reports.length, 'report')}`)])

const onlyDated = (entries: readonly Entry[]): readonly Entry[] => entries.filter((entry) => dayOf(entry) !== undefined)

/** Everything `show` can show besides the whole record, by name. */
export const VIEWS: Readonly<Record<string, View>> = {
  contacts: entriesView('who met, called or wrote to whom', ({ look }) => contactsOf(look.record), byDay),
  timeline: entriesView('all that has a date, in order', ({ look }) => onlyDated(timelineOf(look.record)), byDay),
  statements: {
    about: 'who said what, through whom',
    pick: ({ look }) => statementsOf(look),
    print: (shown) => page(shown, spaced(sayingsOf(shown.look).map((one) => statementLines(shown, one)))),
  },
  commitments: entriesView(
    'what was promised, by whom, until when',
    ({ look }) => commitmentsOf(look.record),
    (shown, entries) => spaced(entries.map((entry) => entryLines(shown, entry))),
  ),
  calendar: entriesView(
    'what is planned, called off, due',
    ({ look }) => [...calendarOf(look.record)].sort((a, b) => byCode(dayOf(a)?.from ?? '9999', dayOf(b)?.from ?? '9999')),
    byDay,
  ),
  conflicts: listView('where the reports disagree', ({ look }) => look.record.conflicts, conflictLines),
  actors: listView('who is named, and under what names', ({ look }) => look.record.actors, actorLines),
  reports: listView('the reports, their days and origins', ({ look }) => inOrder(look.record.reports), reportLines),
  notices: {
    about: 'what could not be read or told',
    pick: ({ look }) => look.record.notices,
    print: (shown) => page(shown, shown.look.record.notices.length > 0 ? noticePage(shown, shown.look.record.notices) : []),
  },
}
