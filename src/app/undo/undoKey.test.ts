import { expect, test } from 'vitest';
import { undoKey } from './undoKey.ts';

const press = (key: string, ...held: ('ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey')[]) =>
  undoKey({
    key,
    ctrlKey: held.includes('ctrlKey'),
    metaKey: held.includes('metaKey'),
    shiftKey: held.includes('shiftKey'),
    altKey: held.includes('altKey'),
  });

test('Ctrl+Z and ⌘Z undo, with Shift they do again, and so does Ctrl+Y', () => {
  expect(press('z', 'ctrlKey')).toBe('undo');
  expect(press('z', 'metaKey')).toBe('undo');
  expect(press('Z', 'ctrlKey', 'shiftKey')).toBe('redo');
  expect(press('Z', 'metaKey', 'shiftKey')).toBe('redo');
  expect(press('y', 'ctrlKey')).toBe('redo');
});

test('other keys are left to others', () => {
  expect(press('z')).toBeNull();
  expect(press('y', 'metaKey')).toBeNull();
  expect(press('z', 'ctrlKey', 'altKey')).toBeNull();
  expect(press('x', 'ctrlKey')).toBeNull();
});
