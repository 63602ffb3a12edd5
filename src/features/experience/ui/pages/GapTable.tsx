import Link from '@mui/material/Link';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { CsvDownload } from '../../../../shared/ui/CsvDownload.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import {
  LETTERS_WANTED,
  PAGE_WEIGHTS,
  PICTURES_WANTED,
  type PageReport,
} from '../../domain/pages/pageTypes.ts';
import { useExperienceText } from '../experienceText.ts';
import type { ChangePages } from './pagesSearch.ts';

type Props = { readonly report: PageReport; readonly change: ChangePages };

/** How many products lack each thing. */
export function GapTable({ report: { checks }, change }: Props) {
  const t = useExperienceText();
  const format = useFormat();
  const title = t('audit.summary.title');
  return (
    <Panel
      title={title}
      subtitle={t('audit.summary.subtitle', {
        pictures: format.number(PICTURES_WANTED),
        letters: format.number(LETTERS_WANTED),
      })}
      padded={false}
      tools={
        <CsvDownload
          fileName={t('audit.summary.file')}
          rows={() => [
            [
              t('audit.summary.what'),
              t('audit.summary.weight'),
              t('audit.summary.missing'),
              t('audit.summary.of'),
            ],
            ...checks.map(({ check, missing, known }) => [
              t(`audit.checks.${check}`),
              PAGE_WEIGHTS[check],
              known === 0 ? null : missing,
              known,
            ]),
          ]}
        />
      }
    >
      <DataTable
        label={title}
        rows={checks}
        rowKey={({ check }) => check}
        columns={[
          {
            id: 'what',
            head: t('audit.summary.what'),
            cell: ({ check }) => t(`audit.checks.${check}`),
          },
          {
            id: 'weight',
            head: t('audit.summary.weight'),
            align: 'right',
            cell: ({ check }) => format.number(PAGE_WEIGHTS[check]),
            sortBy: ({ check }) => PAGE_WEIGHTS[check],
          },
          {
            id: 'missing',
            head: t('audit.summary.missing'),
            align: 'right',
            cell: ({ check, missing, known }) =>
              known === 0 ? (
                t('audit.notKnown')
              ) : (
                <Link
                  component="button"
                  type="button"
                  variant="body2"
                  aria-label={`${format.number(missing)}: ${t('audit.summary.show', { name: t(`audit.checks.${check}`) })}`}
                  onClick={() => {
                    change({ missing: check });
                  }}
                >
                  {format.number(missing)}
                </Link>
              ),
            sortBy: ({ missing, known }) => (known === 0 ? -1 : missing),
          },
          {
            id: 'of',
            head: t('audit.summary.of'),
            align: 'right',
            cell: ({ known }) => format.number(known),
            sortBy: ({ known }) => known,
          },
          {
            id: 'share',
            head: t('audit.summary.share'),
            align: 'right',
            cell: ({ missing, known }) =>
              known === 0 ? t('audit.noData') : format.percent(missing / known),
            sortBy: ({ missing, known }) => (known === 0 ? -1 : missing / known),
          },
        ]}
      />
    </Panel>
  );
}
