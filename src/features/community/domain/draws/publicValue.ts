import type { DrawRow } from '../../../../shared/domain/community/drawRecords.ts';
import { canonicalValue } from './canonicalValue.ts';
import { readDrand, type DrandReading } from './drandRound.ts';
import { rfc3797Key } from './rfc3797Picks.ts';

/** UTF-16 code units: room for the numbers of several lotteries, or a paragraph of a newspaper. */
const LONGEST_VALUE = 2000;

export type PublicValue =
  | { readonly ok: true; readonly value: string }
  | {
      readonly ok: false;
      readonly reason:
        Exclude<DrandReading, { readonly ok: true }>['reason'] | 'notNumbers' | 'empty' | 'tooLong';
    };

/** Reads the public value as it was typed or pasted, by what the draw was announced with. */
export function publicValue(
  { method, source }: Pick<DrawRow, 'method' | 'source'>,
  typed: string,
): PublicValue {
  if (typed.trim() === '') return { ok: false, reason: 'empty' };
  if (source?.kind === 'drand') {
    const read = readDrand(typed, source.round);
    return read.ok ? { ok: true, value: read.randomness } : read;
  }
  const value = method === 'rfc3797' ? rfcKey(typed) : (canonicalValue(typed) ?? '');
  if (value === null) return { ok: false, reason: 'notNumbers' };
  if (value === '') return { ok: false, reason: 'empty' };
  return value.length > LONGEST_VALUE ? { ok: false, reason: 'tooLong' } : { ok: true, value };
}

/** Of a source on each line, its numbers between spaces or commas; null where there is more. */
function rfcKey(typed: string): string | null {
  const lines = typed.split(/[\r\n]+/u).filter((line) => line.trim() !== '');
  if (!lines.every((line) => /^\s*\d{1,9}([\s,，、]+\d{1,9})*\s*$/u.test(line))) return null;
  return rfc3797Key(lines.map((line) => (line.match(/\d+/gu) ?? []).map(Number)));
}
