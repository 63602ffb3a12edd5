import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { SUBJECTS } from '../subjects/subjectWords.ts';
import type { CustomerRevenue } from '../voice/customerRevenue.ts';
import type { Feedback } from '../voice/feedback.ts';
import { isRead, NEGATIVE, UNDECIDED, type Sentiments } from '../voice/sentimentOf.ts';
import type { GroupShare, Period } from './findingTypes.ts';

type When = {
  readonly period: Period;
  readonly days: ZoneTable;
  /** Epoch ms; what is said to have been written later takes no part. */
  readonly now: number;
};

/**
 * Negative texts among those of a period whose sentiment is known, subject by subject, against the texts
 * that do not speak of it: a text may have several subjects, or none. At stake: what the customers spent
 * in a year who say something negative of it.
 */
export function subjectShares(
  { length, at, customers, languages, subjects }: Feedback,
  { values }: Sentiments,
  { period, days, now }: When,
  revenue: CustomerRevenue,
): GroupShare[] {
  const all = { count: 0, size: 0 };
  const own = SUBJECTS.map(() => ({ count: 0, size: 0 }));
  const concerned = SUBJECTS.map(() => new Set<number>());
  for (let i = 0; i < length; i++) {
    const when = at[i] ?? NaN;
    const sentiment = values[i] ?? UNDECIDED;
    if (!(when <= now) || sentiment === UNDECIDED || !isRead(languages[i] ?? 0)) continue;
    const day = instantToDay(days, when);
    if (day < period.from || day > period.to) continue;
    const isNegative = sentiment === NEGATIVE;
    all.size++;
    if (isNegative) all.count++;
    own.forEach((counts, place) => {
      if ((((subjects[i] ?? 0) >> place) & 1) === 0) return;
      counts.size++;
      if (!isNegative) return;
      counts.count++;
      const who = customers[i] ?? -1;
      if (who >= 0) concerned[place]?.add(who);
    });
  }
  return SUBJECTS.map((name, place) => {
    const { count, size } = own[place] ?? { count: 0, size: 0 };
    const who = concerned[place] ?? new Set();
    return {
      name,
      count,
      size,
      others: { count: all.count - count, size: all.size - size },
      stake: { customers: who.size, money: revenue.of(who) },
    };
  });
}
