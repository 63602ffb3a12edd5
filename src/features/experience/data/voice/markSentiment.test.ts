import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { perform } from '../../../../shared/data/writes/perform.ts';
import { undoEntry } from '../../../../shared/data/writes/undoEntry.ts';
import { anActor } from '../../../../testing/anActor.ts';
import { markSentiment, type SentimentMarkParams } from './markSentiment.ts';
import { voiceStampOf } from './voiceStampOf.ts';

let db: WorkspaceDb;
let serial = 0;
beforeEach(() => {
  db = new WorkspaceDb(`sentiment-marks-${++serial}`);
});
afterEach(async () => {
  await db.delete();
});

const mark = (sentiment: SentimentMarkParams['sentiment'], id = 'review:R-1') =>
  perform(db, markSentiment, { id, sentiment }, anActor, 7);

describe('a corrected sentiment', () => {
  test('is kept with who said it, changed, taken back and taken away', async () => {
    await mark('negative');
    expect(await db.sentimentMarks.toArray()).toEqual([
      { id: 'review:R-1', sentiment: 'negative', at: 7, by: anActor.name },
    ]);
    const { entry } = await mark('neutral');
    await undoEntry(db, entry!, anActor, 8);
    expect(await db.sentimentMarks.get('review:R-1')).toMatchObject({ sentiment: 'negative' });
    await mark(null);
    expect(await db.sentimentMarks.count()).toBe(0);
  });

  test('that is no change leaves no entry', async () => {
    await mark('positive');
    expect((await mark('positive')).entry).toBeNull();
    expect((await mark(null, 'survey:S-1')).entry).toBeNull();
  });

  test('of nothing is refused', async () => {
    await expect(mark('positive', 'review:')).rejects.toThrow();
    await expect(mark('positive', 'else:1')).rejects.toThrow();
    expect(await db.audit.count()).toBe(0);
  });

  test('changes the stamp, as does taking it back', async () => {
    const stamps = [await voiceStampOf(db)];
    const { entry } = await mark('negative');
    stamps.push(await voiceStampOf(db));
    await undoEntry(db, entry!, anActor, 8);
    stamps.push(await voiceStampOf(db));
    expect(stamps.map(({ marks }) => marks)).toEqual([0, 1, 2]);
  });
});
