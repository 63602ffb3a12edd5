import { AnnouncementRefused } from '../../data/announcements/announcementRefused.ts';
import { useCommunityText } from '../communityText.ts';

/** Words for what a write of announcements refuses. */
export function useAnnouncementRefusal(): (error: unknown) => string | undefined {
  const t = useCommunityText();
  return (error) =>
    error instanceof AnnouncementRefused ? t(`announcements.refused.${error.reason}`) : undefined;
}
