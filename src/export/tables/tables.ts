import { CLAIMS } from './claims.ts'
import type { Table } from './column.ts'
import { COMMITMENTS } from './commitments.ts'
import { CONTACTS } from './contacts.ts'
import { STATEMENTS } from './statements.ts'

/** The tables that a record is written as, in the order in which a person meets them. */
export const TABLES: readonly Table[] = [CONTACTS, STATEMENTS, COMMITMENTS, CLAIMS]
