import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FACT_WRITES } from '../../data/writes/factWrites.ts';
import { REGISTERED_WRITES } from '../../data/writes/registeredWrites.ts';
import { hasWords } from './entryWords.ts';

const SOURCES = new URL('../../..', import.meta.url).pathname;

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
    const names = REGISTERED_WRITES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(definedWrites().sort()).toEqual(names.sort());
  });

  test('have words in the audit trail, as writes to facts do', () => {
    const names = [...REGISTERED_WRITES.map(({ name }) => name), ...Object.values(FACT_WRITES)];
    expect(names.filter((name) => !hasWords(name))).toEqual([]);
  });
});
