import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { columnsOf } from '../../../../shared/domain/facts/factSource.ts';
import { surveyAnswers } from '../../../../shared/domain/facts/feedbackTables.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { GroupCounts } from './groupCounts.ts';
import type { ReadShares } from './readShares.ts';

/** The highest score of a detractor (Reichheld 2003). */
export const DETRACTOR = 6;

/** Detractors among those who said in the period how likely they are to recommend the shop, by channel. */
export const detractors: ReadShares = async ({ facts }, { period, days }) => {
  const { read } = await facts.read({ read: columnsOf(surveyAnswers, 'at', 'nps', 'channel') });
  const names = await facts.dictionary('orderLines.channel');
  const counts = new GroupCounts();
  for (const { columns, rows, hidden } of read.chunks) {
    const { at, nps, channel } = columns;
    for (let row = 0; row < rows; row++) {
      const when = at.values[row] ?? NaN;
      const score = (nps.values[row] ?? NaN) / 10 ** nps.scale;
      if (isHidden(hidden, row) || Number.isNaN(when) || Number.isNaN(score)) continue;
      const day = instantToDay(days, when);
      if (day < period.from || day > period.to) continue;
      counts.add(channel.values[row] ?? MISSING_CODE, score <= DETRACTOR);
    }
  }
  return counts.named((code) => names.valueAt(code));
};
