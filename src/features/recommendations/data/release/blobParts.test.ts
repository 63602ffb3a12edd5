import { expect, test } from 'vitest';
import { BlobParts } from './blobParts.ts';

test('pieces of text come out as one file, in order and in UTF-8', async () => {
  const parts = new BlobParts();
  const line = `${'茶'.repeat(1000)}\n`;
  for (let n = 0; n < 1500; n++) parts.append(line);
  const file = parts.finish('text/csv');
  expect(file.type).toBe('text/csv;charset=utf-8');
  expect(file.size).toBe(1500 * 3001);
  expect(await file.text()).toBe(line.repeat(1500));
});

test('of nothing an empty file is made', () => {
  expect(new BlobParts().finish('text/csv').size).toBe(0);
});
