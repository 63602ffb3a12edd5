import 'fake-indexeddb/auto';
import { gzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anActor } from '../../testing/anActor.ts';
import writeXlsxFile from 'write-excel-file/universal';
import { ResidentFacts } from '../../shared/data/facts/residentFacts.ts';
import { WorkspaceDb } from '../../shared/data/workspaceDb.ts';
import { columnsOf } from '../../shared/domain/facts/factSource.ts';
import { orderLines } from '../../shared/domain/facts/factTables.ts';
import { isHidden } from '../../shared/domain/facts/hiddenRows.ts';
import type { FactStore } from './data/factStorePort.ts';
import { workspaceFactStore } from './data/workspaceFactStore.ts';
import type {
  CheckReport,
  ImportFailureKind,
  ImportPlan,
  ImportProgress,
  ImportResult,
  ImportService,
  ShopDefaults,
} from './domain/importTypes.ts';
import { createImportService } from './importService.ts';

const SHOP: ShopDefaults = { zone: 'Asia/Shanghai', currency: 'CNY' };
const NOW = Date.UTC(2025, 0, 1);
const HEADER = 'order,placedAt,customer,product,quantity,unitPrice';

let db: WorkspaceDb;
let store: FactStore;
let service: ImportService;
let serial = 0;
const quiet = () => undefined;

beforeEach(() => {
  db = new WorkspaceDb(`import-${++serial}`);
  store = workspaceFactStore(() => Promise.resolve(db));
  service = createImportService(store);
});
afterEach(async () => {
  await db.delete();
});

function value<T>(result: ImportResult<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

function failure(result: ImportResult<unknown>): ImportFailureKind | undefined {
  return result.ok ? undefined : result.failure.kind;
}

type Content = string | Uint8Array | Blob;
const blobOf = (content: Content) =>
  content instanceof Blob
    ? content
    : new Blob([typeof content === 'string' ? content : content.slice()]);

const inspect = (content: Content, shop = SHOP) =>
  service.inspect(db.name, blobOf(content), 'orders.csv', shop, quiet);

async function check(content: Content, change: Partial<ImportPlan> = {}, shop = SHOP) {
  const { plan } = value(await inspect(content, shop));
  return value(await service.check({ ...plan, ...change }, NOW, quiet));
}

async function load(content: Content, change: Partial<ImportPlan> = {}, shop = SHOP) {
  const report = await check(content, change, shop);
  return { report, summary: value(await service.commit(anActor, NOW, quiet)) };
}

/** 'impossibleDate×2 placedAt 3,5': kind, count, column, lines of the examples. */
const problems = (report: CheckReport) =>
  report.problems.map(
    ({ kind, count, column, examples }) =>
      `${kind}×${count} ${column ?? '-'} ${examples.map(({ line }) => line).join()}`,
  );

/** The order lines that readers see: order, customer, product, quantity, amount. */
async function visible(): Promise<string[]> {
  const facts = new ResidentFacts(db, 1e9);
  const columns = columnsOf(orderLines, 'order', 'customer', 'product', 'quantity', 'amount');
  const { lines } = await facts.read({ lines: columns });
  const names = await Promise.all(
    ['orderLines.order', 'customers.customer', 'products.product'].map((name) =>
      facts.dictionary(name),
    ),
  );
  const seen: string[] = [];
  for (const { rows, hidden, columns: data } of lines.chunks) {
    for (let row = 0; row < rows; row++) {
      if (isHidden(hidden, row)) continue;
      const { order, customer, product, quantity, amount } = data;
      const codes = [order, customer, product].map(({ values }, i) =>
        names[i]!.valueAt(values[row]!),
      );
      seen.push(
        [...codes, quantity.values[row]! / 10 ** quantity.scale, amount.values[row]].join(' '),
      );
    }
  }
  return seen.sort();
}

describe('a file that cannot be read', () => {
  it.each<[string, Content, ImportFailureKind]>([
    ['is empty', '', 'emptyFile'],
    ['has blanks only', ' \r\n\r\n', 'emptyFile'],
    ['has only a byte order mark', '\ufeff', 'emptyFile'],
    ['has only a header', `${HEADER}\n`, 'headerOnly'],
    ['has only a header, packed', gzipSync(new TextEncoder().encode(HEADER)), 'headerOnly'],
    [
      'is a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
      'binaryFile',
    ],
    [
      'is an old Excel file',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      'binaryFile',
    ],
    [
      'is random bytes',
      Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 31 + i * 7) % 251),
      'binaryFile',
    ],
    [
      'is an archive without a table',
      zipSync({ 'photo.png': new Uint8Array(9) }),
      'archiveHasNoTable',
    ],
    ['is an empty archive', zipSync({}), 'archiveHasNoTable'],
    [
      'is a damaged archive',
      zipSync({ 'a.csv': new Uint8Array(9) }).slice(0, -30),
      'damagedArchive',
    ],
    ['is an empty JSON array', '[]', 'nothingReadable'],
    ['is a JSON array that breaks off', '[{"order":"1"},', 'nothingReadable'],
  ])('%s', async (_, content, kind) => {
    expect(failure(await inspect(content))).toBe(kind);
  });

  it('is cut off or altered inside its packing', async () => {
    const rows = Array.from(
      { length: 5000 },
      (_, i) => `${i},2024-01-01,C${i % 77},P1,1,${i % 13}`,
    );
    const packed = gzipSync(new TextEncoder().encode([HEADER, ...rows].join('\n')));
    const altered = packed.slice();
    altered[altered.length - 6]! ^= 1;
    for (const bytes of [packed.slice(0, -200), packed.slice(0, -8), altered]) {
      const inspected = await inspect(bytes);
      const checked = inspected.ok
        ? await service.check(inspected.value.plan, NOW, quiet)
        : inspected;
      expect(failure(checked)).toBe('damagedArchive');
    }
  });

  it('unpacks to far more than it should, and is refused while it is being unpacked', async () => {
    const encoder = new TextEncoder();
    const lines = encoder.encode(`1001,2024-01-01,C1,${'P'.repeat(500)},1,1\n`.repeat(2000));
    // A gzip file may be made of many: what they unpack to adds up.
    const members = Array.from({ length: 80 }, () => gzipSync(lines).slice());
    const { plan } = value(
      await inspect(new Blob([gzipSync(encoder.encode(`${HEADER}\n`)).slice(), ...members])),
    );
    const checked = await service.check(plan, NOW, quiet);
    expect(checked).toMatchObject({ ok: false, failure: { kind: 'unpackedTooLarge' } });
    expect(failure(await service.commit(anActor, NOW, quiet))).toBe('unexpected');
    expect(await db.imports.count()).toBe(0);
    // Sixty-four million bytes take a while on a busy machine.
  }, 60_000);

  it('has no column that is needed', async () => {
    const { plan } = value(await inspect('a,b\n1,2\n'));
    expect(failure(await service.check(plan, NOW, quiet))).toBe('missingColumns');
  });
});

