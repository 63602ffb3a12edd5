import { PostRefused } from '../../data/posts/postRefused.ts';
import { useCommunityText } from '../communityText.ts';

/** Words for what a write of posts refuses. */
export function usePostRefusal(): (error: unknown) => string | undefined {
  const t = useCommunityText();
  return (error) => (error instanceof PostRefused ? t(`posts.refused.${error.reason}`) : undefined);
}
