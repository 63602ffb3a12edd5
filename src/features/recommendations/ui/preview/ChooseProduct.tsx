import { EmptyState } from '../../../../shared/ui/EmptyState.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useRecommendationsText } from '../recommendationsText.ts';

type ChooseProductProps = { readonly placement: 'product' | 'cart' };

/** In place of the lists where the placement needs a product first. */
export function ChooseProduct({ placement }: ChooseProductProps) {
  const t = useRecommendationsText();
  return (
    <Panel>
      <EmptyState title={t(`preview.choose.${placement}.title`)}>
        {t(`preview.choose.${placement}.text`)}
      </EmptyState>
    </Panel>
  );
}
