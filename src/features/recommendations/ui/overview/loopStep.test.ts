import { expect, test } from 'vitest';
import { loopStep } from './loopStep.ts';

const fresh = { draftChanges: null, scheduled: false, published: false };

test('a fresh shop observes, and a draft leads to its rehearsal once it changes something', () => {
  expect(loopStep(fresh)).toBe('observe');
  expect(loopStep({ ...fresh, draftChanges: 0 })).toBe('change');
  expect(loopStep({ ...fresh, draftChanges: 2 })).toBe('rehearse');
});

test('what is published waits for its time, then is measured, until the next draft', () => {
  expect(loopStep({ ...fresh, scheduled: true })).toBe('publish');
  expect(loopStep({ ...fresh, published: true })).toBe('measure');
  expect(loopStep({ draftChanges: 1, scheduled: true, published: true })).toBe('rehearse');
});
