import { expect, it } from 'vitest';
import {
  ANSWER,
  EVENT_TYPES,
  EXPOSURE_PLACEMENTS,
  FEEDBACK,
  LINE_STATE,
  PAYMENT_RESULT,
  RETURN_KIND,
  SHIPMENT_STATE,
} from '../../../shared/domain/facts/factTables.ts';
import { POINTS_HISTORY_KINDS } from '../../../shared/domain/facts/pointsTables.ts';
import { flagWord } from './flagWords.ts';
import { movementWord } from './values/movementWord.ts';
import { placementWord } from './values/placementWord.ts';

it('names each value as the fact tables do', () => {
  const named: [string, string, Readonly<Record<string, number>>][] = [
    ['orderLines', 'state', LINE_STATE],
    ['shipments', 'state', SHIPMENT_STATE],
    ['returns', 'kind', RETURN_KIND],
    ['events', 'result', { succeeded: PAYMENT_RESULT.succeeded, failed: PAYMENT_RESULT.failed }],
    ['events', 'type', Object.fromEntries(EVENT_TYPES.map((type, value) => [type, value]))],
    ['exposures', 'clicked', { yes: ANSWER.yes, no: ANSWER.no }],
    ['exposures', 'bought', { yes: ANSWER.yes, no: ANSWER.no }],
    ['exposures', 'feedback', { helpful: FEEDBACK.helpful, notInterested: FEEDBACK.notInterested }],
  ];
  for (const [table, column, values] of named) {
    for (const [word, value] of Object.entries(values)) {
      expect(flagWord(table, column, value)).toBe(word);
    }
  }
  expect(flagWord('events', 'result', PAYMENT_RESULT.none)).toBeUndefined();
  expect(flagWord('events', 'type', 200)).toBeUndefined();
});

it('names movements of points so that they are read as the same kind', () => {
  for (const [kind, name] of POINTS_HISTORY_KINDS.entries()) {
    expect(flagWord('pointsHistory', 'kind', kind)).toBe(name);
    expect(movementWord(name)).toBe(kind);
  }
});

it('names placements so that they are read as the same placement', () => {
  for (const [place] of EXPOSURE_PLACEMENTS.entries()) {
    expect(placementWord(flagWord('exposures', 'placement', place) ?? '?')).toBe(place);
  }
});
