import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { MESSAGE_ROLES } from '../../../../shared/domain/facts/serviceTables.ts';
import { aModerationRule, moderationOf } from '../../../../testing/aModerationRule.ts';
import { factSourceOf, type PlainTables } from '../../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../../testing/jobContextOf.ts';
import { communityJobs } from '../../jobs.ts';
import { communityStampOf } from '../book/communityStampOf.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 30, 12);
const ago = (days: number) => NOW - days * DAY;
const said = (conversation: string, message: string, days: number, more = {}) => ({
  ...{ conversation, message, author: `wx${message}`, at: ago(days), body: 'hello', channel: 'qq' },
  ...more,
});
const GROUPS = ['Loud', 'Quiet', 'Gone', 'Mute'].map((group) => ({ group, name: `${group} tea` }));
const MESSAGES = [
  ...[said('Loud', '1', 0.5, { body: 'cheap' }), said('Loud', '2', 6), said('Loud', '3', 6.4)],
  ...[said('Loud', '4', 9), said('Loud', '5', 13)],
  // Only the shop still writes in this one.
  ...[
    said('Quiet', '1', 20, { body: 'cheap' }),
    said('Quiet', '2', 1, { role: MESSAGE_ROLES.indexOf('agent') }),
  ],
  said('Quiet', '3', 1, { role: MESSAGE_ROLES.indexOf('system'), author: undefined }),
  said('Gone', '1', 50),
];
const RULES = moderationOf(
  aModerationRule({
    id: 'cheap',
    conditions: [{ kind: 'words', terms: ['cheap'], folds: [] }],
    actions: [{ kind: 'queue' }],
  }),
);

let db: WorkspaceDb;
let serial = 0;
beforeEach(() => {
  db = new WorkspaceDb(`community-overview-${++serial}`);
});
afterEach(async () => {
  await db.delete();
});

async function overview(tables: PlainTables, now = NOW) {
  return communityJobs.overview.run(jobContextOf(factSourceOf(tables)), {
    ...{ settings: RULES, rulesFrom: null, zone: 'UTC', now },
    stamp: await communityStampOf(db),
  });
}

/** The first message of a group was found to break the rules. */
async function breach(key: string): Promise<void> {
  await db.moderationDecisions.put({
    ...{ id: `decision:${key}:1`, item: key, round: 1, verdict: 'hide', reason: 'rude' },
    ...{ group: key, author: 'wx', rules: [], severity: 'low', since: 0, shownAt: 0, at: NOW },
    ...{ by: 'Li', overturned: null },
  });
}

describe('the community on the overview', () => {
  test('has what waits and for how long the oldest does', async () => {
    const { groups, waiting, oldest } = await overview({ groups: GROUPS, messages: MESSAGES });
    expect({ groups, waiting, oldest }).toEqual({ groups: 4, waiting: 2, oldest: 20 * DAY });
  });

  test('compares breaches of the last 7 civil days with those of the 7 before', async () => {
    await breach('4:Loud:2');
    await breach('4:Loud:4');
    const { pulse } = await overview({ groups: GROUPS, messages: MESSAGES });
    // Four messages from the 24th on, by the clock of the shop; notices of the platform count nowhere.
    expect(pulse.breaches).toMatchObject({ count: 1, size: 4 });
    expect(pulse.before).toMatchObject({ count: 1, size: 2 });
    expect(pulse.change).toMatchObject({ difference: -0.25, distinct: false });
  });

  test('names groups in which customers wrote shortly before, and none did in the last days', async () => {
    const { pulse } = await overview({ groups: GROUPS, messages: MESSAGES });
    expect(pulse.silent).toEqual(['Quiet tea']);
  });

  test('looks back from the last day that messages reach, as nothing falls silent by not importing', async () => {
    const late = NOW + 90 * DAY;
    const { pulse, oldest } = await overview({ groups: GROUPS, messages: MESSAGES }, late);
    const fresh = await overview({ groups: GROUPS, messages: MESSAGES });
    expect(pulse).toEqual(fresh.pulse);
    expect(pulse.until).toBe(Math.floor(NOW / DAY));
    expect(oldest).toBe(110 * DAY);
  });

  test('has no weeks where messages have no times, and nothing at all without groups', async () => {
    const timeless = MESSAGES.map((row) => ({ ...row, at: NaN }));
    const { pulse } = await overview({ groups: GROUPS, messages: timeless });
    expect(pulse).toMatchObject({ until: null, breaches: { size: 0 }, silent: [] });
    expect(await overview({})).toMatchObject({ groups: 0, waiting: 0, oldest: null });
  });
});
