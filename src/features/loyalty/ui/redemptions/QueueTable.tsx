import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useMemo } from 'react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useLanguage } from '../../../../shared/i18n/useLanguage.ts';
import { useCustomerWords } from '../../../../shared/ui/customers/useCustomerWords.ts';
import { StatChip } from '../../../../shared/ui/StatChip.tsx';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type { QueuedRedemption } from '../../data/gifts/redemptionQueue.ts';
import type { Gift } from '../../../../shared/domain/gifts/giftSchema.ts';
import { hasLapsed } from '../../domain/gifts/redemption.ts';
import { giftName } from '../../../../shared/ui/gifts/giftName.ts';
import { useLoyaltyText } from '../loyaltyText.ts';
import { CodeCell } from './CodeCell.tsx';

type QueueTableProps = {
  readonly rows: readonly QueuedRedemption[];
  /** Stands in place of rows where there are none. */
  readonly empty: string;
  readonly gifts: readonly Gift[];
  readonly zone: string;
  /** Epoch ms. */
  readonly now: number;
  readonly chosen: ReadonlySet<string>;
  /** The row that the keys are at; '' for none. */
  readonly cursor: string;
  readonly tracking: Readonly<Record<string, string>>;
  readonly disabled: boolean;
  readonly onToggle: (id: string) => void;
  readonly onAll: (all: boolean) => void;
  readonly onTracking: (id: string, text: string) => void;
};

const TONES = {
  reserved: 'info',
  fulfilled: 'accent',
  cancelled: 'neutral',
  expired: 'neutral',
  returned: 'neutral',
} as const;

/** Redemptions with whom they are for, how long they wait, and what becomes of them. */
export function QueueTable(props: QueueTableProps) {
  const { rows, empty, gifts, zone, now, chosen, cursor, tracking, disabled } = props;
  const t = useLoyaltyText();
  const format = useFormat();
  const language = useLanguage();
  const members = useMemo(() => [...new Set(rows.map(({ member }) => member))], [rows]);
  const names = useCustomerWords(members);
  const who = ({ member }: QueuedRedemption) => names.get(member) ?? '…';
  const what = ({ gift: id }: QueuedRedemption) => {
    const gift = gifts.find((each) => each.id === id);
    return gift ? giftName(gift, language) : id;
  };
  const all = rows.length > 0 && rows.every(({ id }) => chosen.has(id));
  return (
    <>
      {rows.length > 0 && (
        <Box sx={{ px: 2, pb: 0.5 }}>
          <FormControlLabel
            control={
              <Checkbox
                size="small"
                checked={all}
                indeterminate={!all && chosen.size > 0}
                onChange={() => {
                  props.onAll(!all);
                }}
              />
            }
            label={t('redemptions.queue.selectAll')}
          />
        </Box>
      )}
      <DataTable<QueuedRedemption>
        label={t('redemptions.queue.title')}
        rows={rows}
        rowKey={({ id }) => id}
        empty={empty}
        columns={[
          {
            id: 'customer',
            head: t('redemptions.queue.customer'),
            cell: (row) => (
              <Box
                component="span"
                sx={{
                  display: 'inline-flex',
                  alignItems: 'center',
                  ...(row.id === cursor && { outline: '2px solid', borderRadius: '6px', pr: 1 }),
                }}
              >
                <Checkbox
                  size="small"
                  checked={chosen.has(row.id)}
                  sx={{ p: 0.5, mr: 0.5 }}
                  slotProps={{
                    input: {
                      'aria-label': t('redemptions.queue.selectOne', {
                        who: who(row),
                        gift: what(row),
                      }),
                    },
                  }}
                  onChange={() => {
                    props.onToggle(row.id);
                  }}
                />
                <bdi>{who(row)}</bdi>
              </Box>
            ),
          },
          {
            id: 'gift',
            head: t('redemptions.queue.gift'),
            cell: (row) => <bdi>{what(row)}</bdi>,
          },
          {
            id: 'points',
            head: t('redemptions.queue.points'),
            align: 'right',
            cell: ({ points }) => format.number(points),
          },
          {
            id: 'state',
            head: t('redemptions.queue.state'),
            cell: (row) =>
              hasLapsed(row, now) ? (
                <StatChip tone="warning">{t('redemptions.queue.lapsed')}</StatChip>
              ) : (
                <StatChip tone={TONES[row.state]}>
                  {t(`redemptions.queue.states.${row.state}`)}
                </StatChip>
              ),
          },
          {
            id: 'until',
            head: t('redemptions.queue.until'),
            cell: ({ state, expiresAt }) =>
              state === 'reserved' ? format.instant(expiresAt, zone) : '',
          },
          {
            id: 'tracking',
            head: t('redemptions.queue.tracking'),
            cell: (row) =>
              row.coded ? (
                <CodeCell row={row} gift={what(row)} zone={zone} disabled={disabled} />
              ) : row.state === 'reserved' ? (
                <TextField
                  size="small"
                  value={tracking[row.id] ?? row.tracking}
                  disabled={disabled}
                  sx={{ minWidth: 140 }}
                  slotProps={{
                    htmlInput: {
                      maxLength: 100,
                      'aria-label': t('redemptions.queue.trackingOf', {
                        who: who(row),
                        gift: what(row),
                      }),
                    },
                  }}
                  onChange={(event) => {
                    props.onTracking(row.id, event.target.value);
                  }}
                />
              ) : (
                <bdi>{row.tracking}</bdi>
              ),
          },
          {
            id: 'asked',
            head: t('redemptions.queue.asked'),
            cell: ({ at }) => format.instant(at, zone),
          },
        ]}
      />
    </>
  );
}
