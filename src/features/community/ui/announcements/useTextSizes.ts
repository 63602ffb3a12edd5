import { PLATFORMS } from '../../../../shared/domain/community/moderationTerms.ts';
import type { Language } from '../../../../shared/i18n/language.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useNow } from '../../../../shared/ui/useNow.ts';
import type { SavedAnnouncement } from '../../data/announcements/announcementSchema.ts';
import type { GroupChoice } from '../../data/book/groupChoices.ts';
import { LIMITS, lengthOn } from '../../domain/announcements/announcementText.ts';
import { useCommunityText } from '../communityText.ts';
import { useFilledText } from './useFilledText.ts';

type Sizes = {
  readonly words: string;
  /** Longer than one of the platforms' limits. */
  readonly over: boolean;
};

/** How long a text is on each platform of the chosen groups, filled in for the group where it is longest. */
export function useTextSizes(
  draft: SavedAnnouncement,
  zone: string,
  groups: readonly GroupChoice[],
): (language: Language) => Sizes {
  const t = useCommunityText();
  const format = useFormat();
  const now = useNow();
  const filled = useFilledText(zone);
  const chosen = new Set(draft.groups);
  return (language) => {
    const sizes = PLATFORMS.flatMap((platform) => {
      const lengths = groups
        .filter((group) => chosen.has(group.id) && group.platform === platform)
        .map(({ name }) => lengthOn(platform, filled(draft, language, name, now)));
      if (lengths.length === 0) return [];
      const { most, unit } = LIMITS[platform];
      const length = Math.max(...lengths);
      const words = t(`announcements.about.${unit}`, {
        platform: t(`groups.platforms.${platform}`),
        length: format.number(length),
        most: format.number(most),
      });
      return [{ words, over: length > most }];
    });
    const length = format.number(Array.from(draft.text[language]).length);
    return {
      words:
        sizes.length === 0
          ? t('announcements.about.plain', { length })
          : sizes.map(({ words }) => words).join(' · '),
      over: sizes.some(({ over }) => over),
    };
  };
}
