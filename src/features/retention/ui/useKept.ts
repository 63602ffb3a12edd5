import { useState } from 'react';
import { keepEqual } from './keepEqual.ts';

/** An object that stays the same, field by field, while it says the same; see `keepEqual`. */
export function useKept<T extends object>(value: T): T {
  const [kept, setKept] = useState(value);
  const next = keepEqual(kept, value);
  if (next !== kept) setKept(next);
  return next;
}
