import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { anActor } from '../../../../testing/anActor.ts';
import {
  builtReviews,
  doStep,
  visibleFacts,
  type ShopStep,
} from '../../../../testing/shopSteps.ts';
import { builtOrders } from '../../../../testing/builtOrders.ts';
import { sweepFaults } from '../../../../testing/faultSweep.ts';
import type {
  FormAnswerRow,
  ImprovementRow,
} from '../../../domain/experience/experienceRecords.ts';
import type { Actor } from '../../../domain/audit/auditEntry.ts';
import { canonicalJson } from '../../../domain/audit/canonicalJson.ts';
import { verifyChain } from '../../../domain/audit/verifyChain.ts';
import { DictionarySet, loadDictionaries } from '../../facts/dictionarySet.ts';
import { previewDocuments } from '../../facts/previewDocuments.ts';
import { withFactsLock } from '../../facts/factsLock.ts';
import { RegistryDb } from '../../registryDb.ts';
import { initShopSettings } from '../../shopSettings.ts';
import { databaseOf, WorkspaceDb } from '../../workspaceDb.ts';
import { backupFailureOf } from '../backupFailure.ts';
import { fillDatabase } from '../restoreBackup.ts';
import { writeBackup } from '../writeBackup.ts';
import { clearLeftovers } from '../../facts/clearLeftovers.ts';
import { checkIntegrity } from '../../integrity/checkIntegrity.ts';
import { applyMerge } from './applyMerge.ts';
import type { MergePreview, MergeSide } from './mergeTypes.ts';
import { planMerge } from './planMerge.ts';

const quiet = { aborted: () => false, progress: () => undefined };
const li: Actor = anActor;
const wang: Actor = { name: 'Wang', job: 'loyalty', machine: 'm2' };
const author = { shop: 'Tea', demo: false, createdAt: 1, by: 'Wang', machine: 'm2' };

let registry: RegistryDb;
let open: WorkspaceDb[] = [];
let serial = 0;

beforeEach(() => {
  registry = new RegistryDb(`merge-registry-${++serial}`);
});
afterEach(async () => {
  for (const db of open) await db.delete();
  open = [];
  await registry.delete();
});

/** A shop that Li made. */
async function newShop(steps: readonly ShopStep[] = []): Promise<WorkspaceDb> {
  const db = opened();
  await initShopSettings(db, { name: 'Tea', zone: 'UTC', weekStart: 1, currency: null });
  for (const [n, step] of steps.entries()) await doStep(db, step, li, n + 1);
  return db;
}

function opened(): WorkspaceDb {
  const db = new WorkspaceDb(databaseOf(`merge-${++serial}`));
  open.push(db);
  return db;
}

/** The same shop on another computer, by a file. */
async function copyOf(db: WorkspaceDb): Promise<WorkspaceDb> {
  const { file } = await writeBackup(db, author, quiet);
  const copy = opened();
  const id = copy.name.slice(databaseOf('').length);
  await withFactsLock(copy.name, () => fillDatabase(registry, file, id, 1, quiet));
  return copy;
}

/** Merges, every conflict decided alike. */
async function merge(
  into: WorkspaceDb,
  from: WorkspaceDb,
  side: MergeSide,
  actor: Actor,
  now: number,
): Promise<MergePreview> {
  const plan = await planMerge(into, from, now);
  const { conflicts } = plan.preview;
  const decisions = Object.fromEntries(conflicts.map(({ id }) => [id, side]));
  await applyMerge(into, from, { plan, decisions, from: author, actor, now }, quiet);
  return plan.preview;
}

async function noFindings(db: WorkspaceDb): Promise<void> {
  const report = await checkIntegrity(db, quiet);
  expect(report?.findings).toEqual([]);
}

const base: ShopStep[] = [
  { do: 'import', id: 'c1', orders: { o1: ['tea'], o2: ['cup'] }, reviews: { r1: 'good' } },
  { do: 'draft', policy: 'p', value: 1 },
  { do: 'publish', policy: 'p' },
];

