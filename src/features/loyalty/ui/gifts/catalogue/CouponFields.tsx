import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { minorDigits } from '../../../../../shared/domain/money/currencies.ts';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { couponDiscount } from '../../../domain/gifts/couponDiscount.ts';
import { DISCOUNT_KINDS, type CouponTerms } from '../../../../../shared/domain/gifts/giftSchema.ts';
import { useLoyaltyText } from '../../loyaltyText.ts';
import { DiscountFields } from './DiscountFields.tsx';
import { LinesField } from './LinesField.tsx';
import { MoneyField } from '../../../../../shared/ui/MoneyField.tsx';
import { WholeField } from './WholeField.tsx';

type CouponFieldsProps = {
  readonly coupon: CouponTerms;
  readonly currency: string | null;
  readonly disabled: boolean;
  readonly onChange: (coupon: CouponTerms) => void;
};

/** Orders of so much, in whole units of the currency, as examples. */
const EXAMPLES = [50, 300];

/** Terms of a coupon, with what it does to two orders. */
export function CouponFields({ coupon, currency, disabled, onChange }: CouponFieldsProps) {
  const t = useLoyaltyText();
  const format = useFormat();
  const unit = 10 ** (currency === null ? 2 : minorDigits(currency));
  const lists = ['products', 'categories'] as const;
  return (
    <Box component="section" aria-label={t('gifts.kinds.coupon')}>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 130px), 1fr))',
          alignItems: 'start',
        }}
      >
        <DiscountFields
          discount={coupon.discount}
          kinds={DISCOUNT_KINDS}
          mostLabel={t('gifts.form.most')}
          currency={currency}
          disabled={disabled}
          onChange={(discount) => {
            onChange({ ...coupon, discount });
          }}
        />
        <MoneyField
          label={t('gifts.form.leastOrder')}
          value={coupon.leastOrder}
          currency={currency}
          disabled={disabled}
          onChange={(leastOrder) => {
            if (leastOrder !== null) onChange({ ...coupon, leastOrder });
          }}
        />
        <WholeField
          label={t('gifts.form.validDays')}
          unit={t('gifts.form.days')}
          value={coupon.validDays}
          min={1}
          max={3660}
          disabled={disabled}
          onChange={(validDays) => {
            if (validDays !== null) onChange({ ...coupon, validDays });
          }}
        />
        {lists.map((list) => (
          <LinesField
            key={list}
            label={t(`gifts.form.${list}`)}
            hint={t(`gifts.form.${list}Hint`)}
            values={coupon[list]}
            disabled={disabled}
            onChange={(values) => {
              onChange({ ...coupon, [list]: values });
            }}
          />
        ))}
      </Box>
      {coupon.discount.kind !== 'freeShipping' && (
        <Typography variant="caption" component="p" sx={{ color: 'ink.soft', mt: 1 }}>
          {EXAMPLES.map((example) => {
            const total = example * unit;
            const left = total - couponDiscount(coupon, { total, shipping: 0 });
            return t('gifts.form.example', {
              total: format.money(total, currency),
              left: format.money(left, currency),
            });
          }).join(' ')}
        </Typography>
      )}
    </Box>
  );
}