describe('a file with rows that cannot be read', () => {
  it('keeps ragged rows out, and the rows beside them in', async () => {
    const { report, summary } = await load(
      `${HEADER}\n1,2024-01-01,C1,P1,1,5\n2,2024-01-01,C1,P1,1\n3,2024-01-01,C1,P1,1,5,7,8\n4,2024-01-01,C1,P1,1,5,,\n`,
    );
    expect(problems(report)).toEqual(['raggedRow×2 - 3,4']);
    expect(summary).toMatchObject({ linesStored: 2, rowsBad: 2 });
    expect(await visible()).toEqual(['1 C1 P1 1 500', '4 C1 P1 1 500']);
  });

  it('lets rows end before columns that have no name', async () => {
    const report = await check(`${HEADER},,\n1,2024-01-01,C1,P1,1,5\n2,2024-01-01,C1,P1,1\n`);
    expect(problems(report)).toEqual(['raggedRow×1 - 3']);
  });

  it('loses one line to an unclosed quote', async () => {
    const { report } = await load(
      `${HEADER}\n1,2024-01-01,C1,P1,1,5\n2,2024-01-01,"C1,P1,1,5\n3,2024-01-01,C1,P1,1,5\n`,
    );
    expect(problems(report)).toEqual(['unclosedQuote×1 - 3']);
    expect(await visible()).toEqual(['1 C1 P1 1 500', '3 C1 P1 1 500']);
  });

  it('keeps a cell of two million characters out', async () => {
    const long = 'x'.repeat(2_000_000);
    for (const cell of [long, `"${long}"`]) {
      const report = await check(
        `${HEADER}\n1,2024-01-01,C1,P1,1,5\n2,2024-01-01,C1,${cell},1,5\n3,2024-01-01,C1,P1,1,5\n`,
      );
      expect(problems(report)).toEqual(['cellTooLong×1 - 3']);
      expect(report.rowsGood).toBe(2);
    }
  });

  it('knows dates that do not exist, cells that are none, and rows without one', async () => {
    const report = await check(
      `${HEADER}\n1,2024-02-30,C1,P1,1,5\n2,2024-13-01,C1,P1,1,5\n3,soon,C1,P1,1,5\n4,,C1,P1,1,5\n5,2024-01-05,C1,P1,1,5\n`,
    );
    expect(problems(report)).toEqual([
      'impossibleDate×2 placedAt 2,3',
      'notADate×1 placedAt 4',
      'missingDate×1 placedAt 5',
    ]);
    expect(report.problems[0]?.examples[0]).toEqual({
      line: 2,
      column: 'placedAt',
      value: '2024-02-30',
    });
  });

  it('knows numbers that are none', async () => {
    const report = await check(
      `${HEADER}\n1,2024-01-01,C1,P1,many,5\n2,2024-01-01,C1,P1,1,n/a\n3,2024-01-01,C1,P1,10%,NaN\n4,2024-01-01,C1,P1,,\n`,
    );
    expect(problems(report)).toEqual(['notANumber×2 quantity 2,4', 'notAnAmount×2 unitPrice 3,4']);
    expect(report.rowsBad).toBe(3);
  });

  it('keeps rows without an order number out, and numbers that a spreadsheet has shortened', async () => {
    const report = await check(
      `${HEADER}\n,2024-01-01,C1,P1,1,5\n1.23457E+17,2024-01-01,C1,P1,1,5\n3,2024-01-01,C1,P1,1,5\n`,
    );
    expect(problems(report)).toEqual(['missingDocument×1 order 2', 'shortenedNumber×1 order 3']);
  });

  it('keeps rows with undecodable bytes out', async () => {
    const bytes = new TextEncoder().encode(
      `${HEADER}\n1,2024-01-01,C茶,P1,1,5\n2,2024-01-01,Cx,P1,1,5\n`,
    );
    bytes[bytes.lastIndexOf(0x78)] = 0xff;
    expect(problems(await check(bytes))).toEqual(['undecodable×1 - 3']);
  });

  it('stores nothing of rows that stay out, not even their names', async () => {
    await load(`${HEADER}\n1,2024-01-01,C1,P1,1,5\n2,2024-02-31,Secret,P1,1,5\n`);
    expect((await new ResidentFacts(db, 1e6).dictionary('customers.customer')).find('Secret')).toBe(
      -1,
    );
  });
});

