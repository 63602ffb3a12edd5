import { expect, test } from 'vitest';
import { maskedText } from './maskedText.ts';

test('lists show messages with all that is of persons masked', () => {
  const masked = maskedText('电话 13812345678，小明', '小明');
  expect(masked).toMatch(/^电话 \S+，\S+$/u);
  expect(masked).not.toContain('13812345678');
  expect(masked).not.toContain('小明');
  expect(maskedText('明天有货吗', '小明')).toBe('明天有货吗');
});
