import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, openApp, speakChinese, test } from './fixtures.ts';
import { commit, giveFile, openImports } from './importing.ts';

/** Two conversations; the desk has a rating of the first. */
const DESK = {
  name: 'messages.csv',
  contents: [
    'conversation,message,at,role,author,body',
    'T-1,m1,2026-03-01T10:00:00Z,customer,Ann,Where is my parcel?',
    'T-1,m2,2026-03-01T10:04:00Z,agent,Lin,It left this morning.',
    'T-2,m1,2026-03-01T11:00:00Z,customer,Ben,Do you have jasmine tea?',
    'T-2,m2,2026-03-01T11:02:00Z,agent,Lin,We do.',
  ].join('\n'),
};

/** Bad rows beside good ones, and NPS against satisfaction: one of the two is turned round. */
const OWN = {
  name: 'answers.csv',
  contents: [
    'response,survey,at,status,nps,csat,csatScale,comment,customer,conversation',
    ...Array.from({ length: 22 }, (_, i) => {
      const nps = i % 11;
      return `A${i},delivery,2026-03-02,answered,${nps},${5 - Math.floor(nps / 2.5)},,,C${i},`;
    }),
    'B1,desk,2026-03-03T09:00:00Z,answered,,1,5,Quick answer,,T-1',
    'B2,desk,2026-03-03T09:00:00Z,answered,11,5,5,too much,C1,T-1',
    'B3,desk,2026-03-03T09:00:00Z,answered,9,7,5,too satisfied,C1,T-1',
    'B4,desk,2026-03-04T09:00:00Z,asked,,,,,C2,T-2',
  ].join('\n'),
};

/** An export of 问卷星: questions in place of names of fields. */
const WJX = {
  name: '12345_按文本.csv',
  contents: [
    '序号,提交答卷时间,所用时间,来源,来源详情,来自IP,1、您有多大可能向朋友推荐我们的店铺？,2、您对这次购物的总体满意度,3、还有什么想对我们说的？,总分',
    '1,2026/3/9 18:20:05,32秒,微信,N/A,1.2.3.4(上海),9,非常满意,包装很好,0',
    '2,2026/3/10 8:05:00,60秒,链接,N/A,1.2.3.5(北京),2,不满意,快递太慢了,0',
    '3,2026/3/10 9:05:00,61秒,链接,N/A,1.2.3.6(北京),(跳过),一般,(空),0',
  ].join('\n'),
};

const WORDS = {
  en: {
    file: 'File to import',
    notOnScale: '1 answer is not on its scale',
    turned: 'NPS and satisfaction contradict each other: one may be turned round',
    turn: 'Turn satisfaction round',
    change: 'Change how the file is read',
    satisfied: 'Satisfaction: 1 is',
    withoutCustomer: /^of these without a customer: 1/,
    commitOwn: /^Import 24 responses/,
    done: 'Undo this import',
    list: 'List of conversations',
    rating: '5 of 5',
    kind: /^Survey answers/,
    next: 'Check the rows',
    commitWjx: /^Import 3 responses/,
  },
  'zh-CN': {
    file: '要导入的文件',
    notOnScale: '1 个回答超出评分范围',
    turned: 'NPS 与满意度相互矛盾，可能有一项的方向反了',
    turn: '反转满意度的方向',
    change: '修改读取方式',
    satisfied: '满意度：1 分表示',
    withoutCustomer: /^其中没有顾客.*1/,
    commitOwn: /^导入 24 份答卷/,
    done: '撤销这次导入',
    list: '会话列表',
    rating: '5 分',
    kind: /^问卷答卷/,
    next: '检查数据',
    commitWjx: /^导入 3 份答卷/,
  },
} as const;

async function give(page: Page, label: string, file: typeof OWN): Promise<void> {
  await openApp(page, '/imports');
  const buffer = Buffer.from(file.contents);
  await page.getByLabel(label).setInputFiles({ name: file.name, mimeType: '', buffer });
}

for (const [language, colorScheme] of [
  ['en', 'light'],
  ['zh-CN', 'dark'],
] as const) {
  test.describe(() => {
    test.use({ colorScheme });
    const words = WORDS[language];

    test(`answers to surveys come in, bad ones stay out, and rate their conversations, ${language}`, async ({
      page,
    }) => {
      await openImports(page);
      await giveFile(page, DESK);
      await commit(page);
      if (language === 'zh-CN') await speakChinese(page);

      await give(page, words.file, OWN);
      // Each with its line, column and value: one of NPS, one of satisfaction.
      const wrong = page.getByRole('group', { name: words.notOnScale });
      await expect(wrong).toHaveCount(2);
      await expect(wrong.filter({ hasText: /nps/u })).toContainText('11');
      await expect(wrong.filter({ hasText: /nps/u })).toContainText('25');
      await expect(wrong.filter({ hasText: /csat/u })).toContainText('26');
      const turned = page.getByRole('group', { name: words.turned });
      await expect(turned).toBeVisible();
      await expect(page.getByRole('button', { name: words.withoutCustomer })).toBeVisible();
      await expectNoAxeViolations(page, `answers are checked, ${language}`);

      await turned.getByRole('button', { name: words.turn }).click();
      await expect(turned).toBeHidden();
      await page.getByRole('button', { name: words.change }).click();
      await expect(page.getByLabel(words.satisfied)).toHaveValue('lowest');
      await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
      await expectNoAxeViolations(page, `scales are shown, ${language}`);
      await page.getByRole('button', { name: words.commitOwn }).click();
      await expect(page.getByRole('button', { name: words.done })).toBeVisible();

      // 1 was the best: the conversation has five of five, the one that was only asked about none.
      await openApp(page, '/service');
      const rows = page.getByRole('list', { name: words.list }).getByRole('listitem');
      await expect(rows).toHaveCount(2);
      await expect(rows.filter({ hasText: 'Where is my parcel?' })).toContainText(words.rating);
      await expect(rows.filter({ hasText: 'jasmine' })).not.toContainText(words.rating);
      await rows.filter({ hasText: 'Where is my parcel?' }).getByRole('button').click();
      await expect(page.getByText('Quick answer')).toBeVisible();
      await expectNoAxeViolations(page, `a rated conversation, ${language}`);
    });

    test(`an export of 问卷星 is known by its questions, ${language}`, async ({ page }) => {
      await openApp(page, '/imports');
      if (language === 'zh-CN') await speakChinese(page);
      await give(page, words.file, WJX);
      await expect(page.getByRole('radio', { name: words.kind })).toBeChecked();
      await expectNoAxeViolations(page, `questions are recognised, ${language}`);
      await page.getByRole('button', { name: words.next }).click();
      await expect(page.getByRole('cell', { name: '快递太慢了' }).first()).toBeVisible();
      await expect(page.getByRole('cell', { name: '微信' }).first()).toBeVisible();
      await expect(page.getByRole('button', { name: words.commitWjx })).toBeEnabled();
      await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
      await expectNoAxeViolations(page, `answers of questions, ${language}`);
      await page.getByRole('button', { name: words.commitWjx }).click();
      await expect(page.getByRole('button', { name: words.done })).toBeVisible();
    });
  });
}