describe('a hand over', () => {
  test('takes views, tags, agents, answers and improvements over one by one, as a backup does', async () => {
    const mine = await newShop(base);
    const tags = (conversation: string) => ({ conversation, added: ['vip'], removed: ['old'] });
    const view = { id: 'v1', name: 'Late', query: 'level=breached' };
    const agent = { author: '9001', person: '9001', name: 'Lin', role: 'agent' } as const;
    const mark = { id: 'review:R1', sentiment: 'negative', at: 1, by: 'Li' } as const;
    const improvement: ImprovementRow = {
      id: 'i1',
      title: 'Another carrier',
      finding: 'late:carrier:YTO',
      evidence: '22 % late',
      state: 'planned',
      owner: 'Li',
      metric: 'lateShare',
      baseline: 0.22,
      expected: 0.1,
      measured: null,
      since: '',
      due: '2026-12-31',
      note: '',
      at: 1,
      by: 'Li',
    };
    const answer: FormAnswerRow = {
      id: 'a1',
      survey: 's',
      version: '',
      at: 1,
      nps: 9,
      csat: null,
      ces: null,
      comments: [{ question: 'Why?', text: 'Good tea' }],
      customer: '',
      order: '1001',
    };
    await mine.conversationTags.put(tags('T-1'));
    const theirs = await copyOf(mine);
    expect(await theirs.conversationTags.toArray()).toEqual([tags('T-1')]);
    await theirs.conversationTags.put(tags('T-2'));
    await theirs.conversationViews.put(view);
    await theirs.agentIdentities.put(agent);
    await theirs.sentimentMarks.put(mark);
    await theirs.improvements.put(improvement);
    await theirs.formAnswers.put(answer);
    await merge(mine, theirs, 'mine', li, 200);
    expect(await mine.conversationTags.toArray()).toEqual([tags('T-1'), tags('T-2')]);
    expect(await mine.conversationViews.toArray()).toEqual([view]);
    expect(await mine.agentIdentities.toArray()).toEqual([agent]);
    expect(await mine.sentimentMarks.toArray()).toEqual([mark]);
    expect(await mine.improvements.toArray()).toEqual([improvement]);
    expect(await mine.formAnswers.toArray()).toEqual([answer]);
  });

  test('leaves points, stock, codes and redemptions as they are, and says so before', async () => {
    const mine = await newShop(base);
    const theirs = await copyOf(mine);
    const entry = { id: 'a', member: 1, sequence: 1, entry: {}, by: 'Wang' };
    await theirs.pointsEntries.put({ ...entry, previous: '', hash: 'h' });
    const code = { code: 'C', gift: 'g', pool: 'g', redemption: '', addedAt: 1, by: 'Wang' };
    await theirs.couponCodes.put(code);
    await doStep(theirs, { do: 'currency', currency: 'CNY' }, wang, 101);
    const preview = await merge(mine, theirs, 'mine', li, 200);
    expect(preview.kept).toEqual(['pointsEntries', 'couponCodes']);
    expect(await mine.pointsEntries.count()).toBe(0);
    expect(await mine.couponCodes.count()).toBe(0);
  });

  test('brings the colleague’s imports and records, and nothing at all the second time', async () => {
    const mine = await newShop(base);
    const theirs = await copyOf(mine);
    await doStep(
      theirs,
      { do: 'import', id: 'b1', orders: { o3: ['pot'] }, reviews: { r2: '好' } },
      wang,
      100,
    );
    await doStep(theirs, { do: 'currency', currency: 'CNY' }, wang, 101);
    await doStep(theirs, { do: 'draft', policy: 'q', value: 5 }, wang, 102);

    const preview = await merge(mine, theirs, 'mine', li, 200);
    expect(preview).toMatchObject({
      related: true,
      imports: { lines: 2, history: 0, takenBack: [] },
      records: { added: 1, changed: 1, removed: 0 },
      entries: 3,
      conflicts: [],
    });
    expect(preview.imports.added.map(({ id }) => id)).toEqual(['b1']);
    expect(await visibleFacts(mine)).toEqual(await visibleFacts(theirs));
    expect((await mine.settings.get('shop'))?.value).toMatchObject({ currency: 'CNY' });
    expect((await mine.policyDrafts.get('q'))?.settings).toEqual({ days: 5 });
    expect(verifyChain(await mine.audit.toArray())).toEqual([]);
    const entry = (await mine.audit.where('machine').equals('m1').sortBy('sequence')).at(-1);
    expect(entry).toMatchObject({
      write: 'shop.merge',
      details: { by: 'Wang', imports: 1, records: 2 },
    });

    expect(preview.kept).toEqual([]);
    const again = await planMerge(mine, theirs, 300);
    expect(again.preview).toMatchObject({
      imports: { added: [], history: 0, takenBack: [] },
      records: { added: 0, changed: 0, removed: 0 },
      entries: 0,
      conflicts: [],
    });
  });

  test('gives codes of this machine to values that both learnt apart', async () => {
    const mine = await newShop(base);
    const theirs = await copyOf(mine);
    await doStep(
      mine,
      { do: 'import', id: 'a1', orders: { x: ['jar', 'tin'] }, reviews: {} },
      li,
      50,
    );
    await doStep(
      theirs,
      { do: 'import', id: 'b1', orders: { y: ['tin', 'mug'] }, reviews: {} },
      wang,
      60,
    );
    await merge(mine, theirs, 'mine', li, 100);
    const found = await visibleFacts(mine);
    expect(found.filter((line) => line.startsWith('x ')).map((line) => line.split(' ')[2])).toEqual(
      ['jar', 'tin'],
    );
    expect(found.filter((line) => line.startsWith('y ')).map((line) => line.split(' ')[2])).toEqual(
      ['mug', 'tin'],
    );
    const products = (await loadDictionaries(mine)).get('products.product');
    expect(products?.size).toBe(5);
  });

  test('shows the later version of a document that both imported, whoever merges', async () => {
    const mine = await newShop(base);
    const theirs = await copyOf(mine);
    await doStep(
      theirs,
      { do: 'import', id: 'b1', orders: { o1: ['early'] }, reviews: {} },
      wang,
      50,
    );
    await doStep(mine, { do: 'import', id: 'a1', orders: { o1: ['late'] }, reviews: {} }, li, 60);
    const mineToo = await copyOf(mine);
    await merge(mine, theirs, 'mine', li, 100);
    await merge(theirs, mineToo, 'mine', wang, 100);
    for (const db of [mine, theirs]) {
      expect((await visibleFacts(db)).filter((line) => line.startsWith('o1 '))).toEqual([
        'o1 c-o1 late 400 1700000000002',
      ]);
    }
  });

  test('takes back here what was taken back there, and keeps it as history', async () => {
    const mine = await newShop(base);
    const theirs = await copyOf(mine);
    await doStep(theirs, { do: 'undo', id: 'c1' }, wang, 50);
    const preview = await merge(mine, theirs, 'mine', li, 100);
    expect(preview.imports.takenBack.map(({ id }) => id)).toEqual(['c1']);
    expect(await visibleFacts(mine)).toEqual([]);
    expect(await mine.imports.get('c1')).toMatchObject({ state: 'undone', undoneAt: 50 });
    expect([await mine.columns.count(), await mine.segments.count()]).toEqual([0, 0]);
  });

  test('brings rows back that only an import over there still holds', async () => {
    const mine = await newShop(base);
    const theirs = await copyOf(mine);
    // b1 has o1 just as c1 had it: it holds c1's rows, which are gone here.
    await doStep(
      theirs,
      { do: 'import', id: 'b1', orders: { o1: ['tea'], o9: ['jar'] }, reviews: {} },
      wang,
      50,
    );
    await doStep(mine, { do: 'undo', id: 'c1' }, li, 60);
    await merge(mine, theirs, 'mine', li, 100);
    expect((await visibleFacts(mine)).map((line) => line.split(' ')[0])).toEqual(['o1', 'o9']);
  });
});

