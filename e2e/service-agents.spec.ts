import { expect, expectNoAxeViolations, openApp, test } from './fixtures.ts';

/** JSON lines of messages: conversation, role, author. */
const file = (...said: readonly (readonly [string, string, string?])[]) =>
  said
    .map(([conversation, role, author], n) =>
      JSON.stringify({
        ...{ conversation, role, author, at: `2026-03-01T10:${String(10 + n)}:00Z` },
        body: `message ${n}`,
      }),
    )
    .join('\n');
const FIRST = file(['T-1', 'customer'], ['T-1', 'agent', 'Lin Wei']);
const SECOND = file(
  ...([
    ['T-2', 'customer'],
    ['T-2', 'agent', 'lin.wei@shop.example'],
    ['T-2', 'agent', 'Max'],
    ['T-2', 'agent', 'Lin Wei'],
  ] as const),
);

const WORDS = {
  en: {
    file: 'File to import',
    commit: /^Import [\d,]+ /,
    another: 'Import another file',
    one: '1 new name wrote for the desk',
    two: '2 new names wrote for the desk',
    suggestions: 'Perhaps the same person',
    accept: 'One person: Lin Wei',
    match: 'Say who they are',
    list: 'New names of this import',
    only: 'Only the 2 names that this import was the first to bring.',
    everybody: 'Show everybody',
    all: 'Everybody who wrote for the desk',
  },
  'zh-CN': {
    file: '要导入的文件',
    commit: /^导入 [\d,]+ /,
    another: '导入其他文件',
    one: '出现 1 个新的客服名称',
    two: '出现 2 个新的客服名称',
    suggestions: '可能是同一人',
    accept: '是同一人：Lin Wei',
    match: '说明他们是谁',
    list: '本次导入新出现的名称',
    only: '只列出本次导入新出现的 2 个名称。',
    everybody: '显示全部',
    all: '所有接待过的人',
  },
} as const;

for (const [language, colorScheme] of [
  ['en', 'light'],
  ['zh-CN', 'dark'],
] as const) {
  const words = WORDS[language];
  test.describe(() => {
    test.use({ colorScheme, locale: language });

    test(`agents who are new with an import are matched from its summary, ${language}`, async ({
      page,
    }) => {
      const give = async (contents: string) => {
        const buffer = Buffer.from(contents);
        await page
          .getByLabel(words.file)
          .setInputFiles({ name: 'chats.jsonl', mimeType: '', buffer });
        await page.getByRole('button', { name: words.commit }).click();
      };
      await openApp(page, '/imports');
      await give(FIRST);
      await expect(page.getByRole('heading', { name: words.one })).toBeVisible();
      await page.getByRole('button', { name: words.another }).click();
      await give(SECOND);
      const fresh = page.getByRole('region', { name: words.two });
      await expect(fresh).toContainText('Max');
      await expect(fresh).not.toContainText('Lin Wei');
      await expectNoAxeViolations(page, `new agents of an import, ${language}`);
      await page
        .getByRole('region', { name: words.suggestions })
        .getByRole('button', { name: words.accept })
        .click();
      // Who has been matched is no longer asked for.
      await expect(page.getByRole('heading', { name: words.one })).toBeVisible();
      await expect(page.getByRole('region', { name: words.suggestions })).toHaveCount(0);

      await page.keyboard.press('ControlOrMeta+z');
      await fresh.getByRole('link', { name: words.match }).click();
      await expect(page.getByText(words.only)).toBeVisible();
      const rows = page.getByRole('table', { name: words.list }).getByRole('row');
      await expect(rows).toHaveCount(3);
      await expectNoAxeViolations(page, `the page of new agents, ${language}`);
      await page.getByRole('link', { name: words.everybody }).click();
      const everybody = page.getByRole('table', { name: words.all }).getByRole('row');
      await expect(everybody).toHaveCount(4);
    });
  });
}
