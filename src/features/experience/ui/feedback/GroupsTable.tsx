import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { CsvDownload } from '../../../../shared/ui/CsvDownload.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import {
  LEAST_ANSWERS,
  type FeedbackGroup,
  type FeedbackReport,
} from '../../domain/feedback/feedbackTypes.ts';
import { hasEnough } from '../../domain/feedback/hasEnough.ts';
import { useExperienceText } from '../experienceText.ts';
import { DifferenceCell } from './DifferenceCell.tsx';
import { ALL_ANSWERS, type ChangeFeedback, type FeedbackSearch } from './feedbackSearch.ts';
import { useGroupName } from './useGroupName.ts';
import { useScoreWords } from './useScoreWords.ts';

type Props = {
  readonly report: FeedbackReport;
  readonly search: FeedbackSearch;
  readonly change: ChangeFeedback;
};

/** The chosen score of each group, and how far it is from all other answers. */
export function GroupsTable({ report, search, change }: Props) {
  const t = useExperienceText();
  const format = useFormat();
  const words = useScoreWords();
  const nameOf = useGroupName(search.by);
  const { score: kind, by } = search;
  const title = t('feedback.table.title', {
    score: t(`feedback.scores.${kind}`),
    by: t(`feedback.ask.groups.${by}`),
  });
  const n = (group: FeedbackGroup) => group[kind]?.n ?? 0;
  const enough = (group: FeedbackGroup) => hasEnough(group[kind]);
  const compared = Math.max(1, report.compared[kind]);
  const p = (of: number) => (of < 0.001 ? '< 0.001' : format.number(of, 3));
  return (
    <Panel
      title={title}
      subtitle={t(compared > 1 ? 'feedback.table.subtitleMany' : 'feedback.table.subtitle', {
        n: format.number(compared),
        least: format.number(LEAST_ANSWERS),
      })}
      padded={false}
      tools={
        <CsvDownload
          fileName={t('feedback.table.file')}
          rows={() => [
            [
              t(`feedback.ask.groups.${by}`),
              t('feedback.table.n'),
              t(`feedback.scores.${kind}`),
              t('feedback.table.low'),
              t('feedback.table.high'),
              t('feedback.table.difference'),
              t('feedback.table.differenceLow'),
              t('feedback.table.differenceHigh'),
              t('feedback.table.p'),
            ],
            ...report.groups.map((group) => {
              const score = enough(group) ? group[kind] : null;
              const against = group.against[kind];
              return [
                nameOf(group),
                n(group),
                score?.value ?? null,
                score?.interval?.lower ?? null,
                score?.interval?.upper ?? null,
                against?.difference ?? null,
                against?.interval?.lower ?? null,
                against?.interval?.upper ?? null,
                against?.p ?? null,
              ];
            }),
          ]}
        />
      }
    >
      <DataTable
        label={title}
        rows={report.groups}
        rowKey={({ key }) => `=${key}`}
        columns={[
          {
            id: 'name',
            head: t(`feedback.ask.groups.${by}`),
            cell: (group) => (
              <Link
                component="button"
                type="button"
                variant="body2"
                aria-label={t('feedback.table.show', { name: nameOf(group) })}
                sx={{ textAlign: 'start', minHeight: 24 }}
                onClick={() => {
                  change({ ...ALL_ANSWERS, group: group.key, worded: false }, 'push');
                }}
              >
                <bdi>{nameOf(group)}</bdi>
              </Link>
            ),
          },
          {
            id: 'n',
            head: t('feedback.table.n'),
            align: 'right',
            cell: (group) => format.number(n(group)),
            sortBy: n,
          },
          {
            id: 'score',
            head: t(`feedback.scores.${kind}`),
            align: 'right',
            cell: (group) => {
              const score = group[kind];
              if (!score) return t('feedback.noData');
              if (!enough(group)) {
                return t('feedback.few', { n: score.n, needed: LEAST_ANSWERS });
              }
              return (
                <>
                  <strong>{words.value(kind, score.value)}</strong>{' '}
                  {score.interval && (
                    <Typography component="span" variant="caption" sx={{ color: 'ink.soft' }}>
                      {words.value(kind, score.interval.lower)} –{' '}
                      {words.value(kind, score.interval.upper)}
                    </Typography>
                  )}
                </>
              );
            },
            sortBy: (group) => (enough(group) ? (group[kind]?.value ?? -1000) : -1000),
          },
          {
            id: 'difference',
            head: t('feedback.table.difference'),
            align: 'right',
            cell: (group) => <DifferenceCell kind={kind} against={group.against[kind]} />,
            sortBy: ({ against }) => against[kind]?.difference ?? -1000,
          },
          {
            id: 'p',
            head: t('feedback.table.p'),
            align: 'right',
            cell: ({ against }) => {
              const value = against[kind]?.p ?? null;
              return value === null ? '–' : p(value);
            },
            sortBy: ({ against }) => against[kind]?.p ?? 2,
          },
        ]}
      />
      {report.groupsLeftOut > 0 && (
        <Typography variant="caption" component="p" sx={{ px: 2, py: 1.5, color: 'ink.soft' }}>
          {t('feedback.table.leftOut', {
            count: report.groupsLeftOut,
            n: format.number(report.groupsLeftOut),
          })}
        </Typography>
      )}
    </Panel>
  );
}
