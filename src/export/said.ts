import type { Named, RecordClaim, RecordSaid, Value } from '../model/record.ts'
import { listed, sayAmount, sayChain, sayCount, sayMinutes } from './phrases.ts'

/** What one claim says, field by field, in the order in which a person asks: "contact; how: meeting; participants: …; when: 2018-06-08 (EDTF); affirmed, happened". */
export function sayClaim({ says, stance, chain }: RecordClaim): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['how', says.how?.value],
    ['act', says.act && `${says.act.value}${says.label ? ` (${says.label.value})` : ''}`],
    ...namedFields(says),
    ['office', says.office?.value],
    ['name', says.name?.value],
    ['type', says.type?.value],
    ['what', says.what?.value],
    ['if', says.condition?.value],
    ['when', says.when && `${says.when.edtf} (EDTF)`],
    ['due', says.due && `${says.due.edtf} (EDTF)`],
    ['where', says.where?.value],
    ['how long', says.minutes && sayMinutes(says.minutes.value)],
    ['how many', says.count && sayCount(says.count.value)],
    ['how much', says.amount && sayAmount(says.amount.value)],
    ['through', sayChain(chain).replace(/^via /, '') || undefined],
  ]
  const told = fields.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []))
  return [says.kind, ...told, `${stance.polarity}, ${stance.status}`].join('; ')
}

function namedFields(says: RecordSaid): readonly (readonly [string, string | undefined])[] {
  const { participants, by, toward, to, persons, parties, holder } = says
  const all = { participants, by, toward, to, persons, parties, holder: holder ? [holder] : undefined }
  return Object.entries(all).map(([name, values]) => [name, values?.length ? listed(values.map(nameOf)) : undefined] as const)
}

const nameOf = ({ value }: Value<Named>): string => value.name
