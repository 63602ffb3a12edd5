import type { Exclusion, Pin } from '../../domain/settings/ruleSettings.ts';

type Targets<R extends Pin | Exclusion> = Iterable<Pick<R, 'kind' | 'value'>>;

/** Ids of the products that rules name, each once, in an order that does not hang on the rules'. */
export function namedProducts(rules: {
  readonly pins: Targets<Pin>;
  readonly exclusions: Targets<Exclusion>;
}): string[] {
  const named = [...rules.pins, ...rules.exclusions].filter(({ kind }) => kind === 'product');
  return [...new Set(named.map(({ value }) => value))].sort();
}
