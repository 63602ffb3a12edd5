import { ACCOUNTS, type Account, type PointsEntry, type Posting } from '../ledger/pointsEntry.ts';
import { CLAIMED, ENTRY_KINDS, type LedgerPart } from './ledgerPart.ts';
import { followsFromLot } from './ledgerWriter.ts';

/**
 * Entries of a part, as they were booked.
 *
 * @param lotName the id of a lot by its number, of those granted before the part
 * @param wanted whether the entry at a place is wanted; all where it is left out
 */
export function* readPart(
  part: LedgerPart,
  lotName: (lot: number) => string,
  wanted: (entry: number) => boolean = () => true,
): Generator<PointsEntry> {
  const own: string[] = [];
  const nameOf = (lot: number) =>
    lot < part.firstLot ? lotName(lot) : (own[lot - part.firstLot] ?? '');
  for (let entry = 0; entry < part.entries; entry++) {
    const kind = ENTRY_KINDS[part.kinds[entry] ?? 0] ?? 'grant';
    const granted = own.length;
    if (kind === 'grant') own.push(textOf(part.idText, part.idOffsets, entry));
    if (wanted(entry)) yield entryAt(part, entry, kind, granted, nameOf);
  }
}

/** Ids of the lots that a part's entries grant, in the order of their numbers. */
export function grantedIn(part: LedgerPart): string[] {
  const ids: string[] = [];
  for (let entry = 0; entry < part.entries; entry++) {
    if (ENTRY_KINDS[part.kinds[entry] ?? 0] === 'grant')
      ids.push(textOf(part.idText, part.idOffsets, entry));
  }
  return ids;
}

/** One of texts that lie one after another: row r is `text.slice(offsets[r], offsets[r + 1])`. */
export function textOf(text: string, offsets: Uint32Array, row: number): string {
  return text.slice(offsets[row] ?? 0, offsets[row + 1] ?? 0);
}

function entryAt(
  part: LedgerPart,
  entry: number,
  kind: PointsEntry['kind'],
  granted: number,
  nameOf: (lot: number) => string,
): PointsEntry {
  const postings: Posting[] = [];
  let claimed: PointsEntry['claimed'];
  let lot = '';
  for (let i = part.starts[entry] ?? 0; i < (part.starts[entry + 1] ?? 0); i++) {
    const number = part.lots[i] ?? -1;
    const points = part.points[i] ?? 0;
    const account = part.accounts[i] ?? 0;
    const name = number < 0 ? null : nameOf(number);
    lot ||= name ?? '';
    if (account === CLAIMED) claimed = { lot: name ?? '', points };
    else postings.push({ account: accountAt(account), lot: name, points });
  }
  const note = textOf(part.noteText, part.noteOffsets, entry);
  const eligible = part.eligible[granted] ?? NaN;
  const expiresAt = part.expiresAt[granted] ?? NaN;
  return {
    id: followsFromLot(kind) ? `${kind}:${lot}` : textOf(part.idText, part.idOffsets, entry),
    member: part.members[entry] ?? -1,
    at: part.at[entry] ?? 0,
    kind,
    ...(kind === 'grant'
      ? {
          terms: {
            availableAt: part.availableAt[granted] ?? 0,
            expiresAt: Number.isNaN(expiresAt) ? null : expiresAt,
          },
        }
      : {}),
    ...(kind === 'grant' && !Number.isNaN(eligible)
      ? { earned: { eligible, rules: part.versions[part.rules[granted] ?? -1] ?? '' } }
      : {}),
    ...(note === '' ? {} : { note }),
    ...(claimed ? { claimed } : {}),
    postings,
  };
}

function accountAt(place: number): Account {
  return ACCOUNTS[place] ?? 'issued';
}
