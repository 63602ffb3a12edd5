import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { ArrowDownToLine } from 'lucide-react';
import { canonicalJson } from '../../../../../shared/domain/audit/canonicalJson.ts';
import type { SweepResult } from '../../../domain/rehearsal/rehearsalTypes.ts';
import type { ToolProps } from '../toolProps.ts';
import type { SweepChoice } from './sweepPoints.ts';
import type { SweepAxis } from './sweepSearch.ts';
import { PointValues } from './PointValues.tsx';

type ChosenPointProps = ToolProps & {
  readonly sweep: SweepResult;
  readonly axis: SweepAxis;
  readonly stale: boolean;
  readonly choice: SweepChoice | null;
};

/** The values of the chosen point, and the button that takes it over into the draft. */
export function ChosenPoint(props: ChosenPointProps) {
  const { tools, placement, draft, sweep, axis, stale, choice, onTake, disabled } = props;
  const { t } = tools;
  if (!choice) {
    return (
      <Typography variant="body2" data-print="hide" sx={{ color: 'ink.soft', mb: 1 }}>
        {t('rehearsal.sweep.choose')}
      </Typography>
    );
  }
  const settings = choice.point?.settings;
  const there =
    settings !== undefined &&
    canonicalJson(settings[placement]) === canonicalJson(draft[placement]);
  return (
    <Box>
      <Box role="status">
        <Typography variant="h3">{choice.name}</Typography>
        {choice.point?.best[axis] === true && (
          <Typography variant="caption" component="p" sx={{ color: 'ink.soft' }}>
            {t('rehearsal.sweep.onFront')}
          </Typography>
        )}
      </Box>
      <Box sx={{ mx: -2, my: 1 }}>
        <PointValues tools={tools} sweep={sweep} choice={choice} />
      </Box>
      {settings && !there && (
        <Box data-print="hide">
          {stale && (
            <Typography variant="caption" component="p" sx={{ color: 'ink.soft', mb: 1 }}>
              {t('rehearsal.sweep.replaces')}
            </Typography>
          )}
          <Button
            startIcon={<ArrowDownToLine strokeWidth={1.6} aria-hidden />}
            disabled={disabled}
            onClick={() => {
              onTake(settings, t('rehearsal.sweep.taken', { point: choice.name }));
            }}
          >
            {t('rehearsal.sweep.take')}
          </Button>
        </Box>
      )}
      {there && (
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t('rehearsal.sweep.inDraft')}
        </Typography>
      )}
    </Box>
  );
}
