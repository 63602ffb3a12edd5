import type { GroupInfo } from '../../domain/book/groupInfo.ts';
import { useCommunityText } from '../communityText.ts';

/** Where a group lives, in words; as the file calls it where that is none of those that are known. */
export function usePlatformWords(): (of: Pick<GroupInfo, 'platform' | 'channel'>) => string {
  const t = useCommunityText();
  return ({ platform, channel }) => {
    if (platform !== null) return t(`groups.platforms.${platform}`);
    return channel === '' ? t('groups.noData') : channel;
  };
}