describe('a conflict', () => {
  async function diverged() {
    const mine = await newShop(base);
    const theirs = await copyOf(mine);
    await doStep(mine, { do: 'currency', currency: 'GBP' }, li, 50);
    await doStep(theirs, { do: 'currency', currency: 'CNY' }, wang, 51);
    for (const [db, actor, value] of [
      [mine, li, 60],
      [theirs, wang, 90],
    ] as const) {
      await doStep(db, { do: 'draft', policy: 'p', value }, actor, 60);
      await doStep(db, { do: 'publish', policy: 'p' }, actor, 61);
      await doStep(db, { do: 'draft', policy: 'p', value: value + 1 }, actor, 62);
    }
    return { mine, theirs };
  }

  test('is told for settings, drafts and the live version that both changed', async () => {
    const { mine, theirs } = await diverged();
    const { conflicts } = (await planMerge(mine, theirs, 100)).preview;
    expect(conflicts.map(({ id }) => id)).toEqual([
      'settings shop',
      'policyDrafts p',
      'policyLines p',
    ]);
    expect(conflicts[0]?.mine).toMatchObject({ value: { currency: 'GBP' } });
    expect(conflicts[0]?.theirs).toMatchObject({ value: { currency: 'CNY' } });
    expect(conflicts[2]?.live).toMatchObject({
      mine: { id: 'p:m1:2', settings: { days: 60 } },
      theirs: { id: 'p:m2:2', settings: { days: 90 } },
    });
  });

  test.each(['mine', 'theirs'] as const)('leaves %s where the user says so', async (side) => {
    const { mine, theirs } = await diverged();
    const chosen = side === 'mine' ? await copyOf(mine) : theirs;
    await merge(mine, theirs, side, li, 100);
    expect(await mine.settings.get('shop')).toEqual(await chosen.settings.get('shop'));
    expect(await mine.policyLines.get('p')).toEqual(await chosen.policyLines.get('p'));
    expect((await mine.policyDrafts.get('p'))?.settings).toEqual(
      (await chosen.policyDrafts.get('p'))?.settings,
    );
    // The other one stays in the list.
    expect((await mine.policyVersions.toArray()).map(({ id }) => id)).toEqual([
      'p:m1:1',
      'p:m1:2',
      'p:m2:2',
    ]);
  });

  test('once decided is none for the colleague, who takes the decision over', async () => {
    const { mine, theirs } = await diverged();
    await merge(mine, theirs, 'mine', li, 100);
    const preview = await merge(theirs, mine, 'mine', wang, 200);
    expect(preview.conflicts).toEqual([]);
    expect(await theirs.settings.get('shop')).toEqual(await mine.settings.get('shop'));
    expect(await theirs.policyLines.get('p')).toEqual(await mine.policyLines.get('p'));
  });

  test('is none where only one side has changed a record, or removed it', async () => {
    const mine = await newShop([...base, { do: 'draft', policy: 'p', value: 7 }]);
    const theirs = await copyOf(mine);
    await doStep(theirs, { do: 'publish', policy: 'p' }, wang, 50);
    const preview = await merge(mine, theirs, 'mine', li, 100);
    expect(preview.conflicts).toEqual([]);
    expect(preview.records).toEqual({ added: 1, changed: 1, removed: 1 });
    expect(await mine.policyDrafts.get('p')).toBeUndefined();
  });

  test('that nobody decided stops the merge before anything is written', async () => {
    const { mine, theirs } = await diverged();
    const plan = await planMerge(mine, theirs, 100);
    const act = { plan, decisions: {}, from: author, actor: li, now: 100 };
    await expect(applyMerge(mine, theirs, act, quiet)).rejects.toThrow('nothing was decided');
    expect(await mine.audit.where('machine').equals('m2').count()).toBe(0);
  });
});

