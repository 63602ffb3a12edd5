import Box from '@mui/material/Box';
import type { KnownProduct } from '../../data/productsByIds.ts';
import { useRecommendationsText } from '../recommendationsText.ts';
import { ChosenProduct } from './ChosenProduct.tsx';
import { productName } from './productName.ts';
import { ProductPicker } from './ProductPicker.tsx';
import { MOST_PRODUCTS, type PreviewSearch } from './previewSearch.ts';

type ProductsFieldProps = {
  readonly search: PreviewSearch;
  /** Those of the address that the shop knows. */
  readonly products: readonly KnownProduct[];
  readonly change: (patch: Partial<PreviewSearch>) => void;
};

/** The product looked at, the cart, or a made-up basket: chosen by search, kept in the address. */
export function ProductsField({ search, products, change }: ProductsFieldProps) {
  const t = useRecommendationsText();
  const { placement } = search;
  const set = (product: readonly string[]) => {
    change({ product: [...product], why: '' });
  };
  return (
    <Box
      role="group"
      aria-label={t(`preview.products.${placement}`)}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}
    >
      <Box sx={{ width: { xs: '100%', sm: 260 } }}>
        <ProductPicker
          label={t(`preview.products.add.${placement}`)}
          disabled={search.product.length >= MOST_PRODUCTS}
          onPick={({ id }) => {
            // One product is looked at; a cart and a basket hold each product once.
            set(placement === 'product' ? [id] : [...new Set([...search.product, id])]);
          }}
        />
      </Box>
      {products.map((product) => {
        const name = productName(product);
        return (
          <ChosenProduct
            key={product.id}
            name={name}
            label={t('preview.products.remove', { name })}
            onRemove={() => {
              set(search.product.filter((id) => id !== product.id));
            }}
          />
        );
      })}
    </Box>
  );
}
