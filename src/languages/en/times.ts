import type { TimeRule } from '../pack.ts'

export const times: readonly TimeRule[] = []
