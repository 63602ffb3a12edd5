import { Truck } from 'lucide-react';
import type { AreaDefinition } from '../../shared/ui/areaDefinition.ts';
import { EXPERIENCE_NAME, EXPERIENCE_PATH, FUNNEL_PATH } from './experiencePlace.ts';

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
      path: FUNNEL_PATH,
      load: async () => (await import('./ui/funnel/FunnelPage.tsx')).FunnelPage,
    },
  ],
};
