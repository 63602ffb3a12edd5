import { expect, test } from 'vitest';
import { backupFileName } from './backupFileName.ts';

test('a backup is named after the shop and the clock of its zone', () => {
  const at = Date.UTC(2026, 8, 21, 17, 2);
  expect(backupFileName('北巷茶铺', at, 'Asia/Shanghai')).toBe('北巷茶铺 2026-09-22 0102.huitou');
});
