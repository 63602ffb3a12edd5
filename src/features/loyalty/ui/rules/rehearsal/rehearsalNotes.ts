import { ruleNameOf, type RehearsalScope } from './rehearsalScope.ts';

/** What has to be known to read the figures. */
export function rehearsalNotes(scope: RehearsalScope): string[] {
  const { tools, result, draft } = scope;
  const { t, format } = tools;
  const counted = (
    key: keyof typeof result.leftOut &
      ('otherCurrency' | 'withoutMember' | 'withoutAmount' | 'selfReferrals'),
  ) => {
    const count = result.leftOut[key];
    return count === 0 ? [] : [t(`rules.rehearsal.${key}`, { count, n: format.number(count) })];
  };
  const moved = new Map(
    [...result.moved.live, ...result.moved.draft].map((one) => [`${one.rule} ${one.from}`, one]),
  );
  const goals = draft.rules.flatMap(({ id, goal }) => {
    const of = result.rules.find(({ rule }) => rule === id)?.draft;
    if (!goal || !of) return [];
    const reached = goal.measure === 'points' ? of.points : of.occasions;
    return [
      t('rules.rehearsal.goal', {
        rule: ruleNameOf(scope, id),
        reached: format.number(reached),
        goal: format.number(goal.amount),
        measure: t(`rules.goals.${goal.measure}`),
      }),
    ];
  });
  return [
    t('rules.rehearsal.assumes'),
    ...Array.from(moved.values(), ({ rule, from, until }) =>
      until === null
        ? t('rules.rehearsal.movedEndless', {
            rule: ruleNameOf(scope, rule),
            day: format.day(from),
          })
        : t('rules.rehearsal.moved', {
            rule: ruleNameOf(scope, rule),
            days: format.dayRange(from, until),
          }),
    ),
    ...goals,
    ...counted('otherCurrency'),
    ...counted('withoutMember'),
    ...counted('withoutAmount'),
    ...counted('selfReferrals'),
    t('rules.rehearsal.took', {
      n: format.number(result.orders),
      seconds: format.number(result.tookMs / 1000, 2),
    }),
  ];
}
