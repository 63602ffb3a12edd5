import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headerPolicy } from './contentSecurityPolicy.mjs';
import { fileForUrl, serveStatic } from './serveStatic.mjs';

const there = new Set(['assets/index-1a2b.js', 'icon.svg', 'docs/a b.txt']);
const isFile = (/** @type {string} */ path) => Promise.resolve(there.has(path));

test.each([
  ['/', 'index.html'],
  ['/icon.svg?v=2', 'icon.svg'],
  ['/docs/a%20b.txt', 'docs/a b.txt'],
  ['/retention/rows?by=month', 'index.html'],
  ['/assets/gone.js', undefined],
  ['/%', undefined],
  ['/.sources', undefined],
  ['/assets/../../secret', undefined],
  ['/..%2f..%2fetc/passwd', undefined],
  ['/..%5csecret', undefined],
])('%s is answered with %s', async (url, file) => {
  expect(await fileForUrl(url, isFile)).toBe(file);
});

const folder = mkdtempSync(join(tmpdir(), 'served-'));
/** @type {Awaited<ReturnType<typeof serveStatic>>} */
let server;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'assets', 'kernel-1a2b.wasm'), new Uint8Array([0, 97, 115, 109]));
  server = await serveStatic({ folder, port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test('every answer carries the policy; only hashed files are cached for good', async () => {
  const page = await fetch(`${server.origin}/retention`);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-security-policy')).toBe(headerPolicy);
  expect(page.headers.get('cache-control')).toBe('no-cache');
  expect(await page.text()).toBe('<!doctype html>');
  const kernel = await fetch(`${server.origin}/assets/kernel-1a2b.wasm`);
  expect(kernel.headers.get('content-type')).toBe('application/wasm');
  expect(kernel.headers.get('cache-control')).toContain('immutable');
  const gone = await fetch(`${server.origin}/assets/gone.wasm`);
  expect(gone.status).toBe(404);
  expect(gone.headers.get('content-security-policy')).toBe(headerPolicy);
});

test('it only reads', async () => {
  expect((await fetch(server.origin, { method: 'POST' })).status).toBe(405);
  const head = await fetch(server.origin, { method: 'HEAD' });
  expect(head.status).toBe(200);
  expect(await head.text()).toBe('');
});

test('a busy port is told from other errors by its code', async () => {
  const port = Number(new URL(server.origin).port);
  await expect(serveStatic({ folder, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
