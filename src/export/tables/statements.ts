import type { RecordStatement, Speaker, Voice } from '../../model/record.ts'
import type { When } from '../../model/time.ts'
import { saySpeaker, sayVoice } from '../phrases.ts'
import { statementsOf } from '../sections.ts'
import { FORM, SPEECH_ACT } from './codes.ts'
import { column, of, table } from './column.ts'
import { chainColumn, dateColumns, reportOf } from './shared.ts'

const voices = (speaker: Speaker | undefined): readonly Voice[] => speaker?.all ?? (speaker ? [speaker] : [])

/** Who said what, through whom: what several reports print is a row for each. */
export const STATEMENTS = table<RecordStatement>(
  'statements',
  'one statement in one report; what several reports print is a row for each, and a quotation broken by "he said" one for each piece',
  statementsOf,
  [
    column('id', 'id', 'id of the statement', ({ id }) => id, { always: true }),
    ...reportOf,
    column('start', 'integer', 'where its words begin in the text of the report, in UTF-16 code units from 0', ({ start }) => start, { always: true }),
    column('end', 'integer', 'where they end, exclusive', ({ end }) => end, { always: true }),
    column('speaker', 'text', 'who says it: name, else the words that name nobody', ({ speaker }) => (speaker ? saySpeaker(speaker) : undefined)),
    column('speaker_ids', 'ids', 'who says it: ids of the actors', ({ speaker }) => voices(speaker).flatMap(({ actor }) => actor ?? [])),
    column('speaker_unnamed', 'yes', 'nobody who says it is named', ({ speaker }) => voices(speaker).some(({ unnamed, actor }) => unnamed && !actor)),
    column('act', 'code', 'what is done by saying it', ({ act }) => act, { codes: SPEECH_ACT, always: true }),
    column('form', 'code', 'how the report has the words', ({ form }) => form, { codes: FORM, always: true }),
    column('text', 'text', 'what is said, without quotation marks, as it stands in the report', ({ text }) => text, { always: true }),
    column('to', 'text', 'to whom', ({ to }) => (to ? sayVoice(to) : undefined)),
    column('channel', 'text', 'where or by what it was said, in the words of the report', ({ channel }) => channel),
    chainColumn,
    ...of<RecordStatement, When>(({ when }) => when, dateColumns('said', 'when it was said')),
    column('rule', 'text', 'the rule that read it', ({ because }) => because.rule, { always: true }),
  ],
)
