import { expect, test } from 'vitest';
import { installProblem, isInstalled } from './installPackages.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/dexie': { version: '4.4.7' },
    'node_modules/binary-for-windows': { version: '1.0.0', optional: true },
  },
};

test('a missing binary for another system does not count', () => {
  const installed = { packages: { 'node_modules/dexie': { version: '4.4.7' } } };
  expect(isInstalled(wanted, installed)).toBe(true);
});

test('another version, a missing package and one too many are each a reason to install', () => {
  const older = { packages: { 'node_modules/dexie': { version: '4.4.6' } } };
  const more = {
    packages: {
      'node_modules/dexie': { version: '4.4.7' },
      'node_modules/x': { version: '1.0.0' },
    },
  };
  expect(isInstalled(wanted, older)).toBe(false);
  expect(isInstalled(wanted, { packages: {} })).toBe(false);
  expect(isInstalled(wanted, more)).toBe(false);
});

test('without a network the problem is one line', () => {
  const problem = installProblem(
    'npm error code EAI_AGAIN\nnpm error request to https://registry.example/dexie failed\n',
  );
  expect(problem).toMatch(/^No network: .*\(EAI_AGAIN\).*run the command again\.$/);
});

test("any other problem is told in npm's words", () => {
  expect(installProblem('npm error code EUSAGE\nnpm error Missing: x from lock file\n')).toBe(
    'npm ci failed:\nnpm error code EUSAGE\nnpm error Missing: x from lock file',
  );
});
