import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { anActor } from '../../../testing/anActor.ts';
import { factSteps, importOrders, takeFactStep } from '../../../testing/factSteps.ts';
import { undoImport } from '../facts/undoImport.ts';
import { publishDraft, restoreVersion, saveDraft } from '../policies/policyWrites.ts';
import { changeShopSettings } from '../shopSettings.ts';
import { WorkspaceDb } from '../workspaceDb.ts';
import { perform } from '../writes/perform.ts';
import { undoEntry } from '../writes/undoEntry.ts';
import { CheckCancelled, checkIntegrity } from './checkIntegrity.ts';
import type { FindingKind } from './integrityFinding.ts';

let db: WorkspaceDb;
let serial = 0;

beforeEach(() => {
  db = new WorkspaceDb(`integrity-${++serial}`);
});
afterEach(async () => {
  await db.delete();
});

const quiet = { aborted: () => false, progress: () => undefined };

async function findings(): Promise<readonly { kind: FindingKind; subject: string }[]> {
  return (await checkIntegrity(db, quiet))?.findings ?? [];
}
async function kinds(): Promise<FindingKind[]> {
  return [...new Set((await findings()).map(({ kind }) => kind))].sort();
}

const line = (order: string, product: string) => ({ order, customer: 'c', product, amount: 100 });

/** Two imports of which the second hides an order of the first, some reviews, and a policy. */
async function aShop(): Promise<void> {
  const reviews = [{ review: 'r1', body: '很好' }];
  await importOrders(db, 'first', [line('o1', 'tea'), line('o2', 'cup')], reviews);
  await importOrders(db, 'second', [line('o1', 'pot'), line('o3', 'cup')]);
  await perform(db, changeShopSettings, { currency: 'EUR' }, anActor, 3);
  await publish(7, 4);
  await publish(8, 5);
  await draft(9, 6);
}

async function draft(days: number, now: number) {
  const params = { policy: 'p', settings: { days }, settingsVersion: 1, revision: 0 };
  return perform(db, saveDraft, params, anActor, now);
}

async function publish(days: number, now: number) {
  const { result } = await draft(days, now);
  const { revision } = result;
  const params = { policy: 'p', revision, defaults: {}, note: '', liveFrom: null, rehearsal: null };
  return perform(db, publishDraft, params, anActor, now);
}