describe('merging is refused', () => {
  test('where a record changed after the preview, and changes nothing', async () => {
    const mine = await newShop(base);
    const theirs = await copyOf(mine);
    await doStep(theirs, { do: 'currency', currency: 'CNY' }, wang, 50);
    await doStep(theirs, { do: 'import', id: 'b1', orders: { z: ['tea'] }, reviews: {} }, wang, 51);
    const plan = await planMerge(mine, theirs, 100);
    await doStep(mine, { do: 'currency', currency: 'GBP' }, li, 101);
    const before = await visibleFacts(mine);
    const act = { plan, decisions: {}, from: author, actor: li, now: 102 };
    const merging = applyMerge(mine, theirs, act, quiet);
    await expect(merging).rejects.toMatchObject({ failure: { kind: 'mergeChanged' } });
    expect(await visibleFacts(mine)).toEqual(before);
    expect(await mine.staging.count()).toBe(0);
    expect((await mine.columns.toArray()).some(({ segment }) => segment.startsWith('b1'))).toBe(
      false,
    );
    expect(await mine.imports.get('b1')).toBeUndefined();
  });

  test('where their audit trail was changed by hand', async () => {
    const mine = await newShop(base);
    const theirs = await copyOf(mine);
    await doStep(theirs, { do: 'currency', currency: 'CNY' }, wang, 50);
    const [entry] = await theirs.audit.where('machine').equals('m2').toArray();
    await theirs.audit.put({ ...entry!, by: 'Somebody else' });
    const failure = await planMerge(mine, theirs, 100).catch(backupFailureOf);
    expect(failure).toEqual({ kind: 'auditBroken', details: { machine: 'm2', sequence: 1 } });
  });

  test('where both went on as the same machine', async () => {
    const mine = await newShop(base);
    const theirs = await copyOf(mine);
    await doStep(mine, { do: 'currency', currency: 'GBP' }, li, 50);
    await doStep(theirs, { do: 'currency', currency: 'CNY' }, li, 51);
    const failure = await planMerge(mine, theirs, 100).catch(backupFailureOf);
    expect(failure).toEqual({ kind: 'auditDiffers', details: { machine: 'm1', sequence: 4 } });
  });
});

