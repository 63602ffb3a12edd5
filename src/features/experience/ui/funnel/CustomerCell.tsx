import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';
import type { FunnelWords } from './useFunnelWords.ts';

type Props = {
  /** Code, below 0 for nobody that is known. */
  readonly customer: number;
  /** Customers in words, masked; fewer while they are read. */
  readonly names: ReadonlyMap<number, string>;
  readonly words: FunnelWords;
};

/** A customer, masked, leading to their page. */
export function CustomerCell({ customer, names, words }: Props) {
  if (customer < 0) return <>{words.t('funnel.customers.unknown')}</>;
  return (
    <Link component={RouterLink} to={`/customers/${customer}`}>
      <bdi>{names.get(customer) ?? '…'}</bdi>
    </Link>
  );
}
