import { expect, test } from 'vitest';
import { formatOf } from '../domain/formats/formats.ts';
import { IMPORT_KINDS } from '../domain/importFields.ts';
import { templateRows } from './templateRows.ts';

test.each(IMPORT_KINDS)('the template for %s is recognised as that', (kind) => {
  const [headers = [], ...rows] = templateRows(kind);
  const head = { shape: 'delimited', headers, rows } as const;
  const plan = formatOf(head).plan(head, { zone: 'UTC', currency: null });
  expect(plan.kind).toBe(kind);
  expect(plan.format).toMatch(/^huitou/u);
  expect(plan.mapping).toEqual(headers);
});
