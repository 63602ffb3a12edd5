import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { X } from 'lucide-react';
import { useMemo } from 'react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { CsvDownload } from '../../../../shared/ui/CsvDownload.tsx';
import { useCustomerWords } from '../../../../shared/ui/customers/useCustomerWords.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { VoiceSource } from '../../domain/voice/feedback.ts';
import type { VoiceParams } from '../../domain/voice/voiceTypes.ts';
import { Choice } from '../Choice.tsx';
import { experienceCalls } from '../experienceCalls.ts';
import { useExperienceText } from '../experienceText.ts';
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

const NONE: readonly number[] = [];
/** No first day of a month: 2 January 1970. */
const EVERY_MONTH = 1;

/** The newest texts behind a number, masked, each with what it was taken for. */
export function QuotesPanel({ params, sources, months, search, change }: Props) {
  const t = useExperienceText();
  const format = useFormat();
  const { topic, sentiment, month, phrase } = search;
  const { data, error, retry } = useJob(
    experienceCalls.quotes({ ...params, sources: [...sources], topic, sentiment, month, phrase }),
  );
  const customers = useMemo(
    () =>
      data
        ? [...new Set(data.quotes.map(({ customer }) => customer))].filter((code) => code >= 0)
        : NONE,
    [data],
  );
  const names = useCustomerWords(customers);
  const chosen = useChosenQuotes(search);
  const list = [EVERY_MONTH, ...months];
  if (month !== null && !list.includes(month)) list.push(month);
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
              quote.text,
              t(`voice.sentiments.${quote.sentiment ?? 'undecided'}`),
              t(`voice.by.${quote.by}`),
            ]),
          ]}
        />
      }
    >
      <Stack
        direction="row"
        sx={{
          ...{ px: 2, pt: 0.5, pb: 1, gap: 1.5, flexWrap: 'wrap', alignItems: 'center' },
          '&:empty': { display: 'none' },
        }}
      >
        {list.length > 2 && (
          <Choice
            label={t('voice.month')}
            value={month ?? EVERY_MONTH}
            values={list}
            words={(day) => (day === EVERY_MONTH ? t('voice.everyMonth') : format.month(day))}
            onChange={(day) => {
              change({ month: day === EVERY_MONTH ? null : day });
            }}
          />
        )}
        {chosen !== '' && (
          <>
            <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              {t('voice.quotes.chosen', { what: chosen })}
            </Typography>
            <Button
              startIcon={<X strokeWidth={1.6} aria-hidden />}
              onClick={() => {
                change(ALL_QUOTES, 'push');
              }}
            >
              {t('voice.quotes.clear')}
            </Button>
            <PlanButton
              evidence={
                data
                  ? t('voice.quotes.evidence', {
                      what: chosen,
                      count: data.found,
                      n: format.number(data.found),
                      period:
                        params.days === null
                          ? t('voice.allTime')
                          : t('voice.last', { n: params.days }),
                    })
                  : ''
              }
            />
          </>
        )}
      </Stack>
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
    </Panel>
  );
}
