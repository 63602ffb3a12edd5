import Typography from '@mui/material/Typography';
import { findPersonalData } from '../../../../shared/domain/privacy/findPersonalData.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { CsvDownload } from '../../../../shared/ui/CsvDownload.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type { ReviewReport } from '../../domain/voice/voiceTypes.ts';
import { useExperienceText } from '../experienceText.ts';
import { QuoteLink } from '../voice/QuoteLink.tsx';
import type { ChangeVoice, VoiceSearch } from '../voice/voiceSearch.ts';

type Props = {
  readonly report: ReviewReport;
  readonly search: VoiceSearch;
  readonly change: ChangeVoice;
};

/** Phrases that stand in more reviews than in as many days before. */
export function RisingPanel({ report, search, change }: Props) {
  const t = useExperienceText();
  const format = useFormat();
  const title = t('reviews.rising.title');
  // Phrases are found in the texts as they are, so one may be somebody's address.
  const rising = report.rising.filter(({ phrase }) => findPersonalData(phrase).length === 0);
  return (
    <Panel
      title={title}
      subtitle={t('reviews.rising.subtitle')}
      padded={false}
      tools={
        <CsvDownload
          fileName={t('reviews.rising.file')}
          disabled={rising.length === 0}
          rows={() => [
            [
              t('reviews.rising.phrase'),
              t('reviews.rising.now'),
              t('reviews.rising.before'),
              t('reviews.rising.z'),
            ],
            ...rising.map(({ phrase, now, before, z }) => [phrase, now, before, z]),
          ]}
        />
      }
    >
      {rising.length === 0 ? (
        <Typography variant="body2" sx={{ px: 2, pb: 2, color: 'ink.soft' }}>
          {t(search.days === 0 ? 'reviews.rising.noBefore' : 'reviews.rising.none')}
        </Typography>
      ) : (
        <DataTable
          label={title}
          rows={rising}
          rowKey={({ phrase }) => phrase}
          columns={[
            {
              id: 'phrase',
              head: t('reviews.rising.phrase'),
              cell: ({ phrase, now }) => (
                <QuoteLink
                  label={t('voice.showTexts', {
                    name: phrase,
                    count: now,
                    n: format.number(now),
                  })}
                  quotes={{ phrase }}
                  change={change}
                >
                  {phrase}
                </QuoteLink>
              ),
            },
            {
              id: 'now',
              head: t('reviews.rising.now'),
              align: 'right',
              cell: ({ now }) => format.number(now),
              sortBy: ({ now }) => now,
            },
            {
              id: 'before',
              head: t('reviews.rising.before'),
              align: 'right',
              cell: ({ before }) => format.number(before),
              sortBy: ({ before }) => before,
            },
            {
              id: 'z',
              head: t('reviews.rising.z'),
              align: 'right',
              cell: ({ z }) => format.number(z, 1),
              sortBy: ({ z }) => z,
            },
          ]}
        />
      )}
    </Panel>
  );
}
