import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { restoreBackup } from '../../../../shared/data/backup/restoreBackup.ts';
import { writeBackup } from '../../../../shared/data/backup/writeBackup.ts';
import { checkIntegrity } from '../../../../shared/data/integrity/checkIntegrity.ts';
import { RegistryDb } from '../../../../shared/data/registryDb.ts';
import { databaseOf, WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import type { RegisteredWrite } from '../../../../shared/data/writes/defineWrite.ts';
import { perform } from '../../../../shared/data/writes/perform.ts';
import { undoEntry } from '../../../../shared/data/writes/undoEntry.ts';
import { anActor } from '../../../../testing/anActor.ts';
import { sweepFaults } from '../../../../testing/faultSweep.ts';
import { ANSWER_WRITES } from './answerWrites.ts';
import { markAnswer, type MarkParams } from './markAnswer.ts';
import { removeAnswer } from './removeAnswer.ts';

let db: WorkspaceDb;
let serial = 0;

beforeEach(() => {
  db = new WorkspaceDb(`answers-${++serial}`);
});
afterEach(async () => {
  await db.delete();
});

const MESSAGE = 'is the gaiwan back? 13812345678';
const right = (product: string): MarkParams => ({ message: MESSAGE, product, verdict: 'right' });
const mark = (params: MarkParams, now = 1) => perform(db, markAnswer, params, anActor, now);
const stored = () => db.answerMarks.toArray();

describe('marking an answer', () => {
  test('keeps one row for each message, masked, also in the audit trail', async () => {
    await mark(right('WARE-001'), 5);
    await mark({ message: `  ${MESSAGE}`, product: 'TEA-001', verdict: 'wrong' }, 6);
    const [row, ...more] = await stored();
    expect(more).toEqual([]);
    expect(row).toMatchObject({ right: ['WARE-001'], wrong: ['TEA-001'], at: 6, by: 'Li' });
    const everything = JSON.stringify([await stored(), await db.audit.toArray()]);
    expect(everything).toContain('gaiwan');
    expect(everything).not.toContain('13812345678');
  });

  test('that says nothing any more removes the row, and the same again records nothing', async () => {
    await mark(right('WARE-001'));
    expect((await mark(right('WARE-001'), 2)).entry).toBeNull();
    await mark({ message: MESSAGE, product: 'WARE-001', verdict: 'unmarked' });
    expect(await stored()).toEqual([]);
    expect((await mark({ message: MESSAGE, none: false })).entry).toBeNull();
  });

  test('is taken back, and so is a removal', async () => {
    const marked = await mark({ message: MESSAGE, none: true });
    const before = await stored();
    const removed = await perform(db, removeAnswer, { id: marked.result }, anActor, 2);
    expect(await stored()).toEqual([]);
    await undoEntry(db, removed.entry!, anActor, 3);
    expect(await stored()).toEqual(before);
    await undoEntry(db, marked.entry!, anActor, 4);
    expect(await stored()).toEqual([]);
  });

  test('is in a backup, and comes back with it', async () => {
    const registry = new RegistryDb(`answers-registry-${serial}`);
    await mark(right('WARE-001'));
    const about = { shop: 'Tea', demo: false, createdAt: 1, by: 'Li', machine: 'm1' };
    const quiet = { aborted: () => false, progress: () => undefined };
    const { file } = await writeBackup(db, about, quiet);
    const workspace = `answers-restored-${serial}`;
    const params = { workspace, name: null, actor: anActor, now: 2 };
    await restoreBackup(registry, file, params, quiet);
    const restored = new WorkspaceDb(databaseOf(workspace));
    expect(await restored.answerMarks.toArray()).toEqual(await stored());
    await restored.delete();
    await registry.delete();
  });

  test('of a message without text is refused', async () => {
    await expect(mark({ message: ' \n', none: true })).rejects.toThrow(RangeError);
  });
});

/** What has to be there first, and the parameters then; in the order of the list. */
const CASES: readonly { readonly first?: MarkParams; readonly params: () => Promise<unknown> }[] = [
  { first: right('WARE-001'), params: () => Promise.resolve(right('WARE-002')) },
  { first: right('WARE-001'), params: async () => ({ id: (await stored())[0]!.id }) },
];

describe('a write of service is done or not done, whichever storage operation fails', () => {
  test.each(ANSWER_WRITES.map(({ name }, place) => [name, place] as const))(
    '%s, and its undo',
    async (_, place) => {
      const { first, params } = CASES[place]!;
      if (first) await mark(first);
      const given = await params();
      const write = ANSWER_WRITES[place] as RegisteredWrite<unknown, unknown>;
      const check = async () => {
        const quiet = { aborted: () => false, progress: () => undefined };
        expect((await checkIntegrity(db, quiet))?.findings).toEqual([]);
      };
      await sweepFaults({ db, check, act: () => perform(db, write, given, anActor, 3) });
      const entry = (await db.audit.orderBy('[machine+sequence]').last())!;
      await sweepFaults({ db, check, act: () => undoEntry(db, entry, anActor, 4) });
    },
    60_000,
  );
});
