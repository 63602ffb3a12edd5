import '../shared/withoutEval.ts';
import { expose } from 'comlink';
import { importService } from '../features/imports/jobs.ts';

expose(importService);
