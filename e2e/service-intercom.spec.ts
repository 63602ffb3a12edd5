import { expect, openApp, test } from './fixtures.ts';
import { commit, giveFile, openImports } from './importing.ts';

/** 1 March 2026, 10:15 UTC, epoch seconds. */
const BEGUN = 1_772_360_100;
const USER = { type: 'user', name: 'Jane Doe', id: 'u1' };
const ADMIN = { type: 'admin', name: 'Lin', id: 'a1' };
const part = (
  id: string,
  part_type: string,
  after: number,
  author: object,
  body: string | null,
) => ({
  ...{ type: 'conversation_part', id, part_type, body, created_at: BEGUN + after, author },
});

/** As Intercom's API answers: solved, and the customer came back. */
const INTERCOM = {
  name: 'intercom.json',
  contents: JSON.stringify({
    type: 'conversation.list',
    conversations: [
      {
        ...{ type: 'conversation', id: '901', created_at: BEGUN, state: 'open', open: true },
        source: {
          ...{ type: 'conversation', id: 's1', author: USER },
          body: '<p>The gaiwan came broken.</p><p>Best regards,</p><p>Jane Doe</p>',
        },
        contacts: { contacts: [{ type: 'contact', id: 'k1', external_id: 'C7' }] },
        conversation_parts: {
          conversation_parts: [
            part('p1', 'comment', 300, ADMIN, '<p>A new one is on its way.</p><p>Lin</p>'),
            part('p2', 'close', 360, ADMIN, null),
            part('p3', 'open', 90_000, USER, '<p>It is broken too!</p>'),
          ],
        },
      },
    ],
  }),
};

test('a conversation of Intercom is read, its name masked until asked for, and counts as reopened', async ({
  page,
}) => {
  await openImports(page);
  await giveFile(page, INTERCOM);
  await commit(page);

  await openApp(page, '/service');
  const list = page.getByRole('list', { name: 'List of conversations' });
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(list).toContainText('Best regards');
  await expect(list).not.toContainText('Jane Doe');
  await list.getByRole('button').click();
  const transcript = page.getByRole('log', { name: 'Transcript' });
  await expect(transcript).toContainText('The gaiwan came broken.');
  await expect(transcript).toContainText('A new one is on its way.');
  await expect(transcript).not.toContainText('Jane Doe');
  await transcript.getByRole('button', { name: /name/ }).click();
  await expect(transcript).toContainText('Jane Doe');
  await openApp(page, '/audit');
  await expect(page.getByText(/conversation:901/).first()).toBeVisible();

  await openApp(page, '/service/times');
  const reopened = page.getByRole('table', { name: 'Reopened after being solved' });
  const lin = reopened.getByRole('row', { name: /^Lin/ });
  await expect(lin).toContainText('100.0%');
  await lin.getByRole('link', { name: /Lin, Reopened/ }).click();
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(page.getByRole('group', { name: 'Behind a number' })).toContainText(
    'Solved, and reopened later · Lin',
  );
});
