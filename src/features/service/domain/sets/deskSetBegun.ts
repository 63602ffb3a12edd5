import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import type { ConversationFacts } from '../desk/conversationFacts.ts';
import { dayPeriodSpan } from '../times/dayPeriod.ts';
import type { SetOf } from './conversationSet.ts';

/** Codes of the conversations that began in a period; those without a time only where it has no bounds. */
export function* deskSetBegun(
  { present, begunAt }: Pick<ConversationFacts, 'present' | 'begunAt'>,
  period: SetOf<'begun'>,
  zone: ZoneTable,
): Generator<number> {
  const { from, until } = dayPeriodSpan(period, zone);
  const all = period.from === '' && period.until === '';
  for (let code = 0; code < present.length; code++) {
    const at = begunAt[code] ?? NaN;
    if (present[code] === 1 && (all || (at >= from && at < until))) yield code;
  }
}
