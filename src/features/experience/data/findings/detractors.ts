import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { columnsOf } from '../../../../shared/domain/facts/factSource.ts';
import { surveyAnswers } from '../../../../shared/domain/facts/feedbackTables.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { orderCustomers } from '../orderCustomers.ts';
import { yearRevenue } from '../voice/yearRevenue.ts';
import { GroupCounts } from './groupCounts.ts';
import type { ReadShares } from './readShares.ts';

/** The highest score of a detractor (Reichheld 2003). */
export const DETRACTOR = 6;

/**
 * Detractors among those who said in the period how likely they are to recommend the shop, by channel. At
 * stake: what they spent in the 365 days before now.
 */
export const detractors: ReadShares = async (context, { period, days, now }) => {
  const { facts } = context;
  const { read } = await facts.read({
    read: columnsOf(surveyAnswers, 'at', 'nps', 'channel', 'customer', 'order'),
  });
  const names = await facts.dictionary('orderLines.channel');
  const buyers = await orderCustomers(facts);
  const counts = new GroupCounts();
  for (const { columns, rows, hidden } of read.chunks) {
    const { at, nps, channel, customer, order } = columns;
    for (let row = 0; row < rows; row++) {
      const when = at.values[row] ?? NaN;
      const score = (nps.values[row] ?? NaN) / 10 ** nps.scale;
      if (isHidden(hidden, row) || Number.isNaN(when) || Number.isNaN(score)) continue;
      const day = instantToDay(days, when);
      if (day < period.from || day > period.to) continue;
      const named = customer.values[row] ?? MISSING_CODE;
      const who = named >= 0 ? named : (buyers[order.values[row] ?? MISSING_CODE] ?? MISSING_CODE);
      counts.add(channel.values[row] ?? MISSING_CODE, score <= DETRACTOR, who);
    }
  }
  const revenue = await yearRevenue(context, now);
  return counts.named(
    (code) => names.valueAt(code),
    (_code, customers) => revenue.of(customers),
  );
};
