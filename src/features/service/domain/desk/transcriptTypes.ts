import { z } from 'zod';
import type { MessageRole } from '../../../../shared/domain/facts/serviceTables.ts';

export const transcriptParamsSchema = z.object({
  /** Of the conversation. */
  code: z.int().nonnegative(),
});
export type TranscriptParams = z.infer<typeof transcriptParamsSchema>;

export type TranscriptMessage = {
  /** Number of its row among all messages. */
  readonly row: number;
  readonly role: MessageRole;
  /** Epoch ms; null where it has no time. */
  readonly at: number | null;
  /** Name of who wrote it, '' where unknown. Of a customer it is personal. */
  readonly author: string;
  readonly body: string;
};

export type OtherConversation = {
  readonly code: number;
  readonly id: string;
  readonly lastAt: number | null;
};

export type Transcript = {
  readonly code: number;
  readonly id: string;
  readonly subject: string;
  readonly channel: string;
  /** Code; `MISSING_CODE` where nobody knows. */
  readonly customer: number;
  readonly agent: string;
  /** Place in `CONVERSATION_STATES`. */
  readonly state: number;
  readonly priority: string;
  readonly rating: number;
  readonly comment: string;
  /** As they are shown, and as the file has them. */
  readonly tags: readonly string[];
  readonly tagsOfFile: readonly string[];
  readonly order: string;
  readonly product: string;
  readonly begunAt: number | null;
  readonly solvedAt: number | null;
  /** By time. */
  readonly messages: readonly TranscriptMessage[];
  /** The customer's others, newest first; the first of them where there are many. */
  readonly others: readonly OtherConversation[];
};
