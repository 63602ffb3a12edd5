import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOfLocalMinute, localMinute } from './localMinute.ts';

describe('a minute as forms write it', () => {
  it('is that of the shop’s clocks', () => {
    const ms = Date.UTC(2026, 10, 30, 18, 5);
    expect(localMinute(ms, 'Asia/Shanghai')).toBe('2026-12-01T02:05');
    expect(instantOfLocalMinute('2026-12-01T02:05', 'Asia/Shanghai')).toBe(ms);
  });

  it('is none while it is half typed, and none that no clock shows', () => {
    for (const text of ['', '2026-12-01', '2026-02-30T10:00', '2026-12-01T24:00', 'soon']) {
      expect(instantOfLocalMinute(text, 'UTC')).toBeNull();
    }
  });

  it('comes back as it was, also around a change of clocks', () => {
    const year = { min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2027, 0, 1) / 60_000 };
    const zones = fc.constantFrom('UTC', 'Asia/Shanghai', 'Europe/Berlin', 'America/St_Johns');
    fc.assert(
      fc.property(fc.integer(year), zones, (minute, zone) => {
        const text = localMinute(minute * 60_000, zone);
        const back = instantOfLocalMinute(text, zone);
        // In the hour that comes twice the first is meant.
        expect([0, 3_600_000]).toContain(minute * 60_000 - (back ?? 0));
        expect(localMinute(back ?? 0, zone)).toBe(text);
      }),
    );
  });
});
