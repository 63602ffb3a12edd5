import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { CsvDownload } from '../../../../shared/ui/CsvDownload.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import {
  LEAST_SHOWN,
  type ReviewReport,
  type TopicFigures,
} from '../../domain/voice/voiceTypes.ts';
import { useExperienceText } from '../experienceText.ts';
import { NegativeShare } from '../voice/NegativeShare.tsx';
import { QuoteLink } from '../voice/QuoteLink.tsx';
import type { ChangeVoice, VoiceSearch } from '../voice/voiceSearch.ts';
import { ChangeCell } from './ChangeCell.tsx';

type Props = {
  readonly report: ReviewReport;
  readonly search: VoiceSearch;
  readonly change: ChangeVoice;
};

/** Subjects of reviews: how many speak of each, how many of them negatively, and whether that changed. */
export function ReviewTopics({ report, search, change }: Props) {
  const t = useExperienceText();
  const format = useFormat();
  const title = t('reviews.topics.title');
  const name = ({ topic }: TopicFigures) => t(`voice.topics.${topic}`);
  const enough = ({ negative }: TopicFigures) => negative.size >= LEAST_SHOWN;
  return (
    <Panel
      title={title}
      subtitle={t(search.days === 0 ? 'reviews.topics.subtitleAll' : 'reviews.topics.subtitle', {
        n: search.days,
      })}
      padded={false}
      tools={
        <CsvDownload
          fileName={t('reviews.topics.file')}
          rows={() => [
            [
              t('voice.topic'),
              t('reviews.texts'),
              t('voice.judged'),
              t('voice.negative'),
              t('voice.negativeShare'),
              t('voice.low'),
              t('voice.high'),
              t('reviews.topics.change'),
              t('reviews.topics.changeLow'),
              t('reviews.topics.changeHigh'),
            ],
            ...report.topics.map((topic) => [
              name(topic),
              topic.texts,
              topic.negative.size,
              topic.negative.count,
              ...(enough(topic)
                ? [
                    topic.negative.rate,
                    topic.negative.interval.lower,
                    topic.negative.interval.upper,
                    numberOf(topic.change?.difference),
                    numberOf(topic.change?.interval.lower),
                    numberOf(topic.change?.interval.upper),
                  ]
                : [null, null, null, null, null, null]),
            ]),
          ]}
        />
      }
    >
      <DataTable
        label={title}
        rows={report.topics}
        rowKey={({ topic }) => topic}
        sort={{ column: 'texts', direction: 'descending' }}
        columns={[
          { id: 'topic', head: t('voice.topic'), cell: name },
          {
            id: 'texts',
            head: t('reviews.texts'),
            align: 'right',
            cell: (row) => (
              <QuoteLink
                label={t('voice.showTexts', {
                  name: name(row),
                  count: row.texts,
                  n: format.number(row.texts),
                })}
                quotes={{ topic: row.topic }}
                change={change}
              >
                {format.number(row.texts)}
              </QuoteLink>
            ),
            sortBy: ({ texts }) => texts,
          },
          {
            id: 'negative',
            head: t('voice.negativeShare'),
            align: 'right',
            cell: (row) => (
              <NegativeShare
                of={row.negative}
                name={name(row)}
                quotes={{ topic: row.topic }}
                change={change}
              />
            ),
            sortBy: (row) => (enough(row) ? row.negative.rate : -1),
          },
          {
            id: 'change',
            head: t('reviews.topics.change'),
            align: 'right',
            cell: (row) => <ChangeCell change={enough(row) ? row.change : null} />,
            sortBy: (row) => (enough(row) ? (numberOf(row.change?.difference) ?? -2) : -2),
          },
        ]}
      />
    </Panel>
  );
}

function numberOf(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
