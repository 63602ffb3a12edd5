import { useState } from 'react';

/**
 * The value to which a job's answer belongs: while a newer call runs, what is shown is still the
 * answer for the value before, and is explained by that.
 */
export function useSettled<T>(value: T, busy: boolean): T {
  const [settled, setSettled] = useState(value);
  if (!busy && settled !== value) setSettled(value);
  return busy ? settled : value;
}
