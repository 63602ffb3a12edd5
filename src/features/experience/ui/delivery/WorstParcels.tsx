import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { CsvDownload } from '../../../../shared/ui/CsvDownload.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import { WORST_PARCELS, type DeliveryReport } from '../../domain/delivery/deliveryTypes.ts';
import { useExperienceText } from '../experienceText.ts';

type Props = {
  readonly report: DeliveryReport;
  /** Name of the group in the files; null for none. */
  readonly group: string | null;
};

/** The late parcels behind a group's number, where one is chosen. */
export function WorstParcels({ report, group }: Props) {
  const t = useExperienceText();
  const format = useFormat();
  const chosen = report.groups.find(({ name }) => name === group);
  if (!chosen) return null;
  const title = t('delivery.worst.title', {
    name: chosen.name === '' ? t('delivery.unknown') : chosen.name,
  });
  const arrived = (day: number | null) =>
    day === null ? t('delivery.worst.notYet') : format.day(day);
  return (
    <Panel
      title={title}
      subtitle={t('delivery.worst.subtitle', { n: format.number(WORST_PARCELS) })}
      padded={false}
      tools={
        <CsvDownload
          fileName={t('delivery.worst.file')}
          rows={() => [
            [
              t('delivery.worst.parcel'),
              t('delivery.worst.order'),
              t('delivery.worst.promised'),
              t('delivery.worst.arrived'),
              t('delivery.worst.days'),
            ],
            ...chosen.worst.map(({ shipment, order, promisedOn, deliveredOn, days }) => [
              shipment,
              order,
              format.day(promisedOn),
              arrived(deliveredOn),
              days,
            ]),
          ]}
        />
      }
    >
      <DataTable
        label={title}
        rows={chosen.worst}
        rowKey={({ shipment }) => shipment}
        empty={t('delivery.worst.none')}
        columns={[
          {
            id: 'parcel',
            head: t('delivery.worst.parcel'),
            cell: ({ shipment }) => <bdi>{shipment}</bdi>,
          },
          {
            id: 'order',
            head: t('delivery.worst.order'),
            cell: ({ order }) => <bdi>{order}</bdi>,
          },
          {
            id: 'promised',
            head: t('delivery.worst.promised'),
            align: 'right',
            cell: ({ promisedOn }) => format.day(promisedOn),
            sortBy: ({ promisedOn }) => promisedOn,
          },
          {
            id: 'arrived',
            head: t('delivery.worst.arrived'),
            align: 'right',
            cell: ({ deliveredOn }) => arrived(deliveredOn),
            sortBy: ({ deliveredOn }) => deliveredOn ?? Infinity,
          },
          {
            id: 'days',
            head: t('delivery.worst.days'),
            align: 'right',
            cell: ({ days }) => format.number(days),
            sortBy: ({ days }) => days,
          },
        ]}
      />
    </Panel>
  );
}
