import { expect, it } from 'vitest';
import type { AnnouncementRow } from '../../../../shared/domain/community/activityRecords.ts';
import { byUrgency } from './byUrgency.ts';

const row = (id: string, more: Partial<AnnouncementRow> = {}): AnnouncementRow => ({
  ...{ id, title: id, text: { en: 'x', 'zh-CN': '' }, groups: ['g'], dueAt: null },
  ...{ state: 'ready', sent: [], at: 1, by: 'Lin' },
  ...more,
});

it('lists what is overdue first, then what is due soonest, and what is done with last', () => {
  const rows = [
    row('dropped', { state: 'dropped' }),
    row('sent', { sent: [{ group: 'g', language: 'en', at: 1, by: 'Lin' }] }),
    row('older draft', { state: 'draft' }),
    row('newer draft', { state: 'draft', at: 2 }),
    row('later', { dueAt: 300 }),
    row('sooner', { dueAt: 200 }),
    row('no time'),
    row('overdue', { dueAt: 50 }),
  ];
  const expected = ['overdue', 'sooner', 'later', 'no time', 'newer draft', 'older draft'];
  const listed = [...expected, 'sent', 'dropped'];
  expect(byUrgency(rows, 100).map(({ row: { id } }) => id)).toEqual(listed);
  expect(byUrgency(rows.reverse(), 100).map(({ row: { id } }) => id)).toEqual(listed);
});
