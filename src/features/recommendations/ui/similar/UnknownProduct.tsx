import Alert from '@mui/material/Alert';
import { useRecommendationsText } from '../recommendationsText.ts';

/** Says that the shop's data have no product with an id. */
export function UnknownProduct({ id }: { readonly id: string }) {
  const t = useRecommendationsText();
  return (
    <Alert severity="warning" sx={{ overflowWrap: 'anywhere' }}>
      <strong>{t('similar.unknown.title', { id })}</strong>
      <br />
      {t('similar.unknown.text')}
    </Alert>
  );
}
