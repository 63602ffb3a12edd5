import { spawn } from 'node:child_process';

/**
 * The command that opens an address in the user's browser; undefined where there is no screen, or
 * nobody at it.
 *
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 * @returns {{ file: string, args: string[] } | undefined} the address comes as the last argument
 */
export function openCommand(platform, env) {
  if (env['CI'] || env['BROWSER'] === 'none') return undefined;
  if (platform === 'darwin') return { file: 'open', args: [] };
  // `start` takes a first quoted argument for a window title.
  if (platform === 'win32') return { file: 'cmd.exe', args: ['/c', 'start', '""'] };
  if (env['DISPLAY'] || env['WAYLAND_DISPLAY']) return { file: 'xdg-open', args: [] };
  return undefined;
}

/**
 * Opens an address in the user's browser, and does nothing where that cannot be done.
 *
 * @param {string} address
 */
export function openBrowser(address) {
  const command = openCommand(process.platform, process.env);
  if (!command) return;
  const child = spawn(command.file, [...command.args, address], {
    stdio: 'ignore',
    detached: true,
    windowsVerbatimArguments: true,
  });
  child.on('error', () => {
    // No such command here: the address is printed anyway.
  });
  child.unref();
}
