import { findPersonalData } from './findPersonalData.ts';
import { maskAs } from './maskAs.ts';

/** A text in which everything that `findPersonalData` finds is masked, each kind in its way. */
export function maskPersonalData(text: string): string {
  let masked = '';
  let past = 0;
  for (const { kind, start, end } of findPersonalData(text)) {
    masked += text.slice(past, start) + maskAs(kind, text.slice(start, end));
    past = end;
  }
  return masked + text.slice(past);
}
