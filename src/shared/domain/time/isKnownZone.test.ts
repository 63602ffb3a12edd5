import { expect, test } from 'vitest';
import { isKnownZone } from './isKnownZone.ts';

test('tells zones from anything else', () => {
  expect(isKnownZone('Asia/Shanghai')).toBe(true);
  expect(isKnownZone('UTC')).toBe(true);
  expect(isKnownZone('Mars/Olympus')).toBe(false);
  expect(isKnownZone('')).toBe(false);
});
