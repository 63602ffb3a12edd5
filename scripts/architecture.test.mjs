import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from './projectRoot.mjs';
import { toolPath } from './toolPath.mjs';

/** What is there to be imported. */
const surroundings = {
  'tsconfig.json': '{}',
  'node_modules/dexie/package.json': '{"name":"dexie","main":"index.js"}',
  'node_modules/dexie/index.js': 'export const Dexie = 1;',
  'node_modules/zod/package.json': '{"name":"zod","main":"index.js"}',
  'node_modules/zod/index.js': 'export const z = 1;',
  'node_modules/vitest/package.json': '{"name":"vitest","main":"index.js"}',
  'node_modules/vitest/index.js': 'export const test = 1;',
  'src/features/loyalty/index.ts': 'export const loyalty = 1;',
  'src/features/loyalty/jobs.ts': 'export const x = 1; export type Jobs = 1;',
  'src/features/loyalty/domain/points.ts': 'export const x = 1;',
  'src/features/loyalty/ui/Page.ts': 'export const x = 1;',
  'src/shared/domain/money.ts': 'export const x = 1;',
  // A cycle is reported once, at one of its files: about.ts below is the other.
  'src/shared/domain/round.ts': "import './about.ts';",
  'src/shared/data/database.ts': "import { Dexie } from 'dexie'; export const x = Dexie;",
  'src/testing/builder.ts': 'export const x = 1;',
  'src/testing/seedHook.ts': 'export const x = 1;',
};

/**
 * Files, and the rules that each one breaks.
 *
 * @type {Record<string, { text: string, breaks: string[] }>}
 */
const files = {
  'src/features/loyalty/domain/good.ts': {
    text: "import '../../../shared/domain/money.ts'; import { z } from 'zod'; z;",
    breaks: [],
  },
  'src/features/loyalty/domain/readsData.ts': {
    text: "import type { x } from '../../../shared/data/database.ts'; export type Y = typeof x;",
    breaks: ['domain-is-pure'],
  },
  'src/features/loyalty/domain/readsFile.ts': {
    text: "import 'node:fs';",
    breaks: ['domain-is-pure'],
  },
  'src/features/loyalty/ui/stores.ts': {
    text: "import 'dexie';",
    breaks: ['only-data-imports-dexie'],
  },
  'src/features/loyalty/data/draws.ts': {
    text: "import '../ui/Page.ts';",
    breaks: ['layers-point-down'],
  },
  'src/features/loyalty/ui/callsJob.ts': {
    text: "import { x } from '../jobs.ts'; x;",
    breaks: ['jobs-run-in-the-worker'],
  },
  'src/features/loyalty/ui/asksWorker.ts': {
    text: "import type * as Jobs from '../jobs.ts'; export type J = typeof Jobs;",
    breaks: [],
  },
  'src/features/retention/domain/visits.ts': {
    text: "import '../../loyalty/domain/points.ts';",
    breaks: ['features-are-islands'],
  },
  'src/shared/ui/knowsFeature.ts': {
    text: "import '../../features/loyalty/index.ts';",
    breaks: ['shared-knows-no-feature'],
  },
  'src/app/frontDoor.ts': { text: "import '../features/loyalty/index.ts';", breaks: [] },
  'src/app/backDoor.ts': {
    text: "import '../features/loyalty/ui/Page.ts';",
    breaks: ['front-doors'],
  },
  'src/workers/compute.worker.ts': { text: "import '../features/loyalty/jobs.ts';", breaks: [] },
  'src/workers/drawing.worker.ts': {
    text: "import '../features/loyalty/ui/Page.ts';",
    breaks: ['workers-serve-jobs'],
  },
  'src/shared/domain/about.ts': { text: "import './round.ts';", breaks: ['no-cycles'] },
  'src/shared/ui/builds.ts': {
    text: "import '../../testing/builder.ts'; import 'vitest';",
    breaks: ['no-tests-in-product'],
  },
  'src/shared/domain/money.test.ts': {
    text: "import '../../testing/builder.ts'; import 'vitest'; import '../data/database.ts';",
    breaks: [],
  },
  'src/main.tsx': {
    text: "import './testing/seedHook.ts'; import './testing/builder.ts';",
    breaks: ['main-only-seeds'],
  },
  'src/shared/ui/dangles.ts': { text: "import './gone.ts';", breaks: ['no-unresolved'] },
};

const folder = mkdtempSync(join(tmpdir(), 'architecture-'));
/** @type {Map<string, Set<string>>} */
const broken = new Map();

beforeAll(() => {
  const texts = Object.fromEntries(Object.entries(files).map(([path, { text }]) => [path, text]));
  for (const [path, text] of Object.entries({ ...surroundings, ...texts })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const config = join(projectRoot, '.dependency-cruiser.cjs');
  const depcruise = toolPath('dependency-cruiser', 'depcruise');
  const report = execFileSync(
    process.execPath,
    [depcruise, 'src', '--config', config, '--output-type', 'json', '--no-cache'],
    { cwd: folder, maxBuffer: 1 << 26 },
  );
  for (const { from, rule } of JSON.parse(report.toString()).summary.violations) {
    broken.set(from, (broken.get(from) ?? new Set()).add(rule.name));
  }
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(Object.entries(files))('%s breaks just the rules that it should', (path, { breaks }) => {
  expect([...(broken.get(path) ?? [])].sort()).toEqual([...breaks].sort());
});
