import { expect, test } from 'vitest';
import { nodeVersionProblem } from './nodeVersion.mjs';

test.each(['20.19.0', '20.20.2', '21.0.0', '26.1.0'])('Node %s will do', (version) => {
  expect(nodeVersionProblem(version, '>=20.19')).toBeUndefined();
});

test.each(['14.21.3', '18.20.8', '20.9.0', '20.18.3'])('Node %s is too old', (version) => {
  const problem = nodeVersionProblem(version, '>=20.19');
  expect(problem).toContain(`needs Node 20.19 or later; this is Node ${version}`);
  expect(problem).not.toContain('\n');
});

test('a range that it cannot read is an error in package.json', () => {
  expect(() => nodeVersionProblem('20.19.0', '^20')).toThrow('engines.node');
});
