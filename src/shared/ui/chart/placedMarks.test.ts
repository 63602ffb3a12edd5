import { describe, expect, test } from 'vitest';
import { markedTwin } from './markedTwin.ts';
import { markFlags, placedMarks } from './placedMarks.ts';

const x = ['Jan', 'Feb', 'Mar', 'Apr'];

describe('marks on a chart', () => {
  test('are placed by number or by name and numbered along the axis', () => {
    const marks = [
      { at: 'Mar', label: 'v2' },
      { at: 0, label: 'v1' },
    ];
    expect(placedMarks(marks, x)).toEqual([
      { number: 1, place: 0, label: 'v1' },
      { number: 2, place: 2, label: 'v2' },
    ]);
  });

  test('that lie off the axis are left out', () => {
    const marks = [-1, 4, 1.5, NaN, 'May'].map((at) => ({ at, label: String(at) }));
    expect(placedMarks(marks, x)).toEqual([]);
  });

  test('that fall together share a flag', () => {
    const marks = [1, 1, 3, 1].map((at, i) => ({ at, label: `v${i}` }));
    expect(markFlags(placedMarks(marks, x))).toEqual([
      { place: 1, text: '1–3' },
      { place: 3, text: '4' },
    ]);
  });

  test('are a column of the twin, empty where there is none', () => {
    const table = { columns: [{ head: 'Month' }, { head: 'Rate' }], rows: x.map((m) => [m, 1]) };
    const marks = [
      { at: 1, label: 'v1' },
      { at: 1, label: 'v2' },
    ];
    expect(markedTwin(table, marks, x, 'Published')).toEqual({
      columns: [{ head: 'Month' }, { head: 'Rate' }, { head: 'Published' }],
      rows: [
        ['Jan', 1, null],
        ['Feb', 1, 'v1; v2'],
        ['Mar', 1, null],
        ['Apr', 1, null],
      ],
    });
    expect(markedTwin(table, [], x, 'Published')).toBe(table);
  });
});
