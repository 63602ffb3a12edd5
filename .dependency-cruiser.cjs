// Who may import whom. Each rule's comment says what to do instead; docs/architecture.md has the
// picture.

/** Packages without effects, which domain code may use. */
const purePackages = [
  'temporal-polyfill',
  'temporal-spec',
  'zod',
  're2js',
  'json-logic-engine',
  '@monyone/aho-corasick',
  '@noble/hashes',
  'opencc-js',
  'pinyin-pro',
];
const tests = '\\.test\\.tsx?$';
const testing = '^src/testing/';
const testOnly = [tests, testing, '^e2e/', '^node_modules/(vitest|fake-indexeddb|fast-check)/'];
const main = '^src/main\\.tsx$';

module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment:
        'domain/ imports domain/ and a few pure packages only. Take what comes from outside (rows, now, random, the time zone) as a parameter, and let jobs.ts or data/ bring it.',
      severity: 'error',
      from: { path: '^src/.*/domain/', pathNot: tests },
      to: { pathNot: ['^src/.*/domain/', `^node_modules/(${purePackages.join('|')})/`] },
    },
    {
      name: 'only-data-imports-dexie',
      comment: 'Add a named query to data/ ("unexpiredPoints(now)") and call that.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/.*/data/' },
      to: { path: '^node_modules/dexie/' },
    },
    {
      name: 'layers-point-down',
      comment:
        'ui → data → domain. What data/ and jobs.ts need of ui/ belongs into domain/: move it down.',
      severity: 'error',
      from: { path: '^src/.*/(data/|jobs\\.ts$)', pathNot: tests },
      to: { path: '^src/.*/(ui|strings)/' },
    },
    {
      name: 'jobs-run-in-the-worker',
      comment:
        'ui/ imports jobs.ts by `import type` and calls it through the worker proxy of shared/jobs.',
      severity: 'error',
      from: { path: '^src/.*/ui/', pathNot: tests },
      to: { path: '/jobs\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'features-are-islands',
      comment:
        'A feature imports itself and shared/. Move what two features need into shared/, or compose them in app/.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/', pathNot: ['^src/features/$1/', '^src/shared/', testing] },
    },
    {
      name: 'shared-knows-no-feature',
      comment: 'shared/ imports shared/ only. Take what the feature knows as a parameter.',
      severity: 'error',
      from: { path: '^src/shared/' },
      to: { path: '^src/', pathNot: ['^src/shared/', testing] },
    },
    {
      name: 'front-doors',
      comment:
        "app/ and demo/ enter a feature by its index.ts, workers/ by its jobs.ts. Add what is missing to the feature's AreaDefinition.",
      severity: 'error',
      from: { path: ['^src/(app|demo)/', main], pathNot: tests },
      to: { path: '^src/features/', pathNot: '^src/features/[^/]+/index\\.ts$' },
    },
    {
      name: 'workers-serve-jobs',
      comment: 'workers/ enter a feature by its jobs.ts. Write the function there.',
      severity: 'error',
      from: { path: '^src/workers/' },
      to: { path: '^src/(features|app)/', pathNot: '^src/features/[^/]+/jobs\\.ts$' },
    },
    {
      name: 'no-cycles',
      comment: 'Move what both need into a third file.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-tests-in-product',
      comment: 'Product code never imports tests or what is there for them.',
      severity: 'error',
      from: { path: '^src/', pathNot: [tests, testing, main] },
      to: { path: testOnly },
    },
    {
      name: 'main-only-seeds',
      comment:
        'Of what is there for tests, main.tsx loads src/testing/seedHook.ts, in the end-to-end build only.',
      severity: 'error',
      from: { path: main },
      to: { path: testOnly, pathNot: '^src/testing/seedHook\\.ts$' },
    },
    {
      name: 'no-unresolved',
      comment: 'Nothing is there under that name; no rule can be checked for it.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // To see imports of types.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
