import { DOUBTS } from '../../view/doubt.ts'
import { z } from '@hono/zod-openapi'
import { isWrittenDay } from '../../model/edtf.ts'

/** An id or a key as a page gives it. */
const key = (description: string) => z.string().min(1).max(500).optional().openapi({ description })

const some = {
  skip: z.coerce.number().int().min(0).max(10_000_000).optional().openapi({ description: 'How many to pass over; left out, none.' }),
  limit: z.coerce.number().int().min(1).max(1000).default(200).openapi({ description: 'At most so many; left out, 200.' }),
}

/** What the list of statements can be narrowed to and ordered by. */
export const STATEMENTS = z.object({
  by: z.enum(['speaker', 'day', 'about', 'act']).optional().openapi({ description: 'By what they are put together; left out, by speaker.' }),
  speaker: key('Key of a speaker, as `choices` gives it.'),
  about: key('Id of an actor whom the words name, or of an entry that they tell of.'),
  act: z.enum(['say', 'confirm', 'deny', 'warn', 'promise', 'demand', 'accuse', 'decline', 'announce']).optional(),
  form: z.enum(['direct', 'indirect', 'mixed']).optional(),
  through: key('Key of somebody through whom it came, as `choices` gives it.'),
  ...some,
})

/** Which board of promises. */
export const BOARD = z.object({
  asof: z
    .string()
    .max(10)
    .refine(isWrittenDay, 'a day is written as 2018-06-12')
    .optional()
    .openapi({ description: 'The day as of which promises stand as they do; left out, the day of the newest report.', example: '2018-06-12' }),
  by: key('Id of the actor whose promises.'),
  most: z.coerce.number().int().min(1).max(10_000).optional().openapi({ description: 'At most so many of each state; left out, all.' }),
})

/** What the list of conflicts can be narrowed to. */
export const CONFLICTS = z.object({
  on: z.enum(['whether', 'when', 'where', 'who', 'what', 'how-many', 'how-long', 'tone']).optional(),
  state: z.enum(['open', 'corrected', 'overtaken', 'explained']).optional(),
  ...some,
})

/** Which doubts are asked for. */
export const REVIEW = z.object({
  is: z.enum(DOUBTS).optional().openapi({ description: 'Only doubts of one sort.' }),
  at: z
    .string()
    .max(200)
    .optional()
    .openapi({ description: 'Id of a doubt, or of an entry, a conflict or an actor that one is about: the part of the list that has it.' }),
  skip: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(1000).optional(),
})
