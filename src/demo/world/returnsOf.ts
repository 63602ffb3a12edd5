import { stream } from '../../shared/domain/random/stream.ts';
import { Weighted } from '../weighted.ts';
import { HOUR_MS, MINUTE_MS } from './calendar.ts';
import type { DemoWorld } from './demoWorld.ts';
import { RETURNED } from './effects.ts';
import { PARCEL } from './worldColumns.ts';

export const RETURN_REASONS = [
  { en: 'Damaged on arrival', zh: '收到破损' },
  { en: 'Arrived too late', zh: '到货太晚' },
  { en: 'Changed my mind', zh: '不想要了' },
  { en: 'Quality not as expected', zh: '品质不符预期' },
  { en: 'Not as described', zh: '与描述不符' },
  { en: 'Wrong item sent', zh: '发错货' },
] as const;

/** Weights of the reasons: ordinary ones, breakable products, late parcels. */
const REASONS = {
  ordinary: new Weighted([8, 0, 40, 26, 16, 10]),
  breakable: new Weighted([80, 0, 8, 6, 4, 2]),
  late: new Weighted([8, 50, 20, 10, 6, 6]),
};

const DAMAGED = 0;
/** Fen; below it, asking for the goods back costs more than they are worth. */
const NOT_WORTH_SENDING = 5000;

/** One product sent back. Lines of one order go together. */
export type DemoReturn = {
  readonly order: number;
  /** Place in the world's lines. */
  readonly line: number;
  readonly quantity: number;
  /** Fen paid back: 0 for an exchange. */
  readonly refund: number;
  /** Place in `RETURN_REASONS`. */
  readonly reason: number;
  readonly kind: 'return' | 'exchange' | 'refundOnly';
  /** Epoch ms; the second NaN where still open. */
  readonly requestedAt: number;
  readonly resolvedAt: number;
};

/** What was sent back of a world, by order. */
export function returnsOf(world: DemoWorld): DemoReturn[] {
  const { orders, lineItems, products, end } = world;
  const chance = stream(world.seed, 'returns');
  const found: DemoReturn[] = [];
  for (let order = 0; order < orders.length; order++) {
    if (orders.parcel[order] !== PARCEL.delivered) continue;
    const late = orders.late[order] === 1;
    let requestedAt = NaN;
    let resolvedAt = NaN;
    const last = orders.firstLine[order + 1] ?? 0;
    for (let line = orders.firstLine[order] ?? 0; line < last; line++) {
      const breaks = products[lineItems.product[line] ?? 0]?.breaks === true;
      const share = (breaks ? RETURNED.breakable : RETURNED.ordinary) + (late ? RETURNED.late : 0);
      if (!chance.at(line).chance(share)) continue;
      if (Number.isNaN(requestedAt)) {
        const waited = chance.between(5, 220) * HOUR_MS + chance.below(60) * MINUTE_MS;
        requestedAt = (orders.deliveredAt[order] ?? NaN) + waited;
        resolvedAt = requestedAt + chance.between(20, 210) * HOUR_MS;
        if (resolvedAt >= end) resolvedAt = NaN;
      }
      if (requestedAt >= end) break;
      const reason = (breaks ? REASONS.breakable : late ? REASONS.late : REASONS.ordinary).pick(
        chance,
      );
      const quantity = chance.between(1, lineItems.quantity[line] ?? 1);
      const value = (lineItems.price[line] ?? 0) * quantity;
      const luck = chance.unit();
      const kind =
        reason === DAMAGED && luck < 0.35
          ? 'exchange'
          : value < NOT_WORTH_SENDING && luck < 0.6
            ? 'refundOnly'
            : 'return';
      const refund = kind === 'exchange' ? 0 : value;
      found.push({ order, line, quantity, refund, reason, kind, requestedAt, resolvedAt });
    }
  }
  return found;
}
