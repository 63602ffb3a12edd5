import { describe, expect, test } from 'vitest';
import { DEFAULT_QUERY } from '../domain/retentionQuery.ts';
import {
  readPageState,
  shownMeasure,
  USUAL_STATE,
  withMeasure,
  writePageState,
} from './pageState.ts';
import { retentionAddress, rowsAddress } from './retentionAddress.ts';

const read = (text: string) => readPageState(new URLSearchParams(text));

describe('the state of the page', () => {
  test('usual settings need no address', () => {
    expect(retentionAddress(USUAL_STATE)).toBe('/retention');
    expect(read('')).toEqual({ ...USUAL_STATE, ignored: [] });
  });

  test('survives its address', () => {
    const state = {
      query: { ...DEFAULT_QUERY, country: ['Côte d’Ivoire', ''], minSize: 5, returns: 'onOrAfter' },
      asNumber: true,
    } as const;
    const query = { ...state.query, country: [...state.query.country] };
    const pairs = writePageState({ query, asNumber: true });
    const back = readPageState(new URLSearchParams(pairs));
    expect(back).toEqual({ query, asNumber: true, ignored: [] });
  });

  test('names parameters that make no sense', () => {
    expect(read('show=pie&minSize=many&period=week')).toMatchObject({
      ignored: ['minSize', 'show'],
      asNumber: false,
    });
  });

  test('five measures are shown, of which share and number are the same counts', () => {
    const number = withMeasure(USUAL_STATE, 'customers');
    expect(number.query.measure).toBe('customers');
    expect(shownMeasure(number)).toBe('customers');
    expect(shownMeasure(withMeasure(number, 'share'))).toBe('share');
    expect(shownMeasure(withMeasure(number, 'revenue'))).toBe('revenue');
  });

  test('the address of rows names the number and keeps the settings', () => {
    const state = { ...USUAL_STATE, query: { ...DEFAULT_QUERY, channel: ['web'] } };
    expect(rowsAddress(state, { of: 'repeatRate', part: 'repeated' })).toBe(
      '/retention/rows?number=repeatRate%7Erepeated&channel=web',
    );
  });
});
