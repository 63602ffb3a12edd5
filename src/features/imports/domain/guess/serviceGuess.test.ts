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

describe('exports of help desks', () => {
  it('Zendesk comments are messages: the ticket is the conversation', () => {
    const table = head(
      'id,_fivetran_synced,body,created,facebook_comment,public,ticket_id,tweet,user_id,voice_comment',
      '1030,2020-03-05 04:47:57,hello there,2020-02-11 07:49:14,FALSE,TRUE,1077,FALSE,402,FALSE',
      '1031,2020-03-05 04:47:57,hi,2020-02-11 08:00:00,FALSE,FALSE,1077,FALSE,403,FALSE',
    );
    expect(mapped(table)).toEqual({
      kind: 'messages',
      fields: [
        'id=message',
        'body=body',
        'created=at',
        'public=private',
        'ticket_id=conversation',
        'user_id=author',
      ],
    });
  });

  it('Zendesk tickets are conversations', () => {
    const table = head(
      'id,assignee_id,created_at,description,priority,requester_id,status,subject,via_channel',
      '1595,418,2020-02-19 01:54:52,it broke,high,396,solved,Broken cup,email',
    );
    const { kind, fields } = mapped(table);
    expect(kind).toBe('conversations');
    expect(fields).toEqual([
      'id=conversation',
      'assignee_id=assignee',
      'created_at=createdAt',
      'priority=priority',
      'requester_id=customer',
      'status=status',
      'subject=subject',
      'via_channel=channel',
    ]);
  });

  it('Zendesk users are authors of messages', () => {
    const table = head(
      'id,active,created_at,email,locale,name,phone,role',
      '1111,TRUE,2020-02-26 22:55:12,a@example.com,en-US,Arthur Agent,,agent',
      '2222,TRUE,2020-02-26 22:41:37,b@example.com,en-US,Earnest User,,end-user',
    );
    expect(mapped(table)).toEqual({
      kind: 'authors',
      fields: ['id=author', 'email=email', 'name=name', 'role=role'],
    });
  });

  it('a number that repeats over messages names their conversation', () => {
    const table = head(
      'id,lang,customer,role,text',
      'a1,zh,U1,customer,你好',
      'a1,zh,U1,agent,您好',
      'a2,zh,U2,customer,在吗',
    );
    expect(mapped(table)).toEqual({
      kind: 'messages',
      fields: ['id=conversation', 'customer=customer', 'role=role', 'text=body'],
    });
  });

  it('a table of a Chinese desk is known by its headers', () => {
    const table = head(
      '会话编号,发送时间,角色,发送人,消息内容',
      'S1,2026-03-01 10:00:00,买家,小茶客,在吗',
      'S1,2026-03-01 10:00:40,客服,小林,您好',
    );
    expect(mapped(table)).toEqual({
      kind: 'messages',
      fields: [
        '会话编号=conversation',
        '发送时间=at',
        '角色=role',
        '发送人=author',
        '消息内容=body',
      ],
    });
  });

  it('orders, reviews and customers stay what they are', () => {
    expect(mapped(head('review,customer,product,rating,body', 'R1,C1,P1,5,good')).kind).toBe(
      'reviews',
    );
    expect(mapped(head('id,name,email,created_at', '1,Ann,a@b.de,2024-01-01')).kind).toBe(
      'customers',
    );
    expect(
      mapped(head('order id,date,customer,comment,status', '1,2024-01-01,C1,fast,paid')).kind,
    ).toBe('orders');
  });
});
