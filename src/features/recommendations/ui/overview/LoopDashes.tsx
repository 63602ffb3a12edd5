import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { HiddenText } from '../../../../shared/ui/HiddenText.tsx';
import { useRecommendationsText } from '../recommendationsText.ts';
import { LOOP_STEPS, type LoopStep } from './loopStep.ts';

/** Where a strategy stands in its loop: five short dashes, and the step in a word. */
export function LoopDashes({ step }: { readonly step: LoopStep }) {
  const t = useRecommendationsText();
  const at = LOOP_STEPS.indexOf(step);
  const name = t(`overview.steps.${step}`);
  return (
    <Stack direction="row" sx={{ alignItems: 'center', gap: 0.75 }}>
      <Stack direction="row" aria-hidden sx={{ gap: '3px' }}>
        {LOOP_STEPS.map((each, place) => (
          <Box
            key={each}
            sx={{
              width: 9,
              height: 4,
              borderRadius: '2px',
              bgcolor: place <= at ? 'primary.main' : 'line.strong',
              opacity: place < at ? 0.45 : 1,
            }}
          />
        ))}
      </Stack>
      <Typography variant="caption" sx={{ color: 'ink.soft', fontWeight: 500 }}>
        <span aria-hidden>{name}</span>
        <HiddenText>{t('overview.steps.label', { step: name })}</HiddenText>
      </Typography>
    </Stack>
  );
}
