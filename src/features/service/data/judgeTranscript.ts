import type { JudgeParams } from '../domain/levels/levelParams.ts';
import { transcriptMarks, type TranscriptMarks } from '../domain/levels/transcriptMarks.ts';
import type { DeskContext } from './deskJob.ts';
import { timelineOf } from './deskTimelines.ts';

/** Where one conversation broke what was promised; null where there is none of that code. */
export async function judgeTranscript(
  context: DeskContext,
  { code, levels, at }: JudgeParams,
): Promise<TranscriptMarks | null> {
  const timeline = await timelineOf(context, code, at);
  return timeline && transcriptMarks(timeline, code, levels, at);
}
