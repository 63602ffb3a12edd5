import { LIST_METRICS, type ListMetric } from '../../domain/rehearsal/rehearsalTypes.ts';

/** What is measured, of a metric's id: 'ndcg' of 'home.ndcg'; null for an unknown one. */
export function measureOf(id: string): ListMetric | null {
  const name = id.slice(id.lastIndexOf('.') + 1);
  return LIST_METRICS.find((metric) => metric === name) ?? null;
}