describe('a file that is worth a note', () => {
  it('takes two-digit years, zero and negative quantities, and lines without customer', async () => {
    const { report } = await load(
      `${HEADER}\n1,13/01/24,C1,P1,0,5\n2,14/01/24,C1,P1,-2,5\n3,15/01/24,,P1,1,5\n`,
    );
    expect(problems(report)).toEqual([
      'twoDigitYear×3 placedAt 2,3,4',
      'zeroQuantity×1 quantity 2',
      'negativeQuantity×1 quantity 3',
      'noCustomer×1 customer 4',
    ]);
    expect(report.lines).toEqual({ toStore: 3, withoutCustomer: 1, returns: 1 });
    expect(await visible()).toEqual(['1 C1 P1 0 0', '2 C1 P1 -2 -1000', '3  P1 1 500']);
  });

  it('keeps all lines of an order that comes in two places, and identical lines', async () => {
    const { report } = await load(
      `${HEADER}\n1,2024-01-02,C1,P1,1,5\n2,2024-01-02,C1,P1,1,5\n1,2024-01-01,C1,P1,1,5\n1,2024-01-02,C1,P1,1,5\n`,
    );
    expect(problems(report)).toEqual(['scatteredDocument×1 order 4']);
    expect(await visible()).toEqual([
      '1 C1 P1 1 500',
      '1 C1 P1 1 500',
      '1 C1 P1 1 500',
      '2 C1 P1 1 500',
    ]);
    // The earliest line is when the order was placed.
    expect(report.firstRows.map(({ placedAt }) => placedAt?.slice(0, 10))).toEqual([
      '2024-01-01',
      '2024-01-02',
      '2024-01-01',
      '2024-01-01',
    ]);
  });

  it('takes the last row of a customer that comes twice', async () => {
    const { report, summary } = await load(
      'customer,name,city\nC1,Wang,杭州\nC2,Li,\nC1,Wang,上海\n',
    );
    expect(problems(report)).toEqual(['repeatedDocument×1 customer 4']);
    expect(summary.documents).toEqual({ fresh: 2, updated: 0, same: 0 });
    expect(report.firstRows[1]).toMatchObject({ customer: 'C1', name: 'W•', city: '上海' });
  });

  it('notes local times that clocks skipped or showed twice', async () => {
    const report = await check(
      `${HEADER}\n1,2024-03-31 01:30,C1,P1,1,5\n2,2024-10-27 01:30,C1,P1,1,5\n3,2024-10-27T01:30Z,C1,P1,1,5\n`,
      { zone: 'Europe/London' },
    );
    expect(problems(report)).toEqual([
      'nonexistentLocalTime×1 placedAt 2',
      'ambiguousLocalTime×1 placedAt 3',
    ]);
    expect([report.from, report.to]).toEqual([
      Date.UTC(2024, 2, 31, 1, 30),
      Date.UTC(2024, 9, 27, 1, 30),
    ]);
  });
});

