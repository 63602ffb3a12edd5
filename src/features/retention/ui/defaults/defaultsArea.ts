import { useMemo } from 'react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import type { PolicyArea, PolicyWords } from '../../../../shared/ui/policy/policyArea.ts';
import { useNow } from '../../../../shared/ui/useNow.ts';
import { policyOfShop, type RetentionDefaults } from '../../domain/retentionDefaults.ts';
import type { ShopCalendar } from '../../domain/retentionQuery.ts';
import { DEFAULTS_NAME } from '../../defaultsPlace.ts';
import { retentionCalls } from '../retentionCalls.ts';
import { useRetentionText } from '../retentionText.ts';
import { DefaultsForm } from './DefaultsForm.tsx';
import { defaultsWords } from './defaultsWords.ts';

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

function useDefaultsWords(): PolicyWords {
  const t = useRetentionText();
  const format = useFormat();
  return useMemo(() => defaultsWords(t, format), [t, format]);
}
