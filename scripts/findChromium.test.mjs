import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { chromiumCandidates } from './findChromium.mjs';

test('CHROMIUM_PATH comes first, then chromium before Chrome, wherever on PATH they are', () => {
  const env = { CHROMIUM_PATH: '/opt/mine', PATH: ['/a', '/b'].join(delimiter) };
  const candidates = chromiumCandidates(env, 'linux');
  expect(candidates[0]).toBe('/opt/mine');
  expect(candidates.indexOf(join('/b', 'chromium'))).toBeLessThan(
    candidates.indexOf(join('/a', 'google-chrome')),
  );
});

test('tests prefer one without windows, where it is, but not before the one that was named', () => {
  const env = { CHROMIUM_PATH: '/opt/mine', PATH: '/a' };
  const candidates = chromiumCandidates(env, 'linux', { windowless: true });
  expect(candidates.slice(0, 3)).toEqual([
    '/opt/mine',
    join('/a', 'chromium-headless-shell'),
    join('/a', 'chromium'),
  ]);
  expect(chromiumCandidates(env, 'linux')[1]).toBe(join('/a', 'chromium'));
});

test('on Windows and macOS the usual places come after PATH', () => {
  const windows = chromiumCandidates({ Path: '/a', ProgramFiles: '/programs' }, 'win32');
  expect(windows[0]).toBe(join('/a', 'chromium.exe'));
  expect(windows.at(-1)).toBe(join('/programs', 'Google', 'Chrome', 'Application', 'chrome.exe'));
  expect(chromiumCandidates({}, 'darwin')).toHaveLength(1);
});