test('another shop is told from a copy of this one', async () => {
  const mine = await newShop(base);
  const other = opened();
  await doStep(other, { do: 'import', id: 'z1', orders: { o1: ['tea'] }, reviews: {} }, wang, 1);
  expect((await planMerge(mine, other, 10)).preview.related).toBe(false);
});

test('a merge is done or not done, whichever storage operation fails', async () => {
  const mine = await newShop(base);
  const theirs = await copyOf(mine);
  await doStep(mine, { do: 'import', id: 'a1', orders: { o5: ['jar'] }, reviews: {} }, li, 40);
  await doStep(
    theirs,
    { do: 'import', id: 'b1', orders: { o1: ['pot'], o6: ['mug'] }, reviews: { r1: 'new' } },
    wang,
    50,
  );
  await doStep(theirs, { do: 'undo', id: 'c1' }, wang, 51);
  await doStep(theirs, { do: 'currency', currency: 'CNY' }, wang, 52);
  await sweepFaults({
    db: mine,
    act: () => merge(mine, theirs, 'mine', li, 100),
    restart: () => clearLeftovers(mine),
    check: () => noFindings(mine),
  });
  await noFindings(theirs);
}, 120_000);

// ---- any two copies ----

const names = ['o1', 'o2', 'o3', 'o4'];
const anyImport = fc.record({
  do: fc.constant('import' as const),
  orders: fc.dictionary(
    fc.constantFrom(...names),
    fc.array(fc.constantFrom('tea', 'cup', 'pot', 'jar'), { minLength: 1, maxLength: 2 }),
    { maxKeys: 3 },
  ),
  reviews: fc.dictionary(fc.constantFrom('r1', 'r2'), fc.constantFrom('', '好', 'good')),
});
const anyStep = fc.oneof(
  { weight: 4, arbitrary: anyImport },
  fc.record({ do: fc.constant('undo' as const), which: fc.nat(5) }),
  fc.record({ do: fc.constant('currency' as const), currency: fc.constantFrom('CNY', 'GBP') }),
  fc.record({
    do: fc.constant('draft' as const),
    policy: fc.constantFrom('p', 'q'),
    value: fc.nat(3),
  }),
  fc.record({ do: fc.constant('publish' as const), policy: fc.constantFrom('p', 'q') }),
);
type AnyStep = typeof anyStep extends fc.Arbitrary<infer S> ? S : never;

/** Imports of all sides by what they are: the plainest thing that could be right. */
type ModelImport = { at: number; live: boolean; documents: Map<string, string> };
type Model = Map<string, ModelImport>;

function seen(model: Model): Map<string, string> {
  const found = new Map<string, string>();
  for (const { live, documents } of [...model.values()].sort((a, b) => a.at - b.at)) {
    if (live) for (const [name, content] of documents) found.set(name, content);
  }
  return found;
}

const contentOf = (order: string, products: readonly string[]) =>
  products
    .map((product) => {
      return [order, `c-${order}`, product, product.length * 100, 1_700_000_000_000 + order.length];
    })
    .map((parts) => parts.join(' '))
    .sort()
    .join('\n');

/** Does a step on one side, and in the model. */
async function doBoth(
  db: WorkspaceDb,
  own: Model,
  step: AnyStep,
  actor: Actor,
  at: number,
): Promise<void> {
  if (step.do === 'undo') {
    const id = [...own.keys()][step.which];
    const target = id === undefined ? undefined : own.get(id);
    if (id === undefined || !target) return;
    await doStep(db, { do: 'undo', id }, actor, at);
    own.set(id, { ...target, live: false });
    return;
  }
  if (step.do !== 'import') return doStep(db, step, actor, at);
  const id = `${actor.machine}-${at}`;
  await doStep(db, { ...step, id }, actor, at);
  if (!(await db.imports.get(id))) return;
  const documents = new Map([
    ...Object.entries(step.orders).map(([order, products]): [string, string] => [
      order,
      contentOf(order, products),
    ]),
    ...Object.entries(step.reviews).map(([review, body]): [string, string] => [
      review,
      `${review}: ${body}`,
    ]),
  ]);
  own.set(id, { at, live: true, documents });
}

function shown(model: Model): string[] {
  return [...seen(model).values()].flatMap((content) => content.split('\n')).sort();
}