describe('what only the user can know', () => {
  it('asks for the order of day and month where no date tells', async () => {
    const file = `${HEADER}\n1,03/04/2024,C1,P1,1,5\n2,05/06/2024,C1,P1,1,5\n`;
    const report = await check(file);
    expect(report.questions).toEqual([
      {
        type: 'dateOrder',
        example: '03/04/2024',
        ambiguous: 2,
        onlyDayFirst: 0,
        onlyMonthFirst: 0,
      },
    ]);
    expect(report.rowsGood).toBe(2);
    expect(failure(await service.commit(anActor, NOW, quiet))).toBe('questionsOpen');
    expect(await db.imports.count()).toBe(0);
    const answered = await check(file, { dateOrder: 'mdy', zone: 'UTC' });
    expect(answered.from).toBe(Date.UTC(2024, 2, 4));
  });

  it('does not ask where all dates mean the same in both orders', async () => {
    const report = await check(`${HEADER}\n1,05/05/2024,C1,P1,1,5\n2,6.6.24,C1,P1,1,5\n`);
    expect(report.questions).toEqual([]);
    expect([report.rowsGood, report.firstRows[0]?.placedAt]).toEqual([2, '2024-05-05 00:00:00']);
  });

  it('asks where the dates contradict each other', async () => {
    const report = await check(`${HEADER}\n1,13/04/2024,C1,P1,1,5\n2,04/13/2024,C1,P1,1,5\n`);
    expect(report.questions).toMatchObject([
      { type: 'dateOrder', onlyDayFirst: 1, onlyMonthFirst: 1 },
    ]);
  });

  it('takes the order that one late date proves, and holds all others to it', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `${i},0${1 + (i % 9)}/04/2024,C1,P1,1,5`);
    const report = await check(
      [HEADER, ...rows, '20001,31/12/2024,C1,P1,1,5', '20002,30/02/2024,C1,P1,1,5'].join('\n'),
    );
    expect(report.questions).toEqual([]);
    expect(problems(report)).toEqual(['impossibleDate×1 placedAt 20003']);
    expect(new Date(report.to!).toISOString()).toBe('2024-12-30T16:00:00.000Z');
  });

  it('asks for the currency where neither file nor shop says it', async () => {
    const shop = { ...SHOP, currency: null };
    const file = `${HEADER}\n1,2024-01-01,C1,P1,1,5\n`;
    const report = await check(file, {}, shop);
    expect(report.questions).toEqual([{ type: 'currency' }]);
    expect(failure(await service.commit(anActor, NOW, quiet))).toBe('questionsOpen');
    expect((await load(file, { currency: 'JPY' }, shop)).report.questions).toEqual([]);
    expect(await visible()).toEqual(['1 C1 P1 1 5']);
  });

  it('asks what to do with several currencies, then leaves out or converts', async () => {
    const file = `${HEADER},currency\n1,2024-01-01,C1,P1,1,5,CNY\n2,2024-01-01,C1,P1,2,5.5,eur\n3,2024-01-01,C1,P1,1,5,\n4,2024-01-01,C1,P1,1,5,XXQ\n`;
    const asked = await check(file);
    expect(asked.questions).toEqual([
      {
        type: 'currencies',
        lines: [
          { currency: 'CNY', lines: 2 },
          { currency: 'EUR', lines: 1 },
        ],
      },
    ]);
    expect(problems(asked)).toEqual(['unknownCurrency×1 currency 5']);
    const kept = await check(file, { otherCurrencies: { type: 'keepOnly' } });
    expect(kept.questions).toEqual([]);
    expect(problems(kept)).toEqual(['otherCurrency×1 currency 3', 'unknownCurrency×1 currency 5']);
    const rates = { EUR: 7.8345 };
    const { report } = await load(file, { otherCurrencies: { type: 'convert', rates } });
    expect(report.questions).toEqual([]);
    // 2 × 5.5 × 7.8345 = 86.1795
    expect(await visible()).toEqual(['1 C1 P1 1 500', '2 C1 P1 2 8618', '3 C1 P1 1 500']);
  });

  it('knows currencies by the signs beside amounts', async () => {
    const report = await check(
      `${HEADER}\n1,2024-01-01,C1,P1,1,€5\n2,2024-01-01,C1,P1,1,$5\n3,2024-01-01,C1,P1,1,€5\n`,
      {},
      { ...SHOP, currency: null },
    );
    expect(report.questions).toMatchObject([
      {
        type: 'currencies',
        lines: [
          { currency: 'EUR', lines: 2 },
          { currency: 'USD', lines: 1 },
        ],
      },
    ]);
  });
});

