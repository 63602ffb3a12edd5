import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useRecommendationsText } from '../recommendationsText.ts';

type UnknownProductsProps = {
  /** Ids that the address names and the shop does not have. */
  readonly ids: readonly string[];
  readonly onRemove: () => void;
};

/** Says which products of the address nobody knows; they are left out. */
export function UnknownProducts({ ids, onRemove }: UnknownProductsProps) {
  const t = useRecommendationsText();
  return (
    <Alert
      severity="warning"
      action={<Button onClick={onRemove}>{t('preview.unknown.remove')}</Button>}
      sx={{ overflowWrap: 'anywhere', flexWrap: { xs: 'wrap', sm: 'nowrap' } }}
    >
      {t('preview.unknown.text', { count: ids.length, ids: ids.join(t('preview.listSeparator')) })}
    </Alert>
  );
}
