import TextField from '@mui/material/TextField';
import {
  DISCOUNT_KINDS,
  type Discount,
  type DiscountKind,
} from '../../../../../shared/domain/gifts/giftSchema.ts';
import { useLoyaltyText } from '../../loyaltyText.ts';
import { MoneyField } from '../../../../../shared/ui/MoneyField.tsx';
import { WholeField } from './WholeField.tsx';

type DiscountFieldsProps = {
  readonly discount: Discount;
  readonly kinds: readonly DiscountKind[];
  readonly mostLabel: string;
  readonly currency: string | null;
  readonly disabled: boolean;
  readonly onChange: (discount: Discount) => void;
};

/** What is taken off: an amount, a share with its cap, or the shipping. */
export function DiscountFields(props: DiscountFieldsProps) {
  const { discount, kinds, mostLabel, currency, disabled, onChange } = props;
  const t = useLoyaltyText();
  return (
    <>
      <TextField
        select
        label={t('gifts.form.discountKind')}
        value={discount.kind}
        disabled={disabled}
        slotProps={{ select: { native: true } }}
        onChange={(event) => {
          const kind = DISCOUNT_KINDS.find((each) => each === event.target.value);
          if (kind) onChange(BEGINNINGS[kind]);
        }}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`gifts.discounts.${kind}`)}
          </option>
        ))}
      </TextField>
      {discount.kind === 'amount' && (
        <MoneyField
          label={t('gifts.form.amount')}
          value={discount.amount}
          currency={currency}
          disabled={disabled}
          onChange={(amount) => {
            if (amount !== null) onChange({ ...discount, amount });
          }}
        />
      )}
      {discount.kind === 'percent' && (
        <WholeField
          label={t('gifts.form.percent')}
          unit="%"
          value={discount.percent}
          min={1}
          max={100}
          disabled={disabled}
          onChange={(percent) => {
            if (percent !== null) onChange({ ...discount, percent });
          }}
        />
      )}
      {discount.kind !== 'amount' && (
        <MoneyField
          label={mostLabel}
          hint={t('gifts.form.noLimit')}
          value={discount.most}
          currency={currency}
          optional
          disabled={disabled}
          onChange={(most) => {
            onChange({ ...discount, most });
          }}
        />
      )}
    </>
  );
}

const BEGINNINGS: Readonly<Record<DiscountKind, Discount>> = {
  amount: { kind: 'amount', amount: 500 },
  percent: { kind: 'percent', percent: 10, most: null },
  freeShipping: { kind: 'freeShipping', most: null },
};
