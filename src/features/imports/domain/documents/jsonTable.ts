import { isJsonObject } from '../cells/jsonValue.ts';
import { chatLabTable } from './chatLabTable.ts';
import { chatwootTable } from './chatwootTable.ts';
import type { DocumentTable } from './documentTable.ts';
import { intercomTable } from './intercomTable.ts';
import { listedObjects } from './listedObjects.ts';
import { objectsTable } from './objectsTable.ts';
import { spokenPairsTable } from './spokenPairsTable.ts';
import { wecomGroupTable } from './wecomGroupTable.ts';

/**
 * A JSON document as a table: a transcript or a group of a kind that is known, else the list of objects that it is.
 * @returns undefined where it is a single thing (a line of JSON lines, perhaps), or none
 */
export function jsonTable(value: unknown): DocumentTable | undefined {
  const transcript =
    chatLabTable(value) ??
    wecomGroupTable(value) ??
    chatwootTable(value) ??
    intercomTable(value) ??
    spokenPairsTable(value);
  if (transcript) return transcript;
  const objects = listedObjects(value);
  return objects && objectsTable(objects);
}

/** A document that is one object: an order, a conversation with its messages. */
export function singleTable(value: unknown): DocumentTable | undefined {
  return isJsonObject(value) ? objectsTable([value]) : undefined;
}
