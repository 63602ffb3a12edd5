import type { ChatMessage } from './chatLines.ts';
import type { ChatReading } from './chatReading.ts';

/** What the times of a chat lack that somebody might know: the year, or when the call began. */
export function chatGap(
  messages: readonly ChatMessage[],
): keyof Omit<ChatReading, 'template'> | null {
  if (messages.length === 0) return null;
  if (messages.every(({ time }) => time.month === undefined)) return 'start';
  const lacksYear = messages.some(
    ({ time }) => time.month !== undefined && time.year === undefined,
  );
  return lacksYear ? 'year' : null;
}
