import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import type { DrawRow } from '../../../../shared/domain/community/drawRecords.ts';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { useWorkers } from '../../../../shared/jobs/workers.tsx';
import type { DrawProof } from '../../domain/draws/drawProof.ts';
import type { SeenAwards } from '../../domain/draws/seenAwards.ts';
import { communityCalls } from '../communityCalls.ts';

/** What follows from a drawn draw, computed in the worker. */
export function useDrawResult({ id, drawnAt, forfeits }: DrawRow) {
  const { database } = useWorkspace();
  const { jobs } = useWorkers();
  const drawn = { database, id, drawnAt: drawnAt ?? 0 };
  const call = { ...drawn, forfeits: [...forfeits] };
  const job = useJob(communityCalls.drawResult(call));
  return {
    ...job,
    /** What the page for everyone checks; null where the draw is gone. */
    proof: async (): Promise<DrawProof | null> =>
      (await jobs().run(database, communityCalls.drawProof(call), () => undefined).answer) ?? null,
    /** Who would hold what if one more gave up; undefined where the draw is gone. */
    after: async (entry: string): Promise<SeenAwards | undefined> => {
      const next = [...forfeits, entry];
      const later = communityCalls.drawResult({ ...drawn, forfeits: next });
      const found = await jobs().run(database, later, () => undefined).answer;
      return found ? { forfeits: next, awards: found.awards } : undefined;
    },
  };
}
