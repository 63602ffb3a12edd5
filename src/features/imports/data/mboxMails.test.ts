import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MboxMails } from './mboxMails.ts';

function cut(text: string, sizes: readonly number[]) {
  const bytes = new TextEncoder().encode(text);
  const box = new MboxMails();
  const mails = [];
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length]!;
    mails.push(...box.read(bytes.subarray(at, at + size), false));
    at += size;
  }
  mails.push(...box.read(new Uint8Array(0), true));
  return mails.map(({ line, bytes: mail }) => `${line} ${new TextDecoder().decode(mail)}`);
}

describe('a box of e-mails', () => {
  const box =
    'From a Sun 2026\nA: 1\n\nFrom here on\n>From there\n>>From far\n\nFrom b Mon 2026\r\nB: 2\r\n\r\nbody';

  it('is cut where a line From follows a blank one', () => {
    const text = box.replace('\n\nFrom here', '\n\nx\nFrom here');
    expect(cut(text, [1 << 20])).toEqual([
      '1 A: 1\n\nx\nFrom here on\nFrom there\n>From far\n\n',
      '9 B: 2\r\n\r\nbody',
    ]);
  });

  it('is cut alike wherever its chunks end', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1 }), (sizes) => {
        expect(cut(box, sizes)).toEqual(cut(box, [1 << 20]));
      }),
    );
  });
});
