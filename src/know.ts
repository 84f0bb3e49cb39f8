import { loadPacks, packCodes } from './languages/find.ts'
import type { WordRow } from './languages/pack.ts'
import type { AddedRows } from './model/added.ts'
import { compile } from './read/reader.ts'
import type { Reader } from './read/reader.ts'
import type { Knowledge } from './readout.ts'
import { worldWords, type WorldWord } from './world/words.ts'
import { loadWorld, type World } from './world/world.ts'

/** Loads packs and world from their tables, with the rows that were added to them, and compiles them. A pack is compiled when a report of its language is first read. */
export async function know(codes: readonly string[] = packCodes(), added: readonly AddedRows[] = []): Promise<Knowledge> {
  const world = loadWorld(added)
  const packs = await loadPacks(codes)
  const names = worldWords(world).flatMap((row) => [row, ...genderOf(row, world)])
  return { readers: new Lazy(packs, (pack) => compile(pack, names)), world, added: added.map(({ version }) => version).join(' ') }
}

/** Whether "he" can take up a name. */
function genderOf({ form, class: cls, value }: WorldWord, world: World): WordRow[] {
  const gender = cls === 'person' || cls === 'family' ? world.person(value)?.gender : undefined
  return gender ? [{ form, class: 'gender', value: gender }] : []
}

/** A map whose values are made when first asked for. */
class Lazy<From> implements Pick<ReadonlyMap<string, Reader>, 'get' | 'keys'> {
  private readonly made = new Map<string, Reader>()
  private readonly from: ReadonlyMap<string, From>
  private readonly make: (from: From) => Reader
  constructor(from: ReadonlyMap<string, From>, make: (from: From) => Reader) {
    this.from = from
    this.make = make
  }

  keys(): MapIterator<string> {
    return this.from.keys()
  }

  get(code: string): Reader | undefined {
    const source = this.from.get(code)
    if (source !== undefined && !this.made.has(code)) this.made.set(code, this.make(source))
    return this.made.get(code)
  }
}
