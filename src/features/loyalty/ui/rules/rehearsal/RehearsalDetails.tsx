import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { Panel } from '../../../../../shared/ui/Panel.tsx';
import type { PolicyDetailsProps } from '../../../../../shared/ui/policy/policyArea.ts';
import { useMetricFormat } from '../../../../../shared/ui/policy/rehearsal/useMetricFormat.ts';
import type { PointRuleRehearsal } from '../../../domain/rehearsal/rehearsalTypes.ts';
import type { PointRuleSettings } from '../../../domain/rules/pointRuleSettings.ts';
import { useLoyaltyText } from '../../loyaltyText.ts';
import { useRuleTools } from '../words/useRuleTools.ts';
import { CapsPanel } from './CapsPanel.tsx';
import { DecisionsPanel } from './DecisionsPanel.tsx';
import { HeldPanels } from './HeldPanels.tsx';
import { LargestPanel } from './LargestPanel.tsx';
import { MonthsPanel } from './MonthsPanel.tsx';
import { NotesPanel } from './NotesPanel.tsx';
import type { RehearsalScope } from './rehearsalScope.ts';
import { RulesPanel } from './RulesPanel.tsx';
import { TiersPanel } from './TiersPanel.tsx';

type DetailsProps = PolicyDetailsProps<PointRuleSettings, PointRuleRehearsal>;

/**
 * Below the figures of a rehearsal: month by month, rule by rule, limit by limit, tiers and extremes,
 * and how points are reckoned.
 */
export function RehearsalDetails({ live, draft, result, stale }: DetailsProps) {
  const t = useLoyaltyText();
  const levels = useMemo(
    () => [...draft.tiers.levels, ...live.tiers.levels],
    [draft.tiers.levels, live.tiers.levels],
  );
  const tools = useRuleTools(levels);
  const figures = useMetricFormat(tools.currency);
  if (!result || result.metrics.length === 0) {
    return (
      <Box sx={{ display: 'grid', gap: 2 }}>
        {!result && (
          <Panel title={t('rules.rehearsal.months')}>
            <Typography variant="body2" sx={{ color: 'ink.soft' }}>
              {t('rules.rehearsal.before')}
            </Typography>
          </Panel>
        )}
        <DecisionsPanel />
      </Box>
    );
  }
  const scope: RehearsalScope = { tools, figures, live, draft, result };
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {stale && (
        <Typography variant="caption" sx={{ color: 'ink.soft' }}>
          {t('rules.rehearsal.stale')}
        </Typography>
      )}
      <MonthsPanel scope={scope} />
      <RulesPanel scope={scope} />
      <CapsPanel scope={scope} />
      {result.tiers.length > 0 && <TiersPanel scope={scope} />}
      {!stale && <HeldPanels scope={scope} />}
      <LargestPanel scope={scope} />
      <NotesPanel scope={scope} />
      <DecisionsPanel />
    </Box>
  );
}
