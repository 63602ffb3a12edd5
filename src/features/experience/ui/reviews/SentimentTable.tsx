import { proportion } from '../../../../shared/domain/statistics/wilson.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import {
  QUOTE_SENTIMENTS,
  type QuoteSentiment,
  type SentimentCounts,
} from '../../domain/voice/voiceTypes.ts';
import { useExperienceText } from '../experienceText.ts';
import { QuoteLink } from '../voice/QuoteLink.tsx';
import type { ChangeVoice } from '../voice/voiceSearch.ts';

type Props = { readonly counts: SentimentCounts; readonly change: ChangeVoice };

/** How many reviews say what; each number opens them. */
export function SentimentTable({ counts, change }: Props) {
  const t = useExperienceText();
  const format = useFormat();
  const judged = counts.negative + counts.neutral + counts.positive;
  const rows = QUOTE_SENTIMENTS.filter((each) => each !== 'undecided' || counts.undecided > 0);
  const share = (sentiment: QuoteSentiment) => {
    if (sentiment === 'undecided' || judged === 0) return '–';
    const { rate, interval } = proportion(counts[sentiment], judged);
    return t('voice.share', {
      rate: format.percent(rate),
      low: format.percent(interval.lower),
      high: format.percent(interval.upper),
    });
  };
  return (
    <Panel title={t('reviews.shares.title')} subtitle={t('reviews.shares.subtitle')} padded={false}>
      <DataTable
        label={t('reviews.shares.title')}
        rows={rows}
        rowKey={(sentiment) => sentiment}
        columns={[
          {
            id: 'sentiment',
            head: t('voice.sentiment'),
            cell: (sentiment) => t(`voice.sentiments.${sentiment}`),
          },
          {
            id: 'texts',
            head: t('reviews.texts'),
            align: 'right',
            cell: (sentiment) => (
              <QuoteLink
                label={t('voice.showTexts', {
                  name: t(`voice.sentiments.${sentiment}`),
                  count: counts[sentiment],
                  n: format.number(counts[sentiment]),
                })}
                quotes={{ sentiment }}
                change={change}
              >
                {format.number(counts[sentiment])}
              </QuoteLink>
            ),
          },
          { id: 'share', head: t('voice.shareHead'), align: 'right', cell: share },
        ]}
      />
    </Panel>
  );
}
