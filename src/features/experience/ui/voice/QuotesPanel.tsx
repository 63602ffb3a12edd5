import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { CsvDownload } from '../../../../shared/ui/CsvDownload.tsx';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { VoiceSource } from '../../domain/voice/feedback.ts';
import { personalParts } from '../../../../shared/domain/privacy/personalParts.ts';
import { MOST_QUOTES, QUOTES_A_TIME, type VoiceParams } from '../../domain/voice/voiceTypes.ts';
import { experienceCalls } from '../experienceCalls.ts';
import { useExperienceText } from '../experienceText.ts';
import { ChosenRows } from '../list/ChosenRows.tsx';
import { ListBar } from '../list/ListBar.tsx';
import { MonthChoice } from '../list/MonthChoice.tsx';
import { useNamesOf } from '../list/useNamesOf.ts';
import { PlanButton } from './PlanButton.tsx';
import { QuoteItem } from './QuoteItem.tsx';
import { useChosenQuotes } from './useChosenQuotes.ts';
import { ALL_QUOTES, QUOTES_PANEL, type ChangeVoice, type VoiceSearch } from './voiceSearch.ts';

type Props = {
  readonly params: VoiceParams;
  readonly sources: readonly VoiceSource[];
  /** First civil days of those that may be chosen. */
  readonly months: readonly number[];
  readonly search: VoiceSearch;
  readonly change: ChangeVoice;
};

/** The newest texts behind a number, masked, each with what it was taken for. */
export function QuotesPanel({ params, sources, months, search, change }: Props) {
  const t = useExperienceText();
  const format = useFormat();
  const { topic, sentiment, month, phrase } = search;
  const asked = { ...params, sources: [...sources], topic, sentiment, month, phrase };
  // Asking for more is about these texts; others are shown from their beginning.
  const about = JSON.stringify([topic, sentiment, month, phrase, params.days, sources]);
  const [wanted, setWanted] = useState({ about, most: QUOTES_A_TIME });
  const most = wanted.about === about ? wanted.most : QUOTES_A_TIME;
  const { data, error, retry } = useJob(experienceCalls.quotes({ ...asked, most }));
  const names = useNamesOf(data?.quotes);
  const chosen = useChosenQuotes(search);
  return (
    <Panel
      id={QUOTES_PANEL}
      title={t('voice.quotes.title')}
      subtitle={
        data &&
        t('voice.quotes.subtitle', {
          n: format.number(data.quotes.length),
          all: format.number(data.found),
        })
      }
      padded={false}
      busy={!data}
      tools={
        <CsvDownload
          fileName={t('voice.quotes.file')}
          disabled={!data || data.quotes.length === 0}
          rows={() => [
            [
              t('voice.quotes.at'),
              t('voice.source'),
              t('voice.quotes.rating'),
              t('voice.quotes.product'),
              t('voice.quotes.customer'),
              t('voice.quotes.text'),
              t('voice.sentiment'),
              t('voice.quotes.by'),
            ],
            ...(data?.quotes ?? []).map((quote) => [
              quote.at === null ? '' : format.instant(quote.at, params.zone),
              t(`voice.sources.${quote.source}`),
              quote.rating === 0 ? null : quote.rating,
              quote.product,
              names.get(quote.customer) ?? '',
              personalParts(quote)
                .map(({ shown }) => shown)
                .join(''),
              t(`voice.sentiments.${quote.sentiment ?? 'undecided'}`),
              t(`voice.by.${quote.by}`),
            ]),
          ]}
        />
      }
    >
      <ListBar>
        <MonthChoice
          label={t('voice.month')}
          month={month}
          months={months}
          onChange={(chosenMonth) => {
            change({ month: chosenMonth });
          }}
        />
        <ChosenRows
          chosen={chosen === '' ? '' : t('voice.quotes.chosen', { what: chosen })}
          clear={t('voice.quotes.clear')}
          onClear={() => {
            change(ALL_QUOTES, 'push');
          }}
        />
        {chosen !== '' && (
          <PlanButton
            evidence={
              data
                ? t('voice.quotes.evidence', {
                    what: chosen,
                    count: data.found,
                    n: format.number(data.found),
                    period:
                      params.days === null ? t('period.all') : t('period.last', { n: params.days }),
                  })
                : ''
            }
          />
        )}
      </ListBar>
      {error ? (
        <FailedCard onRetry={retry} />
      ) : !data ? (
        <LoadingRows rows={4} />
      ) : data.quotes.length === 0 ? (
        <Typography variant="body2" sx={{ px: 2, pb: 2, color: 'ink.soft' }}>
          {t('voice.quotes.none')}
        </Typography>
      ) : (
        <Box
          component="ul"
          aria-label={t('voice.quotes.title')}
          tabIndex={0}
          sx={{ m: 0, p: 0, listStyle: 'none', maxHeight: 640, overflowY: 'auto' }}
        >
          {data.quotes.map((quote, place) => (
            <QuoteItem
              // Reasons of one return have its number each.
              key={`${quote.id} ${place}`}
              quote={quote}
              zone={params.zone}
              customer={names.get(quote.customer)}
            />
          ))}
        </Box>
      )}
      {data && !error && data.quotes.length < Math.min(data.found, MOST_QUOTES) && (
        <Box sx={{ px: 2, py: 1.5, borderTop: 1, borderColor: 'line.hair' }}>
          <Button
            onClick={() => {
              const next = Math.min(MOST_QUOTES, data.quotes.length + QUOTES_A_TIME);
              setWanted({ about, most: next });
            }}
          >
            {t('voice.quotes.more')}
          </Button>
        </Box>
      )}
    </Panel>
  );
}
