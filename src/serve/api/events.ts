import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import { type Desk, STORY } from './desk.ts'
import { givesText } from './openapi.ts'
import type { StoryEvent } from './shelves.ts'

/** A line that says nothing is sent so often, in milliseconds, so that nobody between takes the connection for dead. */
const SIGN_OF_LIFE = 15_000

/** What happens to a story while somebody listens (server-sent events). */
export function addEvents(app: OpenAPIHono, { shelves }: Desk): void {
  app.openapi(
    createRoute({
      ...{ method: 'get', path: '/s/{story}/events', tags: ['stories'], summary: 'What happens: reports are read, the record changed' },
      description:
        'Server-sent events. `reading` has `{read, of, left?}`: reports read, of how many, and seconds left. `record` has `{version}`: there is a record other than before. `failed` has `{detail}`.',
      request: { params: STORY },
      responses: givesText(['text/event-stream'], 'Events, until you leave'),
    }),
    (c) => {
      const { story } = c.req.valid('param')
      shelves.mustHave(story)
      // Nobody reads a stream after a HEAD, and nobody leaves it.
      if (c.req.method === 'HEAD') return c.body(null, 200, { 'content-type': 'text/event-stream' })
      return streamSSE(c, async (stream) => {
        const waiting: StoryEvent[] = []
        let wake = (): void => {}
        const leave = shelves.listen(story, (event) => {
          if (event.is === 'reading' && waiting.at(-1)?.is === 'reading') waiting.pop()
          waiting.push(event)
          wake()
        })
        stream.onAbort(() => (leave(), wake()))
        while (!stream.aborted) {
          for (const { is, ...data } of waiting.splice(0)) {
            await stream.writeSSE({ event: is, data: JSON.stringify('progress' in data ? data.progress : data) })
          }
          await new Promise<void>((done) => {
            const timer = setTimeout(done, SIGN_OF_LIFE)
            wake = () => (clearTimeout(timer), done())
            if (waiting.length > 0 || stream.aborted) wake()
          })
          if (waiting.length === 0 && !stream.aborted) await stream.write(': still here\n\n')
        }
      })
    },
  )
}
