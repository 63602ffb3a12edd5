import { existsSync } from 'node:fs';
import { runCommand } from './runCommand.mjs';

export function canAptInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Installs Debian packages, the package lists fetched anew. Needs root.
 *
 * @param {readonly string[]} packages
 */
export async function aptInstall(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const lists = await runCommand('apt-get', ['update'], { env });
  if (lists.code !== 0) return lists;
  return runCommand('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env });
}
