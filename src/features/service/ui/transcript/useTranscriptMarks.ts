import { useNow } from '../../../../shared/ui/useNow.ts';
import type { TranscriptMarks } from '../../domain/levels/transcriptMarks.ts';
import { useLevelSides } from '../levels/useLevelSides.ts';
import { serviceCalls } from '../serviceCalls.ts';
import { useDeskJob } from '../useDeskJob.ts';

const NONE: Omit<TranscriptMarks, 'code'> = { late: [], gaps: [] };

/**
 * Where a conversation broke the live levels; nothing until that is known.
 * @param code of the conversation
 */
export function useTranscriptMarks(code: number): Omit<TranscriptMarks, 'code'> {
  const at = useNow();
  const levels = useLevelSides(at)?.live;
  const { data } = useDeskJob(
    levels ? (stamp) => serviceCalls.judge({ code, levels, at, stamp }) : null,
  );
  // An answer stays until the next one: it may be about the conversation before.
  return levels && data?.code === code ? data : NONE;
}
