import { Kbd } from '../Kbd.tsx';
import { useSingleKeys } from './singleKeys.ts';

/** The single key of a button, where single keys do something. */
export function KeyHint({ press }: { readonly press: string }) {
  return useSingleKeys() ? <Kbd>{press}</Kbd> : null;
}
