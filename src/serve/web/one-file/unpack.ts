import type { Carried } from '../../../model/carried.ts'

/** What a page from disk carries, unpacked: base64 of gzip of JSON. Rejects where it was cut off or changed on its way. */
export async function unpack(packed: string): Promise<Carried> {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))
  const text = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text()
  return JSON.parse(text) as Carried
}
