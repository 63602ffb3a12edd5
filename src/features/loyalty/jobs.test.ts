import { expect, test } from 'vitest';
import { factSourceOf } from '../../testing/factSourceOf.ts';
import { jobContextOf } from '../../testing/jobContextOf.ts';
import { NO_POSTS } from '../../testing/noPosts.ts';
import { orderLine } from '../../testing/orderRows.ts';
import { pointRulesPolicy, type PointRuleSettings } from './domain/rules/pointRuleSettings.ts';
import { loyaltyJobs } from './jobs.ts';

const { defaults } = pointRulesPolicy;
const params = {
  live: defaults,
  draft: defaults,
  zone: 'Asia/Shanghai',
  currency: null,
  weekStart: 1,
  posts: NO_POSTS,
  at: 5,
} as const;

test('a rehearsal tells when it was, what it saw, and what it took', async () => {
  const context = jobContextOf(
    factSourceOf({ orderLines: [orderLine('ada', '2026-03-01', { amount: 1250 })] }),
  );
  const result = await loyaltyJobs.rehearsePointRules.run(context, params);
  expect(result).toMatchObject({ at: 5, dataThrough: Date.parse('2026-03-01'), orders: 1 });
  expect(result.metrics[0]).toMatchObject({ id: 'points', live: 12, draft: 12 });
  expect(result.tookMs).toBeGreaterThanOrEqual(0);
  const empty = await loyaltyJobs.rehearsePointRules.run(jobContextOf(factSourceOf({})), params);
  expect(empty).toMatchObject({ dataThrough: null, metrics: [] });
});

test('what is live is kept between rehearsals, and reckoned anew when it is another version', async () => {
  const context = jobContextOf(
    factSourceOf({ orderLines: [orderLine('ada', '2026-03-01', { amount: 1250 })] }),
  );
  const none = { ...defaults, rules: [] };
  const points = async (live: PointRuleSettings, draft: PointRuleSettings) => {
    const { metrics } = await loyaltyJobs.rehearsePointRules.run(context, {
      ...params,
      live,
      draft,
    });
    return [metrics[0]?.live, metrics[0]?.draft];
  };
  expect(await points(defaults, none)).toEqual([12, 0]);
  expect(await points(defaults, defaults)).toEqual([12, 12]);
  expect(await points(none, defaults)).toEqual([0, 12]);
  expect(await points(defaults, none)).toEqual([12, 0]);
});

test('rules that are refused are not rehearsed', async () => {
  const [rule] = defaults.rules;
  const broken = { ...params, draft: { ...defaults, rules: [rule!, rule!] } };
  const run = loyaltyJobs.rehearsePointRules.run(jobContextOf(factSourceOf({})), broken);
  await expect(run).rejects.toThrow('doubleId');
});
