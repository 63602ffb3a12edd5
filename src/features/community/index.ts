import { MessagesSquare } from 'lucide-react';
import type { AreaDefinition } from '../../shared/ui/areaDefinition.ts';
import { COMMUNITY_NAME, DRAW_PATH, DRAWS_PATH } from './communityPlace.ts';

/** Community: what a shop does with its groups. */
export const communityArea: AreaDefinition = {
  id: 'community',
  path: DRAWS_PATH,
  group: 'strategies',
  icon: MessagesSquare,
  name: COMMUNITY_NAME,
  strings: {
    en: async () => (await import('./strings/en.ts')).en,
    'zh-CN': async () => (await import('./strings/zh-CN.ts')).zhCN,
  },
  pages: [
    {
      path: DRAWS_PATH,
      load: async () => (await import('./ui/draws/DrawsPage.tsx')).DrawsPage,
    },
    {
      path: DRAW_PATH,
      load: async () => (await import('./ui/draws/DrawPage.tsx')).DrawPage,
    },
  ],
};
