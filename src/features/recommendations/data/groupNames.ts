import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import type { SegmentNames } from '../domain/rehearsal/segmentsOf.ts';
import type { Moment } from './moment.ts';

/** Names of top categories by product, and of countries by customer. */
export async function groupNames(context: JobContext, moment: Moment): Promise<SegmentNames> {
  const { history, facts } = moment;
  const countries = await context.facts.dictionary('orderLines.country');
  const { nodeOfItem, parent, path } = facts.tree;
  return {
    category: (item) => {
      let node = nodeOfItem[item] ?? -1;
      while (node >= 0 && (parent[node] ?? -1) >= 0) node = parent[node] ?? -1;
      return path[node] ?? '';
    },
    country: (user) => countries.valueAt(history.country[user] ?? -1),
  };
}
