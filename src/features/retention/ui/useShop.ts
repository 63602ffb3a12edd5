import { useMemo } from 'react';
import { useImportHistory } from '../../../shared/data/importHistory.ts';
import { useShopSettings } from '../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../shared/data/workspaceContext.tsx';
import { useFormat } from '../../../shared/i18n/useFormat.ts';
import { useNow } from '../../../shared/ui/useNow.ts';
import { usualQuery, type RetentionDefaults } from '../domain/retentionDefaults.ts';
import type { ShopCalendar } from '../domain/retentionQuery.ts';
import { usualState, type PageState } from './pageState.ts';
import { useRetentionDefaults, type RefusedDefaults } from './defaults/useRetentionDefaults.ts';

/** What the page needs to know of the shop. */
export type Shop = {
  readonly calendar: ShopCalendar;
  /** ISO 4217; null where nobody has said it yet. */
  readonly currency: string | null;
  /** When orders were last imported: "today 08:40"; null before the first time. */
  readonly importedAge: string | null;
  /** The defaults in force. */
  readonly defaults: RetentionDefaults;
  /** The page without an address of its own. */
  readonly usual: PageState;
  /** Why published defaults are not in force; null where nothing is wrong. */
  readonly refused: RefusedDefaults | null;
};

/** Kinds of imports with orders in them: the demo shop's one import fills every table. */
const BRING_ORDERS = new Set(['orders', 'demo']);

/** Undefined until the shop's settings, defaults and imports have been read. */
export function useShop(): Shop | undefined {
  const { db } = useWorkspace();
  const settings = useShopSettings(db);
  const history = useImportHistory(db);
  const format = useFormat();
  const now = useNow();
  const live = useRetentionDefaults(db, settings?.weekStart, now);
  const importedAt = history?.find(
    ({ kind, state }) => BRING_ORDERS.has(kind) && state === 'live',
  )?.at;
  // An import within the minute that has begun is not in the future.
  const importedAge =
    importedAt === undefined || !settings
      ? null
      : format.relativeAge(importedAt, Math.max(now, importedAt), settings.zone);
  const known = history !== undefined;
  return useMemo(() => {
    if (!settings || !known || !live) return undefined;
    const { zone, currency } = settings;
    const { defaults, refused } = live;
    const calendar = { zone, weekStart: defaults.weekStart };
    return {
      calendar,
      currency,
      importedAge,
      defaults,
      usual: usualState(usualQuery(defaults)),
      refused,
    };
  }, [settings, known, importedAge, live]);
}
