import type { PolicyArea } from '../../../../shared/ui/policy/policyArea.ts';
import { useNow } from '../../../../shared/ui/useNow.ts';
import { policyOfShop, type RetentionDefaults } from '../../domain/retentionDefaults.ts';
import type { ShopCalendar } from '../../domain/retentionQuery.ts';
import { DEFAULTS_NAME } from '../../defaultsPlace.ts';
import { retentionCalls } from '../retentionCalls.ts';
import { DefaultsForm } from './DefaultsForm.tsx';
import { useDefaultsWords } from './useDefaultsWords.ts';

/**
 * The defaults as the generic policy pages have them, for a shop with this zone, whose week begins
 * on this day while nothing has been published.
 */
export function defaultsArea({ zone, weekStart }: ShopCalendar): PolicyArea<RetentionDefaults> {
  return {
    definition: policyOfShop(weekStart),
    name: DEFAULTS_NAME,
    useWords: useDefaultsWords,
    Form: DefaultsForm,
    useRehearsal: (live, draft) => {
      const at = useNow();
      return retentionCalls.rehearseDefaults({ live, draft, zone, at });
    },
  };
}
