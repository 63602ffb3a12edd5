import { describe, expect, it } from 'vitest';
import { guessKind } from './guessKind.ts';
import { guessMapping } from './guessMapping.ts';

const head = (headers: string, ...rows: string[]) => ({
  shape: 'delimited' as const,
  headers: headers.split(','),
  rows: rows.map((row) => row.split(',')),
});

function mapped(table: ReturnType<typeof head>) {
  const kind = guessKind(table);
  const mapping = guessMapping(kind, table);
  const fields = table.headers.flatMap((header, i) => {
    const field = mapping[i];
    return field ? [`${header}=${field}`] : [];
  });
  return { kind, fields };
}

describe('tables about groups', () => {
  it('a list of members as tools for WeChat write it', () => {
    const table = head(
      '群名称,群昵称,昵称,微信号,入群时间,退群时间,邀请人',
      '绿茶同好群,小芳,王芳,wxid_7,2026-01-05 18:20,,店长',
    );
    expect(mapped(table)).toEqual({
      kind: 'groupMembers',
      fields: [
        '群名称=group',
        '群昵称=name',
        '微信号=author',
        '入群时间=joinedAt',
        '退群时间=leftAt',
        '邀请人=invitedBy',
      ],
    });
  });

  it('a list without accounts goes by names', () => {
    const { kind, fields } = mapped(head('群名,昵称,入群时间', '绿茶,小芳,2026-01-05'));
    expect(kind).toBe('groupMembers');
    expect(fields).toEqual(['群名=group', '昵称=author', '入群时间=joinedAt']);
  });

  it('a list of groups with their notices, Chinese ones as rules in Chinese', () => {
    const table = head('群ID,群名称,群主,群公告,创建时间', '88,绿茶,店长,不发广告,2026-01-05');
    expect(mapped(table)).toEqual({
      kind: 'groups',
      fields: ['群ID=group', '群名称=name', '群主=owner', '群公告=rulesZh', '创建时间=createdAt'],
    });
    const notice = head('chat_id,name,owner,notice', 'wr1,绿茶,lin,不发广告');
    expect(mapped(notice).fields).toContain('notice=rulesZh');
    const english = head('chat_id,name,owner,notice', 'wr1,Tea,lin,No adverts');
    expect(mapped(english).fields).toContain('notice=rulesEn');
  });

  it('complaints, with what they are about', () => {
    const table = head(
      '群名称,被举报人,消息内容,举报人,举报原因,举报时间',
      '绿茶,小广,加我便宜,小芳,广告,2026-03-01 20:10',
    );
    expect(mapped(table)).toEqual({
      kind: 'groupReports',
      fields: [
        '群名称=group',
        '被举报人=author',
        '消息内容=quote',
        '举报人=reporter',
        '举报原因=reason',
        '举报时间=at',
      ],
    });
  });

  it('counts by day as the WeCom console exports them', () => {
    const table = head(
      '日期,群主,客户群总数,新增客户群数,有过消息的客户群数,群成员总数,新增群成员数,退群人数,有过消息的群成员数,群消息总数',
      '2026-03-01,林华,3,0,2,412,4,1,38,160',
    );
    const { kind, fields } = mapped(table);
    expect(kind).toBe('groupStatistics');
    expect(fields.map((each) => each.split('=')[1])).toEqual([
      'at',
      'owner',
      'groups',
      'newGroups',
      'groupsWithMessages',
      'members',
      'newMembers',
      'leftMembers',
      'membersWithMessages',
      'messages',
    ]);
  });

  it('what was said in a group is messages of it', () => {
    const { kind, fields } = mapped(
      head('群名称,发送人,发送时间,消息内容', '绿茶,小芳,2026-03-01 20:10,明天有货吗'),
    );
    expect(kind).toBe('messages');
    expect(fields).toContain('群名称=conversation');
  });

  it('rows that only refer to a group are not one, as the tickets of a desk', () => {
    const table = head(
      'id,assignee_id,created_at,description,group_id,requester_id,status,subject,via_channel',
      '1595,418,2020-02-19 01:54:52,description1,3600,3963,solved,subject1,web',
    );
    expect(guessKind(table)).toBe('conversations');
  });

  it('groups of customers are none', () => {
    const table = head('customer,name,group,joined_at', 'C1,Fang,gold,2026-03-01');
    expect(guessKind(table)).toBe('customers');
    expect(guessKind(head('order,date,customer,amount,group', '1,2026-03-01,C1,3.5,a'))).toBe(
      'orders',
    );
  });
});
