import { describe, expect, test } from 'vitest';
import type { ExperiencePostRow } from '../../../../shared/domain/community/activityRecords.ts';
import { sharedPosts } from './sharedPosts.ts';

const codes = ['C-1', 'C-2'];
const customers = { find: (value: string) => codes.indexOf(value) };
const post = (id: string, more: Partial<ExperiencePostRow> = {}): ExperiencePostRow => ({
  ...{ id, group: 'g', message: '', author: 'Ada', customer: 'C-1', text: 'Good', link: '' },
  ...{ activity: '', state: 'featured', toldAt: 7, note: '', at: 9, by: 'Lin' },
  ...more,
});

describe('shared posts', () => {
  test('are the featured ones whose customer is known, by id, at the time they were told', () => {
    const rows = [
      post('post:b', { customer: 'C-2', toldAt: 3 }),
      post('post:a'),
      post('post:c', { state: 'collected' }),
      post('post:d', { state: 'declined' }),
      post('post:e', { customer: '' }),
      post('post:f', { customer: 'stranger' }),
    ];
    expect(sharedPosts(rows, customers)).toEqual([
      { id: 'post:a', member: 0, at: 7 },
      { id: 'post:b', member: 1, at: 3 },
    ]);
  });
});
