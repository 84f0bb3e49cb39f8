import { rememberingEach } from '../model/remembering.ts'
import type { Shelf } from './shelf.ts'

const named: (shelf: Shelf) => ReadonlyMap<string, string> = rememberingEach(
  (shelf) => new Map(shelf.record.actors.flatMap(({ kind, world, id, name }) => (kind === 'state' && world ? [[world, shelf.name(id) ?? name]] : []))),
)

/** The name of a state as the story has it; its code (ISO 3166-1 alpha-3) where the story does not speak of it. */
export const stateName = (shelf: Shelf, state: string): string => named(shelf).get(state) ?? state
