import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { ArrowLeft } from 'lucide-react';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DEFAULT_QUERY } from '../../domain/retentionQuery.ts';
import type { GroupTaste } from '../../domain/tasteTypes.ts';
import { useExplainWords } from '../explain/useExplainWords.ts';
import { CountingFailed } from '../page/CountingFailed.tsx';
import { NoOrders } from '../page/NoOrders.tsx';
import { StaleNotice } from '../page/StaleNotice.tsx';
import { retentionAddress } from '../retentionAddress.ts';
import { retentionCalls } from '../retentionCalls.ts';
import { useRetentionText } from '../retentionText.ts';
import { useSettled } from '../useSettled.ts';
import { useShop, type Shop } from '../useShop.ts';
import { TasteFilters } from './TasteFilters.tsx';
import { TastePanel } from './TastePanel.tsx';
import { groupWords } from './tasteWords.ts';
import { useTasteState } from './useTasteState.ts';

/** What a group of customers likes, beside all customers. */
export function TastePage() {
  const t = useRetentionText();
  const shop = useShop();
  const taste = useTasteState(shop?.usual.query ?? DEFAULT_QUERY);
  const { state, search } = taste;
  const { data, error, busy, retry } = useJob(
    shop
      ? retentionCalls.groupTaste({
          query: state.query,
          calendar: shop.calendar,
          group: search.group,
          halfLifeDays: search.halfLife,
        })
      : null,
  );
  // What stays on the page meanwhile belongs to what was asked before.
  const asked = useSettled(
    useMemo(() => ({ state, search }), [state, search]),
    busy || error !== undefined,
  );
  return (
    <>
      <PageHeader
        title={t('groupTaste.title')}
        question={t('groupTaste.question')}
        actions={
          <Button
            component={Link}
            to={retentionAddress(state)}
            startIcon={<ArrowLeft strokeWidth={1.6} aria-hidden />}
          >
            {t('page.back')}
          </Button>
        }
      />
      {error && !data ? (
        <CountingFailed error={error} onRetry={retry} />
      ) : !shop || !data ? (
        <Panel title={t('groupTaste.titles.category')} busy>
          <LoadingRows rows={10} />
        </Panel>
      ) : data.span.dataThrough === null ? (
        <NoOrders />
      ) : (
        <Box aria-busy={busy}>
          <TasteFilters shop={shop} span={data.span} taste={taste} />
          {error && <StaleNotice onRetry={retry} />}
          <TastePanels shop={shop} taste={data} asked={asked} />
        </Box>
      )}
    </>
  );
}

type TastePanelsProps = {
  readonly shop: Shop;
  readonly taste: GroupTaste;
  readonly asked: Pick<ReturnType<typeof useTasteState>, 'state' | 'search'>;
};

function TastePanels({ shop, taste, asked }: TastePanelsProps) {
  const words = useExplainWords(shop, asked.state, taste.span);
  const { t, format } = words;
  const { group } = asked.search;
  const everybody = taste.group === taste.customers;
  return (
    <>
      <Typography variant="body2" sx={{ mb: 2, color: 'ink.soft' }} role="status">
        {t(everybody ? 'groupTaste.everybody' : 'groupTaste.scope', {
          who: groupWords(words, group),
          group: format.number(taste.group),
          all: format.number(taste.customers),
        })}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', xl: 'repeat(2, minmax(0, 1fr))' },
          alignItems: 'start',
        }}
      >
        {taste.tables.map((table) => (
          <TastePanel key={table.kind} words={words} context={{ taste, table, group }} />
        ))}
      </Box>
    </>
  );
}
