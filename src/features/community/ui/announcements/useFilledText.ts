import { useCallback } from 'react';
import type { AnnouncementRow } from '../../../../shared/domain/community/activityRecords.ts';
import { createFormats } from '../../../../shared/i18n/createFormats.ts';
import type { Language } from '../../../../shared/i18n/language.ts';
import { useExportNames } from '../../../../shared/ui/useExportNames.ts';
import { filledText } from '../../domain/announcements/announcementText.ts';

// Texts tell of no percentage points.
const WORDS = { points: '{{value}}' };
const FORMATS = { en: createFormats('en', WORDS), 'zh-CN': createFormats('zh-CN', WORDS) };

type Filled = (
  announcement: Pick<AnnouncementRow, 'text' | 'dueAt'>,
  language: Language,
  /** Name of the group. */
  group: string,
  /** Epoch ms whose day stands where there is no due time. */
  at: number,
) => string;

/** An announcement's text as a group gets it, its date as readers of that language write dates. */
export function useFilledText(zone: string): Filled {
  const { shop } = useExportNames(zone);
  return useCallback<Filled>(
    ({ text, dueAt }, language, group, at) => {
      const format = FORMATS[language];
      const date = format.day(format.civilDayAt(dueAt ?? at, zone));
      return filledText(text[language], { group, shop, date });
    },
    [shop, zone],
  );
}
