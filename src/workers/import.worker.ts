import '../shared/withoutEval.ts';
import { expose } from 'comlink';
import type { DemoService } from '../demo/openDemo.ts';
import { importService } from '../features/imports/jobs.ts';
import { createBackupService } from '../shared/data/backup/backupService.ts';

const demoService: DemoService = {
  openDemo: async (...order) => (await import('../demo/openDemo.ts')).openDemo(...order),
};

expose({ ...importService, ...demoService, ...createBackupService() });
