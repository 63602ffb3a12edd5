import { startI18n } from '../shared/i18n/i18n.ts';

/** Loads the frame's texts in the language of the moment; to be awaited before anything is drawn. */
export async function startTexts(): Promise<void> {
  await startI18n({
    shared: {
      en: async () => (await import('../shared/i18n/strings/en.ts')).en,
      'zh-CN': async () => (await import('../shared/i18n/strings/zh-CN.ts')).zhCN,
    },
    app: {
      en: async () => (await import('./strings/en.ts')).en,
      'zh-CN': async () => (await import('./strings/zh-CN.ts')).zhCN,
    },
  });
}
