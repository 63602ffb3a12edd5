import { describe, expect, it } from 'vitest';
import { maskedParticipant, pastedParticipants, withMore } from './participants.ts';

describe('those who took part', () => {
  it('are read from a list, one a line, whatever counts its lines', () => {
    const text = '1. 小红\n2、小明\n- Ann Lee\n\n C1001 \r\n3) Bob';
    expect(pastedParticipants(text)).toEqual(['小红', '小明', 'Ann Lee', 'C1001', 'Bob']);
    expect(pastedParticipants('')).toEqual([]);
    expect(pastedParticipants('x'.repeat(401))).toEqual([]);
  });

  it('are there once, however often they are named', () => {
    expect(withMore(['a', 'b'], ['b', 'c', 'c'])).toEqual(['a', 'b', 'c']);
  });

  it('are masked where they go by names or telephone numbers, and not where by the shop’s numbers', () => {
    expect(maskedParticipant('小红')).toBe('小•');
    expect(maskedParticipant('C1001')).toBe('C1001');
    expect(maskedParticipant('13800138000')).toBe('138••••8000');
  });
});
