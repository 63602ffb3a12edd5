import type {
  ExperiencePostRow,
  PostState,
} from '../../../../shared/domain/community/activityRecords.ts';

export type PostFilter = {
  /** null for all. */
  readonly state: PostState | null;
  /** Ids; '' for all. */
  readonly group: string;
  readonly activity: string;
  /** Part of the text, the link or the note, in any case; '' for all. */
  readonly text: string;
};

/** The posts that a filter lets through, in their order. Authors are masked, so no search tells of them. */
export function shownPosts(
  posts: readonly ExperiencePostRow[],
  { state, group, activity, text }: PostFilter,
): ExperiencePostRow[] {
  const wanted = text.trim().toLowerCase();
  return posts.filter(
    (post) =>
      (state === null || post.state === state) &&
      (group === '' || post.group === group) &&
      (activity === '' || post.activity === activity) &&
      [post.text, post.link, post.note].some((part) => part.toLowerCase().includes(wanted)),
  );
}
