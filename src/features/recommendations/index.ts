import { Sparkles } from 'lucide-react';
import type { AreaDefinition } from '../../shared/ui/areaDefinition.ts';
import { RECOMMENDATIONS_NAME, RECOMMENDATIONS_PATH } from './recommendationsPlace.ts';

/** Recommendations: what is shown to whom, tuned on the shop's own history. */
export const recommendationsArea: AreaDefinition = {
  id: 'recommendations',
  path: RECOMMENDATIONS_PATH,
  group: 'strategies',
  icon: Sparkles,
  name: RECOMMENDATIONS_NAME,
  strings: {
    en: async () => (await import('./strings/en.ts')).en,
    'zh-CN': async () => (await import('./strings/zh-CN.ts')).zhCN,
  },
  pages: [
    {
      path: RECOMMENDATIONS_PATH,
      load: async () =>
        (await import('./ui/settings/RecommendationSettingsPage.tsx')).RecommendationSettingsPage,
    },
  ],
  policies: [{ id: 'recommendations', path: RECOMMENDATIONS_PATH, name: RECOMMENDATIONS_NAME }],
};