describe('ways in which numbers are written', () => {
  it('takes thousands separators, signs, brackets and full-width digits', async () => {
    await load(
      `${HEADER}\n1,2024-01-01,C1,P1,"1,000",¥5\n2,2024-01-01,C1,P1,１,￥1 234.50\n3,2024-01-01,C1,P1,1,(2.50)\n4,2024-01-01,C1,P1,1,7.00 CNY\n`,
    );
    expect(await visible()).toEqual([
      '1 C1 P1 1000 500000',
      '2 C1 P1 1 123450',
      '3 C1 P1 1 -250',
      '4 C1 P1 1 700',
    ]);
  });

  it('takes a decimal comma', async () => {
    const file = `${HEADER.replaceAll(',', ';')}\n1;2024-01-01;C1;P1;2;1.234,50\n`;
    expect(value(await inspect(file)).plan.decimalMark).toBe(',');
    await load(file);
    expect(await visible()).toEqual(['1 C1 P1 2 246900']);
  });
});

describe('ways in which a file comes', () => {
  const text = `${HEADER},productName\n1,2024-01-01,C1,P1,1,5,茉莉花茶\n2,2024-01-02,C2,P2,2,6,乌龙茶\n`;
  const rows = ['1 C1 P1 1 500', '2 C2 P2 2 1200'];
  const utf8 = new TextEncoder().encode(text);
  const wide = (littleEndian: boolean, mark: boolean) => {
    const units = (mark ? '\ufeff' : '') + text;
    const view = new DataView(new ArrayBuffer(units.length * 2));
    for (let i = 0; i < units.length; i++) view.setUint16(2 * i, units.charCodeAt(i), littleEndian);
    return new Uint8Array(view.buffer);
  };
  // 茉莉花茶 and 乌龙茶 in GB18030.
  const gbNames = ['茉莉花茶', '乌龙茶'];
  const gbBytes = [
    [0xdc, 0xd4, 0xc0, 0xf2, 0xbb, 0xa8, 0xb2, 0xe8],
    [0xce, 0xda, 0xc1, 0xfa, 0xb2, 0xe8],
  ];
  const gb18030 = Uint8Array.from(
    text.split(/(茉莉花茶|乌龙茶)/).flatMap((part) => {
      const name = gbNames.indexOf(part);
      return name >= 0 ? gbBytes[name]! : Array.from(part, (letter) => letter.charCodeAt(0));
    }),
  );

  it.each<[string, Content, object]>([
    ['plain', text, { packing: 'none', shape: { encoding: 'utf-8' } }],
    ['with a byte order mark', `\ufeff${text}`, { shape: { encoding: 'utf-8' } }],
    ['as UTF-16, little end first', wide(true, true), { shape: { encoding: 'utf-16le' } }],
    ['as UTF-16, big end first', wide(false, true), { shape: { encoding: 'utf-16be' } }],
    ['as UTF-16 without mark', wide(true, false), { shape: { encoding: 'utf-16le' } }],
    ['as GB18030', gb18030, { shape: { encoding: 'gb18030' } }],
    ['with tabs', text.replaceAll(',', '\t'), { shape: { delimiter: '\t' } }],
    ['with semicolons', text.replaceAll(',', ';'), { shape: { delimiter: ';' } }],
    ['with bars', text.replaceAll(',', '|'), { shape: { delimiter: '|' } }],
    ['packed with gzip', gzipSync(utf8), { packing: 'gzip' }],
    [
      'packed with gzip, in two members',
      Uint8Array.from([...gzipSync(utf8.slice(0, 60)), ...gzipSync(utf8.slice(60))]),
      { packing: 'gzip' },
    ],
    [
      'packed with zip, behind other files',
      zipSync({
        'readme.md': utf8,
        '__MACOSX/._orders.csv': new Uint8Array(9),
        'in/orders.csv': utf8,
      }),
      { packing: 'zip', innerName: 'in/orders.csv' },
    ],
    ['stored in a zip', zipSync({ 'orders.txt': utf8 }, { level: 0 }), { packing: 'zip' }],
    [
      'in a zip, as GB18030',
      zipSync({ 'orders.csv': gb18030 }),
      { packing: 'zip', shape: { encoding: 'gb18030' } },
    ],
  ])('%s', async (_, content, expected) => {
    const inspection = value(await inspect(content));
    expect(inspection).toMatchObject(expected);
    expect(inspection.columns[6]?.samples).toEqual(['茉莉花茶', '乌龙茶']);
    await load(content);
    expect(await visible()).toEqual(rows);
  });

  it('as GB18030 of which the first 300,000 bytes are ASCII', async () => {
    const start = new TextEncoder().encode(`${HEADER},productName\n`);
    const ascii = new TextEncoder().encode('0,2024-01-01,C1,P1,1,5,tea\n'.repeat(12_000));
    const rest = gb18030.slice(start.length);
    const { report } = await load(new Blob([start, ascii, rest]));
    expect(report.rowsBad).toBe(0);
    const names = await new ResidentFacts(db, 1e9).dictionary('products.name');
    expect(names.find('乌龙茶')).toBeGreaterThanOrEqual(0);
  });

  it('with its only Chinese character across the end of a chunk', async () => {
    const character = new TextEncoder().encode('茶');
    for (const cut of [1, 2]) {
      const rest = `${HEADER},productName\n1,2024-01-01,C1,P1,1,5,`;
      const start = 2 ** 22 - rest.length - cut;
      const filler = `${'x'.repeat(999)}\n`.repeat(start / 1000 + 1).slice(-start);
      // Blank lines and ragged ones fill the first chunk.
      const file = new Blob([
        rest.replace(/\n.*/, '\n'),
        filler,
        rest.replace(/.*\n/, ''),
        character,
        '\n',
      ]);
      const report = await check(file);
      expect(report.problems.map(({ kind }) => kind)).toEqual(['raggedRow']);
      expect(report.firstRows).toMatchObject([{ productName: '茶' }]);
    }
  });

  it('as Windows-1252', async () => {
    const latin = Uint8Array.from(
      Array.from(text.replace('茉莉花茶', 'Thé à 5£').replace('乌龙茶', 'Crème'), (letter) =>
        letter.charCodeAt(0),
      ),
    );
    const inspection = value(await inspect(latin));
    expect(inspection.shape).toMatchObject({ encoding: 'windows-1252' });
    expect(inspection.columns[6]?.samples).toEqual(['Thé à 5£', 'Crème']);
  });

  it('as a spreadsheet, with dates, numbers and a second sheet of the same columns', async () => {
    const header = ['order', 'placedAt', 'customer', 'product', 'quantity', 'unitPrice'].map(
      (name) => ({ value: name }),
    );
    const row = (order: string, day: number, price: number) => [
      { value: order },
      {
        value: new Date(Date.UTC(2024, 0, day, 10, 15, 30)),
        type: Date,
        format: 'yyyy-mm-dd hh:mm:ss',
      },
      { value: 'C1' },
      { value: '0012.50' },
      { value: 2, type: Number },
      { value: price, type: Number },
    ];
    const blob = await writeXlsxFile([
      { data: [header, row('1', 1, 0.1 + 0.2), row('2', 2, 2.55)], sheet: '2023' },
      { data: [header, row('3', 3, 1.1)], sheet: '2024' },
      { data: [[{ value: 'notes' }]], sheet: 'notes' },
    ]).toBlob();
    const inspection = value(await inspect(blob));
    expect(inspection).toMatchObject({
      packing: 'none',
      shape: { type: 'xlsx', sheet: '2023, 2024' },
    });
    const { report } = await load(blob, { zone: 'UTC' });
    expect(report.rowsBad).toBe(0);
    expect(report.firstRows[0]).toMatchObject({
      placedAt: '2024-01-01 10:15:30',
      product: '0012.50',
      unitPrice: '0.30',
    });
    expect(await visible()).toEqual([
      '1 C1 0012.50 2 60',
      '2 C1 0012.50 2 510',
      '3 C1 0012.50 2 220',
    ]);
  });

  it('with headers in another case or language', async () => {
    for (const header of [
      'ORDER ID,Order Date,CUSTOMER,sku,QTY,Unit Price,Product Name',
      '订单号,下单时间,买家会员名,商品编码,数量,单价（元）,商品名称',
    ]) {
      const { plan } = value(await inspect(text.replace(/.*/, header)));
      expect(plan.mapping).toEqual([
        'order',
        'placedAt',
        'customer',
        'product',
        'quantity',
        'unitPrice',
        'productName',
      ]);
    }
  });

  it('with the order’s cells on its first line only', async () => {
    const file =
      '订单号,下单时间,买家会员名,商品编码,数量,单价\n1,2024-01-01,C1,P1,1,5\n,,,P2,1,6\n2,2024-01-02,C2,P1,1,5\n2,,,P3,1,1\n';
    expect(value(await inspect(file)).plan.fillDown).toBe(true);
    await load(file);
    expect(await visible()).toEqual([
      '1 C1 P1 1 500',
      '1 C1 P2 1 600',
      '2 C2 P1 1 500',
      '2 C2 P3 1 100',
    ]);
  });

  it('with date and time in columns of their own', async () => {
    const file = 'order,date,time,customer,amount\n1,01.02.2024,08:15,C1,5\n2,13.02.2024,,C1,5\n';
    const { plan } = value(await inspect(file));
    expect(plan.mapping).toEqual(['order', 'placedDate', 'placedTime', 'customer', 'amount']);
    const report = await check(file, { zone: 'UTC' });
    expect([report.from, report.to]).toEqual([Date.UTC(2024, 1, 1, 8, 15), Date.UTC(2024, 1, 13)]);
  });

  it('with an e-mail address or a phone number for the customer', async () => {
    await load(
      'order,date,email,amount\n1,2024-01-01,Lea@Mail.example,5\n2,2024-01-01,lea@mail.example ,5\n',
    );
    await load(
      'order,date,phone,amount\n3,2024-01-01,+86 138 0013 8000,5\n4,2024-01-01,13800138000,5\n',
    );
    const customers = (await visible()).map((line) => line.split(' ')[1]);
    expect(customers).toEqual([
      'lea@mail.example',
      'lea@mail.example',
      '13800138000',
      '13800138000',
    ]);
  });
});

