import { Database, Upload } from 'lucide-react';
import type { AreaDefinition } from '../../shared/ui/areaDefinition.ts';
import { handOverFiles } from './ui/fileHandOver.ts';

/** Shop data: what comes in, from which file, and how it is taken back. */
export const importsArea: AreaDefinition = {
  id: 'imports',
  path: 'imports',
  group: 'shopData',
  icon: Database,
  name: { en: 'Shop data', 'zh-CN': '店铺数据' },
  links: [{ path: 'imports', name: { en: 'Imports', 'zh-CN': '导入' }, icon: Upload }],
  strings: {
    en: async () => (await import('./strings/en.ts')).en,
    'zh-CN': async () => (await import('./strings/zh-CN.ts')).zhCN,
  },
  pages: [
    { path: 'imports', load: async () => (await import('./ui/ImportsPage.tsx')).ImportsPage },
    {
      path: 'imports/new',
      load: async () => (await import('./ui/ImportWizardPage.tsx')).ImportWizardPage,
    },
  ],
};

/**
 * Opens the import wizard with files that were dropped or chosen elsewhere in the app.
 *
 * @param navigate goes to a path below the shop's address, as react-router's `useNavigate` gives it
 */
export function openImport(files: readonly File[], navigate: (path: string) => unknown): void {
  handOverFiles({ files, refresh: null });
  navigate('/imports/new');
}
