import { useMemo } from 'react';
import { useNow } from '../../../../shared/ui/useNow.ts';
import { readSet } from '../../domain/sets/setText.ts';
import type { AskedSet } from '../../domain/sets/setParams.ts';
import { useLevelSides } from '../levels/useLevelSides.ts';

/**
 * The set that an address names, with what it is answered by; null where it names none, undefined
 * while the levels are read.
 *
 * @param zone IANA zone of the shop; undefined while it is read
 */
export function useAskedSet(text: string, zone: string | undefined): AskedSet | null | undefined {
  const levels = useLevelSides(useNow());
  const set = useMemo(() => readSet(text), [text]);
  if (!set) return null;
  if (!levels || zone === undefined) return undefined;
  return { set, live: levels.live, draft: levels.draft, zone };
}
