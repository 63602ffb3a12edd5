import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { perform } from '../../../../shared/data/writes/perform.ts';
import { civilDay } from '../../../../shared/domain/time/civilDay.ts';
import { MESSAGE_ROLES } from '../../../../shared/domain/facts/serviceTables.ts';
import { aMute } from '../../../../testing/aDecision.ts';
import { anActor } from '../../../../testing/anActor.ts';
import { factSourceOf, type PlainTables } from '../../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../../testing/jobContextOf.ts';
import { messageKeyOf } from '../../domain/book/messageKey.ts';
import { communityJobs } from '../../jobs.ts';
import { communityStampOf } from '../book/communityStampOf.ts';
import { decideItems } from '../queue/decideItems.ts';

const at = (time: string) => Date.parse(`2026-03-0${time}:00Z`);
const said = (message: string, time: string, author: string, body: string, group = 'tea') => ({
  ...{ conversation: group, message, at: at(time), author, body, channel: '微信' },
  role: MESSAGE_ROLES.indexOf(author === 'lin' ? 'agent' : 'customer'),
});
const TABLES: PlainTables = {
  messages: [
    said('1', '1T09:00', 'wx1', '[图片] 很香，会回购'),
    said('2', '1T10:00', 'wx2', '茶很好喝 https://xhs.example/1'),
    said('3', '1T11:00', 'lin', '[图片] 新茶推荐'),
    said('4', '1T12:00', 'wx2', '好喝吗？[图片]'),
    // Of the next day in Shanghai.
    said('5', '1T16:30', 'wx3', '喜欢'),
    said('6', '2T09:00', 'wx3', '收到'),
    said('7', '1T08:00', 'wx1', '[图片] elsewhere', 'cups'),
  ],
  groupMembers: ['tea', 'cups'].flatMap((group) =>
    [1, 2, 3].map((n) => ({
      ...{ membership: `${group}${n}`, group, author: `wx${n}`, customer: `C-${n}` },
    })),
  ),
};
const key = (message: string, group = 'tea') => messageKeyOf(group, message);

let db: WorkspaceDb;
let serial = 0;
beforeEach(() => {
  db = new WorkspaceDb(`post-jobs-${++serial}`);
});
afterEach(async () => {
  await db.delete();
});

const ALL = { groups: [], days: null, without: [], zone: 'Asia/Shanghai' };
const find = async (more: Partial<Parameters<typeof communityJobs.postCandidates.run>[1]> = {}) => {
  const stamp = await communityStampOf(db);
  const context = jobContextOf(factSourceOf(TABLES));
  const found = await communityJobs.postCandidates.run(context, { ...ALL, ...more, stamp });
  return found.map(({ message, reasons }) => [message, ...reasons]);
};

describe('messages that may be worth showing', () => {
  test('are customers’, those with most reasons first, then the newest', async () => {
    expect(await find()).toEqual([
      [key('2'), 'link', 'praise'],
      [key('1'), 'picture', 'praise'],
      [key('5'), 'praise'],
      [key('7', 'cups'), 'picture'],
    ]);
  });

  test('are of the groups and the days, by the clocks of the shop', async () => {
    const day = civilDay(2026, 3, 1);
    expect(await find({ groups: ['tea'], days: { from: day, until: day } })).toEqual([
      [key('2'), 'link', 'praise'],
      [key('1'), 'picture', 'praise'],
    ]);
  });

  test('are none that are posts already, nor such as break a rule', async () => {
    const decided = aMute();
    const [item] = decided.items;
    const mute = { ...decided, items: [{ ...item!, item: key('1'), group: 'tea' }] };
    await perform(db, decideItems, mute, anActor, at('3T09:00'));
    expect((await find({ without: [key('2')] })).map(([message]) => message)).toEqual([
      key('5'),
      key('7', 'cups'),
    ]);
  });
});

test('a message is read as a post is made of it, with the customer whom the list of members tells', async () => {
  const read = async (message: string) =>
    communityJobs.postSource.run(jobContextOf(factSourceOf(TABLES)), {
      ...{ message, stamp: await communityStampOf(db) },
    });
  expect(await read(key('2'))).toEqual({
    ...{ message: key('2'), group: 'tea', groupName: 'tea', author: 'wx2', customer: 'C-2' },
    ...{ at: at('1T10:00'), text: '茶很好喝 https://xhs.example/1' },
    link: 'https://xhs.example/1',
  });
  expect(await read(key('9'))).toBeNull();
});
