import type { TargetKind } from '../../../domain/settings/ruleSettings.ts';
import { ProductSearch } from './ProductSearch.tsx';
import { ValueSearch } from './ValueSearch.tsx';

type TargetSearchProps = {
  readonly kind: TargetKind;
  readonly value: string;
  readonly error: string | undefined;
  readonly disabled: boolean;
  readonly onChange: (value: string) => void;
};

/** A product, category or brand that a rule is about. */
export function TargetSearch({ kind, ...others }: TargetSearchProps) {
  if (kind === 'product') {
    const { error, disabled, onChange } = others;
    return <ProductSearch error={error} disabled={disabled} onChange={onChange} />;
  }
  // Another kind begins with nothing open.
  return <ValueSearch key={kind} kind={kind} {...others} />;
}
