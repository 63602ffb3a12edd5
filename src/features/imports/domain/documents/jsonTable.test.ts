import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonTable, singleTable } from './jsonTable.ts';

/** A document's rows as objects, empty cells left out. */
function rowsOf(value: unknown) {
  const { columns, rows } = jsonTable(value) ?? singleTable(value)!;
  return rows.map(
    ({ cells, broken }) =>
      broken ??
      Object.fromEntries(columns.flatMap((name, i) => (cells[i] ? [[name, cells[i]]] : []))),
  );
}

describe('a JSON document', () => {
  it('is a row for each object of its list', () => {
    expect(
      rowsOf([
        { order: 'a', total: 1 },
        { order: 'b', who: { id: 7 } },
      ]),
    ).toEqual([
      { order: 'a', total: '1' },
      { order: 'b', 'who.id': '7' },
    ]);
  });

  it('is a row for each line of each object', () => {
    const orders = [{ order_id: '1', items: [{ sku: 'a' }, { sku: 'b' }], paid: [{ amount: 3 }] }];
    expect(rowsOf(orders)).toEqual([
      { order_id: '1', sku: 'a' },
      { order_id: '1', sku: 'b' },
    ]);
  });

  it('is a list where its items stand under their own keys, and so are lists inside', () => {
    const products = {
      '95': { name: 'T-Shirt', variants: { '961': { price: 5 }, '812': { price: 6 } } },
      '48': { name: 'Mug', variants: { '111': { price: 7 } } },
    };
    expect(rowsOf(products)).toEqual([
      { key: '48', name: 'Mug', 'variants.key': '111', price: '7' },
      { key: '95', name: 'T-Shirt', 'variants.key': '812', price: '6' },
      { key: '95', name: 'T-Shirt', 'variants.key': '961', price: '5' },
    ]);
  });

  it('takes objects of the same names in each for parts, not for lists', () => {
    const tickets = [1, 2, 3].map((id) => ({
      id,
      meta: { sender: { name: `s${id}` }, assignee: { name: `a${id}` } },
    }));
    expect(rowsOf(tickets)[0]).toEqual({
      id: '1',
      'meta.sender.name': 's1',
      'meta.assignee.name': 'a1',
    });
  });

  it.each(['tickets', 'comments', 'users'])('is opened out of Zendesk’s {"%s": […]}', (name) => {
    const page = { [name]: [{ id: 1 }, { id: 2 }], next_page: null, count: 2 };
    expect(rowsOf(page)).toEqual([{ id: '1' }, { id: '2' }]);
  });

  it('keeps the ticket’s number beside its custom fields, and the order’s beside its lines’', () => {
    const ticket = { id: 31, custom_fields: [{ id: 900, value: 'x' }], status: 'open' };
    expect(rowsOf([ticket])).toEqual([{ id: '31', status: 'open' }]);
    const order = { id: 1001, line_items: [{ id: 5, sku: 'a' }] };
    expect(rowsOf([order])).toEqual([{ id: '1001', 'line_items.id': '5', sku: 'a' }]);
  });

  it('is opened out of an envelope in an envelope', () => {
    expect(rowsOf({ code: 0, msg: 'ok', data: { total: 1, list: [{ id: 'a' }] } })).toEqual([
      { id: 'a' },
    ]);
  });

  it('is one row, or one for each line, where it is a single thing', () => {
    expect(rowsOf({ order: '1', at: 'x' })).toEqual([{ order: '1', at: 'x' }]);
    const rows = rowsOf({ conversation: 'T', channel: 'chat', messages: [{ body: 'a' }, {}] });
    expect(rows).toEqual([
      { conversation: 'T', channel: 'chat', body: 'a' },
      { conversation: 'T', channel: 'chat' },
    ]);
  });

  it('loses one object that cannot be read, and none beside it', () => {
    expect(rowsOf([{ order: 1 }, { order: 2 ** 60 }, { order: 3 }])).toEqual([
      { order: '1' },
      '{"order":1152921504606847000}',
      { order: '3' },
    ]);
  });

  it('never fails, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const table of [jsonTable(value), singleTable(value)]) {
          for (const { cells, broken } of table?.rows ?? []) {
            if (broken === undefined) expect(cells).toHaveLength(table!.columns.length);
          }
        }
      }),
    );
  });
});

describe('a list of Chatwoot conversations', () => {
  const message = (id: number, type: number) => ({
    id,
    message_type: type,
    conversation_id: 31,
    content: `m${id}`,
    sender: { name: 'x', ...(type === 0 ? { email: 'a@mail.example' } : {}) },
  });
  const conversation = (messages: unknown[]) => ({
    id: 31,
    inbox_id: 1,
    meta: { channel: 'Channel::Api' },
    messages,
  });

  it('is read as what the desk knows while it has their last messages only', () => {
    const table = jsonTable({ data: { payload: [conversation([message(1, 0)])] } });
    expect(table).toMatchObject({ origin: 'chatwootConversations', rows: [{}] });
  });

  it('is read as messages where it has them, with the one who wrote from outside as customer', () => {
    const table = jsonTable([conversation([message(1, 1), message(2, 0)])])!;
    expect(table.origin).toBe('chatwoot');
    expect(table.rows.map(({ cells }) => cells[table.columns.indexOf('customer')])).toEqual([
      'a@mail.example',
      'a@mail.example',
    ]);
  });
});

describe('Intercom’s JSON', () => {
  const source = { type: 'email', id: '1', body: '<p>Hi</p>', author: { type: 'user', id: 'u' } };
  const part = {
    id: '2',
    part_type: 'comment',
    body: '<p>Yes</p>',
    author: { type: 'admin', id: 'a' },
  };

  it('may be one conversation, its parts in an envelope or not', () => {
    const rows = [
      { conversation: '7', message: '1', role: 'user', author: 'u', channel: 'email', body: 'Hi' },
      {
        conversation: '7',
        message: '2',
        role: 'admin',
        private: 'no',
        author: 'a',
        channel: 'email',
        body: 'Yes',
      },
    ];
    expect(rowsOf({ id: '7', source, conversation_parts: [part] })).toEqual(rows);
    const envelope = { conversation_parts: [part] };
    expect(rowsOf([{ id: '7', source, conversation_parts: envelope }])).toEqual(rows);
  });

  it('without parts is no transcript', () => {
    expect(jsonTable([{ id: '7', source }])?.origin).toBeUndefined();
  });

  it('keeps a conversation out whose number was cut short, and those beside it in', () => {
    const [cut, whole] = rowsOf([
      { id: 2 ** 60, source, conversation_parts: [] },
      { id: '7', source, conversation_parts: [] },
    ]);
    expect(cut).toContain('"id":11529215046068');
    expect(whole).toMatchObject({ conversation: '7' });
  });
});
