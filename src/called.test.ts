import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calledIn, termsIn } from './called.ts'
import type { Actor } from './model/actor.ts'

const actor = (kind: Actor['kind'], name: string, world?: string): Actor => ({ id: name, kind, name, names: [], ...(world === undefined ? {} : { world }) })

test('states, bodies and people are called in French as the French do', async () => {
  const actors = [actor('state', 'South Korea', 'KOR'), actor('body', 'United Nations', 'UN'), actor('person', 'Vladimir Putin', 'vladimir-putin')]
  assert.deepEqual([...(await calledIn('fr', actors)).values()], ['Corée du Sud', 'ONU', 'Vladimir Poutine'])
})

test('who has no other name in a language, several, or is not in our tables keeps the canonical one', async () => {
  const actors = [
    actor('person', 'Mike Pompeo', 'mike-pompeo'),
    actor('person', 'Beata Szydło', 'beata-szydlo'),
    actor('person', 'Emmanuel Macron', 'emmanuel-macron'),
    actor('person', 'Volodymyr Zelensky', 'volodymyr-zelensky'),
    actor('person', 'Ada'),
  ]
  assert.equal((await calledIn('fr', actors)).size, 0)
  assert.equal((await calledIn('en', [actor('state', 'South Korea', 'KOR')])).size, 0)
})

test('offices have their French titles, one that only some states have among them, and states their French names', async () => {
  const terms = await termsIn('fr')
  const inFrench = ['Foreign Minister', 'Prime Minister', 'President', 'Supreme Leader', 'Ambassador to the United Nations', 'Japan'].map((words) =>
    terms.get(words),
  )
  assert.deepEqual(inFrench, ['ministre des affaires étrangères', 'premier ministre', 'président', 'guide suprême', "ambassadeur à l'ONU", 'Japon'])
  assert.equal(terms.get('no such office'), undefined)
  assert.equal((await termsIn('en')).size, 0)
})
