import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Panel } from '../../../../../shared/ui/Panel.tsx';
import type { PolicyDetailsProps } from '../../../../../shared/ui/policy/policyArea.ts';
import type { LevelRehearsal } from '../../../domain/levels/levelRehearsal.ts';
import type { ServiceLevelSettings } from '../../../domain/levels/serviceLevelSettings.ts';
import { useServiceText } from '../../serviceText.ts';
import { askedRehearsal } from './askedRehearsal.ts';
import { BreachedPanel } from './BreachedPanel.tsx';
import { ChangedPanel } from './ChangedPanel.tsx';
import { GroupPanel } from './GroupPanel.tsx';
import { HoursPanel } from './HoursPanel.tsx';
import { StatesPanel } from './StatesPanel.tsx';

/** Below the figures of a rehearsal: when promises break, whose, where, and in which conversations. */
export function LevelDetails(props: PolicyDetailsProps<ServiceLevelSettings, LevelRehearsal>) {
  const { live, draft, result, stale } = props;
  const t = useServiceText();
  if (!result) {
    return (
      <Panel title={t('levels.rehearsal.hours')}>
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t('levels.rehearsal.before')}
        </Typography>
      </Panel>
    );
  }
  // The rehearsal itself says that nothing is imported.
  if (result.conversations === 0) return null;
  const levels = { live, draft };
  const shared = { levels, asked: askedRehearsal(result, levels, stale) };
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {stale && (
        <Typography variant="caption" sx={{ color: 'ink.soft' }}>
          {t('levels.rehearsal.stale')}
        </Typography>
      )}
      <BreachedPanel result={result} asked={shared.asked} />
      <StatesPanel result={result} asked={shared.asked} />
      <HoursPanel result={result} asked={shared.asked} />
      <GroupPanel by="kind" groups={result.kinds} {...shared} />
      <GroupPanel by="target" groups={result.targets} {...shared} />
      <GroupPanel by="agent" groups={result.agents} {...shared} />
      <GroupPanel by="channel" groups={result.channels} {...shared} />
      <ChangedPanel result={result} asked={shared.asked} />
    </Box>
  );
}
