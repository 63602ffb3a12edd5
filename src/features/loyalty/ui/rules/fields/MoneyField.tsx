import { minorDigits } from '../../../../../shared/domain/money/currencies.ts';
import { NumberField } from './NumberField.tsx';

type MoneyFieldProps = Omit<React.ComponentProps<typeof NumberField>, 'digits' | 'unit'> & {
  readonly currency: string | null;
};

/** An amount in the shop's currency, kept in minor units. */
export function MoneyField({ currency, ...props }: MoneyFieldProps) {
  return (
    <NumberField
      {...props}
      digits={currency === null ? 2 : minorDigits(currency)}
      unit={currency ?? undefined}
    />
  );
}