describe('a sound shop', () => {
  test('has no findings after any sequence of imports, newer versions and undos', async () => {
    await fc.assert(
      fc.asyncProperty(factSteps, async (steps) => {
        for (const [n, step] of steps.entries()) await takeFactStep(db, step, n);
        expect(await findings()).toEqual([]);
        await Promise.all(db.tables.map((table) => table.clear()));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('has none with policies, undone and restored', async () => {
    await aShop();
    const [first] = await db.policyVersions.orderBy('id').toArray();
    const restored = await perform(
      db,
      restoreVersion,
      { version: first!.id, note: '' },
      anActor,
      8,
    );
    await undoEntry(db, restored.entry!, anActor, 9);
    await undoImport(db, 'first', anActor, 10);
    expect(await findings()).toEqual([]);
  });

  test('is counted', async () => {
    await aShop();
    expect(await checkIntegrity(db, quiet)).toMatchObject({ imports: 2, rows: 5, entries: 8 });
  });

  test('has none when its segments are full', async () => {
    await importOrders(
      db,
      'large',
      Array.from({ length: 70_000 }, (_, i) => line(`o${Math.floor(i / 3)}`, `p${i % 7}`)),
    );
    expect(await findings()).toEqual([]);
  });
});

test('the check can be stopped', async () => {
  await aShop();
  const stopped = checkIntegrity(db, { ...quiet, aborted: () => true });
  await expect(stopped).rejects.toThrow(CheckCancelled);
});

type Damage = readonly [what: string, found: FindingKind, make: () => Promise<unknown>];

const firstOrders = 'first/orderLines/0';
const damages: readonly Damage[] = [
  [
    'a column of documents that is gone',
    'columnLost',
    () => db.columns.delete([firstOrders, 'order']),
  ],
  [
    'any other column that is gone',
    'contentChanged',
    () => db.columns.delete([firstOrders, 'amount']),
  ],
  [
    'a column of another length',
    'columnDamaged',
    async () => {
      const row = (await db.columns.get([firstOrders, 'product']))!;
      await db.columns.put({ ...row, rows: 3 });
    },
  ],
  [
    'a column of another type',
    'columnDamaged',
    async () => {
      const row = (await db.columns.get([firstOrders, 'amount']))!;
      if (row.type !== 'text') await db.columns.put({ ...row, type: 'instant' });
    },
  ],
  [
    'a code that is in no dictionary',
    'columnDamaged',
    async () => {
      const row = (await db.columns.get([firstOrders, 'product']))!;
      if (row.type !== 'text') await db.columns.put({ ...row, base: 99 });
    },
  ],
  [
    'texts that end elsewhere',
    'columnDamaged',
    async () => {
      const row = (await db.columns.get(['first/reviews/0', 'body']))!;
      if (row.type === 'text') await db.columns.put({ ...row, text: '很' });
    },
  ],
  [
    'a text that was changed',
    'contentChanged',
    async () => {
      const row = (await db.columns.get(['first/reviews/0', 'body']))!;
      if (row.type === 'text') await db.columns.put({ ...row, text: '太好' });
    },
  ],
  [
    'an amount that was changed',
    'contentChanged',
    async () => {
      const row = (await db.columns.get([firstOrders, 'amount']))!;
      if (row.type !== 'text') await db.columns.put({ ...row, base: 101 });
    },
  ],
  ['a segment that is gone', 'rowsLost', () => db.segments.delete('second/orderLines/0')],
  [
    'a segment whose range of documents is another',
    'columnDamaged',
    () => db.segments.update(firstOrders, { firstDocument: 1 }),
  ],
  ['columns of no segment', 'rowsLeft', () => db.segments.delete(firstOrders)],
  [
    'a mask of no segment',
    'rowsLeft',
    () => db.masks.add({ segment: firstOrders, generation: 99, hidden: new Uint8Array(1) }),
  ],
  [
    'a mask that is gone',
    'maskWrong',
    () => db.masks.where('segment').equals(firstOrders).delete(),
  ],
  [
    'a mask that hides another row',
    'maskWrong',
    async () => {
      const mask = (await db.masks.where('segment').equals(firstOrders).first())!;
      await db.masks.put({ ...mask, hidden: Uint8Array.of(2) });
    },
  ],
  [
    'a row that is shown though a newer import hides it',
    'maskWrong',
    () => db.segments.update(firstOrders, { mask: 0 }),
  ],
  [
    'an import that holds nothing',
    'documentsDamaged',
    () => db.documents.delete(['second', 'orderLines']),
  ],
  [
    'documents of an import that is not live',
    'documentsDamaged',
    () => db.imports.update('second', { state: 'undone' }),
  ],
  [
    'documents of an import that is not there',
    'documentsDamaged',
    () => db.imports.delete('second'),
  ],
  [
    'a list of documents that names one twice',
    'documentsDamaged',
    async () => {
      const row = (await db.documents.get(['second', 'orderLines']))!;
      await db.documents.put({ ...row, codes: Int32Array.of(0, 0) });
    },
  ],
  [
    'a dictionary with a gap',
    'dictionaryDamaged',
    () => db.dictionaries.delete(['products.product', 0]),
  ],
  [
    'a dictionary that says a value twice',
    'dictionaryDamaged',
    async () => {
      const page = (await db.dictionaries.get(['products.product', 0]))!;
      await db.dictionaries.put({ ...page, bytes: new TextEncoder().encode('teatea') });
    },
  ],
  [
    'a history that counts other rows',
    'countsWrong',
    () => db.imports.update('second', { rows: 3 }),
  ],
  [
    'a history that counts other documents',
    'countsWrong',
    () => db.imports.update('second', { updated: 0 }),
  ],
  ['a table without revision', 'revisionLost', () => db.revisions.delete('reviews')],
  [
    'a table whose masks are newer than its revision',
    'revisionLost',
    () => db.revisions.put({ table: 'orderLines', revision: 1 }),
  ],
  [
    'an import that died on its way',
    'importUnfinished',
    () => db.staging.put({ importId: 'dead', startedAt: 1 }),
  ],
  ['a version that is gone', 'versionLost', () => db.policyVersions.delete('p:m1:2')],
  [
    'a draft of a version that is gone',
    'versionLost',
    () => db.policyDrafts.update('p', { basedOn: 'p:m1:9' }),
  ],
  [
    'a line that names a version twice',
    'lineDamaged',
    async () => {
      const steps = (await db.policyLines.get('p'))!.steps;
      await db.policyLines.put({ policy: 'p', steps: [...steps, ...steps] });
    },
  ],
  ["a line with another policy's version", 'lineDamaged', otherPolicysLine],
  ['an entry of the audit trail that is gone', 'auditBroken', () => db.audit.delete(['m1', 3])],
  [
    'an entry of the audit trail that was changed',
    'auditBroken',
    () => db.audit.update(['m1', 2], { by: 'nobody' }),
  ],
];

async function otherPolicysLine(): Promise<void> {
  const steps = (await db.policyLines.get('p'))!.steps;
  await db.policyLines.put({ policy: 'q', steps });
}

describe('the check finds', () => {
  test.each(damages)('%s', async (_, found, make) => {
    await aShop();
    expect(await kinds()).toEqual([]);
    await make();
    expect(await kinds()).toContain(found);
  });

  test('one damage once, with its number and its file', async () => {
    await aShop();
    await db.columns.delete([firstOrders, 'amount']);
    expect((await checkIntegrity(db, quiet))?.findings).toEqual([
      {
        kind: 'contentChanged',
        subject: 'orderLines',
        fileName: 'first.csv',
        count: 2,
        where: 'orderLines 1',
      },
    ]);
  });

  test('a damaged column of one of several segments', async () => {
    const many = Array.from({ length: 70_000 }, (_, i) => line(`o${i}`, 'tea'));
    await importOrders(db, 'large', many);
    await db.columns.delete(['large/orderLines/1', 'amount']);
    expect(await kinds()).toEqual(['columnLost']);
  });
});