function union(a: Model, b: Model): Model {
  const all: Model = new Map(a);
  for (const [id, each] of b) {
    all.set(id, { ...each, live: each.live && (a.get(id)?.live ?? true) });
  }
  return all;
}

test('any two copies show the same after merging both ways, and no record is lost', async () => {
  const sides = fc.record({
    common: fc.array(anyStep, { maxLength: 4 }),
    apart: fc.array(fc.tuple(fc.boolean(), anyStep), { maxLength: 8 }),
    undo: fc.nat(8),
  });
  await fc.assert(
    fc.asyncProperty(sides, async ({ common, apart, undo }) => {
      const mine = await newShop();
      const modelA: Model = new Map();
      let at = 0;
      for (const step of common) await doBoth(mine, modelA, step, li, ++at);
      const theirs = await copyOf(mine);
      const modelB: Model = new Map(modelA);
      for (const [here, step] of apart) {
        if (here) await doBoth(mine, modelA, step, li, ++at);
        else await doBoth(theirs, modelB, step, wang, ++at);
      }
      const mineBefore = await copyOf(mine);
      const theirsBefore = await copyOf(theirs);
      const preview = await merge(mine, theirs, 'mine', li, 1000);
      await merge(theirs, mineBefore, 'theirs', wang, 1001);

      const model = union(modelA, modelB);
      expect(await visibleFacts(mine)).toEqual(shown(model));
      expect(await visibleFacts(theirs)).toEqual(shown(model));

      for (const table of ['policyVersions', 'policyLines', 'policyDrafts', 'settings'] as const) {
        const key = table === 'policyVersions' ? 'id' : table === 'settings' ? 'key' : 'policy';
        const rows = async (db: WorkspaceDb) =>
          new Map(
            (await db.table(table).toArray()).map((row: Record<string, unknown>) => {
              const { revision: _, ...rest } = row;
              return [String(row[key]), canonicalJson(rest)];
            }),
          );
        const [before, other, merged] = [
          await rows(mineBefore),
          await rows(theirsBefore),
          await rows(mine),
        ];
        expect(await rows(theirs), table).toEqual(merged);
        for (const id of new Set([...before.keys(), ...other.keys()])) {
          const [m, t] = [before.get(id), other.get(id)];
          expect([m, t], `${table} ${id}`).toContain(merged.get(id));
          if (table === 'policyVersions') expect(merged.has(id)).toBe(true);
          if (preview.conflicts.some((each) => each.id === `${table} ${id}`)) {
            expect(merged.get(id)).toBe(m);
          }
        }
      }
      for (const db of [mine, theirs]) {
        await noFindings(db);
        const entries = await db.audit.toArray();
        const keys = new Set(entries.map(({ machine, sequence }) => `${machine} ${sequence}`));
        for (const each of [mineBefore, theirsBefore]) {
          for (const { machine, sequence } of await each.audit.toArray()) {
            expect(keys.has(`${machine} ${sequence}`)).toBe(true);
          }
        }
      }

      // What is seen is known by content: importing it again brings nothing.
      const dictionaries = new DictionarySet(await loadDictionaries(mine));
      const now = seen(model);
      const lines = [...now].flatMap(([name, content]) =>
        name.startsWith('o')
          ? content.split('\n').map((line) => {
              const [order = '', customer = '', product = '', amount, placedAt] = line.split(' ');
              return {
                order,
                customer,
                product,
                amount: Number(amount),
                placedAt: Number(placedAt),
              };
            })
          : [],
      );
      const texts = Object.fromEntries(
        [...now]
          .filter(([name]) => name.startsWith('r'))
          .map(([name, text]) => [name, text.slice(4)]),
      );
      const tables = [
        ...(lines.length > 0 ? [builtOrders(lines, dictionaries)] : []),
        ...(Object.keys(texts).length > 0 ? [builtReviews(texts, dictionaries)] : []),
      ];
      expect(await previewDocuments(mine, tables, dictionaries)).toEqual({
        fresh: 0,
        updated: 0,
        same: now.size,
      });

      // And what was merged can be taken back as ever.
      const id = [...model.keys()][undo];
      if (id !== undefined) {
        await doStep(mine, { do: 'undo', id }, li, 2000);
        const target = model.get(id);
        if (target) model.set(id, { ...target, live: false });
        expect(await visibleFacts(mine)).toEqual(shown(model));
        await noFindings(mine);
      }
      for (const db of open) await db.delete();
      open = [];
      await registry.restores.clear();
    }),
    { numRuns: 60 },
  );
}, 180_000);
