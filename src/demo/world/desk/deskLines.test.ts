import { expect, test } from 'vitest';
import { CHINESE_DESK_LINES } from './chineseDeskLines.ts';
import { TOPICS, type DeskLines, type Topic } from './deskLines.ts';
import { ENGLISH_DESK_LINES } from './englishDeskLines.ts';

const TOPIC_NAMES = Object.keys(TOPICS) as Topic[];
const KNOWN = ['order', 'carrier', 'city', 'phone', 'points', 'amount', 'product', 'agent'];

const textsOf = ({ topics, general }: DeskLines) =>
  [
    ...Object.values(topics).flatMap((lines) => Object.values(lines)),
    ...Object.values(general),
  ].map((texts) => texts.split('|'));

test.each([
  { language: 'Chinese', lines: CHINESE_DESK_LINES },
  { language: 'English', lines: ENGLISH_DESK_LINES },
])('the $language lines are many, and each names only what can be filled in', ({ lines }) => {
  const openers = new Set(TOPIC_NAMES.flatMap((topic) => lines.topics[topic].open.split('|')));
  const replies = new Set(
    TOPIC_NAMES.flatMap((topic) => {
      const { answer, solve } = lines.topics[topic];
      return [...answer.split('|'), ...solve.split('|')];
    }),
  );
  expect(openers.size).toBeGreaterThanOrEqual(60);
  expect(replies.size).toBeGreaterThanOrEqual(60);
  for (const texts of textsOf(lines)) {
    // Lists of any of these lengths are drawn from evenly (see `LEAST_COMMON`).
    expect(840 % texts.length).toBe(0);
    for (const text of texts) {
      expect(text.trim()).not.toBe('');
      const slots = [...text.matchAll(/\{([^}]*)\}/g)].map((found) => found[1]);
      expect(KNOWN).toEqual(expect.arrayContaining(slots));
    }
  }
});

test('questions have as many answers in both languages, so that each gets its own', () => {
  for (const topic of ['tea', 'ware', 'snack', 'gift', 'points', 'coupon', 'invoice'] as const) {
    for (const { topics } of [CHINESE_DESK_LINES, ENGLISH_DESK_LINES]) {
      const { open, answer } = topics[topic];
      expect(answer.split('|').length).toBe(open.split('|').length);
    }
  }
});
