import type { PostsStamp } from '../features/loyalty/domain/history/postsStamp.ts';

/** Of a shop in which nobody ever collected a post. */
export const NO_POSTS: PostsStamp = { database: '', entries: 0 };
