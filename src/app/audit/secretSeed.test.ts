import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freezeDraw } from '../../features/community/data/draws/drawSteps.ts';
import { saveDraw } from '../../features/community/data/draws/drawWrites.ts';
import type { DrawDraft } from '../../features/community/data/draws/draftSchema.ts';
import { frozenList } from '../../features/community/domain/draws/frozenList.ts';
import { WorkspaceDb } from '../../shared/data/workspaceDb.ts';
import { perform } from '../../shared/data/writes/perform.ts';
import { csvLine } from '../../shared/domain/export/csvLine.ts';
import { exportCells } from '../../shared/domain/export/exportCell.ts';
import { anActor } from '../../testing/anActor.ts';
import { conflictFields } from '../backup/conflictFields.ts';
import { auditExportRow } from './auditExportRow.ts';
import { auditRows } from './auditRows.ts';
import { fieldChanges } from './fieldChanges.ts';

const SEED = '5a'.repeat(32);
const TEXT = { id: 'c', head: 'c', kind: 'text' } as const;
const NOW = Date.UTC(2026, 10, 30, 12);
let db: WorkspaceDb;
beforeEach(async () => {
  db = new WorkspaceDb('secret-seed');
  const draft: DrawDraft = {
    ...{ id: 'draw:d', name: 'Friday', method: 'weighted', groupCap: 0, excluded: [] },
    prizes: [{ id: 'p1', name: 'Tea', pieces: 1 }],
    rules: { mostWeight: 0, leastDays: 0, coolDown: 0, repeats: 'first' },
    candidates: [{ id: 'Ann', weight: 1, household: '', joined: null }],
  };
  await perform(db, saveDraw, draft, anActor, NOW);
  const source = { kind: 'other', name: 'Lottery', address: '' } as const;
  const freezing = { draft, list: frozenList(draft, [], 20_787), seed: SEED, source };
  await perform(db, freezeDraw, freezing, anActor, NOW);
});
afterEach(async () => {
  await db.delete();
});

describe("a draw's seed", () => {
  test('is in the image of the trail, which undo compares, and not in what is exported', async () => {
    const own = await db.audit.toArray();
    expect(JSON.stringify(own)).toContain(SEED);
    const rows = auditRows({ own, whole: [], shop: 's', machine: null }, () => false);
    const words = { what: () => 'what', about: () => 'about', job: () => 'job' };
    const text = rows
      .map((row) => auditExportRow(row, words))
      .map((values) =>
        csvLine(
          exportCells(
            values.map(() => TEXT),
            values,
            { reveal: true },
          ),
        ),
      )
      .join('');
    expect(text).toContain('Lottery');
    expect(text).not.toContain(SEED);
    expect(text).not.toContain('seed');
  });

  test('is not among the fields that an entry shows', async () => {
    const own = await db.audit.toArray();
    const shown = own.flatMap(({ changes }) =>
      changes.map((each) => fieldChanges(each, () => false)),
    );
    expect(JSON.stringify(shown)).toContain('Lottery');
    expect(JSON.stringify(shown)).not.toContain(SEED);
  });

  test('is not among the fields that two copies of a shop do not have alike', async () => {
    const mine = (await db.draws.get('draw:d'))!;
    const theirs = { ...mine, name: 'Saturday', seed: 'b7'.repeat(32) };
    const conflict = { id: 'draws draw:d', table: 'draws', key: 'draw:d', live: null } as const;
    expect(conflictFields({ ...conflict, mine, theirs })).toEqual([
      { path: ['name'], mine: 'Friday', theirs: 'Saturday' },
    ]);
  });
});