describe('importing again', () => {
  const first = `${HEADER}\n1,2024-01-01,C1,P1,1,5\n1,2024-01-01,C1,P2,1,6\n2,2024-01-02,C2,P1,1,5\n`;

  it('finds nothing new in the same file, and writes nothing', async () => {
    const { summary } = await load(first);
    expect(summary).toMatchObject({ documents: { fresh: 2, updated: 0, same: 0 }, linesStored: 3 });
    const again = await load(first);
    expect(again.report.documents).toEqual({ fresh: 0, updated: 0, same: 2 });
    expect(again.report.newCustomers).toBe(0);
    expect(again.summary).toMatchObject({ importId: null, linesStored: 0, documents: { same: 2 } });
    expect(await db.imports.count()).toBe(1);
  });

  it('takes a newer export, and leaves no ghosts of lines that it lacks', async () => {
    await load(first);
    const newer = await load(`${HEADER}\n1,2024-01-01,C1,P1,3,5\n3,2024-01-03,C3,P1,1,5\n`);
    expect(newer.report.documents).toEqual({ fresh: 1, updated: 1, same: 0 });
    expect(newer.report.newCustomers).toBe(1);
    expect(await visible()).toEqual(['1 C1 P1 3 1500', '2 C2 P1 1 500', '3 C3 P1 1 500']);
    value(await service.undo(db.name, newer.summary.importId!, anActor, NOW));
    expect(await visible()).toEqual(['1 C1 P1 1 500', '1 C1 P2 1 600', '2 C2 P1 1 500']);
  });

  it('remembers how headers were mapped, in any order, case and with a column of problems', async () => {
    const file = 'Nr,When,Who,Worth\n1,01/02/2024,C1,5\n';
    const mapping = ['order', 'placedAt', 'customer', 'amount'] as const;
    await load(file, { mapping, dateOrder: 'dmy', currency: 'EUR' });
    const again = value(await inspect('worth,WHO,nr,when,huitou_problem\n5,C1,2,01/03/2024,\n'));
    expect(again.remembered).toBe(true);
    expect(again.plan).toMatchObject({
      mapping: ['amount', 'customer', 'order', 'placedAt', null],
      dateOrder: 'dmy',
      currency: 'EUR',
    });
  });

  it('takes orders without dates only by a day that somebody says, and keeps it with the mapping', async () => {
    const file = '{"nr":"1","items":[{"sku":"P1","price":5},{"sku":"P2","price":6}]}\n';
    const { columns, plan } = value(await inspect(`[${file}]`));
    const fields = { nr: 'order', 'items.sku': 'product', 'items.price': 'unitPrice' } as const;
    const mapping = columns.map(
      ({ name }) => Object.entries(fields).find(([header]) => header === name)?.[1] ?? null,
    );
    const undated: ImportPlan = { ...plan, kind: 'orders', mapping, currency: 'EUR' };
    expect(failure(await service.check(undated, NOW, quiet))).toBe('missingColumns');
    const said = await load(`[${file}]`, { ...undated, placedDay: '2024-06-30' });
    expect(said.report).toMatchObject({ rowsGood: 2, rowsBad: 0, questions: [] });
    // The day begins in the zone of the import.
    expect(said.report.firstRows[0]?.placedAt).toBe('2024-06-30 00:00:00');
    expect(said.summary.documents.fresh).toBe(1);
    const again = value(await inspect(`[${file}]`));
    expect(again).toMatchObject({ remembered: true, plan: { placedDay: '2024-06-30' } });
  });

  it('commits a checked file once', async () => {
    await load(first);
    const again = value(await service.commit(anActor, NOW, quiet));
    expect(again.importId).toBeNull();
    expect(await db.imports.count()).toBe(1);
  });
});

