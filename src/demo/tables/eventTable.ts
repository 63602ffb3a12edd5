import {
  builtTable,
  columnBuilders,
  type BuiltTable,
} from '../../shared/domain/facts/columnBuilders.ts';
import { EVENT_TYPES, events, PAYMENT_RESULT } from '../../shared/domain/facts/factTables.ts';
import { PAYMENT_METHODS } from '../world/effects.ts';
import { visitsOf } from '../world/visitsOf.ts';
import { FAILURE_REASONS, VisitPlayer } from '../world/visitPlayer.ts';
import { DEVICES } from '../world/worldColumns.ts';
import type { DemoCodes } from './demoCodes.ts';

const DEVICE_NAMES = {
  phone: { en: 'Phone', zh: '手机' },
  computer: { en: 'Computer', zh: '电脑' },
  tablet: { en: 'Tablet', zh: '平板' },
} as const;

/** What happened in the shop, visit by visit in order of time. */
export function eventTable(codes: DemoCodes): BuiltTable {
  const { world } = codes;
  const columns = columnBuilders(events);
  const visits = visitsOf(world);
  const player = new VisitPlayer(world, visits);
  const methods = codes.texts('events.method', PAYMENT_METHODS);
  const reasons = codes.texts('events.reason', FAILURE_REASONS);
  const devices = codes.texts(
    'events.device',
    DEVICES.map((device) => DEVICE_NAMES[device]),
  );
  const types = new Map(EVENT_TYPES.map((type, place) => [type, place]));
  const visitCodes = codes.serials('events.visit', 's', 7);
  const known = codes.serials('events.visitor', 'v', 6);
  const strangers = codes.serials('events.visitor', 'a', 6);
  let rows = 0;
  visits.byTime.forEach((visit, rank) => {
    const customer = visits.customer[visit] ?? -1;
    const order = visits.order[visit] ?? -1;
    const person = customer < 0 ? -1 : (codes.customer[customer] ?? -1);
    const code = visitCodes.code(rank + 1);
    const visitor = customer < 0 ? strangers.code(visit) : known.code(customer);
    const device = devices[visits.device[visit] ?? 0] ?? -1;
    const channel = codes.channel[visits.channel[visit] ?? 0] ?? -1;
    for (const event of player.play(visit)) {
      rows++;
      const friend = event.type === 'referral' ? (world.customers.referrer[customer] ?? -1) : -1;
      columns.visit.push(code);
      columns.at.push(event.at);
      columns.type.push(types.get(event.type) ?? 0);
      columns.customer.push(person);
      columns.visitor.push(visitor);
      columns.product.push(event.product < 0 ? -1 : (codes.product[event.product] ?? -1));
      if (event.quantity < 0) columns.quantity.pushMissing();
      else columns.quantity.push(event.quantity, 0);
      columns.amount.push(event.amount);
      columns.currency.push(Number.isNaN(event.amount) ? -1 : codes.currency);
      columns.order.push(event.makesOrder ? (codes.order[order] ?? -1) : -1);
      columns.method.push(event.method < 0 ? -1 : (methods[event.method] ?? -1));
      columns.result.push(PAYMENT_RESULT[event.paid]);
      columns.reason.push(event.reason < 0 ? -1 : (reasons[event.reason] ?? -1));
      columns.device.push(device);
      columns.channel.push(channel);
      columns.referrer.push(friend < 0 ? -1 : (codes.customer[friend] ?? -1));
    }
  });
  return builtTable(events, columns, rows);
}
