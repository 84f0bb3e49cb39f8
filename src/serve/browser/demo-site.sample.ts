/** The demo story behind the real server, with the page as the sources are now. */
import { DEMO, type TestServer, testServer } from '../api/server.sample.ts'
import { builtPage } from './built-page.sample.ts'

/** Address of the demo story. */
export const STORY = `/s/${DEMO}`

/** Serves the demo story until the tests of the file are over; its record stands. */
export async function demoSite(): Promise<TestServer> {
  const server = await testServer({ web: await builtPage() })
  await server.ask(`/api${STORY}/record`, { headers: { prefer: 'wait=60' } })
  return server
}
