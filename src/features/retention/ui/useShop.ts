import { useMemo } from 'react';
import { useImportHistory } from '../../../shared/data/importHistory.ts';
import { useShopSettings } from '../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../shared/data/workspaceContext.tsx';
import { useFormat } from '../../../shared/i18n/useFormat.ts';
import { useNow } from '../../../shared/ui/useNow.ts';
import type { ShopCalendar } from '../domain/retentionQuery.ts';

/** What the page needs to know of the shop. */
export type Shop = {
  readonly calendar: ShopCalendar;
  /** ISO 4217; null where nobody has said it yet. */
  readonly currency: string | null;
  /** When orders were last imported: "today 08:40"; null before the first time. */
  readonly importedAge: string | null;
};

/** Undefined until the shop's settings and imports have been read. */
export function useShop(): Shop | undefined {
  const { db } = useWorkspace();
  const settings = useShopSettings(db);
  const history = useImportHistory(db);
  const format = useFormat();
  const now = useNow();
  const importedAt = history?.find(({ kind, state }) => kind === 'orders' && state === 'live')?.at;
  // An import within the minute that has begun is not in the future.
  const importedAge =
    importedAt === undefined || !settings
      ? null
      : format.relativeAge(importedAt, Math.max(now, importedAt), settings.zone);
  const known = history !== undefined;
  return useMemo(() => {
    if (!settings || !known) return undefined;
    const { zone, weekStart, currency } = settings;
    return { calendar: { zone, weekStart }, currency, importedAge };
  }, [settings, known, importedAge]);
}
