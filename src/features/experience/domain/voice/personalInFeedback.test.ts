import { expect, test } from 'vitest';
import { MESSAGE_BREAK, personalInFeedback } from './personalInFeedback.ts';
import { personalParts } from '../../../../shared/domain/privacy/personalParts.ts';

const shown = (messages: readonly string[], author = '') =>
  personalParts(personalInFeedback(messages.join(MESSAGE_BREAK), author))
    .map(({ shown: part }) => part)
    .join('');

test('each message of a conversation may be signed, and each is a line', () => {
  expect(shown(['Where is my tea?\nBest regards,\nJane Doe', 'Still nothing here\nto drink'])).toBe(
    'Where is my tea?\nBest regards,\nJ• D•\nStill nothing here\nto drink',
  );
  expect(shown(['还没到', '此致 敬礼\n张三'])).toBe('还没到\n此致 敬礼\n张•');
});

test('a writer’s own name is masked wherever it stands, as telephone numbers are', () => {
  expect(shown(['Jane here', 'call Jane at 13812345678'], 'Jane')).toBe(
    'J• here\ncall J• at 138••••5678',
  );
});
