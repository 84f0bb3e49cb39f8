import type { Named, RecordClaim, RecordSaid, Value } from '../../model/record.ts'
import type { When } from '../../model/time.ts'
import { ACT, CLAIM_KIND, CLAIM_STATUS, CONTACT_HOW, INSTRUMENT_TYPE, POLARITY } from './codes.ts'
import { type Column, column, of, table } from './column.ts'
import { amountColumns, chainColumn, countColumns, dateColumns, partyColumns, reportOf } from './shared.ts'

type Parties = { [Field in keyof RecordSaid]-?: NonNullable<RecordSaid[Field]> extends readonly Value<Named>[] ? Field : never }[keyof RecordSaid]

const parties = (field: Parties, who: string): readonly Column<RecordClaim>[] =>
  of<RecordClaim, readonly Named[]>(({ says }) => says[field]?.map(({ value }) => value), partyColumns(field, who))

/** What each report says, before the record draws it together. */
export const CLAIMS = table<RecordClaim>(
  'claims',
  'one thing that one report says, before the record draws like things together',
  ({ record }) => record.claims,
  [
    column('id', 'id', 'id of the claim', ({ id }) => id, { always: true }),
    column('entry', 'id', 'id of the entry it is about: `id` in contacts and commitments', ({ entry }) => entry),
    ...reportOf,
    column('kind', 'code', 'what it is about', ({ says }) => says.kind, { codes: CLAIM_KIND, always: true }),
    column('polarity', 'code', 'said or denied', ({ stance }) => stance.polarity, { codes: POLARITY, always: true }),
    column('status', 'code', 'how the report has it', ({ stance }) => stance.status, { codes: CLAIM_STATUS, always: true }),
    chainColumn,
    column('how', 'code', 'of a contact: the way of it', ({ says }) => says.how?.value, { codes: CONTACT_HOW }),
    ...parties('participants', 'of a contact or occasion: who takes part'),
    column('act', 'code', 'of an action: its category', ({ says }) => says.act?.value, { codes: ACT }),
    column('label', 'text', 'of an action: in words', ({ says }) => says.label?.value),
    ...parties('by', 'of an action or commitment: by whom'),
    ...parties('toward', 'of an action: toward whom'),
    ...parties('to', 'of a commitment: to whom'),
    ...parties('persons', 'of an action: the persons named as doing it, or on whom it falls'),
    ...parties('parties', 'of an instrument: its parties'),
    ...of<RecordClaim, readonly Named[]>(
      ({ says }) => (says.holder ? [says.holder.value] : undefined),
      partyColumns('holder', 'of an office held: who holds it'),
    ),
    column('office', 'text', 'of an office held: which', ({ says }) => says.office?.value),
    column('name', 'text', 'of an instrument or occasion: what it is called', ({ says }) => says.name?.value),
    column('type', 'code', 'of an instrument: its kind', ({ says }) => says.type?.value, { codes: INSTRUMENT_TYPE }),
    column('what', 'text', 'of a commitment: what is promised, in the words of the report', ({ says }) => says.what?.value),
    column('condition', 'text', 'of a commitment: on what it depends', ({ says }) => says.condition?.value),
    ...of<RecordClaim, When>(({ says }) => says.when, dateColumns('when', 'when it happened or is planned')),
    ...of<RecordClaim, When>(({ says }) => says.due, dateColumns('due', 'of a commitment: when it is to be kept')),
    column('place', 'text', 'where', ({ says }) => says.where?.value),
    column('place_id', 'text', "where: id in the program's table of places", ({ says }) => says.where?.id),
    column('minutes_min', 'integer', 'of a contact: how long at least, in minutes', ({ says }) => says.minutes?.value.min),
    column('minutes_max', 'integer', 'of a contact: how long at most, in minutes', ({ says }) => says.minutes?.value.max),
    ...of<RecordClaim, NonNullable<RecordSaid['count']>['value']>(({ says }) => says.count?.value, countColumns),
    ...of<RecordClaim, NonNullable<RecordSaid['amount']>['value']>(({ says }) => says.amount?.value, amountColumns),
    column('start', 'integer', 'where the words of `quote` begin in the text of the report, in UTF-16 code units from 0', ({ evidence }) => evidence[0]?.start),
    column('end', 'integer', 'where they end, exclusive', ({ evidence }) => evidence[0]?.end),
    column('quote', 'text', 'the clause or sentence that says it, as it stands in the report', ({ evidence }) => evidence[0]?.quote),
    column('rule', 'text', 'the rule that read it', ({ because }) => because.rule, { always: true }),
  ],
)
