import './shared/withoutEval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { startTexts } from './app/startTexts.ts';
import { WorkersProvider, type WorkerFactories } from './shared/jobs/workers.tsx';

const factories: WorkerFactories = {
  compute: () =>
    new Worker(new URL('./workers/compute.worker.ts', import.meta.url), { type: 'module' }),
  imports: () =>
    new Worker(new URL('./workers/import.worker.ts', import.meta.url), { type: 'module' }),
};

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
await startTexts();
createRoot(root).render(
  <StrictMode>
    <WorkersProvider factories={factories}>
      <App />
    </WorkersProvider>
  </StrictMode>,
);
