import {
  builtTable,
  columnBuilders,
  type BuiltTable,
} from '../../shared/domain/facts/columnBuilders.ts';
import {
  ANSWER,
  EXPOSURE_PLACEMENTS,
  exposures,
  FEEDBACK,
} from '../../shared/domain/facts/factTables.ts';
import { EXPOSURE_VERSIONS } from '../world/effects.ts';
import { ExposurePlayer } from '../world/exposurePlayer.ts';
import { visitsOf } from '../world/visitsOf.ts';
import type { DemoCodes } from './demoCodes.ts';

/** What recommendations showed, visit by visit in order of time. */
export function exposureTable(codes: DemoCodes): BuiltTable {
  const { world } = codes;
  const columns = columnBuilders(exposures);
  const visits = visitsOf(world);
  const player = new ExposurePlayer(world, visits);
  const versions = EXPOSURE_VERSIONS.map((version) => codes.code('exposures.version', version));
  const lists = codes.serials('exposures.exposure', 'L', 7);
  // As the events have them.
  const known = codes.serials('events.visitor', 'v', 6);
  const strangers = codes.serials('events.visitor', 'a', 6);
  let rows = 0;
  let serial = 0;
  for (const visit of visits.byTime) {
    const customer = visits.customer[visit] ?? -1;
    for (const { at, placement, version, shown } of player.play(visit)) {
      const list = lists.code(++serial);
      const visitor = customer < 0 ? strangers.code(visit) : known.code(customer);
      shown.forEach(({ product, clicked, paid, feedback }, place) => {
        const bought = !Number.isNaN(paid);
        rows++;
        columns.exposure.push(list);
        columns.at.push(at);
        columns.customer.push(customer < 0 ? -1 : (codes.customer[customer] ?? -1));
        columns.visitor.push(visitor);
        columns.product.push(codes.product[product] ?? -1);
        columns.position.push(place + 1);
        columns.placement.push(EXPOSURE_PLACEMENTS.indexOf(placement));
        columns.version.push(versions[version] ?? -1);
        columns.clicked.push(clicked ? ANSWER.yes : ANSWER.no);
        columns.bought.push(bought ? ANSWER.yes : ANSWER.no);
        columns.amount.push(paid);
        columns.currency.push(bought ? codes.currency : -1);
        columns.feedback.push(FEEDBACK[feedback]);
      });
    }
  }
  return builtTable(exposures, columns, rows);
}
