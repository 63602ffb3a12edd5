import { useImportHistory } from '../../../../shared/data/importHistory.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import type { AttentionProps } from '../../../../shared/ui/areaDefinition.ts';
import { useNow } from '../../../../shared/ui/useNow.ts';
import { useExplainWords } from '../explain/useExplainWords.ts';
import { cohortsQuery } from '../jobQueries.ts';
import { useLoyalty } from '../loyalty/useLoyalty.ts';
import { retentionCalls } from '../retentionCalls.ts';
import { useShop, type Shop } from '../useShop.ts';
import { attentionItems } from './attentionItems.ts';
import { daysSinceImport } from './daysSinceImport.ts';

/** What somebody should look at in retention; nothing until it has been counted. */
export function RetentionAttention({ show }: AttentionProps) {
  const shop = useShop();
  return shop ? <Items shop={shop} show={show} /> : show([]);
}

function Items({ shop, show }: AttentionProps & { readonly shop: Shop }) {
  const { db } = useWorkspace();
  const history = useImportHistory(db);
  const now = useNow();
  const { calendar, usual } = shop;
  const cohorts = useJob(
    retentionCalls.cohorts({ query: cohortsQuery(usual.query), calendar }),
  ).data;
  const loyalty = useLoyalty(shop, null).data;
  const words = useExplainWords(shop, usual, cohorts?.span ?? NO_DATA);
  return show(attentionItems(words, { cohorts, loyalty, days: daysSinceImport(history, now) }));
}

const NO_DATA = { revision: 0, dataThrough: null, throughDay: null, historyStart: null } as const;
