import { Headset } from 'lucide-react';
import type { AreaDefinition } from '../../shared/ui/areaDefinition.ts';
import {
  AGENTS_PATH,
  ANSWERS_PATH,
  LEVELS_NAME,
  LEVELS_PATH,
  SERVICE_NAME,
  SERVICE_PATH,
  TIMES_PATH,
} from './servicePlace.ts';

/** Service: conversations of every desk, read and searched. */
export const serviceArea: AreaDefinition = {
  id: 'service',
  path: SERVICE_PATH,
  group: 'strategies',
  icon: Headset,
  name: SERVICE_NAME,
  strings: {
    en: async () => (await import('./strings/en.ts')).en,
    'zh-CN': async () => (await import('./strings/zh-CN.ts')).zhCN,
  },
  pages: [
    {
      path: SERVICE_PATH,
      load: async () => (await import('./ui/ConversationsPage.tsx')).ConversationsPage,
    },
    {
      path: TIMES_PATH,
      load: async () => (await import('./ui/times/TimesPage.tsx')).TimesPage,
    },
    {
      path: AGENTS_PATH,
      load: async () => (await import('./ui/agents/AgentsPage.tsx')).AgentsPage,
    },
    {
      path: LEVELS_PATH,
      load: async () => (await import('./ui/levels/LevelsPage.tsx')).LevelsPage,
    },
    {
      path: ANSWERS_PATH,
      load: async () => (await import('./ui/answers/AnswersPage.tsx')).AnswersPage,
    },
  ],
  importPanels: [
    {
      kinds: ['messages'],
      load: async () => (await import('./ui/agents/NewAuthorsPanel.tsx')).NewAuthorsPanel,
    },
  ],
  policies: [
    {
      id: 'serviceLevels',
      path: LEVELS_PATH,
      name: LEVELS_NAME,
      changes: async () => (await import('./ui/levels/LevelChanges.tsx')).LevelChanges,
    },
  ],
};
