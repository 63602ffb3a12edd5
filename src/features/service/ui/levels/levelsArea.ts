import type { PolicyArea } from '../../../../shared/ui/policy/policyArea.ts';
import { useNow } from '../../../../shared/ui/useNow.ts';
import type { DeskStamp } from '../../domain/desk/deskStamp.ts';
import type { LevelRehearsal } from '../../domain/levels/levelRehearsal.ts';
import {
  serviceLevelsPolicy,
  type ServiceLevelSettings,
} from '../../domain/levels/serviceLevelSettings.ts';
import { LEVELS_NAME } from '../../servicePlace.ts';
import { serviceCalls } from '../serviceCalls.ts';
import { LevelsForm } from './form/LevelsForm.tsx';
import { useLevelWords } from './words/useLevelWords.ts';

/**
 * Service levels as the generic policy pages have them.
 * @param zone IANA zone of the shop
 */
export function levelsArea(
  zone: string,
  stamp: DeskStamp,
): PolicyArea<ServiceLevelSettings, LevelRehearsal> {
  return {
    definition: serviceLevelsPolicy,
    name: LEVELS_NAME,
    useWords: useLevelWords,
    Form: LevelsForm,
    useRehearsal: (live, draft) => {
      const at = useNow();
      return serviceCalls.rehearseLevels({ live, draft, zone, at, stamp });
    },
  };
}
