import { Truck } from 'lucide-react';
import type { AreaDefinition } from '../../shared/ui/areaDefinition.ts';
import {
  EXPERIENCE_NAME,
  EXPERIENCE_PATH,
  FEEDBACK_PATH,
  FORM_PATH,
  FUNNEL_PATH,
  IMPROVEMENTS_PATH,
  PAGES_PATH,
  RETURNS_PATH,
  REVIEWS_PATH,
  SURVEYS_NAME,
  SURVEYS_PATH,
  VOICE_PATH,
} from './experiencePlace.ts';

/** Experience: what customers meet on the way to their goods, and what of it costs loyalty. */
export const experienceArea: AreaDefinition = {
  id: 'experience',
  path: EXPERIENCE_PATH,
  group: 'strategies',
  icon: Truck,
  name: EXPERIENCE_NAME,
  strings: {
    en: async () => (await import('./strings/en.ts')).en,
    'zh-CN': async () => (await import('./strings/zh-CN.ts')).zhCN,
  },
  pages: [
    {
      path: EXPERIENCE_PATH,
      load: async () => (await import('./ui/delivery/DeliveryPage.tsx')).DeliveryPage,
    },
    {
      path: RETURNS_PATH,
      load: async () => (await import('./ui/returns/ReturnsPage.tsx')).ReturnsPage,
    },
    {
      path: FUNNEL_PATH,
      load: async () => (await import('./ui/funnel/FunnelPage.tsx')).FunnelPage,
    },
    {
      path: PAGES_PATH,
      load: async () => (await import('./ui/pages/PagesPage.tsx')).PagesPage,
    },
    {
      path: FEEDBACK_PATH,
      load: async () => (await import('./ui/feedback/FeedbackPage.tsx')).FeedbackPage,
    },
    {
      path: REVIEWS_PATH,
      load: async () => (await import('./ui/reviews/ReviewsPage.tsx')).ReviewsPage,
    },
    {
      path: VOICE_PATH,
      load: async () => (await import('./ui/customerVoice/VoicePage.tsx')).VoicePage,
    },
    {
      path: SURVEYS_PATH,
      load: async () => (await import('./ui/surveys/SurveysPage.tsx')).SurveysPage,
    },
    {
      path: IMPROVEMENTS_PATH,
      load: async () => (await import('./ui/improvements/ImprovementsPage.tsx')).ImprovementsPage,
    },
    {
      path: `${FORM_PATH}/:survey`,
      bare: true,
      load: async () => (await import('./ui/form/FormPage.tsx')).FormPage,
    },
  ],
  overviewCards: [
    { load: async () => (await import('./ui/overview/FeedbackCard.tsx')).FeedbackCard },
    { load: async () => (await import('./ui/overview/DeliveryCard.tsx')).DeliveryCard },
  ],
  attention: async () =>
    (await import('./ui/attention/ExperienceAttention.tsx')).ExperienceAttention,
  policies: [
    {
      id: 'surveys',
      path: SURVEYS_PATH,
      name: SURVEYS_NAME,
      changes: async () => (await import('./ui/surveys/SurveysChanges.tsx')).SurveysChanges,
    },
  ],
};
