import { expect, test } from 'vitest';
import { stateNotice } from './stateNotice.ts';

test.each([
  ['[close]', 'solved'],
  ['[open]', 'open'],
  ['[note_and_reopen]', 'open'],
  ['Conversation was marked resolved by Lin', 'solved'],
  ['Conversation was marked resolved due to 5 days of inactivity', 'solved'],
  ['Conversation was reopened by Lin', 'open'],
  ['Customer replied: conversation reopened', 'open'],
  ['Conversation marked as solved', 'solved'],
  ['This ticket has been closed', 'solved'],
  ['会话已标记为已解决', 'solved'],
  ['工单已关闭', 'solved'],
  ['客户回复，会话重新打开', 'open'],
  ['This conversation has been closed. Reply to reopen it.', 'solved'],
  ['This ticket was closed. It can be reopened within 7 days.', 'solved'],
  ['会话已关闭，回复即可重新打开', 'solved'],
])('%j says that it is %s', (line, state) => {
  expect(stateNotice(line)).toBe(state);
});

test.each([
  '',
  'Lin joined the conversation',
  'The warehouse is closed on Sunday',
  'Conversation was not resolved',
  'Will be marked as resolved when nobody answers',
  'Lin opened the attachment',
  '[assignment]',
  '会话未解决',
  '如需继续咨询，可重新打开会话',
  '客服已关闭提醒',
  `marked as solved ${'and so on '.repeat(30)}`,
])('%j says nothing of it', (line) => {
  expect(stateNotice(line)).toBeNull();
});
