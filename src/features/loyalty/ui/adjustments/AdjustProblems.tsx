import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { CsvDownload } from '../../../../shared/ui/CsvDownload.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import { MOST_ADJUSTED, type RowProblem } from '../../domain/adjustments/adjustmentTypes.ts';
import { useLoyaltyText } from '../loyaltyText.ts';
import type { ChosenFile } from './chosenFile.ts';

type AdjustProblemsProps = {
  readonly file: Exclude<ChosenFile, { readonly refused: string }>;
  /** By line. */
  readonly problems: readonly RowProblem[];
};

/** Rows that stay out and why, also as a file that can be corrected and chosen again. */
export function AdjustProblems({ file, problems }: AdjustProblemsProps) {
  const t = useLoyaltyText();
  const format = useFormat();
  const words = ({ kind, found }: RowProblem) =>
    t(`adjustments.problems.${kind === 'points' ? 'pointsBad' : kind}`, {
      balance: format.number(Number(found)),
      most: format.number(MOST_ADJUSTED),
    });
  const problemRows = () => {
    const { head, rows } = file.table;
    const byLine = new Map(rows.map(({ line, cells }) => [line, cells]));
    const column = t('adjustments.problems.column');
    // A file of problems that still has problems gets its column anew.
    const width = head.at(-1) === column ? head.length - 1 : head.length;
    return [
      [...head.slice(0, width), column],
      ...problems.map((problem) => [
        ...(byLine.get(problem.line) ?? []).slice(0, width),
        words(problem),
      ]),
    ];
  };
  const name = file.name.replace(/\.\w{1,8}$/u, '');
  return (
    <Panel padded={false}>
      <Alert severity="warning" sx={{ m: 2, mb: 1 }}>
        {t('adjustments.problems.title', { count: problems.length })}
        <Box>{t('adjustments.problems.text')}</Box>
        <CsvDownload
          fileName={`${name} ${t('adjustments.problems.fileName')}.csv`}
          label={t('adjustments.problems.download')}
          rows={problemRows}
        />
      </Alert>
      <DataTable
        label={t('adjustments.problems.title', { count: problems.length })}
        rows={problems}
        rowKey={({ line }) => String(line)}
        columns={[
          {
            id: 'line',
            head: t('adjustments.preview.line'),
            align: 'right',
            width: 72,
            cell: ({ line }) => format.number(line),
          },
          { id: 'what', head: t('adjustments.problems.what'), cell: words },
        ]}
      />
    </Panel>
  );
}
