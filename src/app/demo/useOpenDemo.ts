import { proxy, wrap } from 'comlink';
import { useState } from 'react';
import type { DemoService } from '../../demo/openDemo.ts';
import { createDemoWorkspace, currentActor } from '../../shared/data/registry.ts';
import { useLanguage } from '../../shared/i18n/useLanguage.ts';
import type { JobProgress } from '../../shared/jobs/jobClient.ts';
import { useWorkers } from '../../shared/jobs/workers.tsx';
import { useAppText } from '../useAppText.ts';
import { switchWorkspace } from '../workspaces/switchWorkspace.ts';

/** The demo shop's calendar and money, wherever it is looked at. */
const DEMO_SHOP = { zone: 'Asia/Shanghai', weekStart: 1, currency: 'CNY' } as const;
const DEMO_SEED = 20_261_001;
const DEMO_LINES = 25_000;

type OpenDemo = {
  readonly open: () => Promise<void>;
  /** Undefined while nothing is being made. */
  readonly progress: JobProgress | undefined;
  readonly failed: boolean;
};

/** Makes the demo shop, with data up to last midnight, and opens it. */
export function useOpenDemo(): OpenDemo {
  const t = useAppText();
  const language = useLanguage();
  const { imports } = useWorkers();
  const [progress, setProgress] = useState<JobProgress>();
  const [failed, setFailed] = useState(false);

  const open = async () => {
    setFailed(false);
    setProgress({ done: 0, total: 0 });
    const now = Date.now();
    try {
      const order = { seed: DEMO_SEED, lines: DEMO_LINES, until: await dayIn(now), language };
      const actor = await currentActor();
      const { id } = await createDemoWorkspace(
        { ...DEMO_SHOP, name: t('demo.shopName') },
        now,
        (database) =>
          wrap<DemoService>(imports()).openDemo(
            database,
            order,
            actor,
            now,
            proxy((done: number, total: number) => {
              setProgress({ done, total });
            }),
          ),
      );
      switchWorkspace(id);
    } catch {
      setProgress(undefined);
      setFailed(true);
    }
  };
  return { open, progress, failed };
}

/** The civil day in the demo shop. The calendar is loaded only now: the start page needs none. */
async function dayIn(now: number): Promise<number> {
  const [{ instantToDay }, { zoneTable }] = await Promise.all([
    import('../../shared/domain/time/instantToDay.ts'),
    import('../../shared/domain/time/zoneTable.ts'),
  ]);
  return instantToDay(zoneTable(DEMO_SHOP.zone, now, now), now);
}
