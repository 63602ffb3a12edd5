import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importHistory } from '../../../shared/data/importHistory.ts';
import { ResidentFacts } from '../../../shared/data/facts/residentFacts.ts';
import { WorkspaceDb } from '../../../shared/data/workspaceDb.ts';
import { importFile } from '../../../testing/importFile.ts';
import { jobContextOf } from '../../../testing/jobContextOf.ts';
import { experienceJobs } from '../jobs.ts';

const folder = join(process.env['HUITOU_DATA'] ?? '', 'retention/funnel');

const TABLES: readonly (readonly [string, number])[] = [
  ['user_table.csv', 90_400],
  ['payment_confirmation_table.csv', 452],
  ['payment_page_table.csv', 6030],
  ['search_page_table.csv', 45_200],
  ['home_page_table.csv', 90_400],
];

describe.skipIf(!existsSync(folder))('Funnel of the funnel tables (retention/funnel)', () => {
  const db = new WorkspaceDb('funnel-tables');

  beforeAll(async () => {
    // The last page first: files without times must not depend on the order of the imports.
    for (const [name, rows] of TABLES) {
      const blob = new Blob([readFileSync(join(folder, name))]);
      const shop = { zone: 'America/New_York', currency: null };
      await importFile(db, blob, name, shop, Date.UTC(2026, 10, 30));
      const [newest] = await importHistory(db);
      expect(newest).toMatchObject({ fileName: name, rows, rowsBad: 0 });
    }
  }, 120_000);
  afterAll(async () => {
    await db.delete();
  });

  it('has the published people at each page', async () => {
    const context = jobContextOf(new ResidentFacts(db, 1 << 28));
    const report = await experienceJobs.funnel.run(context, {
      steps: ['home', 'search', 'checkout', 'paid'],
      by: 'none',
      window: 7,
      days: null,
      now: Date.UTC(2026, 10, 1),
    });
    expect(report.all.steps.map(({ step, ofFirst }) => [step, ofFirst.count])).toEqual([
      ['home', 90_400],
      ['search', 45_200],
      ['checkout', 6030],
      ['paid', 452],
    ]);
    expect(report).toMatchObject({ through: null, from: null, to: null, outOfOrder: 0 });
    // No times, so no time between steps.
    expect(report.all.medianTotal).toBeNaN();
  }, 60_000);
});
