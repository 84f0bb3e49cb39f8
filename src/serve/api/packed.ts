import { promisify } from 'node:util'
import { constants, gzip } from 'node:zlib'
import type { Shelf } from '../../view/shelf.ts'

/** An answer as it goes over the wire. */
export interface Packed {
  readonly gzip: Uint8Array<ArrayBuffer>
  readonly headers: Readonly<Record<string, string>>
}

/** Bytes of answers that are remembered for one record. */
const MOST = 32_000_000
/** Fewer bytes than this are not worth packing. */
export const WORTH_PACKING = 1024

const packedOf = new WeakMap<Shelf, Map<string, Packed>>()

/** The answer to an address as it was packed before, for as long as the record is the same. */
export function remembered(shelf: Shelf, address: string): Packed | undefined {
  const all = packedOf.get(shelf)
  const one = all?.get(address)
  if (all && one) {
    all.delete(address)
    all.set(address, one)
  }
  return one
}

const pack = promisify(gzip)

/** Packs an answer, away from the event loop, and remembers it; what was asked for longest ago is forgotten. */
export async function packed(shelf: Shelf, address: string, json: string, headers: Packed['headers']): Promise<Packed> {
  const bytes = await pack(json, { level: constants.Z_BEST_SPEED })
  const one: Packed = { gzip: new Uint8Array(bytes), headers }
  const all = packedOf.get(shelf) ?? new Map<string, Packed>()
  packedOf.set(shelf, all)
  all.set(address, one)
  let size = [...all.values()].reduce((sum, { gzip: { length } }) => sum + length, 0)
  for (const [
    oldest,
    {
      gzip: { length },
    },
  ] of all) {
    if (size <= MOST) break
    all.delete(oldest)
    size -= length
  }
  return one
}
