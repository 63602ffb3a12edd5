import { enoughTexts } from '../../domain/voice/enoughTexts.ts';
import type { ReviewReport } from '../../domain/voice/voiceTypes.ts';
import { useExperienceText } from '../experienceText.ts';
import { TopicsTable } from '../voice/TopicsTable.tsx';
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
  return (
    <TopicsTable
      title={t('reviews.topics.title')}
      subtitle={t(search.days === 0 ? 'reviews.topics.subtitleAll' : 'reviews.topics.subtitle', {
        n: search.days,
      })}
      rows={report.topics}
      sort="texts"
      texts={{ head: t('reviews.texts'), of: ({ texts }) => texts }}
      change={change}
      after={[
        {
          id: 'change',
          head: t('reviews.topics.change'),
          align: 'right',
          cell: (row) => <ChangeCell change={enoughTexts(row) ? row.change : null} />,
          sortBy: (row) => (enoughTexts(row) ? (numberOf(row.change?.difference) ?? -2) : -2),
        },
      ]}
      csv={{
        fileName: t('reviews.topics.file'),
        before: { heads: [t('reviews.texts')], cells: ({ texts }) => [texts] },
        after: {
          heads: [
            t('reviews.topics.change'),
            t('reviews.topics.changeLow'),
            t('reviews.topics.changeHigh'),
          ],
          cells: (row) =>
            enoughTexts(row)
              ? [
                  numberOf(row.change?.difference),
                  numberOf(row.change?.interval.lower),
                  numberOf(row.change?.interval.upper),
                ]
              : [null, null, null],
        },
      }}
    />
  );
}

function numberOf(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
