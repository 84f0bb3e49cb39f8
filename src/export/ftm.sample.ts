/** FollowTheMoney's own model reads a file of entities: schemata and properties by its package, values by the types it gives them. */
import assert from 'node:assert/strict'
import followthemoney, { type Property } from '@opensanctions/followthemoney'
import edtf from 'edtf'
import type { FtmEntity } from './ftm-entity.ts'

const { Model, defaultModel } = followthemoney
const model = new Model(defaultModel)
/** Prefixes of an ISO day, as the model's description of dates has it. */
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/
/** The ids that its reference implementation takes. */
const ID = /^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/

/** Reads a file as `ftm` would. Throws where an entity is none of the model. */
export function readFtm(file: string): readonly FtmEntity[] {
  const entities = file
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as FtmEntity)
  const byId = new Map(entities.map((one) => [one.id, one]))
  assert.equal(byId.size, entities.length, 'two entities have one id')
  for (const one of entities) checkEntity(one, byId)
  return entities
}

function checkEntity(one: FtmEntity, byId: ReadonlyMap<string, FtmEntity>): void {
  const properties = Object.fromEntries(Object.entries(one.properties).map(([name, values]) => [name, [...values]]))
  const read = model.getEntity({ ...one, properties })
  assert.equal(read.schema.abstract, false, `${one.schema} is abstract`)
  assert.match(one.id, ID)
  for (const name of read.schema.required ?? []) assert.ok(read.hasProperty(name), `${one.schema} needs ${name}`)
  for (const property of read.getProperties()) {
    assert.ok(!property.stub, `${property.name} is the other end of a property`)
    for (const value of read.getProperty(property)) checkValue(String(value), property, byId)
  }
  assert.deepEqual(JSON.parse(JSON.stringify(read.toJSON())).properties, one.properties, 'a value was dropped')
  for (const [, date] of (one.properties.summary?.join('\n') ?? '').matchAll(/\(EDTF\): (\[[^\]]*\]|[^\s,;]*[^\s,;.])/g))
    assert.doesNotThrow(() => edtf(date as string))
}

const TYPES: Readonly<Record<string, { readonly values?: object }>> = defaultModel.types

function checkValue(value: string, property: Property, byId: ReadonlyMap<string, FtmEntity>): void {
  const type = property.type.name
  assert.ok(value.length <= property.maxLength, `${value.length} characters are too many for ${property.qname}`)
  if (type === 'entity') {
    const other = byId.get(value)
    assert.ok(other, `${value} is nothing in the file`)
    assert.ok(!property.hasRange || model.getSchema(other.schema).isA(property.getRange()), `a ${other.schema} cannot be ${property.qname}`)
  }
  if (type === 'date') assert.match(value, DATE)
  if (type === 'url') assert.match(new URL(value).protocol, /^https?:$/)
  if (type === 'country' || type === 'language') assert.ok(value in (TYPES[type]?.values ?? {}), `${value} is no ${type}`)
}
