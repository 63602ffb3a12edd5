import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupOfKey, messageKeys, type KeyedMessage } from './messageKey.ts';

const said = (parts: Partial<KeyedMessage>): KeyedMessage => ({
  number: '',
  at: 1,
  author: 'a',
  body: 'hello',
  ...parts,
});

describe('keys of messages', () => {
  test('are the platform’s numbers, where there are any', () => {
    expect(messageKeys('tea', [said({ number: '7' }), said({ number: '8' })])).toEqual([
      '3:tea:7',
      '3:tea:8',
    ]);
  });

  test('are else fingerprints of time, author and text, and those that are alike are counted on', () => {
    const keys = messageKeys('tea', [
      said({}),
      said({}),
      said({ at: 2 }),
      said({ author: 'b' }),
      said({ body: 'hello!' }),
      said({ at: NaN }),
    ]);
    expect(new Set(keys).size).toBe(6);
    expect(keys[1]).toBe(`${keys[0] ?? ''}~2`);
  });

  test('stay what they were when the same export is longer by then', () => {
    const first = [said({ at: 1 }), said({ at: 2, body: 'two' })];
    const longer = [...first, said({ at: 3, body: 'three' })];
    expect(messageKeys('tea', longer).slice(0, 2)).toEqual(messageKeys('tea', first));
  });

  test('tell their group, whatever it is called', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (group, number) => {
        for (const key of messageKeys(group, [said({ number })])) {
          expect(groupOfKey(key)).toBe(group);
        }
      }),
    );
    for (const none of ['', 'tea', '9:tea:1', ':x', '3:tea']) {
      expect(groupOfKey(none)).toBeUndefined();
    }
  });
});
