import { yearRevenue } from '../voice/yearRevenue.ts';
import { GroupCounts } from './groupCounts.ts';
import type { ReadShares } from './readShares.ts';
import { scoredAnswers } from './scoredAnswers.ts';

/**
 * Detractors among those who said in the period how likely they are to recommend the shop, by channel. At
 * stake: what they spent in the 365 days before now.
 */
export const detractors: ReadShares = async (context, asked) => {
  const names = await context.facts.dictionary('orderLines.channel');
  const counts = new GroupCounts();
  for (const { channel, isDetractor, customer } of await scoredAnswers(context, asked)) {
    counts.add(channel, isDetractor, customer);
  }
  const revenue = await yearRevenue(context, asked.now);
  return counts.named(
    (code) => names.valueAt(code),
    (_code, customers) => revenue.of(customers),
  );
};
