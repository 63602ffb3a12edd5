import { expect, test } from 'vitest';
import { openCommand } from './openBrowser.mjs';

test('a browser is opened where there is a screen', () => {
  expect(openCommand('darwin', {})?.file).toBe('open');
  expect(openCommand('win32', {})?.file).toBe('cmd.exe');
  expect(openCommand('linux', { DISPLAY: ':0' })?.file).toBe('xdg-open');
  expect(openCommand('linux', { WAYLAND_DISPLAY: 'wayland-0' })?.file).toBe('xdg-open');
});

test('no browser is opened without a screen, in CI, or where the user asks for none', () => {
  expect(openCommand('linux', {})).toBeUndefined();
  expect(openCommand('darwin', { CI: 'true' })).toBeUndefined();
  expect(openCommand('win32', { BROWSER: 'none' })).toBeUndefined();
});
