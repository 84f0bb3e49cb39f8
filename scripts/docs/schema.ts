/** The page of what the commands print, field by field, from the published schemas. */
import { isDeepStrictEqual } from 'node:util'
import { anchor, code, prose, table, words } from './markdown.ts'

/** What the page needs of JSON Schema. */
export interface Schema {
  readonly title?: string
  readonly description?: string
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly definitions?: Readonly<Record<string, Schema>>
}

/** A published schema and the name of its file. */
export interface Published {
  readonly file: string
  readonly schema: Schema
}

/** Everything the schemas define: a part for each, a section for each type, a row for each field. A type that both have is told once. */
export function schemaPage(published: readonly Published[]): string {
  const types = new Map<string, Schema>()
  const parts = published.flatMap(({ file, schema }) => {
    const own = typesOf(schema).filter(([name]) => !types.has(name))
    for (const [name, type] of typesOf(schema)) {
      if (types.has(name) && !isDeepStrictEqual(types.get(name), type)) throw new Error(`${file} has a type ${name} that another schema has otherwise`)
      types.set(name, type)
    }
    return [{ file, title: schema.title ?? file, own }]
  })
  return `${[INTRODUCTION, ...parts.flatMap(({ file, title, own }) => [`## ${words(title)}`, `Its schema: [${file}](../schema/${file}).`, ...own.flatMap((type) => sectionOf(type, types))])].join('\n\n')}\n`
}

const INTRODUCTION = `# Fields

Written by \`npm run docs\` from the schemas of \`schema/\`, which are made from the types of \`src/model/\`; our own output is checked against them. Adding a field is free;
renaming or dropping one breaks who relies on it.

Positions count UTF-16 code units in the report's text, as JavaScript does; an end is exclusive. What is not "always" there is left out where nothing is told.`

const nameOf = (ref: string): string => decodeURIComponent(ref.replace('#/definitions/', ''))

/** The types of a schema that are more than a word or a number, the one that it is of first. */
function typesOf({ $ref, definitions = {} }: Schema): readonly (readonly [string, Schema])[] {
  const all = Object.entries(definitions)
  const isTop = ([name]: readonly [string, Schema]): boolean => $ref !== undefined && name === nameOf($ref)
  return [...all.filter(isTop), ...all.filter((type) => !isTop(type))]
}

/** "Value<Act>" is a Value of Act: one section tells all of them. */
const isOf = (name: string): readonly [string, string?] => {
  const [, whole, part] = /^(\w+)<(.+)>$/.exec(name) ?? []
  return whole === undefined || part === undefined ? [name] : [whole, part]
}

function sectionOf([name, type]: readonly [string, Schema], types: ReadonlyMap<string, Schema>): readonly string[] {
  const [whole, part] = isOf(name)
  if (part !== undefined && [...types.keys()].find((one) => isOf(one)[0] === whole) !== name) return []
  const head = [`### ${words(whole)}`, ...(type.description ? [prose(type.description)] : [])]
  if (!type.properties) return [...head, `One of ${valuesOf(type)}.`]
  const rows = Object.entries(type.properties).map(([field, schema]) => {
    const is = part !== undefined && schema.$ref && nameOf(schema.$ref) === part ? 'as told where it is used' : typeOf(schema)
    return [code(field), `${is}${type.required?.includes(field) ? ', always' : ''}`, prose(meaningOf(schema, types) ?? '')]
  })
  return [...head, table(['field', 'is', 'means'], rows)]
}

/** What a field means: its own description, else that of its type. A field that has one value for all tells which type it is. */
export function meaningOf(schema: Schema, types: ReadonlyMap<string, Schema>): string | undefined {
  const ref = schema.$ref ?? schema.items?.$ref ?? schema.anyOf?.find(({ $ref }) => $ref)?.$ref
  return schema.description ?? (ref ? types.get(nameOf(ref))?.description : undefined) ?? (schema.const === undefined ? undefined : 'Tells what this is.')
}

const valuesOf = ({ enum: values, anyOf = [] }: Schema): string => (values ? values.map((value) => code(String(value))) : anyOf.map(typeOf)).join(', ')

function typeOf(schema: Schema): string {
  if (schema.$ref) return linkTo(nameOf(schema.$ref))
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ')
  if (schema.const !== undefined) return code(JSON.stringify(schema.const))
  if (schema.enum) return valuesOf(schema)
  if (schema.items) return `list of ${typeOf(schema.items)}`
  if (schema.properties)
    return Object.entries(schema.properties)
      .map(([field, inner]) => `${code(field)} ${typeOf(inner)}`)
      .join(', ')
  return [schema.type ?? 'anything'].flat().join(' or ')
}

function linkTo(name: string): string {
  const [whole, part] = isOf(name)
  const link = `[${words(whole)}](#${anchor(whole)})`
  return part === undefined ? link : `${link} of ${/^[a-z]/.test(part) ? part : linkTo(part)}`
}
