import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { RecommendationRehearsal } from '../../domain/rehearsal/rehearsalTypes.ts';
import type { Placement, PlacementSettings } from '../../domain/settings/recommendationSettings.ts';
import { namedProducts } from '../rules/namedProducts.ts';
import { useProductNames } from '../settings/words/useProductNames.ts';
import { MeasuredPanel } from './MeasuredPanel.tsx';
import { RulePricePanel } from './price/RulePricePanel.tsx';
import type { RehearsalScope, RehearsalTools } from './rehearsalScope.ts';
import { SegmentsPanel } from './SegmentsPanel.tsx';
import { ShownPanel } from './shown/ShownPanel.tsx';
import { tooFewNote } from './tooFewNote.ts';

type PlacementResultProps = {
  readonly tools: RehearsalTools;
  readonly placement: Placement;
  readonly result: RecommendationRehearsal | null;
  readonly stale: boolean;
  /** History is to be divided in another way now. */
  readonly otherSplit: boolean;
  /** Of the placement, in the draft that was rehearsed. */
  readonly settings: PlacementSettings;
};

/** What a rehearsal tells of one placement. */
export function PlacementResult(props: PlacementResultProps) {
  const { tools, placement, result, stale, otherSplit, settings } = props;
  const { t } = tools;
  const details = result?.placements.find((each) => each.placement === placement);
  const scope = useMemo(
    (): RehearsalScope | null =>
      result && details ? { ...tools, details, stamp: result.stamp } : null,
    [tools, result, details],
  );
  const names = useProductNames(useMemo(() => namedProducts(settings), [settings]));
  if (!result || !scope) {
    return (
      <Panel title={t('rehearsal.measured.title')}>
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t(`rehearsal.none.${missing(result)}`)}
        </Typography>
      </Panel>
    );
  }
  const { productsShown, categoriesShown, notes } = scope.details;
  const measured = (
    <MeasuredPanel scope={scope} metrics={result.metrics} stale={stale} otherSplit={otherSplit} />
  );
  if (tooFewNote(notes)) return measured;
  return (
    <>
      {measured}
      <SegmentsPanel scope={scope} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
        }}
      >
        <ShownPanel scope={scope} what="categories" rows={categoriesShown} />
        <ShownPanel
          scope={scope}
          what="products"
          rows={[...productsShown.more, ...productsShown.less]}
        />
      </Box>
      <RulePricePanel scope={scope} settings={settings} names={names} />
    </>
  );
}

/** Why there is nothing to show of a placement. */
function missing(result: RecommendationRehearsal | null): 'text' | 'noData' | 'placement' {
  if (!result) return 'text';
  return result.placements.length === 0 ? 'noData' : 'placement';
}
