import { describe, expect, it } from 'vitest';
import { mailKind } from './mailKind.ts';

describe('an e-mail is known by its headers', () => {
  it.each([
    ['From: a@b.example\r\nDate: x\r\n\r\nhello', 'eml'],
    ['Received: by x\r\n from y\r\nSubject: s\r\n\r\n', 'eml'],
    ['Content-Type: multipart/mixed;\n\tboundary="x"\n\n--x', 'eml'],
    ['From a@b.example Sun Mar  1 02:15:00 2026\nFrom: a@b.example\nDate: x\n\n', 'mbox'],
    ['order,placedAt\n1,2', undefined],
    ['Date: today\n\nhello', undefined],
    ['客服 (10:00):\n您好', undefined],
    ['From: a@b.example\nthen text\n\n', undefined],
    ['From here on, all is well in 2026\nwith us', undefined],
    ['', undefined],
  ])('%j', (start, kind) => {
    expect(mailKind(start)).toBe(kind);
  });
});
