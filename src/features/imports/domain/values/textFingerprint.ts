import { writeUtf8 } from '../cells/writeUtf8.ts';
import { Fingerprint } from './fingerprint.ts';

/** A short name for some texts, see `Fingerprint`. */
export function textFingerprint(...texts: readonly string[]): string {
  const print = new Fingerprint();
  for (const text of texts) {
    const bytes = new Uint8Array(3 * text.length);
    print.add(bytes, 0, writeUtf8(text, bytes, 0));
  }
  return print.text;
}
