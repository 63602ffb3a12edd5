import { expect, test } from 'vitest';
import { beginningOf } from './beginningOf.ts';

test('a description is plain text on one line', () => {
  expect(beginningOf('<p>Picked in April,<br>steamed &amp; rolled.</p><script>x()</script>')).toBe(
    'Picked in April, steamed & rolled.',
  );
  expect(beginningOf(' 四月采摘，\n蒸青 ')).toBe('四月采摘， 蒸青');
});

test('a number of letters is no description', () => {
  expect(['120', ' 0 ', ''].map(beginningOf)).toEqual(['', '', '']);
});

test('pictures within the text and styles are passed over, however long', () => {
  const picture = `<img alt="" src="data:image/png;base64,${'A'.repeat(50_000)}">`;
  const style = `<style>${'p{} '.repeat(20_000)}</style>`;
  expect(beginningOf(`${style}${picture}<p>Picked in April.</p>`)).toBe('Picked in April.');
  expect(beginningOf(`Tea <b>${'<i>'.repeat(10_000)}`)).toBe('Tea…');
});

test('a long one ends at a word, or between two characters', () => {
  const long = beginningOf('steamed green leaves '.repeat(40));
  expect(long).toMatch(/^(?:steamed green leaves )+.*[a-z]…$/u);
  expect(long.length).toBeLessThanOrEqual(281);
  expect(['steamed', 'green', 'leaves']).toContain(long.slice(0, -1).split(' ').at(-1));
  expect(beginningOf(`茶${'🍵'.repeat(300)}`)).toBe(`茶${'🍵'.repeat(139)}…`);
});
