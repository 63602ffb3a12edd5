import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type { OpeningPreview } from '../../domain/opening/openingTypes.ts';
import { useLoyaltyText } from '../loyaltyText.ts';

const FIGURES = [
  'members',
  'stated',
  'lots',
  'movements',
  'booked',
  'unexplained',
  'takenAway',
  'expiredAlready',
  'alreadyBooked',
] as const;

/** What the files hold and what booking them would do. */
export function OpeningFigures({ preview, busy }: { preview: OpeningPreview; busy: boolean }) {
  const t = useLoyaltyText();
  const format = useFormat();
  return (
    <Panel title={t('opening.figures.title')} padded={false} busy={busy}>
      <DataTable
        label={t('opening.figures.title')}
        rows={FIGURES}
        rowKey={(figure) => figure}
        columns={[
          {
            id: 'what',
            head: t('opening.figures.what'),
            cell: (figure) => t(`opening.figures.${figure}`),
          },
          {
            id: 'number',
            head: t('opening.figures.number'),
            align: 'right',
            width: '40%',
            cell: (figure) => {
              const value = preview[figure];
              return typeof value === 'number'
                ? format.number(value)
                : t('opening.figures.ofMembers', {
                    points: format.number(value.points),
                    members: format.number(value.members),
                  });
            },
          },
        ]}
      />
    </Panel>
  );
}
