import { withDatabase } from '../../../shared/data/withDatabase.ts';
import { WorkspaceDb } from '../../../shared/data/workspaceDb.ts';
import { MISSING_CODE } from '../../../shared/domain/facts/columnTypes.ts';
import { shownTags, type TagChange } from '../domain/desk/changedTags.ts';
import type { ConversationFacts } from '../domain/desk/conversationFacts.ts';
import { tagsOf } from '../domain/desk/tagsOf.ts';
import type { DeskContext } from './deskJob.ts';
import { deskWords } from './deskWords.ts';
import { latestOf } from '../../../shared/domain/jobs/latestOf.ts';

/** Tags of conversations, by code. */
export type DeskTags = {
  /** As the file has them. */
  readonly ofFile: (code: number) => readonly string[];
  /** As they are shown: with what staff added, without what they took off. */
  readonly shown: (code: number) => readonly string[];
  /** 1 for each conversation that shows one of some tags. */
  readonly among: (wanted: readonly string[]) => Uint8Array;
  /** How many conversations show each. */
  readonly counts: () => ReadonlyMap<string, number>;
};

/** Tags of files, with those of staff above them. */
export async function deskTags(
  context: DeskContext,
  { tags: cells, present, length }: ConversationFacts,
): Promise<DeskTags> {
  const changes = await storedChanges(context);
  const words = await deskWords(context);
  const byCell = new Map<number, readonly string[]>();
  const ofFile = (code: number) => {
    const cell = cells[code] ?? MISSING_CODE;
    const known = byCell.get(cell);
    if (known) return known;
    const tags = tagsOf(words.tags.valueAt(cell));
    byCell.set(cell, tags);
    return tags;
  };
  const shown = (code: number) => {
    const change = changes.get(code);
    return change ? shownTags(ofFile(code), change) : ofFile(code);
  };
  return {
    ofFile,
    shown,
    among: (wanted) => {
      const any = new Set(wanted);
      return Uint8Array.from({ length }, (_, code) =>
        shown(code).some((tag) => any.has(tag)) ? 1 : 0,
      );
    },
    counts: () => {
      const found = new Map<string, number>();
      for (let code = 0; code < length; code++) {
        if (present[code] !== 1) continue;
        for (const tag of shown(code)) found.set(tag, (found.get(tag) ?? 0) + 1);
      }
      return found;
    },
  };
}

function storedChanges(context: DeskContext): Promise<ReadonlyMap<number, TagChange>> {
  const { stamp, facts } = context;
  return latestOf(context, 'service tags', String(stamp.tags), async () => {
    const rows = await withDatabase(new WorkspaceDb(stamp.database), (db) =>
      db.conversationTags.toArray(),
    );
    const ids = await facts.dictionary('messages.conversation');
    const changes = new Map<number, TagChange>();
    for (const { conversation, ...change } of rows) {
      const code = ids.find(conversation);
      if (code !== MISSING_CODE) changes.set(code, change);
    }
    return changes;
  });
}
