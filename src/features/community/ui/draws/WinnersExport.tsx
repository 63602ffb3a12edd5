import type { DrawRow } from '../../../../shared/domain/community/drawRecords.ts';
import type { ExportColumn } from '../../../../shared/domain/export/exportTable.ts';
import { useReveal } from '../../../../shared/ui/actions/useReveal.ts';
import { ExportButton } from '../../../../shared/ui/ExportButton.tsx';
import { useExportNames } from '../../../../shared/ui/useExportNames.ts';
import type { Award } from '../../domain/draws/prizeAwards.ts';
import { useCommunityText } from '../communityText.ts';

type WinnersExportProps = {
  readonly row: DrawRow;
  readonly zone: string;
  readonly awards: readonly Award[];
};

/** Saves who won what as a table, names masked unless they are asked for. */
export function WinnersExport({ row, zone, awards }: WinnersExportProps) {
  const t = useCommunityText();
  const reveal = useReveal();
  const names = useExportNames(zone);
  const columns: ExportColumn[] = [
    { id: 'prize', head: t('draws.winners.prize'), kind: 'text' },
    { id: 'piece', head: t('draws.winners.piece'), kind: 'number' },
    { id: 'winner', head: t('draws.winners.entry'), kind: 'personal', contact: 'name' },
    { id: 'place', head: t('draws.winners.place'), kind: 'number' },
    { id: 'forfeited', head: t('draws.winners.forfeited'), kind: 'personal', contact: 'name' },
  ];
  const prizeName = new Map(row.prizes.map((prize) => [prize.id, prize.name]));
  return (
    <ExportButton
      {...names}
      name={row.name}
      columns={columns}
      rows={() =>
        awards.map(({ prize, piece, entry, place, forfeited }) => [
          ...[prizeName.get(prize) ?? prize, piece, entry ?? ''],
          ...[place, forfeited.join(', ')],
        ])
      }
      onReveal={({ fileName }) => reveal(row.id, { what: fileName })}
    />
  );
}
