import { Sparkles } from 'lucide-react';
import type { AreaDefinition } from '../../shared/ui/areaDefinition.ts';
import {
  MEASUREMENT_PATH,
  PREVIEW_PATH,
  RECOMMENDATIONS_NAME,
  RECOMMENDATIONS_PATH,
  RECOMMENDATIONS_SHORT_NAME,
  RELEASE_PATH,
  SIMILAR_PATH,
} from './recommendationsPlace.ts';

/** Recommendations: what is shown to whom, tuned on the shop's own history. */
export const recommendationsArea: AreaDefinition = {
  id: 'recommendations',
  path: RECOMMENDATIONS_PATH,
  group: 'strategies',
  icon: Sparkles,
  name: RECOMMENDATIONS_NAME,
  shortName: RECOMMENDATIONS_SHORT_NAME,
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
    {
      path: PREVIEW_PATH,
      load: async () => (await import('./ui/preview/PreviewPage.tsx')).PreviewPage,
    },
    {
      path: MEASUREMENT_PATH,
      load: async () => (await import('./ui/measurement/MeasurementPage.tsx')).MeasurementPage,
    },
    {
      path: SIMILAR_PATH,
      load: async () => (await import('./ui/similar/SimilarPage.tsx')).SimilarPage,
    },
    {
      path: RELEASE_PATH,
      load: async () => (await import('./ui/release/ReleasePage.tsx')).ReleasePage,
    },
  ],
  overviewCards: [
    {
      load: async () => (await import('./ui/overview/RecommendationCard.tsx')).RecommendationCard,
    },
  ],
  attention: async () =>
    (await import('./ui/attention/RecommendationAttention.tsx')).RecommendationAttention,
  customerPanels: [
    async () => (await import('./ui/customer/RecommendedPanel.tsx')).RecommendedPanel,
  ],
  policies: [
    {
      id: 'recommendations',
      path: RECOMMENDATIONS_PATH,
      name: RECOMMENDATIONS_NAME,
      changes: async () =>
        (await import('./ui/settings/RecommendationChanges.tsx')).RecommendationChanges,
    },
  ],
};
