import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskContact, type ContactKind } from './maskContact.ts';

describe('maskContact', () => {
  test.each<[string, ContactKind, string]>([
    ['li.wei@mail.example', 'email', 'l•••@mail.example'],
    ['@mail.example', 'email', '•••@mail.example'],
    ['13812345678', 'phone', '138••••5678'],
    ['+86 138 1234 5678', 'phone', '+86 138 •••• 5678'],
    ['+49 (30) 901820', 'phone', '+49 (••) ••1820'],
    ['12345', 'phone', '•••45'],
    ['王小明', 'name', '王•'],
    ['Anna  Müller', 'name', 'A• M•'],
    ['𠮷田', 'name', '𠮷•'],
    ['anna@mail.example', 'name', 'a•••@mail.example'],
    ['C-10023', 'id', 'C-10023'],
    ['17850', 'id', '17850'],
    ['anna@mail.example', 'id', 'a•••@mail.example'],
    ['13812345678', 'id', '138••••5678'],
    ['', 'name', ''],
  ])('%s as %s becomes %s', (value, kind, expected) => {
    expect(maskContact(value, kind)).toBe(expected);
  });

  test('never shows a whole e-mail address, phone number or name', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (email) => {
        expect(maskContact(email, 'email')).not.toBe(email);
        expect(maskContact(email, 'id')).not.toBe(email);
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^\+?\d{5,15}$/), (phone) => {
        const masked = maskContact(phone, 'phone');
        expect(masked.replace(/\D/g, '').length).toBeLessThan(phone.replace(/\D/g, '').length - 2);
        expect(masked).toHaveLength(phone.length);
      }),
    );
  });
});
