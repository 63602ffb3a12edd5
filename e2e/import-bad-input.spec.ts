import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import { expect, test } from './fixtures.ts';
import {
  atStep,
  commit,
  effect,
  giveFile,
  mappingRow,
  openImports,
  problem,
  sample,
} from './importing.ts';

const HEADER = 'order,placedAt,customer,product,quantity,unitPrice,currency';

test('files that cannot be imported say what happened and what to do', async ({ page }) => {
  const good = `${HEADER}\n1,2026-01-01,C1,P1,1,2.00,EUR\n`;
  const broken = gzipSync(good.repeat(200)).subarray(0, 60);
  const files = [
    ['empty.csv', '', 'The file is empty'],
    ['header.csv', `${HEADER}\n`, 'The file has column names, but no rows'],
    [
      'photo.csv',
      Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex'),
      'This is not a table',
    ],
    [
      'bomb.csv.gz',
      gzipSync(Buffer.alloc(150_000_000, 'a,b\n')),
      'The file grows too large when unpacked',
    ],
    ['half.csv.gz', broken, 'The packed file is damaged'],
    ['pictures.zip', Buffer.from(zipSync({ 'a.png': strToU8('x') })), 'No table in the zip file'],
  ] as const;
  await openImports(page);
  for (const [name, contents, title] of files) {
    await giveFile(page, { name, contents });
    const alert = page.getByRole('alert').filter({ hasText: title });
    await expect(alert).toContainText(name);
    await expect(alert).toContainText('Nothing of this file was stored.');
    await page.getByRole('button', { name: 'Choose another file' }).click();
  }
  await giveFile(page, { name: 'good.csv', contents: good });
  await expect(effect(page, 'New orders')).toHaveText('1');
});

test('bad rows stay out, each with its line, and good ones beside them go in', async ({ page }) => {
  const rows = [
    '1,2026-01-01 10:00,C1,P1,1,2.00,EUR',
    '2,31/02/2026,C1,P1,1,2.00,EUR',
    '3,2026-13-01,C1,P1,1,2.00,EUR',
    '4,soon,C1,P1,1,2.00,EUR',
    '5,,C1,P1,1,2.00,EUR',
    ',2026-01-02,C1,P1,1,2.00,EUR',
    '7,2026-01-02,C1,P1,1',
    '8,2026-01-02,C1,"P1,1,2.00,EUR',
    '9,2026-01-02,C1,P1,two,2.00,EUR',
    '10,2026-01-02,C1,P1,1,2.00,XYZ',
    '1.23457E+17,2026-01-02,C1,P1,1,2.00,EUR',
    `12,2026-01-02,${'x'.repeat(2_000_000)},P1,1,2.00,EUR`,
    '13,2026-01-03 10:00,C2,P1,0,2.00,EUR',
    '14,2026-01-03 10:00,C2,P1,-1,2.00,EUR',
    '15,2026-01-03 10:00,,P1,1,"€1,204.50",EUR',
    '1,2026-01-01 10:00,C1,P2,1,3.00,EUR',
  ];
  await openImports(page);
  await giveFile(page, { name: 'bad.csv', contents: `${HEADER}\n${rows.join('\n')}\n` });
  await atStep(page, '4. Check');
  await expect(effect(page, 'Rows kept out')).toHaveText('11');
  await expect(effect(page, 'Order lines in the file')).toHaveText('5');
  await expect(effect(page, 'New orders')).toHaveText('4');
  const problems = [
    ['2 dates do not exist', 'Line 3: 31/02/2026'],
    ['1 value is not a date', 'Line 5: soon'],
    ['1 row has no order time', 'Line 6: empty'],
    ['1 row has no number to go by', 'Line 7: empty'],
    ['1 row has more or fewer cells than the header', 'Line 8:'],
    ['1 quotation mark is opened and never closed', 'Line 9:'],
    ['1 value is not a number', 'Line 10: two'],
    ['1 value is not a currency', 'Line 11: XYZ'],
    ['1 number was shortened by a spreadsheet', 'Line 12: 1.23457E+17'],
    ['1 cell is far too long', 'Line 13:'],
    ['1 line has quantity 0', 'Line 14: 0'],
    ['1 line has a quantity below 0', 'Line 15: -1'],
    ['1 line has no customer', 'Line 16: empty'],
    ['The lines of 1 order do not stand together', 'Line 17: 1'],
  ] as const;
  for (const [title, where] of problems) await expect(problem(page, title)).toContainText(where);
  await expect(page.getByRole('cell', { name: '1204.50' }).first()).toBeVisible();
  await commit(page);
  await expect(page.getByRole('heading', { name: '4 orders imported' })).toBeVisible();
});

