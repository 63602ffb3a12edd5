import type { LevelSides } from '../../../domain/levels/levelsRehearsal.ts';
import { LEVEL_KINDS } from '../../../domain/levels/levelKinds.ts';
import type { ServiceLevelSettings } from '../../../domain/levels/serviceLevelSettings.ts';
import type { BreachGroup } from '../../../domain/sets/conversationSet.ts';
import { useServiceText } from '../../serviceText.ts';
import { useGroupName } from '../../times/useGroupName.ts';
import { whoWords } from '../words/levelWords.ts';

/** The name of what breaches are counted by: a promise, a target, an hour, an agent, a channel. */
export function useBreachKey(
  levels: LevelSides<ServiceLevelSettings>,
): (by: BreachGroup, key: string | number | null) => string {
  const t = useServiceText();
  const groupName = useGroupName();
  return (by, key) => {
    switch (by) {
      case 'all':
        return '';
      case 'kind': {
        const kind = LEVEL_KINDS.find((one) => one === key);
        return kind ? t(`levels.metrics.${kind}Breaches`) : '';
      }
      case 'target': {
        const targets = [...levels.draft.targets, ...levels.live.targets];
        const target = targets.find(({ id }) => id === key);
        return target ? whoWords({ t }, target) : t('levels.fields.target');
      }
      case 'hour':
        return groupName(key, 'hourOfWeek');
      case 'agent':
        return key === null ? t('levels.rehearsal.nobody') : String(key);
      case 'channel':
        return key === null ? t('levels.rehearsal.noChannel') : String(key);
    }
  };
}
