import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import type { RegisteredWrite } from '../../../../shared/data/writes/defineWrite.ts';
import { perform } from '../../../../shared/data/writes/perform.ts';
import { undoEntry } from '../../../../shared/data/writes/undoEntry.ts';
import { anActor } from '../../../../testing/anActor.ts';
import { formStampOf } from '../feedback/formStampOf.ts';
import { removeAnswer, saveAnswer, type GivenAnswer } from './formWrites.ts';

let db: WorkspaceDb;
let serial = 0;
beforeEach(() => {
  db = new WorkspaceDb(`form-writes-${++serial}`);
});
afterEach(async () => {
  await db.delete();
});

const make = async <P, R>(write: RegisteredWrite<P, R>, params: P) =>
  perform(db, write, params, anActor, 7);
const given = (id: string, more: Partial<GivenAnswer> = {}): GivenAnswer => ({
  ...{ id, survey: 'purchase', version: '', nps: 9, csat: null, ces: null },
  ...{ comments: [], order: ' O-1 ', ...more },
});

describe('an answer on a form', () => {
  test('is kept once, however often it is sent', async () => {
    await make(saveAnswer, given('a'));
    expect((await make(saveAnswer, given('a', { nps: 1 }))).entry).toBeNull();
    expect(await db.formAnswers.toArray()).toEqual([
      { ...given('a'), order: 'O-1', customer: '', at: 7 },
    ]);
  });

  test('says nothing of the person in the words of the audit trail', async () => {
    const comments = [{ question: 'Why?', text: 'Call 13800138000' }];
    const { entry } = await make(saveAnswer, given('a', { comments }));
    expect(entry?.details).toEqual({ survey: 'purchase' });
  });

  test('without any answer, or with one off the scale, is refused', async () => {
    await expect(make(saveAnswer, given('a', { nps: null }))).rejects.toThrow();
    await expect(make(saveAnswer, given('a', { nps: 11 }))).rejects.toThrow();
    await expect(make(saveAnswer, given('a', { csat: 0 }))).rejects.toThrow();
    await expect(make(saveAnswer, given('a', { ces: 1.5 }))).rejects.toThrow();
    const comments = [{ question: 'Why?', text: '  ' }];
    await expect(make(saveAnswer, given('a', { comments }))).rejects.toThrow();
    expect(await db.formAnswers.count()).toBe(0);
    expect(await db.audit.count()).toBe(0);
  });

  test('can be taken away and brought back, each of which gives another stamp', async () => {
    await make(saveAnswer, given('a'));
    const kept = await formStampOf(db);
    const { entry } = await make(removeAnswer, { id: 'a' });
    const removed = await formStampOf(db);
    expect(await db.formAnswers.count()).toBe(0);
    await undoEntry(db, entry!, anActor, 9);
    expect(await db.formAnswers.count()).toBe(1);
    const stamps = [kept, removed, await formStampOf(db)].map((stamp) => JSON.stringify(stamp));
    expect(new Set(stamps).size).toBe(3);
    expect((await make(removeAnswer, { id: 'gone' })).entry).toBeNull();
  });
});
