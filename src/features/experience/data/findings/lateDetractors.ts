import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { columnsOf } from '../../../../shared/domain/facts/factSource.ts';
import { shipments } from '../../../../shared/domain/facts/factTables.ts';
import { surveyAnswers } from '../../../../shared/domain/facts/feedbackTables.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { SHIPMENT_COLUMNS } from '../../domain/delivery/deliveryReport.ts';
import { lateOrders, ORDER_DELIVERY } from '../../domain/delivery/lateOrders.ts';
import { orderCustomers } from '../orderCustomers.ts';
import { yearRevenue } from '../voice/yearRevenue.ts';
import { DETRACTOR } from './detractors.ts';
import type { ReadShares } from './readShares.ts';

/**
 * Detractors among those who said in the period how likely they are to recommend the shop, of orders of
 * which a parcel was late against orders whose parcels were in time. At stake: what those detractors
 * spent in the 365 days before now.
 */
export const lateDetractors: ReadShares = async (context, { period, days, now }) => {
  const { facts } = context;
  const { read, parcels } = await facts.read({
    read: columnsOf(surveyAnswers, 'at', 'nps', 'order', 'customer'),
    parcels: columnsOf(shipments, ...SHIPMENT_COLUMNS),
  });
  const orders = await facts.dictionary('orderLines.order');
  const delivery = lateOrders(parcels, orders.size, days, instantToDay(days, now));
  const late = { name: 'late', count: 0, size: 0 };
  const inTime = { name: '', count: 0, size: 0 };
  const buyers = await orderCustomers(facts);
  const lost = new Set<number>();
  for (const { columns, rows, hidden } of read.chunks) {
    const { at, nps, order, customer } = columns;
    for (let row = 0; row < rows; row++) {
      const when = at.values[row] ?? NaN;
      const score = (nps.values[row] ?? NaN) / 10 ** nps.scale;
      if (isHidden(hidden, row) || Number.isNaN(when) || Number.isNaN(score)) continue;
      const day = instantToDay(days, when);
      const came = delivery[order.values[row] ?? MISSING_CODE] ?? ORDER_DELIVERY.unknown;
      if (day < period.from || day > period.to || came === ORDER_DELIVERY.unknown) continue;
      const isLate = came === ORDER_DELIVERY.late;
      const counts = isLate ? late : inTime;
      counts.size++;
      if (score > DETRACTOR) continue;
      counts.count++;
      const named = customer.values[row] ?? MISSING_CODE;
      const who = named >= 0 ? named : (buyers[order.values[row] ?? MISSING_CODE] ?? MISSING_CODE);
      if (isLate && who >= 0) lost.add(who);
    }
  }
  const revenue = await yearRevenue(context, now);
  return [{ ...late, stake: { customers: lost.size, money: revenue.of(lost) } }, inTime];
};