test('day or month first is asked where nothing tells, and remembered', async ({ page }) => {
  const rows = ['1,03/04/2026,C1,P1,1,2.00,EUR', '2,05/06/26,C1,P1,1,2.00,EUR'];
  await openImports(page);
  await giveFile(page, { name: 'when.csv', contents: `${HEADER}\n${rows.join('\n')}\n` });
  await expect(
    page.getByRole('heading', { name: 'Is 03/04/2026 meant as 3 Apr 2026 or as 4 Mar 2026?' }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: /^Import/ })).toBeDisabled();
  await page.getByRole('button', { name: 'Day first' }).click();
  await expect(page.getByText('Nothing to settle')).toBeVisible();
  await expect(page.getByRole('cell', { name: '3 Apr 2026, 00:00' })).toBeVisible();
  await expect(problem(page, '1 date has a year of two digits')).toContainText('05/06/26');
  await commit(page);

  await page.getByRole('button', { name: 'Import another file' }).click();
  await giveFile(page, {
    name: 'later.csv',
    contents: `${HEADER}\n3,07/08/2026,C1,P1,1,2.00,EUR\n`,
  });
  await expect(page.getByRole('cell', { name: '7 Aug 2026, 00:00' })).toBeVisible();
  await expect(page.getByText('as last time')).toBeVisible();
});

test('a date that tells the order is enough for the whole file', async ({ page }) => {
  const rows = ['1,03/04/2026,C1,P1,1,2.00,EUR', '2,21/06/2026,C1,P1,1,2.00,EUR'];
  await openImports(page);
  await giveFile(page, { name: 'told.csv', contents: `${HEADER}\n${rows.join('\n')}\n` });
  await expect(page.getByRole('cell', { name: '3 Apr 2026, 00:00' })).toBeVisible();
  await expect(page.getByText('Nothing to settle')).toBeVisible();
});

test('mixed currencies are left out or converted, as the user says', async ({ page }) => {
  const rows = [
    '1,2026-01-01,C1,P1,1,10.00,EUR',
    '2,2026-01-01,C1,P1,1,20.00,USD',
    '3,2026-01-02,C1,P1,2,30.00,EUR',
  ];
  await openImports(page);
  await giveFile(page, { name: 'mixed.csv', contents: `${HEADER}\n${rows.join('\n')}\n` });
  await expect(
    page.getByRole('heading', { name: 'The amounts are in 2 currencies' }),
  ).toBeVisible();
  await expect(page.getByLabel('Store amounts in')).toHaveValue('EUR');
  await page.getByRole('button', { name: 'Keep only EUR' }).click();
  await expect(problem(page, '1 row is in another currency')).toContainText('Line 3: USD');
  await expect(effect(page, 'Order lines in the file')).toHaveText('2');

  await page.getByRole('button', { name: 'Change how the file is read' }).click();
  await page.getByRole('button', { name: 'Ask again' }).click();
  await page.getByRole('radio', { name: 'Convert to EUR' }).check();
  const rate = page.getByRole('textbox', { name: '1 USD in EUR' });
  await rate.fill('nearly one');
  await expect(page.getByText('A number above 0, such as 0.85')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Convert to EUR' })).toBeDisabled();
  await rate.fill('0,85');
  await page.getByRole('button', { name: 'Convert to EUR' }).click();
  await expect(effect(page, 'Order lines in the file')).toHaveText('3');
  await expect(page.getByRole('cell', { name: '17.00' }).first()).toBeVisible();
  await commit(page);
});

test('encodings, spreadsheets, packings and headers in other words are all understood', async ({
  page,
}) => {
  const loud =
    'ORDER NUMBER;Order Date;Customer ID;SKU;QTY;Price\nA1;2026-03-01;c;s;2;"1.204,50"\n';
  const workbook = await writeXlsxFile([
    ['订单号', '下单时间', '买家会员名', '商品编号', '数量', '单价'].map((value) => ({ value })),
    [
      { value: 'X1' },
      { value: new Date(Date.UTC(2026, 2, 1, 10, 15)), format: 'yyyy-mm-dd hh:mm' },
      { value: '小红' },
      { value: 'TEA' },
      { value: 2 },
      { value: 12.5 },
    ],
  ]).toBuffer();
  const files = [
    [sample('orders-gb18030.csv'), 'commas · GB18030', '订单编号', 'Order number', '2'],
    [sample('orders-utf16.tsv'), 'tabs · UTF-16', '下单时间', 'Ordered at', '2'],
    [{ name: 'book.xlsx', contents: workbook }, 'Excel, sheet', '买家会员名', 'Customer ID', '1'],
    [
      { name: 'loud.csv', contents: loud },
      'semicolons · UTF-8 · decimal comma',
      'QTY',
      'Quantity',
      '1',
    ],
    [
      { name: 'packed.zip', contents: Buffer.from(zipSync({ 'in.csv': strToU8(loud) })) },
      'zip: in.csv',
      'Price',
      'Unit price',
      '1',
    ],
  ] as const;
  await openImports(page);
  for (const [file, how, column, field, orders] of files) {
    await page.getByRole('link', { name: 'Imports' }).click();
    await giveFile(page, file);
    await atStep(page, '3. Map columns');
    await expect(page.getByText(new RegExp(` · ${how}`))).toBeVisible();
    await expect(
      mappingRow(page, column).getByRole('combobox').locator('option:checked'),
    ).toHaveText(field);
    await page.getByRole('button', { name: 'Check the rows' }).click();
    await expect(effect(page, 'New orders')).toHaveText(orders);
    await expect(effect(page, 'Rows kept out')).toHaveText('0');
  }
});
