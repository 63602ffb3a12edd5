import { describe, expect, it } from 'vitest';
import { customerKey, emailKey, phoneKey } from './contactKeys.ts';

const keyOf = (rewrite: typeof emailKey) => (text: string) => {
  const bytes = new TextEncoder().encode(`_${text}_`);
  const key = rewrite(bytes, 1, bytes.length - 1);
  return key ? new TextDecoder().decode(key) : text;
};

describe('keys of people', () => {
  it('take e-mail addresses in any case for one', () => {
    expect(['Lea@Mail.example', 'lea@mail.example', 'ÉLA@x.cn'].map(keyOf(emailKey))).toEqual([
      'lea@mail.example',
      'lea@mail.example',
      'Éla@x.cn',
    ]);
  });

  it('take phone numbers in any writing for one', () => {
    const numbers = [
      '13800138000',
      '138 0013 8000',
      '+86 138-0013-8000',
      '0086 13800138000',
      '8613800138000',
    ];
    expect(new Set(numbers.map(keyOf(phoneKey)))).toEqual(new Set(['13800138000']));
  });

  it('leave other numbers apart', () => {
    expect(
      ['+44 20 7946 0000', '(020) 7946-0000', '5551234', 'see note', '9913800138000'].map(
        keyOf(phoneKey),
      ),
    ).toEqual(['+442079460000', '02079460000', '5551234', 'see note', '9913800138000']);
  });

  it('drop the point zero of table software, and nothing else', () => {
    expect(['17850.0', '17850', 'C1.0', '1.50', '.0'].map(keyOf(customerKey))).toEqual([
      '17850',
      '17850',
      'C1.0',
      '1.50',
      '.0',
    ]);
  });
});
