import { useMemo } from 'react';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import type { Transcript } from '../../domain/desk/transcriptTypes.ts';
import { LONGEST_MESSAGE, type FoundCard } from '../../domain/lookup/lookupParams.ts';
import { mentions } from '../../domain/lookup/mentions.ts';
import { serviceCalls } from '../serviceCalls.ts';

/** Products of one message: some of them, and "more". */
const MOST = 8;
/** Messages of one conversation that are looked at. */
const MESSAGES = 500;

/** The products that each message of a conversation names, by its row; nothing until that is known. */
export function useMentions({ messages }: Transcript): ReadonlyMap<number, readonly FoundCard[]> {
  const asked = useMemo(
    () =>
      messages
        .filter(({ role, body }) => role !== 'system' && role !== 'note' && body !== '')
        .slice(0, MESSAGES)
        .map(({ row, body }) => ({ row, body: body.slice(0, LONGEST_MESSAGE) })),
    [messages],
  );
  const texts = useMemo(() => asked.map(({ body }) => body), [asked]);
  const { data, busy } = useJob(
    texts.length === 0 ? null : serviceCalls.lookUp({ messages: texts, most: MOST }),
  );
  return useMemo(() => {
    // An answer stays until the next one: it may be about the conversation before.
    if (!data || busy) return new Map();
    const shown = mentions(data);
    return new Map(asked.map(({ row }, i) => [row, shown[i] ?? []]));
  }, [asked, data, busy]);
}
