import { defineWrite } from '../../../../shared/data/writes/defineWrite.ts';
import type { RecordWriter } from '../../../../shared/data/writes/recordWriter.ts';
import {
  POSTS_SUBJECT,
  type ExperiencePostRow,
} from '../../../../shared/domain/community/activityRecords.ts';
import { PostRefused } from './postRefused.ts';
import { MOST_CUSTOMER, MOST_NOTE, postSchema, type CollectedPost } from './postSchema.ts';

/**
 * Keeps what a customer told, from a message of a group or typed in. A message becomes one post only.
 *
 * @throws ZodError on senseless parameters, or PostRefused
 */
export const collectPost = defineWrite({
  name: 'post.collect',
  undoable: true,
  tables: ['experiencePosts'],
  run: async (records, params: CollectedPost, { now, actor }) => {
    const post = postSchema.parse(params);
    if (await records.get('experiencePosts', post.id)) throw new PostRefused('known');
    const row = { ...post, state: 'collected', note: '', at: now, by: actor } as const;
    await records.put('experiencePosts', post.id, row);
    return { result: post.id, subject: POSTS_SUBJECT, details: {} };
  },
});

type Judged = {
  readonly id: string;
  /** `at` of the row that was looked at. */
  readonly seen: number;
  readonly note: string;
};

/**
 * Features a post, or says anew whose a featured one is: its customer earns by the rules of points.
 *
 * @throws PostRefused
 */
export const featurePost = defineWrite({
  name: 'post.feature',
  undoable: true,
  tables: ['experiencePosts'],
  run: async (
    records,
    { customer, ...judged }: Judged & { readonly customer: string },
    { now, actor },
  ) => {
    const row = await seenPost(records, judged);
    const change = { customer: customer.trim().slice(0, MOST_CUSTOMER), note: noteOf(judged) };
    await records.put('experiencePosts', row.id, {
      ...{ ...row, ...change, state: 'featured', at: now, by: actor },
    });
    return { result: undefined, subject: POSTS_SUBJECT, details: {} };
  },
});

/** Says that a post is not to be shown, and why. @throws PostRefused */
export const declinePost = defineWrite({
  name: 'post.decline',
  undoable: true,
  tables: ['experiencePosts'],
  run: async (records, judged: Judged, { now, actor }) => {
    const row = await seenPost(records, judged);
    await records.put('experiencePosts', row.id, {
      ...{ ...row, note: noteOf(judged), state: 'declined', at: now, by: actor },
    });
    return { result: undefined, subject: POSTS_SUBJECT, details: {} };
  },
});

/** Takes a decision about a post back: it waits for one again. @throws PostRefused */
export const reopenPost = defineWrite({
  name: 'post.reopen',
  undoable: true,
  tables: ['experiencePosts'],
  run: async (records, judged: Omit<Judged, 'note'>, { now, actor }) => {
    const row = await seenPost(records, judged);
    await records.put('experiencePosts', row.id, {
      ...{ ...row, note: '', state: 'collected', at: now, by: actor },
    });
    return { result: undefined, subject: POSTS_SUBJECT, details: {} };
  },
});

/** Forgets a post; its message stays where it is. @throws PostRefused */
export const removePost = defineWrite({
  name: 'post.remove',
  undoable: true,
  tables: ['experiencePosts'],
  run: async (records, judged: Omit<Judged, 'note'>) => {
    const { id } = await seenPost(records, judged);
    await records.remove('experiencePosts', id);
    return { result: undefined, subject: POSTS_SUBJECT, details: {} };
  },
});

async function seenPost(
  records: RecordWriter,
  { id, seen }: Omit<Judged, 'note'>,
): Promise<ExperiencePostRow> {
  const row = await records.get('experiencePosts', id);
  if (!row) throw new PostRefused('gone');
  if (row.at !== seen) throw new PostRefused('changed');
  return row;
}

function noteOf({ note }: Judged): string {
  return note.trim().slice(0, MOST_NOTE);
}
