import { isJsonObject } from '../cells/jsonValue.ts';
import { chatLabTable } from './chatLabTable.ts';
import { TRANSCRIPT_COLUMNS, type DocumentTable } from './documentTable.ts';

/**
 * A chat in ChatLab's JSON lines: a header, members, and a message a line, told apart by `_type`; lines
 * that begin with # are remarks. Lines that are no JSON stay out, those beside them do not.
 */
export function chatLabLines(text: string): DocumentTable {
  let header: unknown;
  const rows: DocumentTable['rows'][number][] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const value = parsed(line);
    if (!isJsonObject(value)) rows.push({ cells: [], line: i + 1, broken: line });
    else if (value['_type'] === 'header') header = value;
    else if (value['_type'] === 'message') {
      const table = chatLabTable({ ...(isJsonObject(header) ? header : {}), messages: [value] });
      rows.push(...(table?.rows ?? []).map((row) => ({ ...row, line: i + 1 })));
    }
  }
  return { origin: 'chatLab', columns: TRANSCRIPT_COLUMNS, rows };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
