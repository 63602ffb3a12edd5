import { describe, expect, test } from 'vitest';
import type { AuditEntry, RecordChange } from '../../shared/domain/audit/auditEntry.ts';
import { zoneTable } from '../../shared/domain/time/zoneTable.ts';
import { readSearchState } from '../../shared/ui/searchState.ts';
import { auditAddress } from './auditAddress.ts';
import { auditRows } from './auditRows.ts';
import { fieldChanges } from './fieldChanges.ts';
import { fieldValue } from './fieldValue.ts';
import { filterRows } from './filterRows.ts';

const entry = (sequence: number, more: Partial<AuditEntry> = {}): AuditEntry => ({
  machine: 'm1',
  sequence,
  at: sequence * 1000,
  by: 'Li',
  job: 'manager',
  write: 'policy.publish',
  subject: 'p',
  details: {},
  changes: [],
  undoes: null,
  previous: '',
  hash: '',
  ...more,
});
const rowsOf = (own: AuditEntry[], whole: AuditEntry[] = []) =>
  auditRows({ own, whole, shop: 's1', machine: 'm1' }, () => true);

describe('the rows of the audit trail', () => {
  test('are those of the shop from both trails, newest first', () => {
    const own = [entry(1), entry(3), entry(1, { machine: 'm2', at: 2500 })];
    const whole = [
      entry(1, { write: 'shop.create', subject: 's1', at: 500 }),
      entry(2, { write: 'shop.create', subject: 's2' }),
    ];
    expect(rowsOf(own, whole).map(({ key }) => key)).toEqual([
      'shop.m1.3',
      'shop.m2.1',
      'shop.m1.1',
      'registry.m1.1',
    ]);
  });

  test('say what can be undone, and what was', () => {
    const rows = rowsOf([entry(1), entry(2), entry(3, { undoes: 2 })]);
    expect(rows.map(({ can }) => can)).toEqual(['redo', null, 'undo']);
    expect(rows[1]?.undoneBy?.sequence).toBe(3);
    expect(rows[0]?.undoes?.sequence).toBe(2);
  });

  test('say that what was undone and done again is in force', () => {
    const rows = rowsOf([entry(1), entry(2, { undoes: 1 }), entry(3, { undoes: 2 })]);
    expect(rows.map(({ undoneBy }) => undoneBy?.sequence ?? null)).toEqual([null, 3, null]);
    expect(rows.map(({ can }) => can)).toEqual(['undo', null, null]);
  });

  test("offer nothing about another machine's entries", () => {
    expect(rowsOf([entry(1, { machine: 'm2' })]).map(({ can }) => can)).toEqual([null]);
  });
});

describe('the filter', () => {
  const own = [
    entry(1, { at: Date.UTC(2026, 0, 1, 22), write: 'facts.import' }),
    entry(2, { at: Date.UTC(2026, 0, 2, 12), by: '王' }),
    entry(3, { at: Date.UTC(2026, 0, 3, 12), write: 'export.reveal' }),
  ];
  const days = zoneTable('Europe/Berlin', own[0]?.at ?? 0, own[2]?.at ?? 0);
  const shown = (search: string) =>
    filterRows(
      rowsOf(own),
      readSearchState(auditAddress, new URLSearchParams(search)),
      days,
      ({ entry: { by, write } }) => `${by} ${write}`,
    ).map((row) => row.entry.sequence);

  test('lets everything through where it says nothing', () => {
    expect(shown('')).toEqual([3, 2, 1]);
  });
  test('tells who, what kind and which words', () => {
    expect(shown('who=%E7%8E%8B')).toEqual([2]);
    expect(shown('kind=facts&kind=other')).toEqual([3, 1]);
    expect(shown('q=REVEAL+li')).toEqual([3]);
  });
  test("counts days in the shop's zone, both ends included", () => {
    expect(shown('from=2026-01-01&to=2026-01-01')).toEqual([1]);
    expect(shown('from=2026-01-02')).toEqual([3, 2]);
    expect(shown('to=nonsense')).toEqual([3, 2, 1]);
  });
});

describe('what an entry has changed', () => {
  const changesOf = (change: RecordChange) => fieldChanges(change, (policy) => policy === 'known');

  test('has the settings of a policy apart, where its area is here to tell them', () => {
    const draft = (policy: string, settings: unknown) => ({ policy, settings, note: 'n' });
    const change = (policy: string) =>
      changesOf({
        table: 'policyDrafts',
        key: policy,
        before: null,
        after: draft(policy, { days: 9 }),
      });
    expect(change('known')).toMatchObject({
      settings: { policy: 'known', before: undefined, after: { days: 9 } },
      fields: [{ path: ['note'] }],
    });
    const unknown = change('unknown');
    expect(unknown.settings).toBeUndefined();
    expect(unknown.fields.map(({ path }) => path.join('.'))).toEqual(['settings', 'note']);
  });

  test('is told field by field, places of records left out', () => {
    const before = { key: 'shop', value: { zone: 'UTC', name: 'Tea' } };
    const after = { key: 'shop', value: { zone: 'Asia/Shanghai', name: 'Tea' } };
    expect(changesOf({ table: 'settings', key: 'shop', before, after })).toEqual({
      table: 'settings',
      key: 'shop',
      made: 'changed',
      fields: [{ path: ['value', 'zone'], before: 'UTC', after: 'Asia/Shanghai' }],
    });
  });

  test('is every field of a record that was added or removed, but not those that hold nothing', () => {
    const record = { id: 'p:m1:1', number: 1, basedOn: null, note: 'first' };
    const added = changesOf({ table: 'policyVersions', key: 'x', before: null, after: record });
    expect(added.made).toBe('added');
    expect(added.fields.map(({ path }) => path.join('.'))).toEqual(['number', 'note']);
    const removed = changesOf({
      table: 'policyVersions',
      key: 'x',
      before: record,
      after: null,
    });
    expect(removed.fields).toHaveLength(2);
  });

  test('is shown by what is known of the field, and else as JSON with its keys', () => {
    expect(fieldValue('at', 5)).toEqual({ as: 'instant', ms: 5 });
    for (const field of ['frozenAt', 'announcedAt', 'drawnAt']) {
      expect(fieldValue(field, 5)).toEqual({ as: 'instant', ms: 5 });
    }
    expect(fieldValue('weekStart', 1)).toEqual({ as: 'weekday', day: 1 });
    expect(fieldValue('basedOn', 'p:m1:12')).toEqual({ as: 'version', number: 12 });
    expect(fieldValue('steps', [{ version: 'p:m1:2', liveFrom: 7 }])).toEqual({
      as: 'steps',
      steps: [{ version: 2, liveFrom: 7 }],
    });
    expect(fieldValue('window', { days: 90, b: 1 })).toEqual({
      as: 'text',
      text: '{"b":1,"days":90}',
    });
    expect(fieldValue('note', null)).toEqual({ as: 'nothing' });
  });
});
