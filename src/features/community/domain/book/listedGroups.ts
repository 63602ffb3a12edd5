import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import { textAt } from '../../../../shared/domain/facts/textAt.ts';
import type { GroupReads } from './groupReads.ts';
import { instantOf } from './instantOf.ts';

/** What lists tell of groups, by code; those that only a list of members names have nothing but that. */
export function listedGroups({ groups, members }: GroupReads) {
  const found = new Map<
    number,
    {
      name: string;
      platform: number;
      owner: number;
      rulesEn: string;
      rulesZh: string;
      createdAt: number | null;
    }
  >();
  const nothing = { name: '', rulesEn: '', rulesZh: '', createdAt: null };
  for (const { columns, hidden, rows } of members.chunks) {
    for (let row = 0; row < rows; row++) {
      const code = columns.group.values[row] ?? MISSING_CODE;
      if (isHidden(hidden, row) || code === MISSING_CODE) continue;
      found.set(code, { ...nothing, platform: MISSING_CODE, owner: MISSING_CODE });
    }
  }
  for (const { columns, hidden, rows } of groups.chunks) {
    for (let row = 0; row < rows; row++) {
      const code = columns.group.values[row] ?? MISSING_CODE;
      if (isHidden(hidden, row) || code === MISSING_CODE) continue;
      found.set(code, {
        name: textAt(columns.name, row),
        platform: columns.platform.values[row] ?? MISSING_CODE,
        owner: columns.owner.values[row] ?? MISSING_CODE,
        rulesEn: textAt(columns.rulesEn, row),
        rulesZh: textAt(columns.rulesZh, row),
        createdAt: instantOf(columns.createdAt.values[row]),
      });
    }
  }
  return found;
}

/** The channel that the first message of each conversation names. */
export function firstChannels({ messages }: GroupReads): Map<number, number> {
  const found = new Map<number, number>();
  for (const { columns, rows } of messages.chunks) {
    for (let row = 0; row < rows; row++) {
      const code = columns.conversation.values[row] ?? MISSING_CODE;
      const channel = columns.channel.values[row] ?? MISSING_CODE;
      if (channel !== MISSING_CODE && !found.has(code)) found.set(code, channel);
    }
  }
  return found;
}
