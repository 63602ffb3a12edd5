import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMUNITY_WRITES } from '../features/community/data/communityWrites.ts';
import { EXPERIENCE_WRITES } from '../features/experience/data/experienceWrites.ts';
import { LEDGER_WRITES } from '../features/loyalty/data/ledger/ledgerWrites.ts';
import { LOYALTY_WRITES } from '../features/loyalty/data/loyaltyWrites.ts';
import { SERVICE_WRITES } from '../features/service/data/serviceWrites.ts';
import { FACT_WRITES } from '../shared/data/writes/factWrites.ts';
import {
  isUndoable,
  REGISTERED_WRITES,
  UNDOABLE_OF_AREAS,
} from '../shared/data/writes/registeredWrites.ts';
import { hasWords } from '../shared/ui/actions/entryWords.ts';

const SOURCES = new URL('..', import.meta.url).pathname;

/** The lists of the whole app: each area has one for its own records. */
const OF_AREAS = [...LOYALTY_WRITES, ...SERVICE_WRITES, ...EXPERIENCE_WRITES, ...COMMUNITY_WRITES];
const REGISTERED = [...REGISTERED_WRITES, ...OF_AREAS].map(({ name }) => name);

/** Names given to `defineWrite` anywhere in the product. */
function definedWrites(): string[] {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .flatMap((file) => [
      ...readFileSync(join(SOURCES, file), 'utf8').matchAll(/= defineWrite\(\{\s*name: '([^']+)'/g),
    ])
    .map(([, name]) => name ?? '');
}

describe('registered writes', () => {
  test('are all that are defined, each once', () => {
    expect(new Set(REGISTERED).size).toBe(REGISTERED.length);
    expect(definedWrites().sort()).toEqual([...REGISTERED].sort());
  });

  test('of areas that can be taken back are known to undo', () => {
    const undoable = OF_AREAS.filter((write) => write.undoable).map(({ name }) => name);
    expect([...UNDOABLE_OF_AREAS].sort()).toEqual(undoable.sort());
    expect(undoable.filter((name) => !isUndoable(name))).toEqual([]);
  });

  test('have words in the audit trail, as writes to facts do', () => {
    const bulk = [...Object.values(FACT_WRITES), ...Object.values(LEDGER_WRITES)];
    const names = [...REGISTERED, ...bulk];
    expect(names.filter((name) => !hasWords(name))).toEqual([]);
  });
});
