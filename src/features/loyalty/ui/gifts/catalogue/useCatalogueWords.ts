import { useMemo } from 'react';
import { z } from 'zod';
import { useStoredPolicy } from '../../../../../shared/data/policies/policyQueries.ts';
import { useShopSettings } from '../../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../../shared/data/workspaceContext.tsx';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { useLanguage } from '../../../../../shared/i18n/useLanguage.ts';
import type { PolicyWords } from '../../../../../shared/ui/policy/policyArea.ts';
import { giftCataloguePolicy } from '../../../../../shared/domain/gifts/giftCatalogue.ts';
import { useLoyaltyText } from '../../loyaltyText.ts';
import { useLevelName } from '../../redemptions/useLevelName.ts';
import { giftName } from '../../../../../shared/ui/gifts/giftName.ts';
import { catalogueWords } from './catalogueWords.ts';

const named = z.object({
  gifts: z.array(
    z.object({ id: z.string(), name: z.object({ en: z.string(), 'zh-CN': z.string() }) }),
  ),
});

/** The area's words for the fields, values and metrics of the catalogue. */
export function useCatalogueWords(): PolicyWords {
  const t = useLoyaltyText();
  const format = useFormat();
  const language = useLanguage();
  const levelName = useLevelName();
  const { db } = useWorkspace();
  const currency = useShopSettings(db)?.currency ?? null;
  const stored = useStoredPolicy(db, giftCataloguePolicy.id);
  const names = useMemo(() => {
    const found = new Map<string, string>();
    // The newest name comes last.
    const versions = [...(stored?.versions ?? [])].reverse().map(({ settings }) => settings);
    for (const settings of [...versions, stored?.draft?.settings]) {
      const read = named.safeParse(settings);
      for (const gift of read.success ? read.data.gifts : []) {
        found.set(gift.id, giftName(gift, language));
      }
    }
    return found;
  }, [stored, language]);
  return useMemo(
    () => catalogueWords({ t, format, language, currency, names, levelName }),
    [t, format, language, currency, names, levelName],
  );
}
