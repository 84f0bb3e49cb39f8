import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadPacks } from '../languages/find.ts'
import { tokens } from './tokens.ts'
import { lexicon } from './words.ts'

for (const [code, pack] of await loadPacks()) {
  test(`${code} every form waits where its first token asks for it`, () => {
    const cut = (form: string) => tokens(form, pack.text)
    const lost = pack.words.filter((row) => {
      const [first] = cut(row.form)
      return !first || lexicon([row], cut, pack.guess).from(first.norm) === undefined
    })
    assert.deepEqual(
      lost.map(({ form }) => form),
      [],
    )
  })
}
