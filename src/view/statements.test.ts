import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { goldenRecord, goldenReports } from '../golden.sample.ts'
import { shelve } from './shelf.ts'
import { type StatementOrder, type StatementsAsked, statementsPage } from './statements.ts'

const record = await goldenRecord('korea-2018')
const shelf = shelve({ record, reports: await goldenReports('korea-2018'), judgements: [] })
const actor = (name: string): string => record.actors.find((one) => one.name === name)?.id as string
const page = (asked: StatementsAsked = {}) => statementsPage(shelf, asked)
const ORDERS: readonly StatementOrder[] = ['speaker', 'day', 'about', 'act']

describe('the statements of a story', () => {
  test('are all there in every order, each once, and each heading stands once', () => {
    const all = record.statements.map(({ id }) => id).sort()
    for (const by of ORDERS) {
      const { items, groups } = page({ by })
      assert.deepEqual(items.map(({ id }) => id).sort(), all)
      const runs = items.map(({ group }) => group).filter((group, i, list) => group !== list[i - 1])
      assert.deepEqual(
        runs,
        groups.map(({ key }) => key),
      )
      assert.deepEqual(
        groups.map(({ count }) => count),
        groups.map(({ key }) => items.filter(({ group }) => group === key).length),
      )
    }
  })

  test('come in parts that make the whole', () => {
    for (const by of ORDERS) {
      const parts = [0, 20, 40, 60].flatMap((skip) => page({ by, skip, limit: 20 }).items)
      assert.deepEqual(parts, page({ by }).items)
    }
  })

  test('stand in words that are those of their reports', () => {
    for (const { text, cited } of page().items) assert.equal(shelf.text(cited.report)?.slice(cited.start, cited.end), text)
  })

  test('have whoever is named before who is not, and the unnamed of one state together', () => {
    const named = page().groups.map((group) => group.by === 'speaker' && group.voices.some(({ is }) => is !== 'unnamed'))
    assert.deepEqual([...named].sort().reverse(), named)
    const korean = page().groups.find((group) => group.by === 'speaker' && group.unnamedOf === 'South Korea')
    assert.equal(korean?.count, 2)
  })

  test('say by which way they came, outermost first', () => {
    const promise = page().items.find(({ text }) => text.startsWith("to close the North's nuclear test site"))
    assert.deepEqual(
      [promise?.chain.map(({ name, is }) => [name, is]), promise?.speakers.map(({ name }) => name)],
      [[['Yoon Young-chan', 'named']], ['Kim Jong-un']],
    )
    const house = page().items.find(({ speakers }) => speakers[0]?.name === 'the Blue House')
    assert.equal(house?.speakers[0]?.is, 'body')
  })

  test('say the office of the speaker on that day, and the line of the record that they tell of', () => {
    const trump = page().groups.find((group) => group.key === actor('Donald Trump'))
    assert.deepEqual(trump?.by === 'speaker' && trump.office, { title: 'President', of: 'United States' })
    const announced = page().items.find(({ text }) => text.startsWith('il rencontrerait'))
    assert.equal(announced?.topic?.where, 'Singapore')
  })

  test('are narrowed by every property, as many as the choice says, and none that does not fit', () => {
    const { choices } = page()
    for (const [of, list] of [
      ['speaker', choices.speakers],
      ['about', choices.named],
      ['act', choices.acts],
      ['form', choices.forms],
      ['through', choices.through],
    ] as const) {
      assert.ok(list.length > 1, of)
      for (const { key, count } of list) assert.equal(page({ [of]: key }).total, count, `${of} ${key}`)
    }
    const both = page({ speaker: actor('Donald Trump'), act: 'promise' })
    assert.ok(both.total > 0 && both.items.every(({ act, speakers }) => act === 'promise' && speakers[0]?.name === 'Donald Trump'))
    assert.equal(page({ speaker: 'nobody' }).total, 0)
  })

  test('are those about a line of the record, which is then named', () => {
    const summit = record.entries.find(({ kind, where }) => kind === 'contact' && where?.name === 'Singapore')?.id as string
    const about = page({ about: summit })
    assert.ok(about.total >= 3)
    assert.equal(about.topic?.id, summit)
  })
})
