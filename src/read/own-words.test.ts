import assert from 'node:assert/strict'
import { test } from 'node:test'
import { know } from '../know.ts'
import { read } from '../readout.ts'

const known = await know()

/** Each claim as "kind: who", whoever "I" and "we" take up by the words that named them. */
function claimsIn(text: string, language: string): readonly string[] {
  const { claims, mentions } = read({ id: 'own', text, language }, known)
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  const named = (who: string): string => byId.get(byId.get(who)?.repeats ?? who)?.text ?? ''
  return claims.flatMap(({ says }) => {
    if (says.kind === 'contact') return [`contact: ${says.participants.map(({ who }) => named(who)).join(' + ')}`]
    return says.kind === 'action' || says.kind === 'commitment' ? [`${says.kind}: ${says.by.map(({ who }) => named(who)).join(' + ')}`] : []
  })
}

const READ: readonly (readonly [because: string, language: string, text: string, ...claims: readonly string[]])[] = [
  ['"I" is who speaks', 'en', '"I met Evo Morales on Monday," Michelle Bachelet said.', 'contact: Michelle Bachelet + Evo Morales'],
  ['"I" is who speaks', 'fr', '« J’ai rencontré Evo Morales lundi », a dit Michelle Bachelet.', 'contact: Michelle Bachelet + Evo Morales'],
  ['"me" is who speaks', 'en', '"Evo Morales called me on Monday," said Michelle Bachelet.', 'contact: Evo Morales + Michelle Bachelet'],
  [
    '"we" is who speaks, and the side that he speaks for',
    'en',
    '"We have recalled our ambassador," the Danish foreign minister said.',
    'action: the Danish foreign minister',
  ],
  ['a promise in the first person', 'fr', '« Nous rouvrirons l’ambassade en mai », a déclaré le ministre letton.', 'commitment: le ministre letton'],
  ['a side that speaks as one met nobody in particular', 'en', '"We negotiated with Iran on Monday," Michelle Bachelet said.'],
  ['nobody is told to say so', 'fr', '« Nous rouvrirons le port en mai », lit-on sur une affiche.'],
  ['no quotation: the writer speaks', 'en', 'We will send two ships, as Michelle Bachelet knows.'],
]

for (const [because, language, text, ...expected] of READ) test(`reads "${text}": ${because}`, () => assert.deepEqual(claimsIn(text, language), expected))
