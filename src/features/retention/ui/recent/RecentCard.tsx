import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { RecentActivity } from '../../domain/recentActivity.ts';
import { useExplainWords } from '../explain/useExplainWords.ts';
import { useRetentionText } from '../retentionText.ts';
import { useShop, type Shop } from '../useShop.ts';
import { RECENT_FIGURES } from './recentFigures.ts';
import { RecentFigureGroup } from './RecentFigureGroup.tsx';
import { RecentNotes } from './RecentNotes.tsx';
import { recentState } from './recentState.ts';
import { useRecent } from './useRecent.ts';

/** Revenue and customers now: of the last complete days, beside earlier ones. */
export function RecentCard() {
  const t = useRetentionText();
  const shop = useShop();
  const { data, error, retry } = useRecent(shop, shop && recentState(shop.usual));
  if (data && shop && !error) return <Recent recent={data} shop={shop} />;
  return (
    <Panel title={t('recent.name')} busy={!error}>
      {error ? <FailedCard onRetry={retry} /> : <LoadingRows rows={4} />}
    </Panel>
  );
}

function Recent({ recent, shop }: { readonly recent: RecentActivity; readonly shop: Shop }) {
  const state = useMemo(() => recentState(shop.usual), [shop.usual]);
  const words = useExplainWords(shop, state, recent.span);
  const { t, format } = words;
  const { now, span } = recent;
  const begin = format.day(span.historyStart ?? 0);
  if (!now)
    return (
      <Panel title={t('recent.name')}>
        <Typography variant="body2" sx={{ fontWeight: 500 }}>
          {t('recent.none.title')}
        </Typography>
        <Typography variant="body2" sx={{ color: 'ink.soft', mt: 0.5 }}>
          {t(span.historyStart === null ? 'recent.none.empty' : 'recent.none.text', { day: begin })}
        </Typography>
      </Panel>
    );
  const { from, to } = now.days;
  return (
    <Panel
      title={t('recent.title', { count: to - from + 1 })}
      subtitle={t('recent.subtitle', {
        range: format.dayRange(from, to),
        day: format.day(to + 1),
      })}
    >
      <Box component="dl" sx={figures}>
        {RECENT_FIGURES.map((figure) => (
          <RecentFigureGroup key={figure} words={words} recent={recent} now={now} figure={figure} />
        ))}
      </Box>
      <RecentNotes words={words} recent={recent} now={now} />
    </Panel>
  );
}

const figures = {
  m: 0,
  display: 'grid',
  columnGap: 2,
  rowGap: 2,
  gridTemplateColumns: {
    xs: 'minmax(0, 1fr)',
    sm: 'repeat(2, minmax(0, 1fr))',
    // Money is longer than counts, and is not broken.
    lg: 'minmax(max-content, 1fr) repeat(3, minmax(0, 1fr))',
  },
} as const;
