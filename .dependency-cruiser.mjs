/** The arrows of the house: apps import libs; no app an app, no lib an app, no cycles; each lib only what is listed. */
const libs = {
  contracts: [],
  text: [],
  feeds: ['contracts', 'text'],
  'feed-watch': [],
  'wire-formats': ['contracts', 'text'],
  'knowledge-base': ['contracts'],
  entities: ['contracts', 'text', 'knowledge-base'],
  transformer: ['entities'],
  lexicon: ['contracts', 'text'],
  'side-thread': [],
  stories: ['contracts', 'text', 'lexicon', 'side-thread'],
  copies: ['contracts', 'text', 'side-thread'],
  topics: ['contracts', 'text'],
  'news-index': ['contracts', 'text'],
  related: ['contracts', 'text', 'lexicon', 'news-index'],
  pipeline: ['contracts'],
  service: [],
};

const libArrows = Object.entries(libs).map(([lib, allowed]) => ({
  name: `lib-${lib}-imports-only-${allowed.join('-') || 'no-lib'}`,
  severity: 'error',
  from: { path: `^libs/${lib}/` },
  to: { path: '^(libs|apps|deploy|tests)/', pathNot: `^libs/(${[lib, ...allowed].join('|')})/` },
}));

export default {
  forbidden: [
    ...libArrows,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-app-imports-an-app',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'local-servers-import-no-app',
      severity: 'error',
      from: { path: '^deploy/' },
      to: { path: '^(apps|tests)/' },
    },
    {
      name: 'only-pipeline-knows-kafkajs',
      comment: 'One test helper plays a feed with a Kafka client of its own.',
      severity: 'error',
      from: { pathNot: '^(libs/pipeline/|tests/support/foreign-producer\\.ts$)' },
      to: { path: 'node_modules/kafkajs' },
    },
    {
      name: 'libs-through-their-face',
      comment: 'A lib is used through its index.ts, never by a file inside it.',
      severity: 'error',
      from: { path: '^(apps|deploy|tests|libs/([^/]+))/' },
      to: { path: '^libs/[^/]+/src/', pathNot: ['^libs/[^/]+/src/index\\.ts$', '^libs/$2/'] },
    },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'declared-packages-only',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
    },
  },
};
