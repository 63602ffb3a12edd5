import { columnsOf } from '../../../../shared/domain/facts/factSource.ts';
import { shipments } from '../../../../shared/domain/facts/factTables.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { SHIPMENT_COLUMNS } from '../../domain/delivery/deliveryReport.ts';
import { lateOrders, ORDER_DELIVERY } from '../../domain/delivery/lateOrders.ts';
import { yearRevenue } from '../voice/yearRevenue.ts';
import type { ReadShares } from './readShares.ts';
import { scoredAnswers } from './scoredAnswers.ts';

/**
 * Detractors among those who said in the period how likely they are to recommend the shop, of orders of
 * which a parcel was late against orders whose parcels were in time. At stake: what those detractors
 * spent in the 365 days before now.
 */
export const lateDetractors: ReadShares = async (context, asked) => {
  const { facts } = context;
  const { days, now } = asked;
  const { parcels } = await facts.read({ parcels: columnsOf(shipments, ...SHIPMENT_COLUMNS) });
  const orders = await facts.dictionary('orderLines.order');
  const delivery = lateOrders(parcels, orders.size, days, instantToDay(days, now));
  const late = { name: 'late', count: 0, size: 0 };
  const inTime = { name: '', count: 0, size: 0 };
  const lost = new Set<number>();
  for (const { order, isDetractor, customer } of await scoredAnswers(context, asked)) {
    const came = delivery[order] ?? ORDER_DELIVERY.unknown;
    if (came === ORDER_DELIVERY.unknown) continue;
    const isLate = came === ORDER_DELIVERY.late;
    const counts = isLate ? late : inTime;
    counts.size++;
    if (!isDetractor) continue;
    counts.count++;
    if (isLate && customer >= 0) lost.add(customer);
  }
  const revenue = await yearRevenue(context, now);
  return [{ ...late, stake: { customers: lost.size, money: revenue.of(lost) } }, inTime];
};