describe('the file of problems', () => {
  it('brings every row of each document that has a bad one, and takes its place once fixed', async () => {
    const file =
      `Nr,When,Who,What,Pieces,Price,Note\n` +
      `1,2024-01-01,C1,P1,1,5,\n1,2024-01-01,C1,P2,one,6,"=cmd, ""x"""\n2,2024-01-02,C2,P1,1,5,\n` +
      `3,2024-01-03,C3,P1,1,5,,too much\n3,2024-01-03,C3,P2,2,5,\n4,2024-01-04,"C4,P1,1,5,\n`;
    const mapping = [
      'order',
      'placedAt',
      'customer',
      'product',
      'quantity',
      'unitPrice',
      null,
    ] as const;
    const { report } = await load(file, { mapping });
    expect(problems(report)).toEqual([
      'raggedRow×1 - 5',
      'notANumber×1 Pieces 3',
      'unclosedQuote×1 - 7',
    ]);
    expect(await visible()).toEqual(['1 C1 P1 1 500', '2 C2 P1 1 500', '3 C3 P2 2 1000']);

    const text = await value(await service.problemFile()).text();
    expect(text.split('\r\n')).toEqual([
      'Nr,When,Who,What,Pieces,Price,Note,huitou_problem',
      '1,2024-01-01,C1,P1,1,5,,',
      `1,2024-01-01,C1,P2,one,6,"'=cmd, ""x""",notANumber: Pieces = one`,
      '3,2024-01-03,C3,P1,1,5,,too much,raggedRow',
      '3,2024-01-03,C3,P2,2,5,,',
      '4,2024-01-04,"""C4",P1,1,5,,unclosedQuote',
      '',
    ]);

    const fixed = text.replace(',one,', ',1,').replace(',too much,', ',').replace('"""C4"', 'C4');
    const inspection = value(await inspect(fixed));
    expect(inspection.remembered).toBe(true);
    expect(inspection.plan.mapping).toEqual([...mapping, null]);
    const second = await load(fixed);
    expect(second.report.rowsBad).toBe(0);
    expect(second.report.documents).toEqual({ fresh: 1, updated: 2, same: 0 });
    expect(await visible()).toEqual([
      '1 C1 P1 1 500',
      '1 C1 P2 1 600',
      '2 C2 P1 1 500',
      '3 C3 P1 1 500',
      '3 C3 P2 2 1000',
      '4 C4 P1 1 500',
    ]);
  });

  it('still has what was wrong when nothing was fixed', async () => {
    await check(`${HEADER}\n1,2024-01-01,C1,P1,x,5\n2,2024-01-01,C1,P1,1\n`);
    const text = await value(await service.problemFile()).text();
    expect((await check(text)).rowsBad).toBe(2);
    const again = await value(await service.problemFile()).text();
    expect(again).toBe(text);
  });

  it('knows the mapping of a file that was never committed', async () => {
    const mapping = ['order', 'placedAt', 'amount'] as const;
    await check('A,B,C\n1,2024-02-31,5\n', { mapping });
    const text = await value(await service.problemFile()).text();
    expect(value(await inspect(text))).toMatchObject({
      remembered: true,
      plan: { mapping: [...mapping, null] },
    });
  });
});

