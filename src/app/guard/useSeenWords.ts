import type { SentinelShop } from '../../shared/data/sentinel/sentinel.ts';
import { useFormat } from '../../shared/i18n/useFormat.ts';
import { useAppText } from '../useAppText.ts';
import { browserZone } from '../workspaces/defaultShop.ts';

/** Words for what the sentinel knows of a shop: when it was seen, with how much, and its backup. */
export function useSeenWords() {
  const t = useAppText();
  const format = useFormat();
  return {
    seen: ({ name, seenAt, imports, rows }: SentinelShop) => ({
      name,
      date: format.instant(seenAt, browserZone()),
      imports: t('recovery.imports', { count: imports }),
      rows: t('recovery.rows', { count: Object.values(rows).reduce((sum, n) => sum + n, 0) }),
    }),
    backup: ({ backupAt }: SentinelShop) =>
      backupAt === null
        ? t('recovery.noBackup')
        : t('recovery.backup', { date: format.instant(backupAt, browserZone()) }),
  };
}
