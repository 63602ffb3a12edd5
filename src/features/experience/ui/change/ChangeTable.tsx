import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { CsvDownload } from '../../../../shared/ui/CsvDownload.tsx';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import type { Explanation } from '../../../../shared/ui/explanation.ts';
import { Whisker } from '../../../../shared/ui/policy/rehearsal/Whisker.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import { Share } from '../funnel/Share.tsx';
import type { FunnelWords } from '../funnel/useFunnelWords.ts';
import { signed } from '../reviews/useReviewExplanations.ts';
import type { ChangeRow } from './explainChange.ts';

type Props = {
  readonly title: string;
  /** Of the first column. */
  readonly head: string;
  readonly file: string;
  readonly rows: readonly ChangeRow[];
  readonly words: FunnelWords;
  readonly explain: (row: ChangeRow) => Explanation;
};

const COLOR = { more: 'trend.better', fewer: 'trend.worse', unclear: 'trend.flat' } as const;

/** Shares before and after, with the difference in figures, on a shared scale, and in a word. */
export function ChangeTable({ title, head, file, rows, words, explain }: Props) {
  const { t, format } = words;
  const points = (value: number) => signed(format.points, value);
  const reach = Math.max(
    Number.MIN_VALUE,
    ...rows.flatMap(({ difference }) =>
      difference ? [difference.interval.lower, difference.interval.upper].map(Math.abs) : [],
    ),
  );
  const changed = (row: ChangeRow) => {
    const { difference } = row;
    if (!difference) return t('change.table.tooFew');
    const verdict = !difference.distinct ? 'unclear' : difference.difference > 0 ? 'more' : 'fewer';
    const { lower, upper } = difference.interval;
    return (
      <Stack
        component="span"
        direction="row"
        sx={{ gap: 1.5, alignItems: 'center', justifyContent: 'flex-end' }}
      >
        <span>
          <Box component="span" sx={{ color: COLOR[verdict] }}>
            <ExplainedNumber
              label={`${title}, ${row.name}`}
              value={points(difference.difference)}
              explanation={() => explain(row)}
              sx={{ fontWeight: 600 }}
            />
          </Box>{' '}
          <Typography component="span" variant="caption" sx={{ color: 'ink.soft' }}>
            {points(lower)} – {points(upper)} · {t(`change.table.${verdict}`)}
          </Typography>
        </span>
        <Whisker
          difference={{ value: difference.difference, lower, upper }}
          reach={reach}
          color={COLOR[verdict]}
        />
      </Stack>
    );
  };
  return (
    <>
      <Stack direction="row" sx={{ px: 2, py: 0.5, alignItems: 'center', gap: 1 }}>
        <Typography variant="h3" component="h3" sx={{ flex: 1 }}>
          {title}
        </Typography>
        <CsvDownload
          fileName={file}
          rows={() => [
            [
              head,
              `${t('change.table.before')}, ${t('change.table.people')}`,
              t('change.table.before'),
              `${t('change.table.after')}, ${t('change.table.people')}`,
              t('change.table.after'),
              t('change.table.difference'),
              t('change.table.low'),
              t('change.table.high'),
            ],
            ...rows.map(({ name, before, after, difference }) => [
              name,
              before.size,
              before.size === 0 ? null : before.rate,
              after.size,
              after.size === 0 ? null : after.rate,
              difference?.difference ?? null,
              difference?.interval.lower ?? null,
              difference?.interval.upper ?? null,
            ]),
          ]}
        />
      </Stack>
      <DataTable
        label={title}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { id: 'name', head, cell: ({ name }) => <bdi>{name}</bdi> },
          {
            id: 'before',
            head: t('change.table.before'),
            align: 'right',
            cell: ({ before }) => <Share of={before} words={words} />,
          },
          {
            id: 'after',
            head: t('change.table.after'),
            align: 'right',
            cell: ({ after }) => <Share of={after} words={words} />,
          },
          {
            id: 'difference',
            head: t('change.table.difference'),
            align: 'right',
            cell: changed,
          },
        ]}
      />
    </>
  );
}
