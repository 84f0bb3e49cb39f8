/** The arrows between the rooms, as DESIGN.md and ARCHITECTURE.md draw them: what is not listed here is refused. */
const ROOMS = {
  model: [],
  world: ['model'],
  languages: ['model'],
  ingest: ['model'],
  store: ['model'],
  export: ['model'],
  read: ['model', 'languages', 'world'],
  record: ['model', 'world'],
  view: ['model'],
  'serve/web': ['model', 'view'],
}

/** Tables that the page reads as they stand, to place marks on its map. */
const MAP_TABLES = '^src/world/(positions|states)\\.tsv$'

/** Any file of these rooms. */
const any = (rooms) => `^src/(${rooms.join('|')})/`

const roomRules = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `${room}-may-import-${allowed.join('-and-') || 'nothing'}`,
  severity: 'error',
  from: { path: any([room]), pathNot: String.raw`\.test\.ts$` },
  to: { path: '^src/', pathNot: [any([room, ...allowed]), ...(room === 'serve/web' ? [MAP_TABLES] : [])] },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'the-flow-imports-only-rooms-that-think',
      severity: 'error',
      from: { path: '^src/(readout|know|title|bring|acquaintance)\\.ts$' },
      to: { path: '^src/', pathNot: [any(['model', 'world', 'languages', 'read', 'record']), '^src/(readout|title|acquaintance)\\.ts$'] },
    },
    {
      name: 'upkeep-is-the-flow-over-what-is-kept',
      severity: 'error',
      from: { path: '^src/(upkeep|version|decide|formats|arrive|called|one-file)\\.ts$' },
      to: {
        path: '^src/(?!(readout|know|version|upkeep|called|one-file)\\.ts)',
        pathNot: any(['model', 'world', 'store', 'ingest', 'export', 'record', 'languages']),
      },
    },
    {
      name: 'the-server-calls-what-thinks-and-does-not-think',
      severity: 'error',
      from: { path: '^src/serve/api/', pathNot: String.raw`\.(test|sample)\.ts$` },
      to: {
        path: '^src/',
        pathNot: [any(['model', 'view', 'store', 'ingest', 'export', 'serve/api']), '^src/(readout|know|version|upkeep|decide|formats|arrive|called)\\.ts$'],
      },
    },
    {
      name: 'a-view-runs-in-a-browser',
      severity: 'error',
      from: { path: '^src/view/', pathNot: String.raw`\.(test|sample)\.ts$` },
      to: { path: ['^(node:)?(crypto|fs|path|url|os|stream|worker_threads|sqlite)$', '^src/model/(id|report)\\.ts$'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pure-rooms-touch-no-clock-disk-or-network',
      severity: 'error',
      from: { path: any(['model', 'read', 'record', 'view', 'serve/web']), pathNot: String.raw`\.(test|sample)\.ts$` },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'nothing-that-only-development-has',
      severity: 'error',
      from: { path: '^src/', pathNot: [String.raw`\.(test|sample)\.ts$`, any(['serve/web'])] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}
