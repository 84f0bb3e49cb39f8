/** A process that adds reports and prints each that is acknowledged, until it has added all or is killed. Arguments: database, name, how many. */
import { reportId } from '../model/report.ts'
import { Store } from './store.ts'

const [path = '', name = '', count = '0'] = process.argv.slice(2)
const store = Store.open(path)
for (let i = 0; i < Number(count); i++) {
  const text = `${name} reports for the ${i}th time that the talks in Geneva went on.`
  const id = reportId({ text })
  store.add('talks', [{ id, text, language: 'en', file: `${name}-${i}.txt` }])
  process.stdout.write(`${id}\n`)
}
