import Typography from '@mui/material/Typography';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import type { PostSummary } from '../../domain/posting/postTypes.ts';
import { useLoyaltyText } from '../loyaltyText.ts';

/** What a posting has booked, and what it could not. */
export function PostResult({ summary }: { readonly summary: PostSummary }) {
  const t = useLoyaltyText();
  const format = useFormat();
  const { booked, withoutMember, otherCurrency, short, shortCount } = summary;
  const number = (value: number) => format.number(value);
  const lines = [
    booked === 0
      ? t('ledger.post.none')
      : t('ledger.post.booked', {
          count: booked,
          granted: number(summary.granted),
          lots: number(summary.lots),
          members: number(summary.members),
        }),
    ...(booked === 0
      ? []
      : [
          t('ledger.post.more', {
            redeemed: number(summary.redeemed),
            returned: number(summary.returned),
            clawedBack: number(summary.clawedBack),
            expired: number(summary.expired),
          }),
        ]),
    ...(withoutMember > 0
      ? [t('ledger.post.withoutMember', { orders: number(withoutMember) })]
      : []),
    ...(otherCurrency > 0
      ? [t('ledger.post.otherCurrency', { orders: number(otherCurrency) })]
      : []),
    ...(shortCount > 0 ? [t('ledger.post.short', { count: shortCount })] : []),
  ];
  return (
    <>
      {lines.map((line) => (
        <Typography key={line} variant="body2" sx={{ mb: 0.5 }}>
          {line}
        </Typography>
      ))}
      {short.slice(0, 5).map(({ id, points }) => (
        <Typography key={id} variant="caption" component="p" sx={{ color: 'ink.soft' }}>
          {t('ledger.post.shortLine', { order: id.replace(/^pay:/u, ''), points: number(points) })}
        </Typography>
      ))}
    </>
  );
}
