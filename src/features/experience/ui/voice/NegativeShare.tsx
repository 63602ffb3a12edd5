import Typography from '@mui/material/Typography';
import type { Proportion } from '../../../../shared/domain/statistics/wilson.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { LEAST_SHOWN } from '../../domain/voice/voiceTypes.ts';
import { useExperienceText } from '../experienceText.ts';
import { intervalText } from '../intervalText.ts';
import { QuoteLink } from './QuoteLink.tsx';
import type { ChangeVoice, VoiceSearch } from './voiceSearch.ts';

type Props = {
  readonly of: Proportion;
  /** What is counted: a subject. */
  readonly name: string;
  readonly quotes: Partial<VoiceSearch>;
  readonly change: ChangeVoice;
};

/** A share of negative texts with its interval; it opens the negative ones. */
export function NegativeShare({ of, name, quotes, change }: Props) {
  const t = useExperienceText();
  const format = useFormat();
  const { size, count, rate, interval } = of;
  if (size === 0) return <>{t('voice.noData')}</>;
  const n = format.number(size);
  if (size < LEAST_SHOWN) return <>{t('voice.few', { n, needed: LEAST_SHOWN })}</>;
  return (
    <span title={t('voice.countOf', { count: format.number(count), n })}>
      <QuoteLink
        label={t('voice.showNegative', { name, count, n: format.number(count) })}
        quotes={{ ...quotes, sentiment: 'negative' }}
        change={change}
      >
        {format.percent(rate)}
      </QuoteLink>{' '}
      <Typography component="span" variant="caption" sx={{ color: 'ink.soft' }}>
        {intervalText(format, interval)}
      </Typography>
    </span>
  );
}
