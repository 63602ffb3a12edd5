import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compiledKernels, kernels, modulePath } from './buildKernels.mjs';

test.each(kernels)('the committed $module is what $source compiles to', async (one) => {
  const compiled = await compiledKernels(one);
  expect(
    readFileSync(modulePath(one), 'utf8') === compiled,
    `assembly/${one.source} was changed: run node scripts/buildKernels.mjs`,
  ).toBe(true);
});
