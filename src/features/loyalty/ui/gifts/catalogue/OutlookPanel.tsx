import Typography from '@mui/material/Typography';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { useLanguage } from '../../../../../shared/i18n/useLanguage.ts';
import { CsvDownload } from '../../../../../shared/ui/CsvDownload.tsx';
import { Panel } from '../../../../../shared/ui/Panel.tsx';
import type { PolicyDetailsProps } from '../../../../../shared/ui/policy/policyArea.ts';
import { StatChip } from '../../../../../shared/ui/StatChip.tsx';
import { DataTable } from '../../../../../shared/ui/table/DataTable.tsx';
import type { GiftOutlook, GiftSide } from '../../../domain/gifts/catalogueOutlook.ts';
import type { GiftCatalogue } from '../../../../../shared/domain/gifts/giftCatalogue.ts';
import type { GiftRehearsal } from '../../../domain/gifts/giftParams.ts';
import { useLoyaltyText } from '../../loyaltyText.ts';
import { giftName } from '../../../../../shared/ui/gifts/giftName.ts';

/** Each gift under the live catalogue and the draft: who can pay, how fast it goes, what to order. */
export function OutlookPanel({ result }: PolicyDetailsProps<GiftCatalogue, GiftRehearsal>) {
  const t = useLoyaltyText();
  const format = useFormat();
  const language = useLanguage();
  if (!result) {
    return (
      <Panel title={t('gifts.outlook.title')}>
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t('gifts.outlook.start')}
        </Typography>
      </Panel>
    );
  }
  const both = (row: GiftOutlook, show: (side: GiftSide) => string | null) => {
    const of = (side: GiftSide | null) => (side && show(side)) ?? t('gifts.outlook.none');
    const [live, draft] = [of(row.live), of(row.draft)];
    return live === draft ? draft : t('gifts.outlook.change', { live, draft });
  };
  const runsOut = ({ runsOut: day, perDay }: GiftSide, available: number) =>
    available <= 0
      ? t('gifts.table.out')
      : perDay === null
        ? t('gifts.table.unknown')
        : day === null
          ? t('gifts.table.lasting')
          : format.day(day);
  const missing = result.gifts.filter(({ reorder }) => reorder > 0);
  return (
    <Panel
      title={t('gifts.outlook.title')}
      subtitle={t('gifts.outlook.subtitle')}
      padded={false}
      tools={
        <CsvDownload
          fileName="reorder-list"
          label={t('gifts.outlook.reorderList')}
          disabled={missing.length === 0}
          rows={() => [
            [
              'id',
              t('gifts.outlook.gift'),
              t('gifts.outlook.available'),
              t('gifts.outlook.perDay'),
              t('gifts.outlook.runsOut'),
              t('gifts.outlook.reorder'),
              t('gifts.outlook.unit'),
            ],
            ...missing.map((row) => [
              row.id,
              giftName(row, language),
              row.available,
              Math.round((row.draft?.perDay ?? 0) * 10) / 10,
              row.draft ? runsOut(row.draft, row.available) : '',
              row.reorder,
              t(row.coded ? 'gifts.outlook.codes' : 'gifts.outlook.pieces'),
            ]),
          ]}
        />
      }
    >
      <DataTable<GiftOutlook>
        label={t('gifts.outlook.title')}
        rows={result.gifts}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'gift',
            head: t('gifts.outlook.gift'),
            cell: (row) => <bdi>{giftName(row, language)}</bdi>,
            sortBy: (row) => giftName(row, language),
          },
          {
            id: 'points',
            head: t('gifts.outlook.points'),
            align: 'right',
            cell: (row) => both(row, ({ points }) => format.number(points)),
          },
          {
            id: 'members',
            head: t('gifts.outlook.members'),
            align: 'right',
            cell: (row) => both(row, ({ members }) => format.number(members)),
          },
          {
            id: 'perDay',
            head: t('gifts.outlook.perDay'),
            align: 'right',
            cell: (row) =>
              both(row, ({ perDay }) => (perDay === null ? null : format.number(perDay, 1))),
          },
          {
            id: 'available',
            head: t('gifts.outlook.available'),
            align: 'right',
            cell: ({ available }) => format.number(available),
            sortBy: ({ available }) => available,
          },
          {
            id: 'runsOut',
            head: t('gifts.outlook.runsOut'),
            cell: (row) => both(row, (side) => runsOut(side, row.available)),
          },
          {
            id: 'reorder',
            head: t('gifts.outlook.reorder'),
            align: 'right',
            cell: ({ reorder }) =>
              reorder > 0 ? (
                <StatChip tone="warning">{format.number(reorder)}</StatChip>
              ) : (
                format.number(0)
              ),
            sortBy: ({ reorder }) => reorder,
          },
        ]}
      />
      <GoalNotes gifts={result.gifts} />
    </Panel>
  );
}

/** How far the campaigns with a dated price get. */
function GoalNotes({ gifts }: { readonly gifts: readonly GiftOutlook[] }) {
  const t = useLoyaltyText();
  const format = useFormat();
  const language = useLanguage();
  return gifts.flatMap((gift) =>
    gift.goals.map(({ points, from, until, goal, reached, expected }) => {
      const told = {
        gift: giftName(gift, language),
        points: format.number(points),
        from: format.day(from),
        until: format.day(until),
        goal: format.number(goal),
        reached: format.number(reached),
      };
      return (
        <Typography key={`${gift.id} ${from}`} variant="body2" sx={{ m: 2 }}>
          {expected === null
            ? t('gifts.outlook.goalUnknown', told)
            : t('gifts.outlook.goal', { ...told, expected: format.number(expected) })}
        </Typography>
      );
    }),
  );
}
