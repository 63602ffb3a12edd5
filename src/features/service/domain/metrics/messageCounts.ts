import type { Role, TimedMessage } from './timedConversation.ts';

/** All messages, with a time or not. */
export type MessageCounts = Readonly<Record<Role, number>>;

export function messageCounts(messages: readonly TimedMessage[]): MessageCounts {
  const counts: Record<Role, number> = { customer: 0, agent: 0, bot: 0, system: 0, note: 0 };
  for (const { role } of messages) counts[role]++;
  return counts;
}

/**
 * 答问比: messages of people for each message of the customer; null without any of the latter.
 * Source: 网易七鱼, 客服工作质量报表.
 */
export function answerRatio({ agent, customer }: MessageCounts): number | null {
  return customer === 0 ? null : agent / customer;
}
