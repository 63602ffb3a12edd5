import type { LevelSides } from '../../domain/levels/levelsRehearsal.ts';
import type { ServiceLevelSettings } from '../../domain/levels/serviceLevelSettings.ts';
import type { ConversationSet, SetOf } from '../../domain/sets/conversationSet.ts';
import { useBreachKey } from '../levels/rehearsal/useBreachKey.ts';
import { useServiceText } from '../serviceText.ts';
import { useGroupName } from '../times/useGroupName.ts';
import { usePeriodWords } from './usePeriodWords.ts';

/** A set in words: what the number that it is behind counts. */
export function useSetWords(
  levels: LevelSides<ServiceLevelSettings>,
): (set: ConversationSet) => string {
  const t = useServiceText();
  const period = usePeriodWords();
  const groupName = useGroupName();
  const breachKey = useBreachKey(levels);
  const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ');
  const timed = ({ metric, by, key, clock, counted, ...days }: SetOf<'time'>) =>
    joined([
      t(`times.metrics.${metric}`),
      by === 'all' ? '' : groupName(key, by),
      t(`times.ask.clocks.${clock}`),
      days.from === '' && days.until === ''
        ? ''
        : t('sets.counted', {
            period: period(days),
            moment: t(`times.ask.attributions.${counted}`),
          }),
    ]);
  return (set) => {
    switch (set.of) {
      case 'begun':
        return t('sets.begun', { period: period(set) });
      case 'timeless':
        return t('sets.timeless');
      case 'waiting':
        return t('sets.waiting');
      case 'time':
        return timed(set);
      case 'reopened':
        return joined([
          t(`sets.reopened.${set.part}`),
          set.by === 'all' ? '' : groupName(set.key, set.by),
          set.from === '' && set.until === ''
            ? ''
            : t('sets.counted', {
                period: period(set),
                moment: t(`times.reopened.moments.${set.counted}`),
              }),
        ]);
      case 'rounds':
        return joined([t('sets.rounds'), t(`sets.parts.${set.part}`), period(set)]);
      case 'staffing': {
        const hour = `${String(set.hour).padStart(2, '0')}:00`;
        return joined([
          t(`times.staffing.${set.side}`),
          set.day < 0 ? hour : groupName(set.day * 24 + set.hour, 'hourOfWeek'),
          period(set),
        ]);
      }
      case 'breaches':
        return joined([t(`sets.breaches.${set.side}`), breachKey(set.by, set.key)]);
      case 'state':
        return joined([t(`levels.states.${set.state}`), t(`sets.by.${set.side}`)]);
      case 'compared':
        return t(`sets.compared.${set.part}`);
    }
  };
}
