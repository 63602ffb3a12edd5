import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sourcesHash } from './buildApp.mjs';

/** @type {string} */
let root;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sources-'));
  mkdirSync(join(root, 'src'));
  writeFileSync(join(root, 'src', 'main.ts'), 'one');
});

afterEach(() => rmSync(root, { recursive: true }));

const hash = () => sourcesHash(root, ['src', 'index.html']);

test('a build is stale once a source is changed, added or renamed', () => {
  const hashes = [hash()];
  writeFileSync(join(root, 'src', 'main.ts'), 'two');
  hashes.push(hash());
  writeFileSync(join(root, 'index.html'), '');
  hashes.push(hash());
  rmSync(join(root, 'src', 'main.ts'));
  writeFileSync(join(root, 'src', 'other.ts'), 'two');
  hashes.push(hash());
  expect(new Set(hashes).size).toBe(hashes.length);
});

test('a build is not stale for a new test, nor for a new time of a file', () => {
  const before = hash();
  writeFileSync(join(root, 'src', 'main.test.ts'), 'test');
  writeFileSync(join(root, 'src', 'main.ts'), 'one');
  expect(hash()).toBe(before);
});
