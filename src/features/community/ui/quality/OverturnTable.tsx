import { useMemo } from 'react';
import type { ModerationDecisionRow } from '../../../../shared/domain/community/moderationRecords.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { DataColumn } from '../../../../shared/ui/table/dataColumn.ts';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import { overturnRates, type OverturnRate } from '../../domain/agreement/overturnRates.ts';
import { itemPace } from '../../domain/queue/itemPace.ts';
import { useCommunityText } from '../communityText.ts';

type Props = {
  readonly by: 'rule' | 'reviewer';
  readonly decisions: readonly ModerationDecisionRow[];
  readonly nameOf?: (key: string) => string;
};

/** The share of decisions that did not hold, by what brought them or by who made them. */
export function OverturnTable({ by, decisions, nameOf = (key) => key }: Props) {
  const t = useCommunityText();
  const format = useFormat();
  const rates = useMemo(() => {
    const judged = decisions
      .filter(({ verdict }) => verdict !== 'escalate')
      .flatMap(({ rules, by: reviewer, overturned }) => {
        const own = { reviewer, overturned: overturned !== null };
        // A decision about a message that several rules brought tells of each of them.
        const brought = by === 'reviewer' || rules.length === 0 ? [''] : rules;
        return brought.map((rule) => ({ ...own, rule }));
      });
    return overturnRates(judged, by);
  }, [decisions, by]);
  const paces = useMemo(() => {
    const instants = new Map<string, number[]>();
    for (const decision of decisions) {
      const known = instants.get(decision.by);
      if (known) known.push(decision.at);
      else instants.set(decision.by, [decision.at]);
    }
    return new Map([...instants].map(([key, all]) => [key, itemPace(all)]));
  }, [decisions]);
  const none = t(by === 'rule' ? 'quality.overturn.reported' : 'quality.overturn.nobody');
  const columns: DataColumn<OverturnRate>[] = [
    {
      id: 'key',
      head: t(`quality.overturn.key.${by}`),
      cell: ({ key }) => <bdi>{key === '' ? none : nameOf(key)}</bdi>,
    },
    {
      id: 'decisions',
      head: t('quality.overturn.decisions'),
      align: 'right',
      cell: ({ rate }) => format.number(rate.size),
      sortBy: ({ rate }) => rate.size,
    },
    {
      id: 'overturned',
      head: t('quality.overturn.overturned'),
      align: 'right',
      cell: ({ rate }) => format.number(rate.count),
    },
    {
      id: 'rate',
      head: t('quality.overturn.rate'),
      align: 'right',
      cell: ({ rate }) => format.percent(rate.rate),
      sortBy: ({ rate }) => rate.rate,
    },
    {
      id: 'interval',
      head: t('quality.overturn.interval'),
      align: 'right',
      cell: ({ rate: { interval } }) =>
        t('quality.overturn.range', {
          low: format.percent(interval.lower),
          high: format.percent(interval.upper),
        }),
    },
    ...(by === 'rule'
      ? []
      : [
          {
            id: 'pace',
            head: t('quality.overturn.pace'),
            align: 'right' as const,
            cell: ({ key }: OverturnRate) => {
              const pace = paces.get(key) ?? null;
              return pace === null ? '–' : format.number(pace, 1);
            },
          },
        ]),
  ];
  return (
    <Panel title={t(`quality.overturn.${by}`)} subtitle={t('quality.overturn.text')} padded={false}>
      <DataTable
        label={t(`quality.overturn.${by}`)}
        columns={columns}
        rows={rates}
        rowKey={({ key }) => key}
      />
    </Panel>
  );
}
