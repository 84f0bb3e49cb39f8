/** wink-nlp as a filter like `readout read --jsonl`: one report per line in, its tokens and tags per line out. */
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { tagged } from './wink.ts'

for await (const line of createInterface({ input: process.stdin })) {
  const { id, text } = JSON.parse(line) as { readonly id: string; readonly text: string }
  if (!process.stdout.write(`${JSON.stringify({ id, ...tagged(text) })}\n`)) await once(process.stdout, 'drain')
}
