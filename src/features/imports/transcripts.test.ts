import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WorkspaceDb } from '../../shared/data/workspaceDb.ts';
import { anActor } from '../../testing/anActor.ts';
import { workspaceFactStore } from './data/workspaceFactStore.ts';
import type {
  CheckReport,
  ImportPlan,
  ImportProgress,
  ImportResult,
  ImportService,
} from './domain/importTypes.ts';
import { allRolesUnknown } from './domain/allRolesUnknown.ts';
import { createImportService } from './importService.ts';

const SHOP = { zone: 'Asia/Shanghai', currency: 'CNY' };
const NOW = Date.UTC(2026, 5, 1);
const quiet = () => undefined;

let db: WorkspaceDb;
let service: ImportService;
let serial = 0;

beforeEach(() => {
  db = new WorkspaceDb(`transcripts-${++serial}`);
  service = createImportService(workspaceFactStore(() => Promise.resolve(db)));
});
afterEach(async () => {
  await db.delete();
});

function value<T>(result: ImportResult<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

const inspect = async (content: BlobPart) =>
  value(await service.inspect(db.name, new Blob([content]), 'a file', SHOP, quiet));

async function load(content: BlobPart) {
  const { plan } = await inspect(content);
  const report = value(await service.check(plan, NOW, quiet));
  return { report, summary: value(await service.commit(anActor, NOW, quiet)) };
}

const problems = ({ problems: groups }: CheckReport) =>
  groups.map(({ kind, severity, count }) => `${severity} ${kind}×${count}`);

const CHAT = 'a 2026-03-01 10:15:00\nhello\n\nb 2026-03-01 10:16:00\nhi\n';

/** A box with so many e-mails of about 1 kB each. */
const boxOf = (mails: number) =>
  Array.from(
    { length: mails },
    (_, n) =>
      `From a@mail.example Sun Mar  1 02:15:00 2026\nFrom: c${n}@mail.example\nDate: Sun, 1 Mar 2026 10:15:00 +0000\n` +
      `Message-ID: <${n}@mail.example>\nSubject: s\n\n${'Where is my parcel? '.repeat(40)}\n\n`,
  ).join('');
const listOf = (rows: number) =>
  JSON.stringify(
    Array.from({ length: rows }, (_, n) => ({
      ...{ conversation: `T${n}`, role: 'customer', at: '2026-03-01T10:15:00Z' },
      body: 'Where is my parcel? '.repeat(40),
    })),
  );
const mhtOf = (messages: number) =>
  'From: <Save by Tencent MsgMgr>\nSubject: Tencent IM Message\nMIME-Version: 1.0\n' +
  'Content-Type:multipart/related;\n\tboundary="----=_x"\n\n------=_x\nContent-Type: text/html\n\n<table>' +
  '<tr><td>日期: 2026-03-01</td></tr>\n' +
  '<tr><td><div><div>小茶客</div>10:15:00</div><div>PLACE</div></td></tr>\n'
    .replace('PLACE', '在吗'.repeat(100))
    .repeat(messages) +
  `</table>\n------=_x\nContent-Type:image/png\n\n${'AAAA'.repeat(1000)}\n------=_x--\n`;

describe.each([
  ['a box of e-mails', () => boxOf(5000)],
  ['a JSON document', () => listOf(5200)],
  ['a chat as text', () => `a 2026-03-01 10:15:00\n${'hello '.repeat(100)}\n\n`.repeat(7000)],
  ['a chat of QQ as MHT', () => mhtOf(7000)],
])('%s, which is read whole before anything is shown', (_, contentOf) => {
  it('tells how far it is, and that it is taken apart', async () => {
    const file = new Blob([contentOf()]);
    const told: ImportProgress[] = [];
    value(await service.inspect(db.name, file, 'a file', SHOP, (one) => told.push(one)));
    const reading = told.filter(({ step }) => step === 'reading');
    expect(reading.length).toBeGreaterThan(1);
    expect(reading.every(({ total }) => total === file.size)).toBe(true);
    expect(reading.map(({ done }) => done)).toEqual(
      reading.map(({ done }) => done).sort((a, b) => a - b),
    );
    expect(told.at(-1)).toEqual({ step: 'arranging', done: 0, total: 0 });
  });

  it.each(['reading', 'arranging'])('stops while it is %s, and holds nothing open', async (at) => {
    const stop = (one: ImportProgress) => {
      if (one.step === at) void service.cancel();
    };
    const file = new Blob([contentOf()]);
    const failure = { kind: 'cancelled', details: {} };
    const stopped = await service.inspect(db.name, file, 'a file', SHOP, stop);
    expect(stopped).toEqual({ ok: false, failure });
    expect(await service.problemFile()).toMatchObject({ ok: false });
    expect((await inspect(CHAT)).columns.map(({ name }) => name)).toContain('body');
  });
});

describe('a chat of QQ as MHT', () => {
  it('replaces the same chat as text, which is longer, and is replaced by it', async () => {
    const text =
      '消息对象:茶友\n\n2026-03-01 10:15:00 小茶客(12345)\n在吗\n\n2026-03-01 10:16:00 林(777)\n在\n';
    const mht = mhtOf(0).replace(
      '</table>',
      '<tr><td>消息对象:茶友</td></tr><tr><td>日期: 2026-03-01</td></tr>' +
        '<tr><td><div><div>小茶客(12345)</div>10:15:00</div><div>在吗</div></td></tr>' +
        '<tr><td><div><div>林(777)</div>10:16:00</div><div>在</div></td></tr></table>',
    );
    expect((await load(text)).summary.documents).toEqual({ fresh: 1, updated: 0, same: 0 });
    expect((await load(mht)).summary.documents).toEqual({ fresh: 0, updated: 0, same: 1 });
  });

  it('is read with what there is where it was cut off, and says so where there is nothing', async () => {
    const cut = mhtOf(3).slice(0, mhtOf(3).indexOf('</table>'));
    expect((await inspect(cut)).columns.map(({ name }) => name)).toContain('body');
    const none = await service.inspect(db.name, new Blob([mhtOf(0)]), 'a file', SHOP, quiet);
    expect(none).toMatchObject({ ok: false, failure: { kind: 'nothingReadable' } });
  });
});

describe('a chat as text', () => {
  it('changes nothing when it is imported again, and is replaced by a longer copy', async () => {
    expect((await load(CHAT)).summary.documents).toEqual({ fresh: 1, updated: 0, same: 0 });
    expect((await load(CHAT)).summary.documents).toEqual({ fresh: 0, updated: 0, same: 1 });
    const longer = await load(`${CHAT}a 2026-03-02 9:00\nbye\n`);
    expect(longer.summary.documents).toEqual({ fresh: 0, updated: 1, same: 0 });
    expect(longer.report.rowsRead).toBe(3);
  });

  it('reads alike in GB18030', async () => {
    // 你好 in GB18030.
    const head = new TextEncoder().encode('a 2026-03-01 10:15:00\n');
    const { report } = await load(
      new Blob([head, Uint8Array.of(0xc4, 0xe3, 0xba, 0xc3, 0x0a), head, 'x']),
    );
    expect(report.firstRows.map(({ body }) => body)).toEqual(['你好', 'x']);
  });

  it('is read by a template that somebody writes, which the shop’s next chat is read by', async () => {
    const own = '{any}|{name}@{time}';
    const text = '#1|Lin@2026-03-01 10:15\nhello\n#2|Ann@2026-03-01 10:16\nho\n';
    const table = await inspect(text);
    expect(table.plan.chat).toBeNull();
    const reading = { template: own, year: null, start: null };
    const chat = value(await service.readAsChat(reading, SHOP, quiet));
    expect(chat.plan).toMatchObject({ format: 'chatText', kind: 'messages', chat: reading });
    expect(value(await service.check(chat.plan, NOW, quiet))).toMatchObject({
      rowsRead: 2,
      rowsBad: 0,
    });
    value(await service.commit(anActor, NOW, quiet));
    const next = await inspect(text.replace('hello', 'good morning'));
    expect(next.plan).toMatchObject({ format: 'chatText', chat: reading });
    expect(next.remembered).toBe(true);
  });

  it('takes the beginning of a call from whoever knows it', async () => {
    await inspect('[00:00:05] Agent: hi\n[00:01:23] Ann: hello\n');
    const template = '[{time}] {name}: {text}';
    const start = '2026-03-01 10:00:00';
    const { plan } = value(await service.readAsChat({ template, year: null, start }, SHOP, quiet));
    const report = value(await service.check(plan, NOW, quiet));
    expect([report.from, report.to]).toEqual([
      Date.UTC(2026, 2, 1, 2, 0, 5),
      Date.UTC(2026, 2, 1, 2, 1, 23),
    ]);
  });

  it('is read as a table where somebody says so, and as the chat again', async () => {
    const chat = await inspect(CHAT);
    const table = value(await service.readAsChat(null, SHOP, quiet));
    expect(table).toMatchObject({ shape: { type: 'delimited' }, remembered: false });
    expect(table.plan).toMatchObject({ format: 'table', chat: null });
    expect(table.chatSample).toBe(CHAT);
    expect(table.columns.map(({ name }) => name)).toEqual(['a 2026-03-01 10:15:00']);
    const again = value(await service.readAsChat(chat.plan.chat, SHOP, quiet));
    expect(again).toEqual(chat);
  });

  it('as a table, is read as the last table with these headers was', async () => {
    const text = 'a 2026-03-01 10:15,tea\nhello,1\nb 2026-03-01 10:16,cup\nhi,2\n';
    await inspect(text);
    const { plan } = value(await service.readAsChat(null, SHOP, quiet));
    const mapped: ImportPlan = { ...plan, kind: 'products', mapping: ['product', 'name'] };
    value(await service.check(mapped, NOW, quiet));
    value(await service.commit(anActor, NOW, quiet));
    await inspect(text);
    expect(value(await service.readAsChat(null, SHOP, quiet))).toMatchObject({
      remembered: true,
      plan: { kind: 'products', mapping: ['product', 'name'], chat: null },
    });
  });

  it('has telephone numbers masked in its first rows', async () => {
    const { report } = await load('a 2026-03-01 10:15:00\ncall 13812345678\n');
    expect(report.firstRows[0]?.body).toMatch(/^call 138\D/u);
    expect(report.firstRows[0]?.body).not.toContain('13812345678');
  });

  it('is not read by a template that knows no head', async () => {
    await inspect(CHAT);
    const reading = { template: '<{name}> {time}', year: null, start: null };
    expect(await service.readAsChat(reading, SHOP, quiet)).toMatchObject({
      ok: false,
      failure: { kind: 'nothingReadable' },
    });
  });
});

describe('Zendesk', () => {
  const users = [
    { id: 7, name: 'Ann', email: 'ann@mail.example', role: 'end-user', tags: [] },
    { id: 8, name: 'Lin', email: 'lin@shop.example', role: 'agent', tags: [] },
  ];
  const tickets = [31, 32].map((id) => ({
    id,
    subject: 'Where?',
    status: 'solved',
    priority: 'high',
    requester_id: 7,
    assignee_id: 8,
    created_at: '2026-03-01T10:15:00Z',
    via: { channel: 'email', source: { from: { address: 'ann@mail.example' }, rel: null } },
    custom_fields: [
      { id: 900, value: 'x' },
      { id: 901, value: null },
    ],
    satisfaction_rating: { score: 'good', comment: 'fast' },
  }));
  const comments = [1, 2, 3].map((id) => ({
    id,
    ticket_id: 31,
    author_id: id === 1 ? 7 : 8,
    body: `comment ${id}`,
    html_body: `<p>comment ${id}</p>`,
    public: id !== 3,
    created_at: `2026-03-01T10:1${id}:00Z`,
    attachments: [{ id: 55, file_name: 'box.png' }],
  }));

  describe.each([
    ['JSON', (name: string, rows: object[]) => JSON.stringify({ [name]: rows, next_page: null })],
    [
      'JSON lines',
      (_: string, rows: object[]) => rows.map((row) => JSON.stringify(row)).join('\n'),
    ],
  ])('as %s', (_, written) => {
    it('has tickets, which are conversations', async () => {
      const { report } = await load(written('tickets', tickets));
      expect(report).toMatchObject({ rowsRead: 2, rowsBad: 0, problems: [] });
      expect(report.documents.fresh).toBe(2);
      expect(report.firstRows[0]).toMatchObject({ conversation: '31', state: 'solved' });
    });

    it('has comments, which are messages, private ones notes', async () => {
      const { report } = await load(written('comments', comments));
      expect(report).toMatchObject({ rowsRead: 3, rowsBad: 0, problems: [] });
      expect(report.documents.fresh).toBe(1);
      // Names are masked where rows are shown.
      expect(report.firstRows.map(({ message, author, role }) => [message, author, role])).toEqual([
        ['1', '7•', 'unknown'],
        ['2', '8•', 'unknown'],
        ['3', '8•', 'note'],
      ]);
    });

    it('has users, who are authors', async () => {
      const { report } = await load(written('users', users));
      expect(report).toMatchObject({ rowsRead: 2, rowsBad: 0, problems: [] });
      expect(report.documents.fresh).toBe(2);
    });
  });
});

describe('bad input', () => {
  const line = (message: object) => JSON.stringify({ conversation: 'T', ...message });

  it('a message of five megabytes stays out, those beside it do not', async () => {
    const long = 'x'.repeat(5_000_000);
    const chat = await load(`a 2026-03-01 10:15:00\n${long}\nb 2026-03-01 10:16:00\nhi\n`);
    expect(problems(chat.report)).toEqual(['error cellTooLong×1']);
    expect(chat.report.rowsGood).toBe(1);
    const mail = await load(`From: a@b.example\nDate: Sun, 1 Mar 2026 10:15:00 +0800\n\n${long}`);
    expect(problems(mail.report)).toEqual(['error cellTooLong×1']);
    const json = await load(
      JSON.stringify([
        { conversation: 'T', body: long },
        { conversation: 'T', body: 'b' },
      ]),
    );
    expect(problems(json.report)).toEqual(['error cellTooLong×1', 'note noTime×1']);
  });

  it('messages out of order, twice, in the future, by nobody known and without a customer go in', async () => {
    const { report } = await load(
      [
        line({
          message: '2',
          at: '2026-03-02 10:00',
          role: 'agent',
          body: '<script>alert(1)</script>',
        }),
        line({ message: '1', at: '2026-03-01 10:00', role: 'agent', body: 'b' }),
        line({ message: '1', at: '2026-03-01 10:00', role: 'agent', body: 'b' }),
        line({
          message: '3',
          at: '2099-01-01 10:00',
          role: 'wizard',
          author: '<b>x</b>',
          body: 'c',
        }),
      ].join('\n'),
    );
    expect(report).toMatchObject({ rowsRead: 4, rowsBad: 0 });
    expect(problems(report)).toEqual(['note futureTime×1', 'note unknownWord×1']);
    expect(report.problems.find(({ kind }) => kind === 'futureTime')).toMatchObject({
      column: 'at',
      examples: [{ line: 4, value: '2099-01-01 10:00' }],
    });
    expect(report.firstRows[0]?.body).toBe('<script>alert(1)</script>');
  });

  it('times in the future are noted with their first rows, promised and planned ones are not', async () => {
    const later = '2026-06-01 08:00:01';
    const messages = Array.from({ length: 7 }, (_, i) =>
      line({ message: String(i), at: i < 1 ? '2026-06-01 08:00:00' : later, body: 'b' }),
    );
    const { report, summary } = await load(messages.join('\n'));
    const [note] = report.problems.filter(({ kind }) => kind === 'futureTime');
    expect(note).toMatchObject({ severity: 'note', column: 'at', count: 6 });
    expect(note?.examples.map(({ line: at, value: cell }) => `${at} ${cell}`)).toEqual(
      [2, 3, 4, 5, 6].map((at) => `${at} ${later}`),
    );
    expect(summary.linesStored).toBe(7);
    const shipped = await load(
      `shipment,order,shippedAt,promisedAt,deliveredAt\nS,1,2026-05-30,2026-06-09,2026-06-08\n`,
    );
    expect(shipped.report.problems.map(({ kind, column }) => `${kind} ${column ?? ''}`)).toEqual([
      'futureTime deliveredAt',
    ]);
  });

  it('a mapping that leaves every role unknown is told from one that does not', async () => {
    const said = line({ at: '2026-03-01 10:00', role: 'agent', body: 'b' });
    const { plan } = await inspect(said);
    const known = value(await service.check(plan, NOW, quiet));
    expect(allRolesUnknown(plan.kind, known)).toBe(false);
    const mapping = plan.mapping.map((field) => (field === 'role' ? null : field));
    const without = value(await service.check({ ...plan, mapping }, NOW, quiet));
    expect(without).toMatchObject({ rowsGood: 1, words: [{ word: 'unknown', rows: 1 }] });
    expect(allRolesUnknown(plan.kind, without)).toBe(true);
    const chat = await load('a 2026-03-01 10:15:00\nhello\n\nb 2026-03-01 10:16:00\nhi\n');
    expect(allRolesUnknown('messages', chat.report)).toBe(true);
  });

  it('a JSON document in an encoding that is none loses the objects that cannot be read', async () => {
    const bytes = new TextEncoder().encode(
      '[{"conversation":"T","body":"你好"},{"conversation":"T","body":"?"}]',
    );
    const broken = bytes.map((byte) => (byte === 0x3f ? 0xff : byte));
    const { report } = await load(broken);
    expect(report).toMatchObject({ rowsRead: 2, rowsBad: 1 });
    expect(problems(report)).toEqual(['error undecodable×1', 'note noTime×1']);
  });
});
