import Typography from '@mui/material/Typography';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { Learning } from '../../domain/voice/voiceTypes.ts';
import { useExperienceText } from '../experienceText.ts';
import { useLearningWords } from './useLearningWords.ts';

/** How often sorting by words is right, on texts that it had not seen; or what it lacks to begin. */
export function LearningPanel({ learning }: { readonly learning: Learning }) {
  const t = useExperienceText();
  const format = useFormat();
  const words = useLearningWords();
  const explanation = words.explain(learning);
  return (
    <Panel title={t('voice.learning.title')}>
      {learning.heldOut && explanation ? (
        <>
          <Typography variant="metric" component="p">
            <ExplainedNumber
              label={t('voice.learning.title')}
              value={explanation.value}
              explanation={explanation}
            />
          </Typography>
          <Typography variant="caption" component="p" sx={{ color: 'ink.soft' }}>
            {t('voice.learning.short', {
              n: format.number(learning.heldOut.right.size),
              baseline: format.percent(learning.heldOut.baseline.rate),
            })}
          </Typography>
          {learning.heldOut.right.interval.lower <= learning.heldOut.baseline.rate && (
            <Typography variant="caption" component="p" sx={{ color: 'trend.worse' }}>
              {t('voice.learning.notBetter')}
            </Typography>
          )}
        </>
      ) : (
        <>
          <Typography variant="body2">{t('voice.learning.tooFew')}</Typography>
          <Typography variant="caption" component="p" sx={{ color: 'ink.soft' }}>
            {words.known(learning)}. {words.needed}
          </Typography>
        </>
      )}
    </Panel>
  );
}
