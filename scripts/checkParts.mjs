import { vitestPart } from './testParts.mjs';
import { toolPart } from './toolPart.mjs';

/**
 * The quick part of the tests: everything that needs no browser.
 *
 * @type {readonly (readonly import('./runParts.mjs').Part[])[]}
 */
export const checkParts = [
  // The slowest first, so that the two lanes end together.
  [
    toolPart('lint', { packageName: 'eslint', args: ['.', '--max-warnings=0'] }),
    toolPart('types', { packageName: 'typescript', command: 'tsc', args: ['-p', 'tsconfig.json'] }),
    toolPart('types of domain/, without the DOM', {
      packageName: 'typescript',
      command: 'tsc',
      args: ['-p', 'tsconfig.domain.json'],
    }),
    toolPart('types of scripts/', {
      packageName: 'typescript',
      command: 'tsc',
      args: ['-p', 'tsconfig.scripts.json'],
    }),
    toolPart('dead code', { packageName: 'knip', args: [] }),
    toolPart('architecture', {
      packageName: 'dependency-cruiser',
      command: 'depcruise',
      args: ['src', '--config', '.dependency-cruiser.cjs'],
    }),
    toolPart('formatting', { packageName: 'prettier', args: ['--check', '.'] }),
  ],
  [vitestPart('unit tests', { project: 'unit' })],
];
