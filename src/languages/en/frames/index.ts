import type { Frame } from '../../pack.ts'

export const frames: readonly Frame[] = []
