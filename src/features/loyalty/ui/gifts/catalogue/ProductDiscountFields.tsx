import Box from '@mui/material/Box';
import type { ProductDiscountTerms } from '../../../../../shared/domain/gifts/giftSchema.ts';
import { useLoyaltyText } from '../../loyaltyText.ts';
import { DiscountFields } from './DiscountFields.tsx';
import { LinesField } from './LinesField.tsx';
import { WholeField } from './WholeField.tsx';

type ProductDiscountFieldsProps = {
  readonly terms: ProductDiscountTerms;
  readonly currency: string | null;
  readonly disabled: boolean;
  readonly noProducts: boolean;
  readonly onChange: (terms: ProductDiscountTerms) => void;
};

/** Terms of money off some products. */
export function ProductDiscountFields(props: ProductDiscountFieldsProps) {
  const { terms, currency, disabled, noProducts, onChange } = props;
  const t = useLoyaltyText();
  return (
    <Box
      component="section"
      aria-label={t('gifts.kinds.productDiscount')}
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 130px), 1fr))',
        alignItems: 'start',
      }}
    >
      <LinesField
        label={t('gifts.form.products')}
        hint={t('gifts.form.productsHint')}
        values={terms.products}
        error={noProducts}
        disabled={disabled}
        onChange={(products) => {
          onChange({ ...terms, products });
        }}
      />
      <DiscountFields
        discount={terms.discount}
        kinds={['amount', 'percent']}
        mostLabel={t('gifts.form.mostEach')}
        currency={currency}
        disabled={disabled}
        onChange={(discount) => {
          if (discount.kind !== 'freeShipping') onChange({ ...terms, discount });
        }}
      />
      <WholeField
        label={t('gifts.form.pieces')}
        value={terms.pieces}
        min={1}
        max={1000}
        disabled={disabled}
        onChange={(pieces) => {
          if (pieces !== null) onChange({ ...terms, pieces });
        }}
      />
      <WholeField
        label={t('gifts.form.validDays')}
        unit={t('gifts.form.days')}
        value={terms.validDays}
        min={1}
        max={3660}
        disabled={disabled}
        onChange={(validDays) => {
          if (validDays !== null) onChange({ ...terms, validDays });
        }}
      />
    </Box>
  );
}
