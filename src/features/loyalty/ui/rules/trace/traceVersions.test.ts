import { expect, test } from 'vitest';
import { aPointRule, pointSettings } from '../../../../../testing/aPointRule.ts';
import type { PolicyVersion } from '../../../../../shared/domain/policy/policyTypes.ts';
import { pointRulesPolicy } from '../../../domain/rules/pointRuleSettings.ts';
import { traceVersions } from './traceVersions.ts';

const giving = (points: number) =>
  pointSettings([aPointRule({ effect: { kind: 'fixed', points } })]);
const version = (id: string, settings: unknown): PolicyVersion => ({
  id,
  policy: 'pointRules',
  number: 1,
  settings,
  settingsVersion: 1,
  author: '',
  note: '',
  at: 0,
  basedOn: null,
  restoredFrom: null,
  rehearsal: null,
});
const none = { line: undefined, versions: [], draft: undefined };
const pointsOf = ({ versions }: ReturnType<typeof traceVersions>) =>
  versions.map(({ from, settings: { rules } }) => {
    const effect = rules[0]?.effect;
    return [from > 0 ? from : 'ever', effect?.kind === 'fixed' ? effect.points : effect?.kind];
  });

test('where nothing has been published, the defaults hold from ever', () => {
  const { versions, draft } = traceVersions(none, 100);
  expect(versions.map(({ settings }) => settings)).toEqual([pointRulesPolicy.defaults]);
  expect(draft).toBeNull();
});

test('versions hold one after the other, the first also for what came before', () => {
  const line = {
    policy: 'pointRules',
    steps: [
      { version: 'b', liveFrom: 30 },
      { version: 'a', liveFrom: 10 },
      { version: 'broken', liveFrom: 20 },
      { version: 'later', liveFrom: 200 },
    ],
  };
  const versions = [
    version('a', giving(1)),
    version('b', giving(2)),
    version('broken', { rules: 'none' }),
    version('later', giving(9)),
  ];
  expect(pointsOf(traceVersions({ ...none, line, versions }, 100))).toEqual([
    ['ever', 1],
    [30, 2],
  ]);
});

test('a draft with problems is none', () => {
  const draft = (settings: unknown) => ({
    policy: 'pointRules',
    settings,
    settingsVersion: 1,
    basedOn: null,
    author: '',
    at: 0,
    revision: 1,
  });
  expect(traceVersions({ ...none, draft: draft(giving(3)) }, 1).draft).toEqual(giving(3));
  expect(traceVersions({ ...none, draft: draft(giving(0)) }, 1).draft).toBeNull();
});
