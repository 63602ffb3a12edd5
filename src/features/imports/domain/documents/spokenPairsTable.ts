import { jsonAt, jsonText, type JsonObject } from '../cells/jsonValue.ts';
import { transcriptRow, type DocumentTable } from './documentTable.ts';
import { listedObjects } from './listedObjects.ts';
import { readRow } from './readRow.ts';
import { transcriptTable } from './transcriptTable.ts';

/** Properties that name a conversation, the surest first. */
const NAMES = ['convo_id', 'conversation_id', 'dialogue_id', 'dialog_id', 'id'] as const;

/**
 * Conversations as lists of speaker and text, as the Action-Based Conversations Dataset has them (Chen
 * et al. 2021): [{"convo_id": 1, "original": [["agent", "Hi"], ["action", "…"]]}]. What an agent did in
 * the desk's software ("action") is a message of the system.
 *
 * @returns undefined where it is none
 */
export function spokenPairsTable(value: unknown): DocumentTable | undefined {
  const objects = listedObjects(value);
  const [first] = objects ?? [];
  const id = NAMES.find((name) => first && name in first);
  const key = first && Object.keys(first).find((name) => pairsOf(first[name]));
  if (!objects || id === undefined || key === undefined) return undefined;
  const rows = objects.flatMap((object, i) =>
    readRow(object, i + 1, () => messagesOf(object, id, key, i + 1)),
  );
  return transcriptTable('spokenPairs', rows);
}

function messagesOf(object: JsonObject, id: string, key: string, line: number) {
  const whole = {
    conversation: jsonText(object[id], id),
    customer: jsonText(jsonAt(object, 'scenario', 'personal', 'email')),
    order: jsonText(jsonAt(object, 'scenario', 'order', 'order_id')),
  };
  return (pairsOf(object[key]) ?? []).map(([speaker, body]) =>
    transcriptRow({ ...whole, role: speaker === 'action' ? 'system' : speaker, body }, line),
  );
}

type Pair = readonly [speaker: string, text: string];

function pairsOf(value: unknown): Pair[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const items: readonly unknown[] = value;
  const pairs = items.flatMap((item): Pair[] => {
    if (!Array.isArray(item)) return [];
    const parts: readonly unknown[] = item;
    const [speaker, text] = parts;
    const isPair = typeof speaker === 'string' && typeof text === 'string' && parts.length === 2;
    return isPair ? [[speaker, text]] : [];
  });
  return pairs.length === items.length ? pairs : undefined;
}
