import { describe, expect, test } from 'vitest';
import { DEFAULT_QUERY } from '../domain/retentionQuery.ts';
import {
  readPageState,
  shownMeasure,
  usualState,
  withMeasure,
  writePageState,
} from './pageState.ts';
import { retentionAddress, rowsAddress } from './retentionAddress.ts';

const USUAL_STATE = usualState(DEFAULT_QUERY);
const read = (text: string, usual = DEFAULT_QUERY) =>
  readPageState(new URLSearchParams(text), usual);

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
    const pairs = writePageState({ query, asNumber: true, usual: DEFAULT_QUERY });
    const back = readPageState(new URLSearchParams(pairs), DEFAULT_QUERY);
    expect(back).toEqual({ query, asNumber: true, usual: DEFAULT_QUERY, ignored: [] });
  });

  test('an address says what differs from the shop’s defaults, and only that', () => {
    const usual = { ...DEFAULT_QUERY, period: 'week', minSize: 25 } as const;
    const state = { ...usualState(usual), query: { ...usual, minSize: 60 } };
    expect(retentionAddress(usualState(usual))).toBe('/retention');
    expect(retentionAddress(state)).toBe('/retention?minSize=60');
    expect(read('minSize=60', usual).query).toEqual(state.query);
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
