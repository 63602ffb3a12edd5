import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { maskPersonalData } from '../../../../shared/domain/privacy/maskPersonalData.ts';
import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { ExportButton } from '../../../../shared/ui/ExportButton.tsx';
import { useExportNames } from '../../../../shared/ui/useExportNames.ts';
import { useServiceText } from '../serviceText.ts';
import type { RegressionRow } from './regressionRow.ts';

/** Saves the regression set; messages are masked, as they are stored. */
export function RegressionExport({ rows }: { readonly rows: readonly RegressionRow[] }) {
  const t = useServiceText();
  const format = useFormat();
  const { db } = useWorkspace();
  const names = useExportNames(useShopSettings(db)?.zone ?? 'UTC');
  const column = (
    id: 'message' | 'right' | 'wrong' | 'none' | 'state' | 'today',
    kind = 'text' as const,
  ) => ({
    id,
    head: t(`answers.set.heads.${id}`),
    kind,
  });
  return (
    <ExportButton
      {...names}
      name={t('answers.set.file')}
      columns={[
        column('message'),
        column('right'),
        column('wrong'),
        column('none'),
        column('state'),
        { id: 'place', head: t('answers.set.heads.place'), kind: 'number' },
        column('today'),
        { id: 'score', head: t('answers.set.heads.score'), kind: 'number' },
      ]}
      rows={() =>
        rows.map(({ mark, today }) => [
          // Masked when it was stored; a file from elsewhere may not have been.
          maskPersonalData(mark.message),
          mark.right.join(', '),
          mark.wrong.join(', '),
          mark.none ? t('answers.set.yes') : '',
          t(`answers.set.states.${today.state}`, {
            place: today.place === null ? '' : format.number(today.place),
          }),
          today.place,
          today.first?.id ?? '',
          today.first?.score ?? null,
        ])
      }
    />
  );
}
