import { latestOf } from '../../../../shared/domain/jobs/latestOf.ts';
import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import { VOICE_SOURCES, type Feedback, type VoiceSource } from '../../domain/voice/feedback.ts';
import {
  judgeFeedback,
  learnSentiment,
  type Learned,
  type Marks,
  type Sentiments,
} from '../../domain/voice/sentimentOf.ts';
import type { VoiceStamp } from '../../domain/voice/voiceStamp.ts';
import { gatherFeedback } from './gatherFeedback.ts';
import { storedMarks } from './storedMarks.ts';

/** A source with what its texts say. */
export type Judged = { readonly feedback: Feedback; readonly sentiments: Sentiments };

type LearnedVoice = { readonly marks: Marks; readonly learned: Learned };

/** The classifier of the shop; trained once for each revision of facts and corrections. */
export function learnedVoice(context: JobContext, stamp: VoiceStamp): Promise<LearnedVoice> {
  return latestOf(context, 'voice classifier', versionOf(stamp), async () => {
    const marks = await storedMarks(context.facts, stamp.database);
    const all: Feedback[] = [await gatherFeedback(context, 'review')];
    // Others have no stars: they are read for what staff corrected in them.
    for (const source of VOICE_SOURCES) {
      if (source !== 'review' && marks[source].size > 0) {
        all.push(await gatherFeedback(context, source));
      }
    }
    return { marks, learned: await learnSentiment(all, marks, context.pause) };
  });
}

/** A source, judged once for each revision of facts and corrections. */
export function judgedVoice(
  context: JobContext,
  stamp: VoiceStamp,
  source: VoiceSource,
): Promise<Judged> {
  return latestOf(context, `voice of ${source}`, versionOf(stamp), async () => {
    const { marks, learned } = await learnedVoice(context, stamp);
    const feedback = await gatherFeedback(context, source);
    return { feedback, sentiments: await judgeFeedback(feedback, marks, learned, context.pause) };
  });
}

function versionOf({ database, marks }: VoiceStamp): string {
  return `${database} ${marks}`;
}
