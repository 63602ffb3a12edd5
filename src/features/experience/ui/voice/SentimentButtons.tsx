import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import {
  SENTIMENTS,
  type Sentiment,
} from '../../../../shared/domain/experience/experienceRecords.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { markSentiment } from '../../data/voice/markSentiment.ts';
import type { Quote } from '../../domain/voice/voiceTypes.ts';
import { useExperienceText } from '../experienceText.ts';

/** Says what a quote is; the sentiment that staff gave it is taken away again by a second press. */
export function SentimentButtons({ quote }: { readonly quote: Quote }) {
  const t = useExperienceText();
  const act = useAct();
  const press = (sentiment: Sentiment) => {
    const isMarked = quote.by === 'staff' && quote.sentiment === sentiment;
    const done = isMarked
      ? t('voice.quotes.unmarked')
      : t('voice.quotes.marked', { sentiment: t(`voice.sentiments.${sentiment}`) });
    void act(markSentiment, { id: quote.id, sentiment: isMarked ? null : sentiment }, { done });
  };
  return (
    <Stack
      direction="row"
      role="group"
      aria-label={t('voice.quotes.correct')}
      sx={{ gap: 0.5, flexWrap: 'wrap', mt: 0.5 }}
    >
      {SENTIMENTS.map((sentiment) => {
        const chosen = quote.sentiment === sentiment;
        return (
          <Button
            key={sentiment}
            size="small"
            aria-pressed={chosen}
            variant={chosen ? 'outlined' : 'text'}
            sx={{ fontWeight: chosen ? 600 : 400, color: chosen ? 'ink.strong' : 'ink.soft' }}
            onClick={() => {
              press(sentiment);
            }}
          >
            {t(`voice.sentiments.${sentiment}`)}
          </Button>
        );
      })}
    </Stack>
  );
}
