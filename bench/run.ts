/**
 * `npm run bench`: speed beside peers, as a library and as a process over many reports, then growth on hostile texts. Never gates a commit; exits 1 where a text grows too fast.
 * `npm run bench -- speed`, `-- filters`, `-- growth [part of a name …]`, `-- accuracy`, `-- memory [how many reports]`,
 * `-- one-more [reports kept …]`, `-- offices [folder]`, `-- coverage`, `-- serve [reports kept]`, `-- one-file [reports]` run one part.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { measureCoverage } from './coverage.ts'
import { measureFilters } from './filters.ts'
import { measureGrowth } from './growth.ts'
import { measureMemory } from './memory.ts'
import { measureOffices } from './offices.ts'
import { measureOneFile } from './one-file.ts'
import { measureOneMore } from './one-more.ts'
import { measurePage } from './page.ts'
import { measureServing } from './serve.ts'
import { servedStory } from './served.ts'
import { measureSpeed } from './speed.ts'
import { golden, reports } from './texts.ts'
import { dates, readout, segmenter, wink } from './tools.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const [part = 'all', ...only] = process.argv.slice(2)

/** Public sets with their right answers, where this checkout lies beside them. */
function accuracy(): void {
  if (!existsSync(`${root}../shared/eval`)) {
    console.log('\nAccuracy: ../shared/eval is not here, nothing was scored.')
    return
  }
  const { status } = spawnSync('bash', ['../shared/tools/score/all.sh', 'npm run -s readout --'], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}

async function speed(): Promise<void> {
  const english = [...reports(500, 1), ...golden('en')]
  const french = [...reports(100, 2, 'fr'), ...golden('fr')]
  const races = [readout('en').then((tool) => ({ tool, texts: english })), readout('fr').then((tool) => ({ tool, texts: french }))]
  const peers = [wink(), dates(), segmenter()].map((tool) => ({ tool, texts: english }))
  const speeds = measureSpeed([...(await Promise.all(races)), ...peers])
  const [ours, theirs] = [speeds.get('readout en') as number, speeds.get('wink-nlp, tokens and tags') as number]
  console.log(`\nreadout reads English ${(ours / theirs).toFixed(2)} times as fast as wink-nlp tags it.`)
}

async function growth(): Promise<void> {
  const tooFast = measureGrowth(await readout('en'), only)
  console.log(tooFast.length ? `\nFAILED: not linear in the text: ${tooFast.join(', ')}` : '\nEvery text is read in time linear in its length.')
  if (tooFast.length) process.exitCode = 1
}

/** `-- memory [how many reports]` */
async function memory(): Promise<void> {
  const isFlat = await measureMemory(Number(only[0] ?? 20_000))
  console.log(isFlat ? '\nMemory stays flat.' : '\nFAILED: memory grows with the stream.')
  if (!isFlat) process.exitCode = 1
}

/** `-- offices [folder of CSV files]`: the folder is never part of the project. */
async function offices(): Promise<void> {
  const folder = only[0] ?? process.env.READOUT_OFFICES ?? ''
  if (!existsSync(folder)) {
    console.log(`\nOffices: ${folder || 'no folder'} is not here, nothing was measured: npm run bench -- offices <folder>, or READOUT_OFFICES.`)
    return
  }
  const wrong = await measureOffices(folder)
  console.log(`\n${(100 * wrong).toFixed(2)} % of the answers are wrong.`)
}

/** `-- serve [reports kept]`: the answers of the server, and the page in a browser. */
async function serving(): Promise<void> {
  const served = await servedStory(Number(only[0] ?? 5_000))
  const isQuick = [await measurePage(served), await measureServing(served)]
  await served.close()
  console.log(isQuick.every(Boolean) ? '\nEvery page answers in time.' : '\nFAILED: a page is slow to answer.')
  if (!isQuick.every(Boolean)) process.exitCode = 1
}

/** `-- one-file [reports]` */
async function oneFile(): Promise<void> {
  const canBeSent = await measureOneFile(Number(only[0] ?? 200))
  console.log(canBeSent ? '\nIt can be mailed.' : '\nFAILED: larger than what is mailed.')
  if (!canBeSent) process.exitCode = 1
}

console.log(`Node ${process.version}, ${process.arch}, ${availableParallelism()} cores`)
if (part === 'all' || part === 'speed') await speed()
if (part === 'all' || part === 'filters') measureFilters()
if (part === 'all' || part === 'growth') await growth()
if (part === 'accuracy') accuracy()
if (part === 'memory') await memory()
if (part === 'offices') await offices()
if (part === 'coverage') await measureCoverage()
if (part === 'serve') await serving()
if (part === 'one-file') await oneFile()
if (part === 'one-more') await measureOneMore(only.length ? only.map(Number) : [50, 500, 5_000])
if (part === 'all') console.log('\nAccuracy on public sets: npm run bench -- accuracy (takes minutes; needs ../shared/eval).')
