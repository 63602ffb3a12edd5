import { expect, expectNoAxeViolations, openApp, test, speakChinese } from './fixtures.ts';
import { commit, giveFile, openImports } from './importing.ts';

const message = (role: string, minute: number, body: string, more = {}) => ({
  at: `2026-03-01T10:${String(minute).padStart(2, '0')}:00Z`,
  ...{ message: `m${minute}`, role, body },
  ...more,
});

/** One agent under two names, a Chinese conversation, one that waits. */
const FILE = [
  {
    ...{ conversation: 'T-1', channel: 'chat' },
    messages: [
      message('customer', 0, '我要退货，什么时候可以退款'),
      message('agent', 14, '好的，马上为您处理', { author: 'Lin Wei' }),
    ],
  },
  {
    ...{ conversation: 'T-2', channel: 'email' },
    messages: [message('customer', 20, 'Where is my refund?')],
  },
  {
    ...{ conversation: 'T-3', channel: 'chat' },
    messages: [
      message('customer', 30, 'Which tea is less grassy?'),
      message('agent', 31, 'The roasted one.', { author: 'lin.wei@shop.example' }),
    ],
  },
]
  .map((conversation) => JSON.stringify(conversation))
  .join('\n');

const WORDS = {
  en: {
    list: 'List of conversations',
    language: 'Language All',
    english: 'English',
    views: 'Views',
    waiting: 'Waiting',
    fresh: 'New since last import',
    all: 'All',
    saveView: 'Save view',
    name: 'Name',
    save: 'Save',
    deleteView: 'Delete view',
    undo: 'Undo',
    select: 'Select',
    selected: '2 selected',
    tags: 'Tags…',
    add: 'Add',
    changeTags: 'Change tags',
    tagged: 'Tags of 2 conversations changed',
    accept: 'One person: Lin Wei',
    authors: 'Everybody who wrote for the desk',
    edit: 'Edit Lin Wei (Lin Wei)',
    shown: 'Name shown',
  },
  'zh-CN': {
    list: '会话列表',
    language: '语言 全部',
    english: '英文',
    views: '视图',
    waiting: '待回复',
    fresh: '上次导入新增',
    all: '全部',
    saveView: '保存视图',
    name: '名称',
    save: '保存',
    deleteView: '删除视图',
    undo: '撤销',
    select: '选择',
    selected: '已选 2 个',
    tags: '标签…',
    add: '添加',
    changeTags: '修改标签',
    tagged: '已修改 2 个会话的标签',
    accept: '是同一人：Lin Wei',
    authors: '所有接待过的人',
    edit: '编辑 Lin Wei (Lin Wei)',
    shown: '显示名称',
  },
} as const;

for (const [language, colorScheme] of [
  ['en', 'light'],
  ['zh-CN', 'dark'],
] as const) {
  test.describe(`the desk of a lead in ${language}, ${colorScheme}`, () => {
    test.use({ colorScheme });
    const words = WORDS[language];

    test.beforeEach(async ({ page }) => {
      await openImports(page);
      await giveFile(page, { name: 'desk.jsonl', contents: FILE });
      await commit(page);
      if (language === 'zh-CN') await speakChinese(page);
    });

    test('filters are saved as a view, opened, and a deleted view comes back', async ({ page }) => {
      await openApp(page, '/service');
      const rows = page.getByRole('list', { name: words.list }).getByRole('listitem');
      const views = page.getByRole('navigation', { name: words.views });
      await expect(rows).toHaveCount(3);
      await page.getByRole('button', { name: words.language }).click();
      await page.getByLabel(words.english, { exact: true }).click();
      await page.keyboard.press('Escape');
      await expect(rows).toHaveCount(2);
      await views.getByRole('button', { name: words.saveView }).click();
      await page.getByLabel(words.name, { exact: true }).fill('EN');
      await expectNoAxeViolations(page, `naming a view, ${language}`);
      await page.getByRole('button', { name: words.save, exact: true }).click();
      const own = views.getByRole('link', { name: 'EN', exact: true });
      await expect(own).toHaveAttribute('aria-current', 'page');

      await views.getByRole('link', { name: words.waiting }).press('Enter');
      await expect(rows).toHaveCount(1);
      await expect(page).toHaveURL(/waiting=true/u);
      await views.getByRole('link', { name: words.fresh }).click();
      await expect(rows).toHaveCount(3);
      await own.click();
      await expect(rows).toHaveCount(2);
      await expectNoAxeViolations(page, `a view, ${language}`);
      await views.getByRole('button', { name: words.deleteView }).click();
      await expect(own).toHaveCount(0);
      // Filters stay as they were.
      await expect(rows).toHaveCount(2);
      await page.getByRole('button', { name: words.undo }).click();
      await expect(own).toHaveAttribute('aria-current', 'page');
    });

    test('several conversations are tagged at once, and it is taken back', async ({ page }) => {
      await openApp(page, '/service');
      const list = page.getByRole('list', { name: words.list });
      await page.getByRole('button', { name: words.select, exact: true }).click();
      const boxes = list.getByRole('checkbox');
      await boxes.first().click();
      await boxes.nth(1).click({ modifiers: ['Shift'] });
      await expect(page.getByText(words.selected)).toBeVisible();
      await expectNoAxeViolations(page, `selected rows, ${language}`);
      await page.getByRole('button', { name: words.tags }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('combobox', { name: words.add }).fill('退款');
      await dialog.getByRole('combobox', { name: words.add }).press('Enter');
      await expectNoAxeViolations(page, `tags, ${language}`);
      await dialog.getByRole('button', { name: words.changeTags }).click();
      await expect(page.getByText(words.tagged)).toBeVisible();
      await expect(list.getByText('退款', { exact: true })).toHaveCount(2);
      await openApp(page, '/service?tag=退款');
      await expect(list.getByRole('listitem')).toHaveCount(2);
      const views = page.getByRole('navigation', { name: words.views });
      await views.getByRole('link', { name: words.all, exact: true }).click();
      await expect(list.getByRole('listitem')).toHaveCount(3);
      await page.keyboard.press('ControlOrMeta+z');
      await expect(list.getByText('退款', { exact: true })).toHaveCount(0);
    });

    test('two names of an agent become one person everywhere', async ({ page }) => {
      await openApp(page, '/service/agents');
      const table = page.getByRole('table', { name: words.authors });
      await expect(table.getByRole('row')).toHaveCount(3);
      await expectNoAxeViolations(page, `agents, ${language}`);
      await page.getByRole('button', { name: words.accept }).click();
      await expect(page.getByRole('button', { name: words.accept })).toHaveCount(0);
      await page.getByRole('button', { name: words.edit }).click();
      await page.getByLabel(words.shown).fill('林薇');
      await expectNoAxeViolations(page, `an agent, ${language}`);
      await page.getByRole('button', { name: words.save, exact: true }).click();
      await expect(table.getByText('林薇')).toHaveCount(2);
      await openApp(page, '/service?agent=lin.wei%40shop.example');
      const list = page.getByRole('list', { name: words.list });
      await expect(list.getByRole('listitem')).toHaveCount(2);
      await expect(list.getByText('林薇')).toHaveCount(2);
    });
  });
}