describe('stopping', () => {
  const rows = Array.from(
    { length: 300_000 },
    (_, i) => `${i},2024-01-01 10:00:00,C${i},P${i % 9},1,5.25`,
  );
  const large = new Blob([[HEADER, ...rows].join('\n')]);

  it('stops a check between two chunks', async () => {
    const { plan } = value(await inspect(large));
    const seen: ImportProgress[] = [];
    const checked = await service.check(plan, NOW, (progress) => {
      seen.push(progress);
      void service.cancel();
    });
    expect(failure(checked)).toBe('cancelled');
    expect(seen.every(({ step }) => step === 'reading')).toBe(true);
    expect(failure(await service.commit(anActor, NOW, quiet))).toBe('unexpected');
  });

  it('stops a commit, and leaves nothing of it', async () => {
    const small = new Blob([[HEADER, ...rows.slice(0, 1000)].join('\n')]);
    await check(small);
    const committed = await service.commit(anActor, NOW, ({ step }) => {
      if (step === 'comparing') void service.cancel();
    });
    expect(failure(committed)).toBe('cancelled');
    expect(await db.imports.count()).toBe(0);
    expect(await db.segments.count()).toBe(0);
    // The check still stands.
    expect(value(await service.commit(anActor, NOW, quiet)).linesStored).toBe(1000);
  });

  it('says when the disk is full', async () => {
    const full = new DOMException('full', 'QuotaExceededError');
    service = createImportService({ ...store, commit: () => Promise.reject(full) });
    await check(`${HEADER}\n1,2024-01-01,C1,P1,1,5\n`);
    expect(failure(await service.commit(anActor, NOW, quiet))).toBe('storageFull');
  });

  it('answers with a failure when it is asked out of turn', async () => {
    expect(failure(await service.problemFile())).toBe('unexpected');
    expect(failure(await service.commit(anActor, NOW, quiet))).toBe('unexpected');
  });
});
