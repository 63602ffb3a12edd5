import { describe, expect, it } from 'vitest';
import type { ModerationStepRow } from '../../../../shared/domain/community/moderationRecords.ts';
import { oneBotCalls, oneBotLines } from './oneBotCalls.ts';

const step = (parts: Partial<ModerationStepRow>): ModerationStepRow => ({
  ...{ id: 'step:1', platform: 'qq', group: '123456789', member: '987654321', kind: 'mute' },
  ...{ item: '9:123456789:77', seconds: 600, text: { en: 'Quiet', 'zh-CN': '请安静' } },
  ...{ state: 'open', at: 1, by: 'Li', doneAt: null, doneBy: '' },
  ...parts,
});
const only = (parts: Partial<ModerationStepRow>) => oneBotCalls([step(parts)], 'zh-CN');

describe('steps as calls of OneBot v11', () => {
  it('mute and lift, remove and keep out, take a message down, tell', () => {
    const [group_id, user_id] = [123_456_789, 987_654_321];
    const call = (parts: Partial<ModerationStepRow>) => only(parts).calls[0];
    expect(call({})).toEqual({
      action: 'set_group_ban',
      params: { group_id, user_id, duration: 600 },
    });
    expect(call({ kind: 'unmute' })).toMatchObject({ params: { duration: 0 } });
    expect(call({ kind: 'removal' })).toEqual({
      action: 'set_group_kick',
      params: { group_id, user_id, reject_add_request: false },
    });
    expect(call({ kind: 'blacklist' })).toMatchObject({ params: { reject_add_request: true } });
    expect(call({ kind: 'hide' })).toEqual({ action: 'delete_msg', params: { message_id: 77 } });
    expect(call({ kind: 'warning' })).toEqual({
      action: 'send_group_msg',
      params: { group_id, message: '请安静' },
    });
  });

  it('find QQ’s number behind a name', () => {
    expect(only({ member: '老茶客(12345678)' }).calls).toMatchObject([
      { params: { user_id: 12_345_678 } },
    ]);
  });

  it('leave what has no number, what no call does, and other platforms to staff', () => {
    const left = { calls: [], left: 1 };
    expect(only({ group: '茶友群' })).toEqual(left);
    expect(only({ member: 'Ann' })).toEqual(left);
    expect(only({ kind: 'hide', item: '9:123456789:~0123456789abcdef' })).toEqual(left);
    expect(only({ kind: 'hide', item: '9:123456789:99999999999' })).toEqual(left);
    expect(only({ kind: 'readmit' })).toEqual(left);
    expect(only({ kind: 'notice', text: { en: 'x', 'zh-CN': '' } })).toEqual(left);
    expect(only({ platform: 'wechat' })).toEqual(left);
  });

  it('stand one a line', () => {
    const { calls } = oneBotCalls([step({}), step({ kind: 'hide' })], 'en');
    const lines = oneBotLines(calls).split('\n');
    expect(lines).toHaveLength(3);
    expect(JSON.parse(lines[1]!)).toEqual(calls[1]);
  });
});
