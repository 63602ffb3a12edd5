import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compiledKernels, kernelsModule } from './buildKernels.mjs';

test('the committed kernels are what their source compiles to', async () => {
  const compiled = await compiledKernels();
  expect(
    readFileSync(kernelsModule, 'utf8') === compiled,
    'assembly/denseKernels.ts was changed: run node scripts/buildKernels.mjs',
  ).toBe(true);
});
