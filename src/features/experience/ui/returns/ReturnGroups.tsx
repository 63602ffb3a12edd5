import Typography from '@mui/material/Typography';
import { CsvDownload } from '../../../../shared/ui/CsvDownload.tsx';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { DataColumn } from '../../../../shared/ui/table/dataColumn.ts';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import {
  LEAST_LINES,
  type ReturnGroupFigures,
  type ReturnsReport,
} from '../../domain/returns/returnTypes.ts';
import { ChangeCell } from '../reviews/ChangeCell.tsx';
import { explainShare } from './explainReturns.ts';
import { ListLink } from './ListLink.tsx';
import type { ChangeReturns, ReturnsSearch } from './returnsSearch.ts';
import type { ReturnWords } from './useReturnWords.ts';

type Props = {
  readonly report: ReturnsReport;
  readonly search: ReturnsSearch;
  readonly change: ChangeReturns;
  readonly words: ReturnWords;
};

/** The share of returned lines of each group, and how far it is from all others. */
export function ReturnGroups({ report, search, change, words }: Props) {
  const { t, format, interval } = words;
  const { by } = search;
  const { groups, groupsLeftOut, compared, parting } = report;
  const head = t(`returns.ask.groups.${by}`);
  const title = t('returns.table.title', { by: head });
  const nameOf = (group: ReturnGroupFigures) => words.group(by, group);
  const enough = ({ returned }: ReturnGroupFigures) => returned.size >= LEAST_LINES;
  const share = (group: ReturnGroupFigures) => {
    const { returned, key } = group;
    if (!enough(group)) {
      return t('returns.few', { n: format.number(returned.size), needed: LEAST_LINES });
    }
    const name = nameOf(group);
    return (
      <>
        <ExplainedNumber
          value={format.percent(returned.rate)}
          label={`${t('returns.table.share')}, ${name}`}
          explanation={() => explainShare(words, returned, search, { key, name }, parting)}
          sx={{ fontWeight: 600 }}
        />{' '}
        <Typography component="span" variant="caption" sx={{ color: 'ink.soft' }}>
          {interval(returned)}
        </Typography>
      </>
    );
  };
  const ofParts: DataColumn<ReturnGroupFigures>[] = [
    {
      id: 'sold',
      head: t('returns.table.sold'),
      align: 'right',
      cell: ({ returned }) => format.number(returned.size),
      sortBy: ({ returned }) => returned.size,
    },
  ];
  const againstRest: DataColumn<ReturnGroupFigures>[] = [
    {
      id: 'against',
      head: t('returns.table.against'),
      align: 'right',
      cell: ({ against }) => <ChangeCell change={against} />,
      sortBy: ({ against }) => against?.difference ?? -2,
    },
  ];
  const least = format.number(LEAST_LINES);
  return (
    <Panel
      title={title}
      subtitle={
        parting
          ? t('returns.table.parting', { count: compared, n: format.number(compared), least })
          : t('returns.table.whole')
      }
      padded={false}
      tools={
        <CsvDownload
          fileName={t('returns.table.file')}
          rows={() => [
            [
              head,
              t('returns.table.sold'),
              t('returns.table.returned'),
              t('returns.table.share'),
              t('returns.trend.low'),
              t('returns.trend.high'),
              t('returns.table.against'),
              t('returns.table.againstLow'),
              t('returns.table.againstHigh'),
            ],
            ...groups.map((group) => {
              const { returned, against } = group;
              const shown = enough(group) ? returned : null;
              return [
                nameOf(group),
                returned.size,
                returned.count,
                shown?.rate ?? null,
                shown?.interval.lower ?? null,
                shown?.interval.upper ?? null,
                against?.difference ?? null,
                against?.interval.lower ?? null,
                against?.interval.upper ?? null,
              ];
            }),
          ]}
        />
      }
    >
      <DataTable
        label={title}
        rows={groups}
        rowKey={({ key }) => `=${key}`}
        empty={t('returns.table.none')}
        columns={[
          { id: 'name', head, cell: (group) => <bdi>{nameOf(group)}</bdi>, sortBy: nameOf },
          ...(parting ? ofParts : []),
          {
            id: 'returned',
            head: t('returns.table.returned'),
            align: 'right',
            cell: (group) => {
              const n = format.number(group.returned.count);
              return (
                <ListLink
                  label={t('returns.table.show', { n, name: nameOf(group) })}
                  to={{ list: 'lines', group: group.key }}
                  change={change}
                >
                  {n}
                </ListLink>
              );
            },
            sortBy: ({ returned }) => returned.count,
          },
          {
            id: 'share',
            head: t('returns.table.share'),
            align: 'right',
            cell: share,
            sortBy: (group) => (enough(group) ? group.returned.rate : -1),
          },
          ...(parting ? againstRest : []),
        ]}
      />
      {groupsLeftOut > 0 && (
        <Typography variant="caption" component="p" sx={{ px: 2, py: 1.5, color: 'ink.soft' }}>
          {t('returns.table.leftOut', { count: groupsLeftOut, n: format.number(groupsLeftOut) })}
        </Typography>
      )}
    </Panel>
  );
}
