import { describe, expect, it } from 'vitest';
import type { Membership } from '../book/groupInfo.ts';
import { memberEntries } from './memberEntries.ts';

const member = (author: string, more: Partial<Membership> = {}): Membership => ({
  ...{ group: 0, author, name: author, customer: -1, isStaff: false },
  ...{ joinedAt: null, leftAt: null, invitedBy: '' },
  ...more,
});
const entries = (...members: Membership[]) =>
  memberEntries(members, new Set([0, 1]), (at) => at / 86_400_000);

describe('members of groups as entries of a draw', () => {
  it('are those who are in the groups now, once, with one chance, since the first day known', () => {
    const found = entries(
      member('b', { joinedAt: 5 * 86_400_000 }),
      member('b', { group: 1, joinedAt: 3 * 86_400_000 }),
      member('a'),
      member('left', { leftAt: 1 }),
      member('elsewhere', { group: 2 }),
    );
    expect(found).toEqual([
      { id: 'a', weight: 1, household: '', joined: null },
      { id: 'b', weight: 1, household: '', joined: 3 },
    ]);
  });

  it('leave out the shop’s own people, in whichever of the groups they are known as such', () => {
    expect(entries(member('s'), member('s', { group: 1, isStaff: true }))).toEqual([]);
  });

  it('go by the names that groups know, told apart by a number, with what is personal masked', () => {
    const found = entries(
      member('1', { name: '小红' }),
      member('2', { name: '小红' }),
      member('3', { name: '小明 13800138000' }),
    );
    expect(found.map(({ id }) => id)).toEqual(['小红', '小红 #2', '小明 138••••8000']);
  });
});
