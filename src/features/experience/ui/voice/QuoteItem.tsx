import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import type { Quote } from '../../domain/voice/voiceTypes.ts';
import { useExperienceText } from '../experienceText.ts';
import { PersonalText } from '../../../../shared/ui/PersonalText.tsx';
import { SentimentButtons } from './SentimentButtons.tsx';

type Props = {
  readonly quote: Quote;
  readonly zone: string;
  /** In words, masked; undefined while it is read or where nobody is known. */
  readonly customer: string | undefined;
};

/** One text: what was said and by whom, what it was taken for and why, and buttons to say it better. */
export function QuoteItem({ quote, zone, customer }: Props) {
  const t = useExperienceText();
  const format = useFormat();
  const { source, code, at, rating, product, words } = quote;
  return (
    <Box component="li" sx={{ px: 2, py: 1, borderTop: '1px solid', borderColor: 'line.hair' }}>
      <Stack direction="row" sx={{ columnGap: 1.5, flexWrap: 'wrap', alignItems: 'baseline' }}>
        <Typography variant="h3" component="span">
          {t(`voice.sources.${source}`)}
          {rating > 0 && ` · ${t('voice.quotes.stars', { count: rating, n: rating })}`}
        </Typography>
        <Typography variant="caption" sx={{ color: 'ink.soft', overflowWrap: 'anywhere' }}>
          {at === null ? t('voice.quotes.undated') : format.instant(at, zone)}
          {product !== '' && (
            <>
              {' · '}
              <bdi>{product}</bdi>
            </>
          )}
          {quote.customer >= 0 && (
            <>
              {' · '}
              <Link component={RouterLink} to={`/customers/${quote.customer}`}>
                <bdi>{customer ?? '…'}</bdi>
              </Link>
            </>
          )}
          {source === 'conversation' && (
            <>
              {' · '}
              <Link component={RouterLink} to={`/service?conversation=${code}`}>
                {t('voice.quotes.open')}
              </Link>
            </>
          )}
        </Typography>
      </Stack>
      <Typography variant="body1" component="p">
        <PersonalText subject={quote.id} text={quote} />
      </Typography>
      <Typography variant="caption" component="p" sx={{ color: 'ink.soft' }}>
        {t(`voice.by.${quote.by}`)}
        {words && words.deciding.length > 0 && (
          <>
            {' · '}
            {t('voice.quotes.words', { sentiment: t(`voice.sentiments.${words.sentiment}`) })}{' '}
            {words.deciding.map(({ word, weight }, place) => (
              <span key={word}>
                {place > 0 && ', '}
                <bdi>{word}</bdi> {format.number(weight, 1)}
              </span>
            ))}
          </>
        )}
      </Typography>
      <SentimentButtons quote={quote} />
    </Box>
  );
}
