import { loadPacks } from './languages/find.ts'
import type { Knowledge } from './readout.ts'

/** Loads packs and world from their tables; once a process. */
export async function know(): Promise<Knowledge> {
  return { packs: await loadPacks() }
}
